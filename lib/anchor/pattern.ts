/**
 * A stored quote made ready to be looked for in one indexed text: prefix, words
 * and suffix in one row, as a selection may begin or end inside a word. Pure strings.
 */
import type { TextQuoteSelector } from '@/lib/model';
import { type IndexedText, weight } from './indexed-text';
import { type Words, wordsOf } from './words';

export interface Pattern {
  quote: TextQuoteSelector;
  words: Words;
  /** What finding each word says. */
  weights: Float32Array;
  /** The passage's words: `[from, to)` of `words`. */
  from: number;
  to: number;
  /** Characters of the first word that stand before the passage, and of the last that stand after it. */
  cutBefore: number;
  cutAfter: number;
  /** Characters of the passage that stand before its first word, and after its last: its punctuation. */
  lead: number;
  tail: number;
  /** Whether a block ends with the passage. */
  closes: boolean;
}

/** Nothing longer is kept from a page or a file as a context. */
const CONTEXT_LIMIT = 400;

export function readPattern(quote: TextQuoteSelector, text: IndexedText): Pattern {
  const prefix = quote.prefix.slice(-CONTEXT_LIMIT);
  const suffix = quote.suffix.slice(0, CONTEXT_LIMIT);
  const words = wordsOf(prefix + quote.exact + suffix, (word) => text.vocabulary.find(word));
  const start = prefix.length;
  const end = start + quote.exact.length;
  let from = 0;
  while (from < words.count && words.ends[from]! <= start) from += 1;
  let to = from;
  while (to < words.count && words.starts[to]! < end) to += 1;
  return {
    quote,
    words,
    weights: Float32Array.from(words.ids, (id) => weight(text, id)),
    from,
    to,
    cutBefore: to > from ? Math.max(0, start - words.starts[from]!) : 0,
    cutAfter: to > from ? Math.max(0, words.ends[to - 1]! - end) : 0,
    lead: to > from ? Math.max(0, words.starts[from]! - start) : 0,
    tail: to > from ? Math.max(0, end - words.ends[to - 1]!) : 0,
    closes: to < words.count ? words.opens[to] === 1 : suffix.trim() === '',
  };
}

/** The sum of what the words `[from, to)` say. */
export function sumOf(weights: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += weights[i]!;
  return sum;
}
