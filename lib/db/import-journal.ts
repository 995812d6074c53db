/**
 * An import in batches, each a transaction with its index and its line in a
 * journal: cut off, it goes on at the batch it had reached; undone, every row
 * is again what it was, but for those the reader has changed since.
 */
import type { LibraryContents } from '@/lib/model';
import type { Table } from 'dexie';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';
import { indexArticles, indexTables, unindexArticles } from './search/index-articles';
import { tendIndex } from './search/tend';

export interface ImportRun {
  id: string;
  /** The file's name, as the reader knows it. */
  source: string;
  startedAt: string;
  /** Batches written. */
  done: number;
  state: 'running' | 'done' | 'undone';
}

/** The tables an import writes. */
const IMPORTED = ['articles', 'versions', 'quotations', 'annotations', 'people', 'searches', 'tombstones'] as const;
type ImportedTable = (typeof IMPORTED)[number];

/** What one batch writes: rows as they shall be, and ids of rows that go. */
export interface ImportBatch {
  put: Partial<LibraryContents>;
  remove?: { table: ImportedTable; id: string }[];
}

/** A row as it was before a batch (null where it was not there), and when it was last changed as the batch left it. */
interface Before {
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

const tableOf = (db: PressmarkDatabase, name: ImportedTable) => db.table(name) as Table<{ id: string; articleId?: string }, string>;
const stampOf = (row: unknown): string | null => {
  const { updatedAt, modified } = (row ?? {}) as { updatedAt?: string; modified?: string };
  return updatedAt ?? modified ?? null;
};
const journalled = (db: PressmarkDatabase) => [...indexTables(db), db.searches, db.tombstones, db.importRuns, db.importChanges];

/** Articles that rows belong to. */
function articlesOf(table: ImportedTable, rows: ({ id: string; articleId?: string } | undefined)[]): string[] {
  return rows.flatMap((row) => (row === undefined ? [] : table === 'articles' ? [row.id] : row.articleId ? [row.articleId] : []));
}

async function writeBatch(db: PressmarkDatabase, run: ImportRun, { put, remove = [] }: ImportBatch): Promise<void> {
  const before: Before[] = [];
  const changed = new Set<string>();
  for (const table of IMPORTED) {
    const rows = (put[table] ?? []) as { id: string; articleId?: string }[];
    const gone = remove.filter((each) => each.table === table).map(({ id }) => id);
    const ids = [...rows.map(({ id }) => id), ...gone];
    if (ids.length === 0) continue;
    const there = await tableOf(db, table).bulkGet(ids);
    ids.forEach((id, index) => before.push({ table, id, row: there[index] ?? null, stamp: stampOf(rows[index]) }));
    await tableOf(db, table).bulkPut(rows);
    await tableOf(db, table).bulkDelete(gone);
    for (const id of [...articlesOf(table, rows), ...articlesOf(table, there)]) changed.add(id);
  }
  await reindex(db, [...changed]);
  await db.importChanges.put({ run: run.id, batch: run.done, before });
  await db.importRuns.put({ ...run, done: run.done + 1 });
}

/** Indexes articles that are there, and takes the others out. */
async function reindex(db: PressmarkDatabase, ids: string[]): Promise<void> {
  const there = await db.articles.bulkGet(ids);
  await unindexArticles(db, ids.filter((_, index) => there[index] === undefined));
  await indexArticles(db, ids.filter((_, index) => there[index] !== undefined));
}

/** Imports that were not finished, the oldest first. */
export function unfinishedImports(db: PressmarkDatabase): Promise<ImportRun[]> {
  return storing(() => db.importRuns.orderBy('startedAt').filter(({ state }) => state === 'running').toArray());
}

/**
 * Writes batches; those an earlier run under the same id has written are passed
 * over. Stops between two batches where `signal` says so. `report` hears how many
 * are written.
 */
export async function applyImport(
  db: PressmarkDatabase,
  { id, source, now }: { id: string; source: string; now: Date },
  batches: AsyncIterable<ImportBatch> | Iterable<ImportBatch>,
  { signal, report = () => {} }: { signal?: AbortSignal; report?: (done: number) => void } = {},
): Promise<ImportRun> {
  const begun: ImportRun = { id, source, startedAt: now.toISOString(), done: 0, state: 'running' };
  let run = await storing(async () => (await db.importRuns.get(id)) ?? begun);
  let number = 0;
  for await (const batch of batches) {
    if (signal?.aborted) return run;
    if (number++ < run.done) continue;
    await storing(() => db.transaction('rw', journalled(db), async () => writeBatch(db, run, batch)));
    run = { ...run, done: run.done + 1 };
    report(run.done);
    if (run.done % 4 === 0) await storing(() => tendIndex(db, now.getTime()));
  }
  run = { ...run, state: 'done' };
  await storing(() => db.importRuns.put(run));
  await storing(() => tendIndex(db, now.getTime()));
  return run;
}

/** Puts back what one batch found; how many rows were left, since the reader changed them later. */
async function undoBatch(db: PressmarkDatabase, { run, batch, before }: ImportChange): Promise<number> {
  const changed = new Set<string>();
  let left = 0;
  for (const [table, rows] of Map.groupBy(before, (each) => each.table)) {
    const now = await tableOf(db, table).bulkGet(rows.map(({ id }) => id));
    const undone = rows.filter(({ stamp }, index) => now[index] === undefined || stampOf(now[index]) === stamp);
    left += rows.length - undone.length;
    await tableOf(db, table).bulkDelete(undone.filter(({ row }) => row === null).map(({ id }) => id));
    const restored = undone.filter(({ row }) => row !== null).map(({ row }) => row as { id: string; articleId?: string });
    await tableOf(db, table).bulkPut(restored);
    for (const id of [...articlesOf(table, now), ...articlesOf(table, restored)]) changed.add(id);
  }
  await reindex(db, [...changed]);
  await db.importChanges.delete([run, batch]);
  return left;
}

/** Undoes a whole import, the last batch first; cut off, it goes on when called again. How many rows were left as the reader has them since. */
export async function undoImport(db: PressmarkDatabase, id: string, now: Date): Promise<number> {
  let left = 0;
  const batches = await storing(() => db.importChanges.where('[run+batch]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).primaryKeys());
  for (const key of batches.reverse()) {
    left += await storing(() => db.transaction('rw', journalled(db), async () => undoBatch(db, (await db.importChanges.get(key)) as ImportChange)));
  }
  await storing(() => db.importRuns.update(id, { state: 'undone' }));
  await storing(() => tendIndex(db, now.getTime()));
  return left;
}
