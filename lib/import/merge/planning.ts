/** The state of one plan while it is made: what is there, what comes, and what was decided so far. */
import type { LibraryContents } from '@/lib/model';
import { equal, type Merged } from './values';

export type ImportTable = keyof LibraryContents;

/**
 * `same` with nothing to write; `conflict` where both copies held something of the
 * reader's, and both were kept; deleted where one side deleted it after the other
 * last changed it: `deletedHere` stays out, `deletedThere` goes here too.
 */
export type Outcome = 'new' | 'same' | 'changed' | 'conflict' | 'deletedHere' | 'deletedThere';

export interface PlannedItem {
  table: ImportTable;
  /** In the library. */
  id: string;
  outcome: Outcome;
  /** Of an article. */
  title?: string;
}

export interface PlanTools {
  newId(): string;
  /** From ids of the file to those of the library, for articles and where they differ: one map for all batches of an import. */
  ids: Map<string, string>;
  /** Brings back what was deleted here since: an ISO instant, at which it counts as changed, so that the same deletion met in another file is older. */
  restoredAt?: string;
}

/** A row with the time of its last change. */
export const modifiedAt = <T extends { modified: string }>(row: T, modified: string): T => ({ ...row, modified });

/** One table while it is planned: rows as they are and as the plan puts them. */
export class PlannedTable<T extends { id: string }> {
  readonly rows: Map<string, T>;
  readonly #before: Map<string, T>;

  constructor(
    readonly name: ImportTable,
    existing: readonly T[],
  ) {
    this.#before = new Map(existing.map((row) => [row.id, row]));
    this.rows = new Map(this.#before);
  }

  /** The rows that are not as they were. */
  written(): T[] {
    return [...this.rows.values()].filter((row) => row !== this.#before.get(row.id));
  }
}

export class Planning {
  readonly items: PlannedItem[] = [];
  readonly deletes: { table: ImportTable; id: string }[] = [];
  readonly #deletedHere: Map<string, string>;

  constructor(
    readonly existing: LibraryContents,
    readonly incoming: LibraryContents,
    readonly tools: PlanTools,
  ) {
    this.#deletedHere = new Map(existing.tombstones.map(({ id, deletedAt }) => [id, deletedAt]));
  }

  /** The library's id of something of the file. */
  mapped(id: string): string {
    return this.tools.ids.get(id) ?? id;
  }

  /** What is not here yet and comes in, as it is to be kept; null, and noted, for what was deleted here after it was last changed there. */
  admitted<T extends { id: string }>(table: ImportTable, row: T, changedAt: string, changed: (row: T, at: string) => T, title?: string): T | null {
    const { id } = row;
    const deletedAt = this.#deletedHere.get(id);
    if (deletedAt === undefined) return row;
    const { restoredAt } = this.tools;
    if (deletedAt >= changedAt && restoredAt === undefined) {
      this.items.push({ table, id, outcome: 'deletedHere', ...(title === undefined ? {} : { title }) });
      return null;
    }
    // It is here again: its deletion must not travel on.
    this.deletes.push({ table: 'tombstones', id });
    return deletedAt < changedAt ? row : changed(row, restoredAt!);
  }

  /** Puts one item where it belongs, alone or made one with `mine`, and notes what that is. */
  settle<T extends { id: string }>(table: PlannedTable<T>, theirs: T, mine: T | undefined, merge: (mine: T, theirs: T) => Merged<T>): PlannedItem {
    const merged = mine ? merge(mine, theirs) : { value: theirs, conflict: false };
    const outcome = !mine ? 'new' : equal(merged.value, mine) ? 'same' : merged.conflict ? 'conflict' : 'changed';
    if (outcome !== 'same') table.rows.set(merged.value.id, merged.value);
    const item: PlannedItem = { table: table.name, id: merged.value.id, outcome };
    this.items.push(item);
    return item;
  }
}
