/**
 * An import in parts, each a transaction with its index and its line in a
 * journal: cut off, it goes on at the part it had reached; undone, every row is
 * again what it was, but for those the reader has changed since.
 */
import type { LibraryContents, StoredPerson } from '@/lib/model';
import type { Table } from 'dexie';
import { existingFor } from './existing';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';
import { indexArticles, indexTables, unindexArticles } from './search/index-articles';
import { quoting } from './search/quoting';
import { tendIndex } from './search/tend';

export interface ImportRun {
  id: string;
  /** The file's name, as the reader knows it. */
  source: string;
  startedAt: string;
  /** Parts written. */
  done: number;
  state: 'running' | 'done' | 'undone';
}

/** The tables an import writes. */
const IMPORTED = ['articles', 'versions', 'quotations', 'annotations', 'people', 'searches', 'tombstones'] as const;
type ImportedTable = (typeof IMPORTED)[number];

/** What one part comes to: rows as they shall be, and ids of rows that go. */
export interface PlannedWrites {
  writes: LibraryContents;
  deletes: { table: ImportedTable; id: string }[];
}

/** Makes of a part, and of all in the library that it may meet, what is to be written; at once, without waiting for anything. */
export type PlanPart = (existing: LibraryContents, incoming: LibraryContents) => PlannedWrites;

/** A row as it was before a part (null where it was not there), and when it was last changed as the part left it. */
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

/** All names of people among rows: who they are listed as changes with them. */
const spellingsOf = (table: ImportedTable, rows: (object | undefined)[]): string[] =>
  table === 'people' ? [...new Set(rows.flatMap((row) => (row as StoredPerson | undefined)?.spellings ?? []))] : [];

async function writePart(db: PressmarkDatabase, run: ImportRun, { writes, deletes }: PlannedWrites): Promise<void> {
  const before: Before[] = [];
  const changed = new Set<string>();
  for (const table of IMPORTED) {
    const rows = writes[table] as { id: string; articleId?: string }[];
    const gone = deletes.filter((each) => each.table === table).map(({ id }) => id);
    const ids = [...rows.map(({ id }) => id), ...gone];
    if (ids.length === 0) continue;
    const there = await tableOf(db, table).bulkGet(ids);
    ids.forEach((id, index) => before.push({ table, id, row: there[index] ?? null, stamp: stampOf(rows[index]) }));
    await tableOf(db, table).bulkPut(rows);
    await tableOf(db, table).bulkDelete(gone);
    for (const id of [...articlesOf(table, rows), ...articlesOf(table, there), ...(await quoting(db, spellingsOf(table, [...rows, ...there])))]) changed.add(id);
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
 * Writes parts, each planned against what the library holds at that moment. Called
 * again under the same id with the same parts, it goes on: those it had written
 * are planned once more, for what they tell of the others, and not written. Stops
 * between two parts where `signal` says so. `report` hears how many are written.
 */
export async function applyImport(
  db: PressmarkDatabase,
  { id, source, now }: { id: string; source: string; now: Date },
  parts: AsyncIterable<LibraryContents> | Iterable<LibraryContents>,
  plan: PlanPart,
  { signal, report = () => {} }: { signal?: AbortSignal; report?: (done: number) => void } = {},
): Promise<ImportRun> {
  let run: ImportRun = await storing(async () => (await db.importRuns.get(id)) ?? { id, source, startedAt: now.toISOString(), done: 0, state: 'running' });
  let number = 0;
  for await (const part of parts) {
    if (signal?.aborted) return run;
    const again = number++ < run.done;
    await storing(() =>
      db.transaction('rw', journalled(db), async () => {
        const planned = plan(await existingFor(db, part), part);
        if (!again) await writePart(db, run, planned);
      }),
    );
    if (again) continue;
    run = { ...run, done: run.done + 1 };
    report(run.done);
    if (run.done % 4 === 0) await storing(() => tendIndex(db, now.getTime()));
  }
  run = { ...run, state: 'done' };
  await storing(() => db.importRuns.put(run));
  await storing(() => tendIndex(db, now.getTime()));
  return run;
}

/** Puts back what one part found; how many rows were left, since the reader changed them later. */
async function undoPart(db: PressmarkDatabase, { run, batch, before }: ImportChange): Promise<number> {
  const changed = new Set<string>();
  let left = 0;
  for (const [table, rows] of Map.groupBy(before, (each) => each.table)) {
    const now = await tableOf(db, table).bulkGet(rows.map(({ id }) => id));
    const undone = rows.filter(({ stamp }, index) => now[index] === undefined || stampOf(now[index]) === stamp);
    left += rows.length - undone.length;
    await tableOf(db, table).bulkDelete(undone.filter(({ row }) => row === null).map(({ id }) => id));
    const restored = undone.filter(({ row }) => row !== null).map(({ row }) => row as { id: string; articleId?: string });
    await tableOf(db, table).bulkPut(restored);
    for (const id of [...articlesOf(table, now), ...articlesOf(table, restored), ...(await quoting(db, spellingsOf(table, [...now, ...restored])))]) changed.add(id);
  }
  await reindex(db, [...changed]);
  await db.importChanges.delete([run, batch]);
  return left;
}

/** Undoes a whole import, the last part first; cut off, it goes on when called again. How many rows were left as the reader has them since. */
export async function undoImport(db: PressmarkDatabase, id: string, now: Date): Promise<number> {
  let left = 0;
  const batches = await storing(() => db.importChanges.where('[run+batch]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).primaryKeys());
  for (const key of batches.reverse()) {
    left += await storing(() => db.transaction('rw', journalled(db), async () => undoPart(db, (await db.importChanges.get(key)) as ImportChange)));
  }
  await storing(() => db.importRuns.update(id, { state: 'undone' }));
  await storing(() => tendIndex(db, now.getTime()));
  return left;
}
