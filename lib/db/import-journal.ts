/** What an import did, row by row, so that all of it can be undone and a cut-off one goes on. */

export interface ImportRun {
  id: string;
  /** The file's name, as the reader knows it. */
  source: string;
  startedAt: string;
  /** Batches written of all there are. */
  done: number;
  all: number;
  state: 'running' | 'done' | 'undone';
}

/** The tables an import writes. */
export const IMPORTED = ['articles', 'versions', 'quotations', 'annotations', 'people', 'searches', 'tombstones'] as const;
export type ImportedTable = (typeof IMPORTED)[number];

/** One row as it was before the import: null where it was not there. */
export interface ImportChange {
  number?: number;
  run: string;
  table: ImportedTable;
  key: string;
  before: unknown;
}
