/**
 * Brings articles into the index as they stand, in the transaction that changed
 * them: the tables below have to be in it. An article gets a new number each
 * time; its old one is gone from then on.
 */
import type { PressmarkDatabase } from '../schema';
import { isShown, type StoredPerson } from '@/lib/model';
import { type DocMark, markDocs } from './docs';
import { entryOf, type Indexed, sortKeysOf } from './entry';
import { addPending, invert } from './pending';
import { addSegment } from './segments';
import { noteChange, readState } from './state';

/** More entries than this at once are a segment of their own. */
export const FEW = 16;

/** The tables that a change of any article writes beside its own. */
export const indexTables = (db: PressmarkDatabase) =>
  [db.articles, db.versions, db.quotations, db.annotations, db.people, db.catalogue, db.searchPending, db.searchSegments, db.searchBlocks, db.searchDocs, db.searchState];

/** Articles as the index knows them, in the order of `ids`, without those that are gone. */
export async function gather(db: PressmarkDatabase, ids: string[]): Promise<Indexed[]> {
  const articles = (await db.articles.bulkGet(ids)).filter((article) => article !== undefined);
  const versions = await db.versions.bulkGet(articles.map(({ versionId }) => versionId));
  const quotations = Map.groupBy(await db.quotations.where('articleId').anyOf(ids).toArray(), ({ articleId }) => articleId);
  const annotations = Map.groupBy(await db.annotations.where('articleId').anyOf(ids).toArray(), ({ articleId }) => articleId);
  return articles.map((article, index) => ({
    article,
    version: versions[index] ?? null,
    quotations: (quotations.get(article.id) ?? []).filter((quotation) => isShown(article, quotation)),
    annotations: annotations.get(article.id) ?? [],
  }));
}

/** The merged people among the speakers, by spelling. */
export async function peopleAmong(db: PressmarkDatabase, indexed: Indexed[]): Promise<Map<string, StoredPerson>> {
  const names = new Set(indexed.flatMap(({ quotations }) => quotations.flatMap(({ speaker, speakerFull, corrections }) => [speaker, speakerFull, corrections.speaker, corrections.speakerFull])));
  const spellings = [...names].filter((name): name is string => Boolean(name));
  const people = spellings.length === 0 ? [] : await db.people.where('spellings').anyOf(spellings).toArray();
  return new Map(people.flatMap((person) => person.spellings.map((spelling) => [spelling, person] as const)));
}

const numbersOf = (db: PressmarkDatabase, ids: string[]) => db.catalogue.where('articleId').anyOf(ids).primaryKeys();

/** Takes articles out of the index. */
export async function unindexArticles(db: PressmarkDatabase, ids: string[]): Promise<void> {
  const docs = await numbersOf(db, ids);
  if (docs.length === 0) return;
  await db.catalogue.bulkDelete(docs);
  await markDocs(db, docs.map((doc) => [doc, 'gone']));
  await noteChange(db);
}

/** Indexes articles as they stand now. */
export async function indexArticles(db: PressmarkDatabase, ids: string[]): Promise<void> {
  const indexed = await gather(db, ids);
  const people = await peopleAmong(db, indexed);
  const before = await numbersOf(db, ids);
  await db.catalogue.bulkDelete(before);
  const made = indexed.map((each) => entryOf(each, people));
  const { lastDoc } = await readState(db);
  const entries = made.map((entry, index) => ({ ...entry, doc: lastDoc + index + 1 }));
  await db.catalogue.bulkAdd(entries.map(({ row, doc }) => ({ ...row, doc })));
  if (entries.length > FEW) await addSegment(db, invert(entries));
  else await addPending(db, entries);
  await markDocs(db, [...before.map((doc): DocMark => [doc, 'gone']), ...entries.map(({ doc, row }): DocMark => [doc, row.sort ? 'live' : 'trashed'])]);
  await noteChange(db, { lastDoc: lastDoc + entries.length });
}

/** Hides articles that went to the trash from every list, or shows them again; their texts are not read for it. */
export async function showArticles(db: PressmarkDatabase, ids: string[], shown: boolean): Promise<void> {
  const rows = await db.catalogue.where('articleId').anyOf(ids).toArray();
  await db.catalogue.bulkPut(rows.map((row) => ({ ...row, sort: shown ? sortKeysOf(row) : undefined })));
  await markDocs(db, rows.map((row) => [row.doc, shown ? 'live' : 'trashed']));
  await noteChange(db);
}
