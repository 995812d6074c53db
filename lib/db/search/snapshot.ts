/**
 * What a search holds of the index in memory: which blocks there are, the last few
 * entries, which numbers are live. Renewed when the index has changed.
 */
import type { PressmarkDatabase } from '../schema';
import { type Block, blocksBetween, firstFrom, termsBetween } from './block';
import { BlockCache } from './block-cache';
import { type Docs, readDocs } from './docs';
import { readPending } from './pending';
import { type Postings, readPostings } from './postings';
import { readState } from './state';

/** Terms from `low` up to, and without, `high`; at most so many blocks of them in each segment. */
export interface TermRange {
  low: string;
  high: string;
  blocks?: number;
}

/** Calls `each` with every term of a range, in how many articles it stands, and a way to walk them. */
export type ReadTerms = (range: TermRange, each: (term: string, count: number, walk: (visit: (doc: number, weight: number) => void) => void) => void) => void;

export interface Snapshot {
  generation: number;
  /** Whether every article is in the index. */
  complete: boolean;
  docs: Docs;
  pending: Map<string, Postings>;
  pendingTerms: string[];
  /** First terms of each segment's blocks. */
  segments: Map<number, string[]>;
  cache: BlockCache;
}

function* placesOf(segments: Map<number, string[]>, { low, high, blocks = Number.POSITIVE_INFINITY }: TermRange): Generator<[segment: number, number: number]> {
  for (const [segment, firstTerms] of segments) {
    const { from, to } = blocksBetween(firstTerms, low, high);
    for (let number = from; number < Math.min(to, from + blocks); number++) yield [segment, number];
  }
}

/** Reads what some ranges need, in the transaction of the search; what comes back reads no further. */
export async function fetchTerms(db: PressmarkDatabase, { segments, pending, pendingTerms, cache }: Snapshot, ranges: TermRange[]): Promise<ReadTerms> {
  const held = new Map<number, Map<number, Block | undefined>>([...segments.keys()].map((segment) => [segment, new Map()]));
  const missing: [number, number][] = [];
  for (const range of ranges) {
    for (const [segment, number] of placesOf(segments, range)) {
      if (held.get(segment)?.has(number)) continue;
      const block = cache.get(segment, number);
      held.get(segment)?.set(number, block);
      if (!block) missing.push([segment, number]);
    }
  }
  for (const block of missing.length === 0 ? [] : await db.searchBlocks.bulkGet(missing)) {
    if (!block) continue;
    held.get(block.segment)?.set(block.number, block);
    cache.keep(block);
  }
  return (range, each) => {
    const { low, high } = range;
    for (const [segment, number] of placesOf(segments, range)) {
      const block = held.get(segment)?.get(number);
      if (block) termsBetween(block, low, high, (term, count, from, to) => each(term, count, (visit) => readPostings(block.postings, from, to, visit)));
    }
    for (let at = firstFrom(pendingTerms, low); at < pendingTerms.length && (pendingTerms[at] as string) < high; at++) {
      const { docs, weights } = pending.get(pendingTerms[at] as string) as Postings;
      each(pendingTerms[at] as string, docs.length, (visit) => docs.forEach((doc, index) => visit(doc, weights[index] as number)));
    }
  };
}

const snapshots = new WeakMap<PressmarkDatabase, Snapshot>();

/** The tables that a search reads. */
export const searchTables = (db: PressmarkDatabase) => [db.catalogue, db.searchState, db.searchDocs, db.searchPending, db.searchSegments, db.searchBlocks];

/** The index as it stands, in a transaction over `searchTables`. */
export async function openSnapshot(db: PressmarkDatabase): Promise<Snapshot> {
  const { generation, complete } = await readState(db);
  const last = snapshots.get(db);
  if (last?.generation === generation) return last;
  const [docs, pending, live] = await Promise.all([readDocs(db), readPending(db), db.searchSegments.where('state').equals('live').toArray()]);
  const segments = new Map(live.map(({ id, firstTerms }) => [id, last?.segments.get(id) ?? firstTerms.split('\n')]));
  const snapshot = { generation, complete, docs, pending, pendingTerms: [...pending.keys()], segments, cache: last?.cache ?? new BlockCache() };
  snapshots.set(db, snapshot);
  return snapshot;
}
