/** The journal of imports: each row as it was before, so that all of it can be undone. */
import type { StoredPerson } from '@/lib/model';
import type { Table } from 'dexie';
import type { PressmarkDatabase } from '../schema';
import { indexArticles, indexTables, unindexArticles } from '../search/index-articles';
import { quoting } from '../search/quoting';

export interface ImportRun {
  id: string;
  /** The file's name, as the reader knows it. */
  source: string;
  startedAt: string;
  /** Parts written. */
  done: number;
  state: 'running' | 'done' | 'undone';
  /** What it set of the reader's settings, by name. */
  settings?: Record<string, unknown>;
}

/** The tables an import writes. */
export const IMPORTED = ['articles', 'versions', 'quotations', 'annotations', 'people', 'searches', 'tombstones', 'images'] as const;
export type ImportedTable = (typeof IMPORTED)[number];

/** A row as it was before a part (null where it was not there), and when it was last changed as the part left it. */
export interface Before {
  table: ImportedTable;
  id: string;
  row: unknown;
  stamp: string | null;
}

export interface ImportChange {
  run: string;
  batch: number;
  before: Before[];
}

/** What all rows have: an id, and the article they belong to where they are part of one. */
export interface Row {
  id: string;
  articleId?: string;
}

export const tableOf = (db: PressmarkDatabase, name: ImportedTable) => db.table(name) as Table<Row, string>;

/** When a row was last changed; null where rows of its kind never are. */
export const stampOf = (row: unknown): string | null => {
  const { updatedAt, modified } = (row ?? {}) as { updatedAt?: string; modified?: string };
  return updatedAt ?? modified ?? null;
};

/** The tables of a part's transaction. */
export const journalTables = (db: PressmarkDatabase) => [...indexTables(db), db.searches, db.tombstones, db.images, db.importRuns, db.importChanges];

/** The article that a row is or belongs to; null for rows outside articles. */
export const articleOf = (table: ImportedTable, row: Row): string | null => (table === 'articles' ? row.id : (row.articleId ?? null));

/** Articles to be indexed again when some rows came or went; with a person, those that quote them. No search looks into images. */
export async function articlesToIndex(db: PressmarkDatabase, table: ImportedTable, rows: (Row | undefined)[]): Promise<string[]> {
  if (table === 'images') return [];
  const there = rows.filter((row) => row !== undefined);
  if (table === 'people') return quoting(db, [...new Set(there.flatMap((row) => (row as unknown as StoredPerson).spellings))]);
  return there.flatMap((row) => articleOf(table, row) ?? []);
}

/** Indexes articles that are there, and takes the others out. */
export async function reindex(db: PressmarkDatabase, ids: string[]): Promise<void> {
  const there = await db.articles.bulkGet(ids);
  await unindexArticles(db, ids.filter((_, index) => there[index] === undefined));
  await indexArticles(db, ids.filter((_, index) => there[index] !== undefined));
}

