/** Who is quoted where, so that a person's articles are indexed again when their names change. */
import type { PressmarkDatabase } from '../schema';
import { hasBit } from './docs';
import { exactly } from './plan';
import { fetchTerms, openSnapshot } from './snapshot';
import { fieldValue } from './terms';

/** Ids of the articles, those in the trash too, that quote somebody listed under one of some names; in a transaction over the index. */
export async function quoting(db: PressmarkDatabase, names: string[]): Promise<string[]> {
  const snapshot = await openSnapshot(db);
  const ranges = names.map((name) => exactly(fieldValue('speaker', name)));
  const read = await fetchTerms(db, snapshot, ranges);
  const docs = new Set<number>();
  for (const range of ranges) read(range, (_term, _count, walk) => walk((doc) => hasBit(snapshot.docs.kept, doc) && docs.add(doc)));
  return (await db.catalogue.bulkGet([...docs])).flatMap((row) => (row ? [row.articleId] : []));
}
