/**
 * From the words found again to the place they stand for: where the passage begins
 * and ends when its first or last words were changed, and its pieces when something
 * was put between them. Pure strings.
 */
import type { IndexedText } from './indexed-text';
import { type Pattern, sumOf } from './pattern';
import { foldTypography } from './typography';

/** `[start, end)` in UTF-16 units of the text. */
export interface Piece {
  start: number;
  end: number;
}

export interface FoundPlace {
  pieces: Piece[];
  /** First and last word in the text. */
  first: number;
  last: number;
  /** What the words found again say. */
  matched: number;
}

/** As many extra words make a hole in the passage: an advertisement or a caption, not an edit. */
const HOLE = 8;
/** A loose end that says less than this share is chance. */
const LOOSE_END = 0.2;

interface Group {
  /** Words of the quote, inclusive. */
  from: number;
  to: number;
}

/** The passage's found words, parted where many other words stand between them. */
function groupsOf({ from, to }: Pattern, at: Int32Array): Group[] {
  const groups: Group[] = [];
  let last = -1;
  for (let i = from; i < to; i += 1) {
    if (at[i] === -1) continue;
    const extra = last === -1 ? 0 : at[i]! - at[last]! - (i - last);
    if (last === -1 || extra >= HOLE) groups.push({ from: i, to: i });
    else groups.at(-1)!.to = i;
    last = i;
  }
  return groups;
}

/** Drops groups at either end that hang on nothing: few words, far off, with no old neighbour beside them. */
function dropLooseEnds(groups: Group[], pattern: Pattern, at: Int32Array): void {
  const found = (group: Group): number => {
    let sum = 0;
    for (let i = group.from; i <= group.to; i += 1) if (at[i] !== -1) sum += pattern.weights[i]!;
    return sum;
  };
  const total = groups.reduce((sum, group) => sum + found(group), 0);
  const near = (inside: number, outside: number): boolean =>
    outside >= 0 && outside < at.length && at[outside] !== -1 && Math.abs(at[inside]! - at[outside]!) <= HOLE;
  const neighbours = (inside: number, step: -1 | 1): boolean => [1, 2, 3].some((k) => near(inside, inside + step * k));
  while (groups.length > 1 && found(groups[0]!) < total * LOOSE_END && !neighbours(groups[0]!.from, -1)) groups.shift();
  while (groups.length > 1 && found(groups.at(-1)!) < total * LOOSE_END && !neighbours(groups.at(-1)!.to, 1)) groups.pop();
}

/**
 * The passage's outermost word in the text. Where its own outermost words are gone,
 * what stands between the last old neighbour and the first word found is shared out
 * as it was in the quote.
 */
function outermost({ from, to }: Pattern, at: Int32Array, inside: number, step: -1 | 1): number {
  const edge = step === -1 ? from : to - 1;
  if (inside === edge) return at[inside]!;
  const lost = Math.abs(edge - inside);
  let outside = edge + step;
  while (outside >= 0 && outside < at.length && at[outside] === -1) outside += step;
  const hasNeighbour = outside >= 0 && outside < at.length;
  if (!hasNeighbour) return at[inside]! + step * lost;
  const lostOutside = Math.abs(outside - edge) - 1;
  const between = Math.abs(at[outside]! - at[inside]!) - 1;
  const spare = between - lostOutside;
  if (spare <= 0) return at[inside]!;
  return at[inside]! + step * (spare <= lost * 2 + 2 ? spare : lost);
}

/** Where the quote's words found at `at` put the passage; null where none of its words was found. */
export function placeOf(pattern: Pattern, text: IndexedText, at: Int32Array): FoundPlace | null {
  const groups = groupsOf(pattern, at);
  if (groups.length === 0) return null;
  dropLooseEnds(groups, pattern, at);
  const { from, to } = pattern;
  const first = Math.max(0, outermost(pattern, at, groups[0]!.from, -1));
  const last = Math.min(text.words.count - 1, outermost(pattern, at, groups.at(-1)!.to, 1));
  let matched = 0;
  for (const group of groups) for (let i = group.from; i <= group.to; i += 1) if (at[i] !== -1) matched += sumOf(pattern.weights, i, i + 1);
  const pieces = groups.map((group, k) => ({
    start: k === 0 ? startOf(pattern, text, first, at[from] === first) : text.words.starts[at[group.from]!]!,
    end: k === groups.length - 1 ? endOf(pattern, text, last, at[to - 1] === last) : text.words.ends[at[group.to]!]!,
  }));
  return { pieces, first, last, matched };
}

/** Spaces that some typography puts between a mark and the word it belongs to. */
const EXTRA = 2;

/** Where the passage begins, its opening punctuation included where it is still there. */
function startOf({ quote, lead, cutBefore }: Pattern, { text, words: target }: IndexedText, first: number, whole: boolean): number {
  if (whole && cutBefore > 0) return Math.min(target.starts[first]! + cutBefore, target.ends[first]! - 1);
  const start = target.starts[first]!;
  const wanted = foldTypography(quote.exact.slice(0, lead));
  if (wanted === '') return start;
  for (let from = Math.max(0, start - lead - EXTRA); from < start; from += 1) if (!isSpace(text[from]!) && foldTypography(text.slice(from, start)) === wanted) return from;
  return start;
}

/** Where the passage ends, its closing punctuation included where it is still there. */
function endOf({ quote, tail, cutAfter }: Pattern, { text, words: target }: IndexedText, last: number, whole: boolean): number {
  if (whole && cutAfter > 0) return Math.max(target.ends[last]! - cutAfter, target.starts[last]! + 1);
  const end = target.ends[last]!;
  const wanted = foldTypography(quote.exact.slice(quote.exact.length - tail));
  if (wanted === '') return end;
  for (let to = Math.min(text.length, end + tail + EXTRA); to > end; to -= 1) if (!isSpace(text[to - 1]!) && foldTypography(text.slice(end, to)) === wanted) return to;
  return end;
}

const isSpace = (char: string): boolean => char.trim() === '';
