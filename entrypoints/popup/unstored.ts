/**
 * What is typed and not in the database yet, in the one store that a page writes
 * at once: a popup that closes takes the transaction it had begun with it.
 */
import type { TypedChanges } from '@/lib/db';

export interface Left {
  changes: TypedChanges;
  /** ISO 8601 instant of the last of them. */
  at: string;
}

const nameOf = (key: string): string => `unstored ${key}`;

/** A browser that keeps nothing here keeps no database either, which tells of it. */
function whereAllowed<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Leaves what is typed about the article of a key, or that nothing is. */
export function leave(key: string, changes: TypedChanges | null, now: Date): void {
  whereAllowed(() => (changes ? localStorage.setItem(nameOf(key), JSON.stringify({ changes, at: now.toISOString() } satisfies Left)) : localStorage.removeItem(nameOf(key))));
}

/** What a window that closed has left. */
export const leftBefore = (key: string): Left | null => whereAllowed(() => JSON.parse(localStorage.getItem(nameOf(key)) ?? 'null') as Left | null);
