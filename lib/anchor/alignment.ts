/**
 * Which word of a stored quote became which word of a stretch of text: equal runs
 * of words, chained as in the alignment of long sequences (seed, chain, extend;
 * Li, Bioinformatics 2018). A gap's cost grows with the logarithm of its length,
 * so that one caption put into a passage costs little and scattered chance hits
 * cost much. Pure strings.
 */
import { type IndexedText, placeFrom } from './indexed-text';
import { type Pattern, sumOf } from './pattern';

interface Run {
  /** First word in the quote, first word in the text, number of words. */
  at: number;
  place: number;
  length: number;
  weight: number;
}

/** More runs than this are chance: the heaviest are kept. */
const RUN_LIMIT = 400;
/** A single word is a run of its own where it says at least this much. */
const LONE_WORD_WEIGHT = 0.45;
const SUBSTITUTION_COST = 0.6;
const OPENING_COST = 0.35;
const LENGTH_COST = 0.2;

function findRuns(pattern: Pattern, text: IndexedText, low: number, high: number): Run[] {
  const { ids, count } = pattern.words;
  const target = text.words.ids;
  const runs: Run[] = [];
  for (let at = 0; at < count; at += 1) {
    const id = ids[at]!;
    if (id < 0) continue;
    const end = text.first[id + 1]!;
    for (let k = placeFrom(text, id, low); k < end; k += 1) {
      const place = text.places[k]!;
      if (place >= high) break;
      if (at > 0 && place > low && ids[at - 1] === target[place - 1]) continue;
      let length = 1;
      while (at + length < count && place + length < high && ids[at + length] === target[place + length]) length += 1;
      const weight = sumOf(pattern.weights, at, at + length);
      if (length > 1 || weight >= LONE_WORD_WEIGHT) runs.push({ at, place, length, weight });
    }
  }
  if (runs.length > RUN_LIMIT) runs.sort((a, b) => b.weight - a.weight).length = RUN_LIMIT;
  return runs.sort((a, b) => a.at - b.at || a.place - b.place);
}

/** What it costs to go on from one run to the next, `skipped` words of the quote and `extra` words of the text between them. */
function gapCost(skipped: number, extra: number): number {
  const shift = Math.abs(skipped - extra);
  return SUBSTITUTION_COST * Math.min(skipped, extra) + (shift === 0 ? 0 : OPENING_COST + LENGTH_COST * Math.log2(1 + shift));
}

/** The best chain of runs, from first to last; runs that overlap are cut. */
function chain(runs: Run[], weights: Float32Array): Run[] {
  const scores = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  let best = -1;
  for (let k = 0; k < runs.length; k += 1) {
    const run = runs[k]!;
    scores[k] = run.weight;
    for (let j = 0; j < k; j += 1) {
      const before = runs[j]!;
      if (before.place >= run.place || before.at >= run.at) continue;
      const overlap = Math.max(0, before.at + before.length - run.at, before.place + before.length - run.place);
      if (overlap >= run.length) continue;
      const kept = overlap === 0 ? run.weight : run.weight - sumOf(weights, run.at, run.at + overlap);
      const cost = gapCost(Math.max(0, run.at + overlap - before.at - before.length), Math.max(0, run.place + overlap - before.place - before.length));
      const score = scores[j]! + kept - cost;
      if (score > scores[k]!) {
        scores[k] = score;
        previous[k] = j;
      }
    }
    if (best === -1 || scores[k]! > scores[best]!) best = k;
  }
  const chained: Run[] = [];
  for (let k = best; k !== -1; k = previous[k]!) chained.unshift(runs[k]!);
  return chained;
}

/** For each word of the quote its place in the text's words `[low, high)`, or -1. */
export function align(pattern: Pattern, text: IndexedText, low: number, high: number): Int32Array {
  const { ids, count } = pattern.words;
  const target = text.words.ids;
  const places = new Int32Array(count).fill(-1);
  let free = low;
  let lastAt = -1;
  for (const { at, place, length } of chain(findRuns(pattern, text, low, high), pattern.weights)) {
    const skip = Math.max(0, lastAt + 1 - at, free - place);
    if (skip >= length) continue;
    // Words changed one for one leave equal words standing singly between them.
    if (lastAt !== -1 && at + skip - lastAt === place + skip - places[lastAt]!) {
      for (let i = lastAt + 1; i < at + skip; i += 1) {
        const opposite = place + i - at;
        if (ids[i] === target[opposite]) places[i] = opposite;
      }
    }
    for (let i = skip; i < length; i += 1) places[at + i] = place + i;
    lastAt = at + length - 1;
    free = place + length;
  }
  return places;
}
