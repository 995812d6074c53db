/**
 * The list of articles: how many, a page of them from any place, and what the
 * filters can say, at any size of library. What is asked for is read, no more.
 */
import type { PressmarkDatabase } from '../schema';
import { storing } from '../failures';
import type { CatalogueRow } from './entry';
import { bestOf } from './evaluate';
import { filterTables, type FoundMatches, matchesOf } from './matches';
import { marksIn, type Mark, type Passage, passageIn, wantedWords } from './passage';
import { type ArticleFilter, planOf } from './plan';
import { parseQuery } from './query';
import { openSnapshot, type Snapshot } from './snapshot';

/** `relevance` only orders a query with words in it; else the newest come first. */
export interface Sort {
  by: 'relevance' | 'saved' | 'published' | 'title' | 'site';
  descending: boolean;
}

/** A row of the list. */
export interface ListedArticle extends CatalogueRow {
  /** Where a query has words: the passage that answers it best, null where only title, names or quotations do. */
  passage: Passage | null;
  titleMarks: Mark[];
}

export interface ArticleCount {
  total: number;
  /** False where `total` is only what was looked through for a phrase. */
  exact: boolean;
}

/** So many found articles are sorted by their rows; more, by walking the sorted list. */
const FEW = 1000;

const isEmpty = (filter: ArticleFilter): boolean => planOf(filter).length === 0;

const turned = ({ by, descending }: Sort): boolean => descending || by === 'relevance';
const keyOf = ({ by }: Sort) => (by === 'relevance' ? 'saved' : by);

/** The whole library in the order of a sort. */
function ordered(db: PressmarkDatabase, sort: Sort) {
  const sorted = db.catalogue.orderBy(`sort.${keyOf(sort)}`);
  return turned(sort) ? sorted.reverse() : sorted;
}

const orders = new WeakMap<Snapshot, Map<string, Uint32Array>>();

/** Numbers of the whole library in the order of a sort, read once until something changes: a leap to the middle of a long list need not walk there. */
async function orderOf(db: PressmarkDatabase, sort: Sort): Promise<Uint32Array> {
  const snapshot = await openSnapshot(db);
  const known = orders.get(snapshot) ?? new Map<string, Uint32Array>();
  orders.set(snapshot, known);
  const order = known.get(keyOf(sort)) ?? Uint32Array.from((await db.catalogue.orderBy(`sort.${keyOf(sort)}`).primaryKeys()) as number[]);
  known.set(keyOf(sort), order);
  return turned(sort) ? order.toReversed() : order;
}

/** Found articles in the order of a sort: their numbers from `offset` on. */
async function sortedPage(db: PressmarkDatabase, matches: FoundMatches, sort: Sort, offset: number, limit: number): Promise<number[]> {
  if (sort.by === 'relevance' && matches.ranked) return bestOf(matches, offset + limit).slice(offset).map((place) => matches.docs[place] as number);
  if (matches.docs.length > FEW) {
    const wanted = new Set(matches.docs);
    return [...(await orderOf(db, sort)).filter((doc) => wanted.has(doc)).slice(offset, offset + limit)];
  }
  const rows = (await db.catalogue.bulkGet([...matches.docs])).filter((row) => row?.sort !== undefined) as Required<CatalogueRow>[];
  const place = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const key = keyOf(sort);
  rows.sort((a, b) => (turned(sort) ? -1 : 1) * (place(a.sort?.[key] ?? '', b.sort?.[key] ?? '') || a.doc - b.doc));
  return rows.slice(offset, offset + limit).map(({ doc }) => doc);
}

