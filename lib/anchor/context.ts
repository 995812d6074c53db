/**
 * Whether a place in a text has the surroundings that a stored quote had. Words of
 * the same paragraph count in full; those beyond its border count little, since
 * paragraphs come and go around one that stays. Pure strings.
 */
import type { IndexedText } from './indexed-text';
import type { Pattern } from './pattern';

export interface Surroundings {
  /**
   * same: the words before (or after) are as they were; border: other words, but
   * the passage begins (or ends) a paragraph as it did, or no surroundings are
   * known; other: it stands in other words.
   */
  kind: 'same' | 'border' | 'other';
  /** Share of the old surroundings that is found again, 0 to 1. */
  share: number;
  /** What the words found again say. */
  strength: number;
  /** Whether words of the passage's own paragraph are among the old surroundings. */
  inside: boolean;
  /** Whether the word next to the passage is the old one. */
  touching: boolean;
}

const WORDS_COMPARED = 12;
/** What a word counts of the one nearer to the passage, and of one in the passage's own paragraph. */
const FADING = 0.9;
const BEYOND_BORDER = 0.3;
/** A word skipped on either side, or changed, costs as much as one of this weight gives. */
const SKIP_COST = 0.3;
const SAME_SHARE = 0.5;

/** The best alignment of two rows of words that begin at the same edge, each skipped or changed word at a cost. */
function alignOutward(values: Float64Array, own: Int32Array, other: Int32Array): number {
  const wide = other.length;
  let above = Float64Array.from({ length: wide + 1 }, (_, m) => -SKIP_COST * m);
  let best = 0;
  for (let k = 1; k <= own.length; k += 1) {
    const row = new Float64Array(wide + 1);
    const cost = Math.min(SKIP_COST, values[k - 1]!);
    row[0] = above[0]! - cost;
    for (let m = 1; m <= wide; m += 1) {
      const across = above[m - 1]! + (own[k - 1] === other[m - 1] ? values[k - 1]! : -cost);
      row[m] = Math.max(across, above[m]! - cost, row[m - 1]! - cost);
      best = Math.max(best, row[m]!);
    }
    above = row;
  }
  return best;
}

const outward = (ids: Int32Array, edge: number, step: -1 | 1, length: number): Int32Array => Int32Array.from({ length }, (_, k) => ids[edge + step * (k + 1)]!);

/** Share of all the surroundings kept that is found around a place, near and far alike: it tells equal passages apart. */
export function wideShare({ words, weights, from, to }: Pattern, text: IndexedText, first: number, last: number): number {
  let found = 0;
  let total = 0;
  for (const step of [-1, 1] as const) {
    const own = step === -1 ? from : to - 1;
    const edge = step === -1 ? first : last;
    const count = step === -1 ? own : words.count - 1 - own;
    const room = step === -1 ? edge : text.words.count - 1 - edge;
    const values = Float64Array.from({ length: count }, (_, k) => weights[own + step * (k + 1)]!);
    found += alignOutward(values, outward(words.ids, own, step, count), outward(text.words.ids, edge, step, Math.min(count + 8, room)));
    total += values.reduce((sum, value) => sum + value, 0);
  }
  return total === 0 ? 0 : found / total;
}

/**
 * The surroundings on one side. `step` is -1 for before, 1 for after; `edge` is the
 * passage's first (or last) word in the text.
 */
export function compareSurroundings(pattern: Pattern, text: IndexedText, edge: number, step: -1 | 1): Surroundings {
  const { words, weights, quote } = pattern;
  const own = step === -1 ? pattern.from : pattern.to - 1;
  const available = step === -1 ? own : words.count - 1 - own;
  const count = Math.min(WORDS_COMPARED, available);
  const room = step === -1 ? edge : text.words.count - 1 - edge;
  const opensAt = (flags: Uint8Array, at: number) => flags[step === -1 ? at : at + 1] === 1;
  const values = new Float64Array(count);
  let beyond = false;
  let total = 0;
  for (let k = 0; k < count; k += 1) {
    beyond ||= opensAt(words.opens, own + step * k);
    values[k] = FADING ** k * (beyond ? BEYOND_BORDER : 1) * weights[own + step * (k + 1)]!;
    total += values[k]!;
  }
  const strength = alignOutward(values, outward(words.ids, own, step, count), outward(text.words.ids, edge, step, Math.min(count + 4, room)));
  const share = total === 0 ? 0 : strength / total;
  const inside = available > 0 && !opensAt(words.opens, own);
  const touching = count > 0 && room > 0 && words.ids[own + step] === text.words.ids[edge + step];
  if (share >= SAME_SHARE) return { kind: 'same', share, strength, inside, touching };
  if (inside && restIsSame()) return { kind: 'same', share: SAME_SHARE, strength, inside, touching };
  const wasBorder = available === 0 || (step === -1 ? words.opens[own] === 1 : pattern.closes);
  if (quote.prefix === '' && quote.suffix === '') return { kind: 'border', share, strength, inside, touching };
  const isBorder = room === 0 || opensAt(text.words.opens, edge);
  return { kind: wasBorder && isBorder ? 'border' : 'other', share, strength, inside, touching };

  /** Whether the paragraph goes on to its border word for word: a short one may keep nothing else around it. */
  function restIsSame(): boolean {
    for (let k = 1; k <= count && k <= room; k += 1) {
      if (words.ids[own + step * k] !== text.words.ids[edge + step * k]) return false;
      const ended = opensAt(words.opens, own + step * k);
      if (ended || opensAt(text.words.opens, edge + step * k)) return ended && opensAt(text.words.opens, edge + step * k);
    }
    return false;
  }
}

/** What the words on either side of a seam must say at least, to be no chance meeting. */
const SEAM_STRENGTH = 0.8;

/**
 * How well the quote's surroundings meet at a seam without the passage, 0 to 1; 0
 * where that may be chance. `seam` is the last word before it.
 */
export function seamShare(pattern: Pattern, text: IndexedText, seam: number): number {
  const before = compareSurroundings(pattern, text, seam + 1, -1);
  const after = compareSurroundings(pattern, text, seam, 1);
  const certain = before.kind === 'same' && after.kind === 'same' && Math.min(before.strength, after.strength) >= SEAM_STRENGTH;
  return certain ? Math.min(before.share, after.share) : 0;
}
