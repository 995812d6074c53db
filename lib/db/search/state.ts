/** One row that tells every window whether the index has changed since it looked, and whether it is whole. */
import type { PressmarkDatabase } from '../schema';

/** Counted up whenever what an entry holds changes: entries of another form are made anew (see rebuild). */
export const ENTRY_FORM = 2;

export interface SearchState {
  id: 'index';
  /** One more with each change of the index. */
  generation: number;
  /** Whether every article is in it. */
  complete: boolean;
  /** The highest number given to an article; every time one is indexed it gets the next. */
  lastDoc: number;
  /** The form of the entries it gets; absent while there was but one. */
  form?: number;
  /** Entries up to this number are of an older form. */
  outdated?: number;
}

const FIRST: SearchState = { id: 'index', generation: 0, complete: false, lastDoc: 0, form: ENTRY_FORM };

/** How the index stands. */
export async function readState(db: PressmarkDatabase): Promise<SearchState> {
  return (await db.searchState.get('index')) ?? FIRST;
}

/** Notes a change of the index, in the transaction that made it. */
export async function noteChange(db: PressmarkDatabase, changes: Partial<SearchState> = {}): Promise<void> {
  const state = await readState(db);
  await db.searchState.put({ ...state, ...changes, generation: state.generation + 1 });
}
