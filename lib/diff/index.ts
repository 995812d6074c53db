/**
 * The door of the difference room: what changed between two saved texts, paragraph
 * by paragraph and word by word. Pure strings; work is bounded by the number of
 * differences, not by the texts.
 */
import { compareSequences } from './sequences';

/** Some words of a paragraph, with what became of them. */
export interface Span {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

export interface ParagraphChange {
  kind: 'same' | 'removed' | 'added' | 'changed';
  spans: Span[];
}

/** Paragraphs that share so much of their words are one paragraph, edited. */
const LIKE = 0.4;

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter(Boolean);

/** Words with the space after them; scripts without spaces, character by character. */
const wordsOf = (text: string): string[] => text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** Share of the words of both that both have, 0 to 1. */
function likeness(a: string, b: string): number {
  const counts = new Map<string, number>();
  const words = (text: string) => wordsOf(text).filter((word) => word.trim());
  const [left, right] = [words(a), words(b)];
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const unmatched = counts.get(word) ?? 0;
    if (unmatched === 0) continue;
    shared += 1;
    counts.set(word, unmatched - 1);
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

const whole = (kind: 'same' | 'removed' | 'added') => (text: string): ParagraphChange => ({ kind, spans: [{ kind, text }] });

function edited(before: string, after: string): ParagraphChange {
  return { kind: 'changed', spans: compareSequences(wordsOf(before), wordsOf(after)).map(({ kind, items }) => ({ kind, text: items.join('') })) };
}

/** A stretch of paragraphs in place of another: each pair that is alike is one edited paragraph. */
function pairUp(removed: string[], added: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let next = 0;
  for (const text of removed) {
    const match = added.findIndex((candidate, index) => index >= next && index < next + 5 && likeness(text, candidate) >= LIKE);
    if (match === -1) {
      changes.push(whole('removed')(text));
      continue;
    }
    changes.push(...added.slice(next, match).map(whole('added')), edited(text, added[match]!));
    next = match + 1;
  }
  return [...changes, ...added.slice(next).map(whole('added'))];
}

/** What became of each paragraph, in the order of the newer text; what was removed stands where it was. */
export function compareTexts(before: string, after: string): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const steps = compareSequences(paragraphsOf(before), paragraphsOf(after));
  for (let at = 0; at < steps.length; at += 1) {
    const { kind, items } = steps[at]!;
    const next = steps[at + 1];
    if (kind === 'removed' && next?.kind === 'added') {
      changes.push(...pairUp(items, next.items));
      at += 1;
    } else changes.push(...items.map(whole(kind)));
  }
  return changes;
}

/** How many paragraphs are not as they were. */
export const countChanges = (changes: ParagraphChange[]): number => changes.filter(({ kind }) => kind !== 'same').length;
