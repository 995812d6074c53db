/** The passage of a text that answers a query best, and the words in it to mark. Pure. */
import type { Query } from './query';
import { mayGoOn, wordsOf } from './segment';
import { foldedWords, termMaker, termsOfWord } from './terms';

export interface Mark {
  start: number;
  end: number;
}

/** Where a passage was read. */
export type PassageSource = 'text' | 'note' | 'annotation';

export interface Passage {
  source: PassageSource;
  /** As it stands in its source, from `start` on. */
  text: string;
  start: number;
  end: number;
  /** Words that were looked for, as places in `text`. */
  marks: Mark[];
}

/** A word that is looked for: whole, by its stems, or by its beginning. */
interface Wanted {
  terms: Set<string>;
  prefix: string | null;
}

/** The words that a query looks for anywhere in an article. */
export function wantedWords({ clauses }: Query): Wanted[] {
  return clauses.flatMap((clause) => {
    if (clause.not || (clause.kind !== 'word' && clause.kind !== 'phrase')) return [];
    const words = foldedWords(clause.kind === 'word' ? clause.word : clause.phrase);
    return words.map((word, index) => {
      const open = mayGoOn(word) || (clause.kind === 'word' && clause.prefix && index === words.length - 1);
      return { terms: new Set(termsOfWord(word)), prefix: open ? word : null };
    });
  });
}

interface Hit extends Mark {
  which: number;
}

/** Every word of a text that was looked for. `language` is the text's. */
function hitsIn(text: string, wanted: Wanted[], language: string | null): Hit[] {
  const termsOf = termMaker(language);
  const hits: Hit[] = [];
  for (const { text: word, start, end } of wordsOf(text)) {
    const found = termsOf(word);
    const which = wanted.findIndex(({ terms, prefix }) => found.some((term) => terms.has(term) || (prefix !== null && term.startsWith(prefix))));
    if (which >= 0) hits.push({ start, end, which });
  }
  return hits;
}

/** The words of a text to mark: of a title, or a note that is shown whole. */
export const marksIn = (text: string, wanted: Wanted[], language: string | null): Mark[] =>
  wanted.length === 0 ? [] : hitsIn(text, wanted, language).map(({ start, end }) => ({ start, end }));

/** Characters of a passage, and of what stands before its first marked word. */
const LONG = 240;
const BEFORE = 60;

/** The first of the stretches with the most different words. */
function bestStretch(hits: Hit[]): { first: number; kinds: number } {
  const best = { first: 0, kinds: 0, hits: 0 };
  hits.forEach((hit, first) => {
    const inside = hits.slice(first, first + 40).filter(({ end }) => end - hit.start <= LONG - BEFORE);
    const kinds = new Set(inside.map(({ which }) => which)).size;
    if (kinds > best.kinds || (kinds === best.kinds && inside.length > best.hits)) Object.assign(best, { first, kinds, hits: inside.length });
  });
  return best;
}

/** A place moved to the nearest gap between words, so that no word and no character is cut. */
function toGap(text: string, place: number, towards: 1 | -1): number {
  for (let step = 0; step < 30; step++) {
    const at = place + step * towards;
    if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
    if (/\s/.test(text[at - 1] as string) || /\s/.test(text[at] as string)) return at;
  }
  return /[\ud800-\udbff]/.test(text[place - 1] ?? '') ? place - 1 : place;
}

/** The best passage of one text, with how many of the words stand in it; null where none does. */
export function passageIn(source: PassageSource, text: string, wanted: Wanted[], language: string | null): (Passage & { kinds: number }) | null {
  const hits = hitsIn(text, wanted, language);
  if (hits.length === 0) return null;
  const { first, kinds } = bestStretch(hits);
  const at = (hits[first] as Hit).start;
  const start = at <= BEFORE ? 0 : toGap(text, at - BEFORE, 1);
  const end = start + LONG >= text.length ? text.length : toGap(text, Math.max(start + LONG, (hits[first] as Hit).end), -1);
  const marks = hits.filter((hit) => hit.start >= start && hit.end <= end).map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  return { source, text: text.slice(start, end), start, end, marks, kinds };
}
