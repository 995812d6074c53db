/** Entries of the last few articles, not yet in a segment: what makes a save one small row, whatever the size of the library. */
import type { PressmarkDatabase } from '../schema';
import type { Entry } from './entry';
import type { Postings } from './postings';

export interface PendingEntry {
  doc: number;
  /** `a\nb\nc`, sorted. */
  terms: string;
  weights: Uint8Array;
}

/** How many entries wait before they go into a segment: all of them are read when the library is opened. */
export const PENDING_MOST = 16;

/** Entries under their numbers, as term -> postings in the order of terms. */
export function invert(entries: { doc: number; terms: string[]; weights: Uint8Array }[]): Map<string, Postings> {
  const inverted = new Map<string, Postings>();
  for (const { doc, terms, weights } of entries) {
    terms.forEach((term, index) => {
      const weight = weights[index] as number;
      const known = inverted.get(term);
      if (!known) inverted.set(term, { docs: [doc], weights: [weight] });
      else {
        known.docs.push(doc);
        known.weights.push(weight);
      }
    });
  }
  // The strings' own order, without a function to ask for it: some ten thousand are sorted at every opening.
  return new Map([...inverted.keys()].sort().map((term) => [term, inverted.get(term) as Postings]));
}

export async function addPending(db: PressmarkDatabase, entries: (Entry & { doc: number })[]): Promise<void> {
  await db.searchPending.bulkAdd(entries.map(({ doc, terms, weights }) => ({ doc, terms: terms.join('\n'), weights })));
}

export async function readPending(db: PressmarkDatabase): Promise<Map<string, Postings>> {
  return invert((await db.searchPending.toArray()).map((entry) => ({ ...entry, terms: entry.terms.split('\n') })));
}
