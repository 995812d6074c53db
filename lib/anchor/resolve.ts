/**
 * Selectors to places in a page, all annotations of it together: first those whose
 * words are there, then by likeness within a time budget. Works in steps of a few
 * milliseconds; what the budget leaves unlooked-at says so.
 */
import type { Selectors } from '@/lib/model';
import type { IndexedText } from './indexed-text';
import { type Match, matchApproximately, matchExactly, type PathAt } from './match';
import type { TextMap } from './text-map';

/** How an annotation was found, and whether all was tried before it was called missing. */
export type Resolution = Match & { searched: boolean };

export interface ResolveOptions {
  /** Milliseconds on any steady clock. */
  now(): number;
  /** Milliseconds of work that likeness may cost in one page load. */
  budgetMs: number;
}

/** Finds each of the selectors in the text; answers in their order. `pathAt` names the elements around a place, where the text is a page's. */
export function* resolveInText(wanted: readonly Selectors[], text: IndexedText, { now, budgetMs }: ResolveOptions, pathAt?: PathAt): Generator<void, Resolution[]> {
  const found: (Resolution | null)[] = [];
  for (const selectors of wanted) {
    const match = matchExactly(selectors, text, pathAt);
    found.push(match && { ...match, searched: true });
    yield;
  }
  let spent = 0;
  for (const [i, selectors] of wanted.entries()) {
    if (found[i]) continue;
    if (spent >= budgetMs) {
      found[i] = { outcome: 'missing', searched: false };
      continue;
    }
    const began = now();
    found[i] = { ...matchApproximately(selectors, text, pathAt), searched: true };
    spent += now() - began;
    yield;
  }
  return found as Resolution[];
}

/** Finds each of the selectors in a page's mapped text. */
export function* resolve(wanted: readonly Selectors[], map: TextMap, options: ResolveOptions): Generator<void, Resolution[]> {
  if (wanted.length === 0) return [];
  return yield* resolveInText(wanted, yield* map.indexed(), options, (start, end) => map.pathOf(start, end));
}
