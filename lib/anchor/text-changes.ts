/**
 * What changed between two versions of an article's text: paragraph by paragraph,
 * and word by word within a changed one. Other typography of the same words is no
 * change. Pure strings.
 */
import { diffSequences } from './sequence-diff';
import { foldTypography } from './typography';

export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Where a paragraph stands in its text, UTF-16 units, end exclusive. */
export interface Paragraph {
  text: string;
  start: number;
  end: number;
}

export type ParagraphChange =
  | { kind: 'same' | 'moved'; before: Paragraph; after: Paragraph }
  | { kind: 'changed'; before: Paragraph; after: Paragraph; words: WordChange[] }
  | { kind: 'added'; before: null; after: Paragraph }
  | { kind: 'removed'; before: Paragraph; after: null };

/** Two paragraphs are one, changed, where they share at least this much of their words. */
const LIKENESS = 0.4;
/** More pairs than this between two equal paragraphs are not weighed: those are paired in order. */
const PAIR_LIMIT = 4_000;

function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map(([line], i, all) => ({ text: line, start: all[i]!.index, end: all[i]!.index + line.length }));
}

/** Numbers for members of several sequences, equal for equal keys. */
function numbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
}

/** Words, marks and the spaces that follow them, in the language's own way of dividing. */
function tokensOf(text: string, language: string | undefined): string[] {
  const tokens: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.trim() === '' && tokens.length > 0) tokens[tokens.length - 1] += segment;
    else tokens.push(segment);
  }
  return tokens;
}

/** The difference of two paragraphs, word by word. `language` is BCP 47. */
export function diffWords(before: string, after: string, language?: string): WordChange[] {
  const number = numbering();
  const [old, now] = [before, after].map((text) => tokensOf(text, language)) as [string[], string[]];
  const ids = (tokens: string[]): Int32Array => Int32Array.from(tokens, (token) => number(foldTypography(token)));
  const changes: WordChange[] = [];
  const push = (kind: WordChange['kind'], tokens: string[]): void => void (tokens.length > 0 && changes.push({ kind, text: tokens.join('') }));
  let a = 0;
  let b = 0;
  for (const run of [...diffSequences(ids(old), ids(now)), { a: old.length, b: now.length, length: 0 }]) {
    push('removed', old.slice(a, run.a));
    push('added', now.slice(b, run.b));
    push('same', now.slice(run.b, run.b + run.length));
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return changes;
}

function wordCounts({ text }: Paragraph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of foldTypography(text.replace(/\s+/g, '\u0001')).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sizeOf = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Share of words in common (Dice), 0 to 1. */
function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const total = sizeOf(one) + sizeOf(other);
  return total === 0 ? 0 : (2 * common) / total;
}

/** Pairs of like paragraphs, in order, so that the sum of likeness is greatest. */
function pairUp(old: Paragraph[], now: Paragraph[]): [number, number][] {
  if (old.length * now.length > PAIR_LIMIT) return old.slice(0, now.length).map((_, i) => [i, i] as [number, number]);
  const [oldCounts, nowCounts] = [old.map(wordCounts), now.map(wordCounts)];
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const alike = new Float64Array(best.length);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const like = likeness(oldCounts[i]!, nowCounts[j]!);
      alike[at] = like >= LIKENESS ? like : 0;
      best[at] = Math.max(best[at + width]!, best[at + 1]!, alike[at]! > 0 ? alike[at]! + best[at + width + 1]! : 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    const at = i * width + j;
    if (alike[at]! > 0 && best[at] === alike[at]! + best[at + width + 1]!) pairs.push([i++, j++]);
    else if (best[at] === best[at + width]) i += 1;
    else j += 1;
  }
  return pairs;
}

/**
 * The changes from one text to another, in the order of the new one. Paragraphs are
 * lines; `language` (BCP 47) helps to divide words. Nearly linear in the length of
 * the texts; what differs wholly is called removed and added.
 */
export function diffTexts(before: string, after: string, language?: string): ParagraphChange[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const number = numbering();
  const ids = (list: Paragraph[]): Int32Array => Int32Array.from(list, ({ text }) => number(foldTypography(text)));
  const changes: ParagraphChange[] = [];
  let a = 0;
  let b = 0;
  for (const run of [...diffSequences(ids(old), ids(now)), { a: old.length, b: now.length, length: 0 }]) {
    changes.push(...changesBetween(old.slice(a, run.a), now.slice(b, run.b), language));
    for (let i = 0; i < run.length; i += 1) changes.push({ kind: 'same', before: old[run.a + i]!, after: now[run.b + i]! });
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return withMoves(changes);
}

function changesBetween(old: Paragraph[], now: Paragraph[], language: string | undefined): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let a = 0;
  let b = 0;
  for (const [i, j] of [...pairUp(old, now), [old.length, now.length] as [number, number]]) {
    for (; a < i; a += 1) changes.push({ kind: 'removed', before: old[a]!, after: null });
    for (; b < j; b += 1) changes.push({ kind: 'added', before: null, after: now[b]! });
    if (i === old.length && j === now.length) break;
    changes.push({ kind: 'changed', before: old[i]!, after: now[j]!, words: diffWords(old[i]!.text, now[j]!.text, language) });
    a += 1;
    b += 1;
  }
  return changes;
}

/** A paragraph taken out here and put in there is one that moved. */
function withMoves(changes: ParagraphChange[]): ParagraphChange[] {
  const removed = new Map<string, Paragraph[]>();
  for (const { kind, before } of changes) {
    if (kind !== 'removed') continue;
    const key = foldTypography(before.text);
    removed.set(key, [...(removed.get(key) ?? []), before]);
  }
  const gone = new Set<Paragraph>();
  const moved = changes.map((change): ParagraphChange => {
    if (change.kind !== 'added') return change;
    const before = removed.get(foldTypography(change.after.text))?.shift();
    if (!before) return change;
    gone.add(before);
    return { kind: 'moved', before, after: change.after };
  });
  return moved.filter(({ kind, before }) => kind !== 'removed' || !gone.has(before!));
}
