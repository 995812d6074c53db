/**
 * What the index knows things by. A plain term is a folded word, mostly stemmed; a
 * term with a field before it (`author:`) is a word of that field alone, and
 * one with `=` the field's whole value, as the list counts it. Pure.
 */
import { fold } from './fold';
import { isUnspaced, wordsOf } from './segment';
import { primary, STEMMED, stem } from './stem';

/** Fields a query can name, and the list can count. */
export const TERM_FIELDS = ['author', 'site', 'speaker', 'tag', 'lang', 'year', 'month', 'day', 'has', 'is'] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** Longer runs of letters are no words. */
const LONGEST = 64;

export const fieldWord = (field: TermField, word: string): string => `${field}:${word}`;
export const fieldValue = (field: TermField, value: string): string => `${field}=${value.replace(/\s+/g, ' ').trim()}`;

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return [...wordsOf(text)].map((word) => fold(word.text).slice(0, LONGEST));
}

/** Whether somebody who types a word would lose it on the way: what begins "studies" from "studi" on neither begins its stem nor has the same. */
function isLostInTyping(word: string, term: string, language: string): boolean {
  for (let length = word.length - 1; !term.startsWith(word.slice(0, length)); length--) {
    if (stem(word.slice(0, length), language) !== term) return true;
  }
  return false;
}

const HAN = /^\p{Script=Han}{3,}$/u;

/** The ends of a word of Han letters, two letters and more: the dictionary may have left on a word the end of the one before, as in 東京|都知事. */
function endsOf(word: string): string[] {
  if (!HAN.test(word)) return [];
  const letters = [...word];
  return Array.from({ length: letters.length - 2 }, (_, index) => letters.slice(index + 1).join(''));
}

/** So many words are remembered of each language: texts repeat themselves. */
const REMEMBERED = 50_000;
const makers = new Map<string, (word: string) => string[]>();

function makeTermMaker(language: string): (word: string) => string[] {
  const met = new Map<string, string[]>();
  return (word) => {
    let terms = met.get(word);
    if (terms === undefined) {
      const folded = fold(word).slice(0, LONGEST);
      const term = stem(folded, language);
      terms = [term, ...(isLostInTyping(folded, term, language) ? [folded] : []), ...endsOf(folded)];
      if (met.size >= REMEMBERED) met.clear();
      met.set(word, terms);
    }
    return terms;
  };
}

/** What makes the words of a language into the terms they are found by: the stem, and where that would not do the word itself or its ends. */
export function termMaker(language: string | null): (word: string) => string[] {
  const short = STEMMED.includes(primary(language)) ? primary(language) : '';
  const maker = makers.get(short) ?? makeTermMaker(short);
  makers.set(short, maker);
  return maker;
}

/** Every term that a word may stand under, whichever language the text is in. */
export function termsOfWord(word: string, language: string | null = null): string[] {
  const folded = fold(word).slice(0, LONGEST);
  if (isUnspaced(folded)) return [folded];
  const short = primary(language);
  return [...new Set([...(short ? [] : [folded]), ...(short ? [short] : STEMMED).map((each) => stem(folded, each))])];
}

/** A site under its own name and those above it: "blog.daily.example" is found by "daily.example". */
export function sitesOf(host: string): string[] {
  const labels = host.toLowerCase().split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'));
}
