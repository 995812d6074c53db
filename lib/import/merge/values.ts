/** How single values of two copies become one, so that nothing a reader typed is lost. Pure. */
import { canonicalJson } from '@/lib/envelope';

/** Two copies made one; `conflict` where both held something of the reader's that the other has not. */
export interface Merged<T> {
  value: T;
  conflict: boolean;
}

export const equal = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

export const union = <T>(...lists: T[][]): T[] => [...new Set(lists.flat())];

export const earlier = (a: string, b: string) => (a < b ? a : b);
export const later = (a: string, b: string) => (a > b ? a : b);

/** Both notes where both say something; one that holds the other stands for both, so that a second import changes nothing. */
export function bothNotes(newer: string, older: string): Merged<string> {
  if (newer.includes(older.trim())) return { value: newer, conflict: false };
  if (older.includes(newer.trim())) return { value: older, conflict: false };
  return { value: `${newer.trimEnd()}\n\n---\n\n${older.trimStart()}`, conflict: true };
}

/** The members that both set, and not to the same. */
export function contradicted<T extends object>(newer: T, older: T): Partial<T> {
  const members = Object.entries(older).filter(([name, value]) => Object.hasOwn(newer, name) && !equal(value, newer[name as keyof T]));
  return Object.fromEntries(members) as Partial<T>;
}

/** The later instant first. */
export function byTime<T>(mine: T, theirs: T, time: (item: T) => string): [newer: T, older: T] {
  return time(theirs) > time(mine) ? [theirs, mine] : [mine, theirs];
}

/** Members that nobody here understands, of both. */
export function bothExtras(newer: { extra?: object }, older: { extra?: object }): { extra?: Record<string, unknown> } {
  return newer.extra || older.extra ? { extra: { ...older.extra, ...newer.extra } } : {};
}