/** Rows with the passages that answer the query. */
async function withPassages(db: PressmarkDatabase, rows: CatalogueRow[], query: string): Promise<ListedArticle[]> {
  const wanted = wantedWords(parseQuery(query));
  if (wanted.length === 0) return rows.map((row) => ({ ...row, passage: null, titleMarks: [] }));
  const articles = await db.articles.bulkGet(rows.map(({ articleId }) => articleId));
  const versions = await db.versions.bulkGet(articles.map((article) => article?.versionId ?? ''));
  const noted = rows.filter(({ hasNote, annotations }) => hasNote && annotations > 0).map(({ articleId }) => articleId);
  const annotations = Map.groupBy(noted.length === 0 ? [] : await db.annotations.where('articleId').anyOf(noted).toArray(), ({ articleId }) => articleId);
  return rows.map((row, index) => {
    const found = [
      passageIn('note', articles[index]?.note ?? '', wanted, row.language),
      ...(annotations.get(row.articleId) ?? []).map(({ note }) => passageIn('annotation', note, wanted, row.language)),
      passageIn('text', versions[index]?.text ?? '', wanted, row.language),
    ].filter((passage) => passage !== null);
    const best = found.reduce<(typeof found)[number] | null>((most, each) => (most === null || each.kinds > most.kinds ? each : most), null);
    return { ...row, passage: best && { source: best.source, text: best.text, start: best.start, end: best.end, marks: best.marks }, titleMarks: marksIn(row.title, wanted, row.language) };
  });
}

/** How many articles meet a filter. */
export function countArticles(db: PressmarkDatabase, filter: ArticleFilter): Promise<ArticleCount> {
  return storing(() =>
    db.transaction('r', filterTables(db), async () => {
      if (isEmpty(filter)) return { total: (await openSnapshot(db)).docs.liveCount, exact: true };
      const { docs, exact } = await matchesOf(db, filter);
      return { total: docs.length, exact };
    }),
  );
}

/**
 * Articles that meet a filter, in the order of a sort, from `offset` on. Where a
 * query has words, the texts of the page are read for passages, unless a first
 * glance does without.
 */
export function pageOfArticles(db: PressmarkDatabase, filter: ArticleFilter, sort: Sort, offset: number, limit: number, { passages = true } = {}): Promise<ListedArticle[]> {
  return storing(() =>
    db.transaction('r', filterTables(db), async () => {
      const rows = await rowsOf(db, filter, sort, offset, limit);
      return withPassages(db, rows, passages ? (filter.query ?? '') : '');
    }),
  );
}

async function rowsOf(db: PressmarkDatabase, filter: ArticleFilter, sort: Sort, offset: number, limit: number): Promise<CatalogueRow[]> {
  if (isEmpty(filter) && offset < FEW) return ordered(db, sort).offset(offset).limit(limit).toArray();
  return rowsAt(db, await docsOf(db, filter, sort, offset, limit));
}

/** Numbers of the articles that meet a filter, in the order of a sort, from `offset` on. */
async function docsOf(db: PressmarkDatabase, filter: ArticleFilter, sort: Sort, offset = 0, limit = Number.POSITIVE_INFINITY): Promise<number[]> {
  return isEmpty(filter) ? [...(await orderOf(db, sort)).slice(offset, offset + limit)] : sortedPage(db, await matchesOf(db, filter), sort, offset, limit);
}

const rowsAt = async (db: PressmarkDatabase, docs: number[]): Promise<CatalogueRow[]> => (await db.catalogue.bulkGet(docs)).filter((row) => row !== undefined);

/** Ids of the articles from one to another as a filter and a sort list them now, both included; of the second alone where the first is no longer listed. */
export function idsBetween(db: PressmarkDatabase, filter: ArticleFilter, sort: Sort, from: string, to: string): Promise<string[]> {
  return storing(() =>
    db.transaction('r', filterTables(db), async () => {
      const docs = await docsOf(db, filter, sort);
      const ends = await db.catalogue.where('articleId').anyOf([from, to]).primaryKeys();
      const [first = -1, last = -1] = ends.map((doc) => docs.indexOf(doc)).sort((a, b) => a - b);
      if (first < 0 || last < 0) return [to];
      return (await rowsAt(db, docs.slice(first, last + 1))).map(({ articleId }) => articleId);
    }),
  );
}

/** Ids of all articles that meet a filter, in no order: what a change of all of them is made from. */
export function idsOfArticles(db: PressmarkDatabase, filter: ArticleFilter): Promise<string[]> {
  return storing(() =>
    db.transaction('r', filterTables(db), async () => {
      const rows = await rowsAt(db, [...(await matchesOf(db, filter)).docs]);
      return rows.map(({ articleId }) => articleId);
    }),
  );
}
