/**
 * What is kept, read in parts: what an export is made from. Each part is read in
 * one transaction and let go of before the next, so that a library of any size
 * passes through little memory.
 */
import type { LibraryContents } from '@/lib/model';
import { storing } from './failures';
import { imagesOf } from './images';
import { versionsOf } from './save';
import type { PressmarkDatabase } from './schema';

/** Articles of a part. */
const AT_ONCE = 200;

const NOTHING: LibraryContents = { articles: [], versions: [], quotations: [], annotations: [], people: [], searches: [], tombstones: [], images: [] };

/** Articles that follow each other in the order of ids, with all that belongs to them. */
async function stretch(db: PressmarkDatabase, after: string): Promise<LibraryContents | null> {
  const articles = await db.articles.where('id').above(after).limit(AT_ONCE).toArray();
  const [first, last] = [articles.at(0)?.id, articles.at(-1)?.id];
  if (first === undefined || last === undefined) return null;
  return {
    ...NOTHING,
    articles,
    versions: await db.versions.where('[articleId+capturedAt]').between(versionsOf(first)[0], versionsOf(last)[1]).toArray(),
    quotations: await db.quotations.where('articleId').between(first, last, true, true).toArray(),
    annotations: await db.annotations.where('articleId').between(first, last, true, true).toArray(),
  };
}

/** Articles by their ids, with all that belongs to them. */
async function selection(db: PressmarkDatabase, ids: string[]): Promise<LibraryContents> {
  return {
    ...NOTHING,
    articles: (await db.articles.bulkGet(ids)).filter((article) => article !== undefined),
    versions: await db.versions.where('[articleId+capturedAt]').inAnyRange(ids.map(versionsOf)).toArray(),
    quotations: await db.quotations.where('articleId').anyOf(ids).toArray(),
    annotations: await db.annotations.where('articleId').anyOf(ids).toArray(),
  };
}

/** The parts of what is kept of some articles; or of all, then with a last part of people, searches and deletions. */
export async function* contentsInParts(db: PressmarkDatabase, ids: string[] | 'all'): AsyncGenerator<LibraryContents> {
  const read = <T>(work: () => Promise<T>) => storing(() => db.transaction('r', [db.articles, db.versions, db.quotations, db.annotations, db.people, db.searches, db.tombstones], async () => work()));
  if (ids !== 'all') {
    for (let at = 0; at < ids.length; at += AT_ONCE) yield await read(() => selection(db, ids.slice(at, at + AT_ONCE)));
    return;
  }
  for (let part = await read(() => stretch(db, '')); part; ) {
    yield part;
    const last = part.articles.at(-1)?.id ?? '';
    part = await read(() => stretch(db, last));
  }
  yield await read(async () => ({ ...NOTHING, people: await db.people.toArray(), searches: await db.searches.toArray(), tombstones: await db.tombstones.toArray() }));
}

/** All parts in one, and the images with them, for few articles. */
export async function libraryContents(db: PressmarkDatabase, ids: string[] | 'all'): Promise<LibraryContents> {
  const parts = await Array.fromAsync(contentsInParts(db, ids));
  const contents = Object.fromEntries(Object.keys(NOTHING).map((name) => [name, parts.flatMap((part): unknown[] => part[name as keyof LibraryContents])])) as never as LibraryContents;
  for (const { id } of contents.articles) contents.images.push(...(await imagesOf(db, id)));
  return contents;
}
