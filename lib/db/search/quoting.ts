/** Who is quoted where, so that a person's articles are indexed again when their names change. */
import type { PressmarkDatabase } from '../schema';
import { matchesOf } from './matches';

/** Ids of the articles that quote somebody listed under one of some names, in a transaction over the index. */
export async function quoting(db: PressmarkDatabase, names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { docs } = await matchesOf(db, { speaker: names });
  return (await db.catalogue.bulkGet([...docs])).flatMap((row) => (row ? [row.articleId] : []));
}
