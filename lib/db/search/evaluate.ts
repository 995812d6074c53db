/** A plan over the index -> the articles that meet it, each with its score. Reads nothing itself. */
import { hasBit } from './docs';
import type { Need, Step } from './plan';
import type { ReadTerms, Snapshot } from './snapshot';

/** Numbers ascending, a score for each; all 0 where the query has no words. */
export interface Matches {
  docs: Uint32Array;
  scores: Float32Array;
  ranked: boolean;
}

/** What a longer word than the one typed counts for. */
const LONGER = 0.5;

/** BM25's weight of a word that stands in so many articles. */
const rarity = (all: number, having: number): number => Math.log(1 + (Math.max(all, having) - having + 0.5) / (having + 0.5));

/** Moves articles that have met `met` needs, and meet this one too, to `met + 1`; adds to their scores. */
function meet({ ranges, scored }: Need, read: ReadTerms, all: number, met: number, hits: Uint8Array, scores: Float32Array | null): void {
  let having = 0;
  if (scored && scores) for (const range of ranges) read(range, (_, count) => (having += count));
  const worth = rarity(all, Math.min(having, all)) / 255;
  const next = met + 1;
  ranges.forEach((range) =>
    read(range, (term, _, walk) => {
      const factor = !scored || !scores ? 0 : `${term}\0` === range.high ? worth : worth * LONGER;
      walk((doc, weight) => {
        const had = hits[doc];
        if (had !== met && had !== next) return;
        hits[doc] = next;
        if (factor > 0) (scores as Float32Array)[doc] = ((scores as Float32Array)[doc] as number) + factor * weight;
      });
    }),
  );
}

/** The live articles that meet every step; phrases count as their words. */
export function evaluate(steps: Step[], read: ReadTerms, { docs: { live, liveCount } }: Snapshot): Matches {
  const size = live.length * 8;
  const hits = new Uint8Array(size);
  const scores = new Float32Array(size);
  const wanted = steps.filter(({ not }) => !not).flatMap(({ needs }) => needs).slice(0, 250);
  wanted.forEach((need, index) => meet(need, read, liveCount, index, hits, scores));
  const refused = steps.filter(({ not, phrase }) => not && phrase === null).map(({ needs }) => {
    const met = new Uint8Array(size);
    needs.forEach((need, index) => meet(need, read, liveCount, index, met, null));
    return { met, needs: needs.length };
  });
  const docs = new Uint32Array(size);
  let count = 0;
  for (let doc = 0; doc < size; doc++) {
    if (hits[doc] === wanted.length && hasBit(live, doc) && refused.every(({ met, needs }) => met[doc] !== needs)) {
      // What was gone through lies behind: its scores can be written over.
      scores[count] = scores[doc] as number;
      docs[count++] = doc;
    }
  }
  return { docs: docs.slice(0, count), scores: scores.slice(0, count), ranked: wanted.some(({ scored }) => scored) };
}

/** The lowest of the `most` highest scores: a heap of that size, so that one pass does without sorting them all. */
function threshold(scores: Float32Array, most: number): number {
  const heap = scores.slice(0, most).sort();
  for (let place = most; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score <= (heap[0] as number)) continue;
    let at = 0;
    for (let child = 1; child < most; child = 2 * at + 1) {
      if (child + 1 < most && (heap[child + 1] as number) < (heap[child] as number)) child++;
      if (score <= (heap[child] as number)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = score;
  }
  return heap[0] as number;
}

/** The places in `matches` from the best on, as many as asked for. */
export function bestOf({ docs, scores }: Matches, most: number): number[] {
  const least = most > 0 && docs.length > 4 * most ? threshold(scores, most) : Number.NEGATIVE_INFINITY;
  const places: number[] = [];
  for (let place = 0; place < scores.length; place++) if ((scores[place] as number) >= least) places.push(place);
  return places.sort((a, b) => (scores[b] as number) - (scores[a] as number) || (docs[b] as number) - (docs[a] as number)).slice(0, most);
}
