/** Everything that is kept, read in one transaction: what an export is made from. */
import type { LibraryContents } from '@/lib/model';
import { storing } from './failures';
import { versionsOf } from './save';
import type { PressmarkDatabase } from './schema';

/** What is kept of some articles; or of all, with people, searches and deletions. */
export function libraryContents(db: PressmarkDatabase, ids: string[] | 'all'): Promise<LibraryContents> {
  const tables = [db.articles, db.versions, db.quotations, db.annotations, db.people, db.searches, db.tombstones];
  return storing(() => db.transaction('r', tables, () => (ids === 'all' ? everything(db) : selection(db, ids))));
}

async function everything(db: PressmarkDatabase): Promise<LibraryContents> {
  return {
    articles: await db.articles.toArray(),
    versions: await db.versions.toArray(),
    quotations: await db.quotations.toArray(),
    annotations: await db.annotations.toArray(),
    people: await db.people.toArray(),
    searches: await db.searches.toArray(),
    tombstones: await db.tombstones.toArray(),
  };
}

async function selection(db: PressmarkDatabase, ids: string[]): Promise<LibraryContents> {
  return {
    articles: (await db.articles.bulkGet(ids)).filter((article) => article !== undefined),
    versions: await db.versions.where('[articleId+capturedAt]').inAnyRange(ids.map(versionsOf)).toArray(),
    quotations: await db.quotations.where('articleId').anyOf(ids).toArray(),
    annotations: await db.annotations.where('articleId').anyOf(ids).toArray(),
    people: [],
    searches: [],
    tombstones: [],
  };
}
