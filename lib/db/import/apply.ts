/**
 * An import in parts, each a transaction with its index and its line in a
 * journal: cut off, it can be undone, or done again to its end.
 */
import type { LibraryContents } from '@/lib/model';
import { storing } from '../failures';
import type { PressmarkDatabase } from '../schema';
import { tendIndex } from '../search/tend';
import { existingFor } from './existing';
import { articlesToIndex, type Before, IMPORTED, type ImportedTable, type ImportRun, journalTables, reindex, type Row, stampOf, tableOf } from './journal';

/** What one part comes to: rows as they shall be, and ids of rows that go. */
export interface PlannedWrites {
  writes: LibraryContents;
  deletes: { table: ImportedTable; id: string }[];
}

/** Makes of a part, and of all in the library that it may meet, what is to be written; at once, without waiting for anything. */
export type PlanPart = (existing: LibraryContents, incoming: LibraryContents) => PlannedWrites;

async function writePart(db: PressmarkDatabase, run: ImportRun, { writes, deletes }: PlannedWrites): Promise<void> {
  const without = deletes.filter(({ table }) => table === 'articles').map(({ id }) => id);
  const images = await db.images.where('articleId').anyOf(without).primaryKeys();
  const goes = [...deletes, ...images.map((id) => ({ table: 'images' as const, id }))];
  const before: Before[] = [];
  const changed = new Set<string>();
  for (const table of IMPORTED) {
    const rows = writes[table] as Row[];
    const gone = goes.filter((each) => each.table === table).map(({ id }) => id);
    const ids = [...rows.map(({ id }) => id), ...gone];
    if (ids.length === 0) continue;
    const there = await tableOf(db, table).bulkGet(ids);
    ids.forEach((id, index) => before.push({ table, id, row: there[index] ?? null, stamp: stampOf(rows[index]) }));
    await tableOf(db, table).bulkPut(rows);
    await tableOf(db, table).bulkDelete(gone);
    for (const id of await articlesToIndex(db, table, [...rows, ...there])) changed.add(id);
  }
  await reindex(db, [...changed]);
  await db.importChanges.put({ run: run.id, batch: run.done, before });
  await db.importRuns.put({ ...run, done: run.done + 1 });
}

/** Imports that were not finished, the oldest first. */
export function unfinishedImports(db: PressmarkDatabase): Promise<ImportRun[]> {
  return storing(() => db.importRuns.orderBy('startedAt').filter(({ state }) => state === 'running').toArray());
}

/**
 * Writes parts, each planned against what the library holds at that moment. Called
 * again under the same id, it adds to that run: what had come in comes to nothing
 * new, and a file that only has the name of the first comes in whole. Stops between
 * two parts where `signal` says so. `report` hears how many are written; `ids` are
 * the plan's: what it calls an article of the file.
 */
export async function applyImport(
  db: PressmarkDatabase,
  { id, source, now }: { id: string; source: string; now: Date },
  parts: AsyncIterable<LibraryContents> | Iterable<LibraryContents>,
  plan: PlanPart,
  { signal, report = () => {}, ids }: { signal?: AbortSignal; report?: (done: number) => void; ids?: ReadonlyMap<string, string> } = {},
): Promise<ImportRun> {
  let run: ImportRun = await storing(async () => (await db.importRuns.get(id)) ?? { id, source, startedAt: now.toISOString(), done: 0, state: 'running' });
  for await (const part of parts) {
    if (signal?.aborted) return run;
    await storing(() => db.transaction('rw', journalTables(db), async () => writePart(db, run, plan(await existingFor(db, part, ids), part))));
    run = { ...run, done: run.done + 1 };
    report(run.done);
    if (run.done % 4 === 0) await storing(() => tendIndex(db, now.getTime()));
  }
  run = { ...run, state: 'done' };
  await storing(() => db.importRuns.put(run));
  await storing(() => tendIndex(db, now.getTime(), { thorough: true }));
  return run;
}
