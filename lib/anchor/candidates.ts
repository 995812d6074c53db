/**
 * Where in a text a stored quote may stand: all places of its very words, and
 * stretches that share enough rare word pairs with it. A quote that is not there
 * shares next to nothing and costs next to nothing. Pure strings.
 */
import { frequency, type IndexedText, placeFrom } from './indexed-text';
import type { Pattern } from './pattern';

/** A very common word is looked at in this many places at most. */
const PLACE_LIMIT = 30_000;
/** Above this many occurrences only those with an equal neighbour are kept. */
const MANY = 40;
const OCCURRENCE_LIMIT = 300;

/** First words of the places where the passage stands word for word, as far as they are worth looking at, and how many there are in all. */
export function findOccurrences({ words, from, to }: Pattern, text: IndexedText): { starts: number[]; total: number } {
  let rarest = from;
  for (let i = from; i < to; i += 1) {
    if (words.ids[i]! < 0) return { starts: [], total: 0 };
    if (frequency(text, words.ids[i]!) < frequency(text, words.ids[rarest]!)) rarest = i;
  }
  const target = text.words.ids;
  const found: number[] = [];
  const begin = text.first[words.ids[rarest]!]!;
  const end = Math.min(text.first[words.ids[rarest]! + 1]!, begin + PLACE_LIMIT);
  for (let k = begin; k < end; k += 1) {
    const start = text.places[k]! - (rarest - from);
    if (start < 0 || start + to - from > text.words.count) continue;
    let i = from;
    while (i < to && words.ids[i] === target[start + i - from]) i += 1;
    if (i === to) found.push(start);
  }
  if (found.length <= MANY) return { starts: found, total: found.length };
  const beside = found.filter(
    (start) => (from > 0 && words.ids[from - 1] === target[start - 1]) || (to < words.count && words.ids[to] === target[start + to - from]),
  );
  return { starts: beside.slice(0, OCCURRENCE_LIMIT), total: found.length };
}

export interface Stretch {
  /** Words `[low, high)` of the text. */
  low: number;
  high: number;
}

interface Hit {
  /** Where the quote would begin. */
  begin: number;
  seed: number;
  weight: number;
}

const SEED_LIMIT = 48;
const HIT_LIMIT = 3_000;
const STRETCH_LIMIT = 4;
/** A stretch holds at least this share of what the seeds say. */
const SEED_SHARE = 0.2;
/** Words that may have been put into a passage, or beside it. */
const INSERTION = 90;
const LONE_SEED_FREQUENCY = 3;

/** Pairs of neighbouring words, rarest first: each is looked up by its rarer word. */
function chooseSeeds({ words, weights }: Pattern, text: IndexedText): { at: number; rare: number; count: number; weight: number }[] {
  const seeds = [];
  for (let at = 0; at < words.count; at += 1) {
    const own = frequency(text, words.ids[at]!);
    const next = at + 1 < words.count ? frequency(text, words.ids[at + 1]!) : 0;
    if (own > 0 && next > 0) seeds.push({ at, rare: own <= next ? at : at + 1, count: Math.min(own, next), weight: weights[at]! + weights[at + 1]! });
    else if (own > 0 && own <= LONE_SEED_FREQUENCY) seeds.push({ at, rare: at, count: own, weight: weights[at]! });
  }
  return seeds.sort((a, b) => a.count - b.count).slice(0, SEED_LIMIT);
}

/** The stretches of the text that are likest the quote with its context, best first. */
export function findStretches(pattern: Pattern, text: IndexedText): Stretch[] {
  const { words } = pattern;
  const target = text.words.ids;
  const hits: Hit[] = [];
  let total = 0;
  for (const { at, rare, count, weight } of chooseSeeds(pattern, text)) {
    if (hits.length > 0 && hits.length + count > HIT_LIMIT) break;
    total += weight;
    const id = words.ids[rare]!;
    const end = text.first[id + 1]!;
    const paired = at + 1 < words.count && words.ids[at + 1]! >= 0;
    for (let k = placeFrom(text, id, 0); k < end; k += 1) {
      const begin = text.places[k]! - (rare - at);
      if (begin < 0 || target[begin] !== words.ids[at]) continue;
      const whole = !paired || target[begin + 1] === words.ids[at + 1];
      if (whole || count <= LONE_SEED_FREQUENCY) hits.push({ begin: begin - at, seed: at, weight: whole ? weight : weight / 2 });
    }
  }
  return likeliest(hits, total, words.count, text.words.count);
}

function likeliest(hits: Hit[], total: number, length: number, end: number): Stretch[] {
  hits.sort((a, b) => a.begin - b.begin);
  const slack = INSERTION + Math.ceil(length * 0.3);
  const seen = new Map<number, number>();
  const sums: { left: number; right: number; sum: number }[] = [];
  let sum = 0;
  let right = 0;
  for (let left = 0; left < hits.length; left += 1) {
    for (; right < hits.length && hits[right]!.begin <= hits[left]!.begin + slack; right += 1) {
      const { seed, weight } = hits[right]!;
      const times = seen.get(seed) ?? 0;
      seen.set(seed, times + 1);
      if (times === 0) sum += weight;
    }
    sums.push({ left, right, sum });
    const { seed, weight } = hits[left]!;
    const times = seen.get(seed)! - 1;
    seen.set(seed, times);
    if (times === 0) sum -= weight;
  }
  const stretches: Stretch[] = [];
  const taken: [number, number][] = [];
  for (const best of sums.filter((one) => one.sum >= total * SEED_SHARE).sort((a, b) => b.sum - a.sum)) {
    if (stretches.length === STRETCH_LIMIT) break;
    const first = hits[best.left]!.begin;
    const last = hits[best.right - 1]!.begin;
    if (taken.some(([from, to]) => first <= to && last >= from)) continue;
    taken.push([first, last]);
    const margin = Math.ceil(slack / 3);
    stretches.push({ low: Math.max(0, first - margin), high: Math.min(end, last + length + margin) });
  }
  return stretches;
}

/**
 * Last words of what stands before a seam: places where the quote's surroundings
 * meet without it. Such a seam is what a deletion leaves.
 */
export function findSeams({ words, from, to }: Pattern, text: IndexedText): number[] {
  const before = words.ids[from - 1] ?? -1;
  const after = words.ids[to] ?? -1;
  if (before < 0 || after < 0) return [];
  const rare = frequency(text, before) <= frequency(text, after) ? before : after;
  const shift = rare === before ? 0 : 1;
  const seams: number[] = [];
  const begin = text.first[rare]!;
  const end = Math.min(text.first[rare + 1]!, begin + PLACE_LIMIT);
  for (let k = begin; k < end && seams.length < MANY; k += 1) {
    const place = text.places[k]! - shift;
    if (text.words.ids[place] === before && text.words.ids[place + 1] === after) seams.push(place);
  }
  return seams;
}
