/**
 * Which members of one sequence became which of another: equal runs in order, by
 * patience (what is there once in both, Bram Cohen) and, between those, by Myers'
 * greedy algorithm (Algorithmica 1986) up to a bounded number of differences. What
 * differs more than that is called different throughout. Pure numbers.
 */

/** `length` members from `a` in the first sequence equal those from `b` in the second. */
export interface EqualRun {
  a: number;
  b: number;
  length: number;
}

/** More differences than this in one stretch are not looked into: time and memory grow with their square. */
const DIFFERENCE_LIMIT = 300;

interface Stretch {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** Equal runs of two sequences, ascending in both. */
export function diffSequences(first: Int32Array, second: Int32Array): EqualRun[] {
  const runs: EqualRun[] = [];
  const open: Stretch[] = [{ a: 0, aEnd: first.length, b: 0, bEnd: second.length }];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const { a, aEnd, b, bEnd } = trim(first, second, stretch, runs);
    if (a === aEnd || b === bEnd) continue;
    const anchors = uniqueAnchors(first, second, { a, aEnd, b, bEnd });
    if (anchors.length === 0) {
      greedy(first, second, { a, aEnd, b, bEnd }, runs);
      continue;
    }
    let fromA = a;
    let fromB = b;
    for (const anchor of [...anchors, { a: aEnd, b: bEnd, length: 0 }]) {
      open.push({ a: fromA, aEnd: anchor.a, b: fromB, bEnd: anchor.b });
      if (anchor.length > 0) runs.push(anchor);
      fromA = anchor.a + anchor.length;
      fromB = anchor.b + anchor.length;
    }
  }
  return joined(runs.sort((one, other) => one.a - other.a));
}

/** Takes the equal ends off a stretch. */
function trim(first: Int32Array, second: Int32Array, { a, aEnd, b, bEnd }: Stretch, runs: EqualRun[]): Stretch {
  let head = 0;
  while (a + head < aEnd && b + head < bEnd && first[a + head] === second[b + head]) head += 1;
  if (head > 0) runs.push({ a, b, length: head });
  let tail = 0;
  while (aEnd - tail > a + head && bEnd - tail > b + head && first[aEnd - tail - 1] === second[bEnd - tail - 1]) tail += 1;
  if (tail > 0) runs.push({ a: aEnd - tail, b: bEnd - tail, length: tail });
  return { a: a + head, aEnd: aEnd - tail, b: b + head, bEnd: bEnd - tail };
}

/** Places of what a stretch holds once: its place, or -1 where it is there again. */
function once(sequence: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i += 1) places.set(sequence[i]!, places.has(sequence[i]!) ? -1 : i);
  return places;
}

/** The longest ascending chain of members that both stretches hold once. */
function uniqueAnchors(first: Int32Array, second: Int32Array, { a, aEnd, b, bEnd }: Stretch): EqualRun[] {
  const inSecond = once(second, b, bEnd);
  const pairs: EqualRun[] = [];
  for (const [member, place] of once(first, a, aEnd)) {
    const other = inSecond.get(member) ?? -1;
    if (place !== -1 && other !== -1) pairs.push({ a: place, b: other, length: 1 });
  }
  pairs.sort((one, other) => one.a - other.a);
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [i, { b: place }] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]!.b < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[i] = tops[low - 1]!;
    tops[low] = i;
  }
  const chain: EqualRun[] = [];
  for (let i = tops.at(-1) ?? -1; i !== -1; i = previous[i]!) chain.push(pairs[i]!);
  return chain.reverse();
}

/** Myers' shortest edit, given up where it is longer than the limit. */
function greedy(first: Int32Array, second: Int32Array, { a, aEnd, b, bEnd }: Stretch, runs: EqualRun[]): void {
  const n = aEnd - a;
  const m = bEnd - b;
  const limit = Math.min(n + m, DIFFERENCE_LIMIT);
  const reach = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let d = 0; d <= limit; d += 1) {
    history.push(reach.slice());
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[limit + k]! < reach[limit + k + 2]!);
      let x = down ? reach[limit + k + 2]! : reach[limit + k]! + 1;
      while (x < n && x - k < m && x - k >= 0 && first[a + x] === second[b + x - k]) x += 1;
      reach[limit + 1 + k] = x;
      if (x >= n && x - k >= m) {
        trace(history, limit, d, k, x, { a, b }, runs);
        return;
      }
    }
  }
}

/** Reads the equal runs back from the steps of the search. */
function trace(history: Int32Array[], limit: number, steps: number, diagonal: number, end: number, { a, b }: { a: number; b: number }, runs: EqualRun[]): void {
  let k = diagonal;
  let x = end;
  for (let d = steps; d >= 0; d -= 1) {
    const reach = history[d]!;
    const down = k === -d || (k !== d && reach[limit + k]! < reach[limit + k + 2]!);
    const start = d === 0 ? 0 : down ? reach[limit + k + 2]! : reach[limit + k]! + 1;
    if (x > start) runs.push({ a: a + start, b: b + start - k, length: x - start });
    k = down ? k + 1 : k - 1;
    x = d === 0 ? 0 : reach[limit + 1 + k]!;
  }
}

/** Neighbouring runs as one. */
function joined(runs: EqualRun[]): EqualRun[] {
  const result: EqualRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) last.length += run.length;
    else result.push({ ...run });
  }
  return result;
}
