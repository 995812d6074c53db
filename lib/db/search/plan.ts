/** A query and the list's filters -> what to read of the index. Pure. */
import { mayGoOn } from './segment';
import { type Clause, parseQuery } from './query';
import type { TermRange } from './snapshot';
import { primary } from './stem';
import { fieldValue, fieldWord, foldedWords, TERM_FIELDS, type TermField, termsOfWord } from './terms';

/** What the list is narrowed to: in one facet any of the values, in several all of them. */
export interface ArticleFilter {
  /** As the reader types it. */
  query?: string;
  site?: string[];
  author?: string[];
  tag?: string[];
  language?: string[];
  year?: string[];
  speaker?: string[];
  unread?: boolean;
}

/** One word: an article has it where it stands in any of the ranges. The first are the word itself, the rest what it may become. */
export interface Need {
  ranges: TermRange[];
  scored: boolean;
}

/** Articles have to meet every need, or, where `not`, must not meet them all. A phrase is looked up in the texts besides. */
export interface Step {
  needs: Need[];
  not: boolean;
  phrase: string | null;
}

/** A prefix of a letter or two runs over a good part of the index: so many blocks of each segment are read for one. */
const PREFIX_BLOCKS = 8;
/** More words than this are not looked for. */
const WORDS_MOST = 32;
/** Facets of the list, as the index names them. */
export const FACETS = { site: 'site', author: 'author', tag: 'tag', language: 'lang', year: 'year', speaker: 'speaker' } as const satisfies Record<string, TermField>;
export type Facet = keyof typeof FACETS;

export const exactly = (term: string): TermRange => ({ low: term, high: `${term}\0` });
const startingWith = (prefix: string): TermRange => ({ low: prefix, high: `${prefix}\uffff` });
const union = (ranges: TermRange[], scored = false): Need => ({ ranges, scored });

/** The words that start so. Terms of a field stand among them, as "day=2026-01-01" behind "day": the ranges leave them out, from ":" up to "=". */
function wordsStartingWith(prefix: string): TermRange[] {
  const fields = TERM_FIELDS.filter((field) => field.startsWith(prefix)).sort();
  const edges = [prefix, ...fields.flatMap((field) => [`${field}:`, `${field}>`]), `${prefix}\uffff`];
  return Array.from({ length: edges.length / 2 }, (_, index) => ({ low: edges[2 * index] as string, high: edges[2 * index + 1] as string, blocks: PREFIX_BLOCKS }));
}

/** A word of any field, with the endings it may have. */
function wordNeed(word: string, prefix: boolean, language: string | null): Need {
  const ranges = termsOfWord(word, language).map(exactly);
  const longer = prefix || mayGoOn(word);
  return { ranges: longer ? [...ranges, ...wordsStartingWith(word)] : ranges, scored: true };
}

function wordsStep(text: string, prefix: boolean, not: boolean, language: string | null): Step {
  const words = foldedWords(text);
  return { needs: words.map((word, index) => wordNeed(word, prefix && index === words.length - 1, language)), not, phrase: null };
}

function fieldStep({ field, value, prefix, not }: Clause & { kind: 'field' }): Step {
  if (field === 'lang') return { needs: [union([exactly(fieldValue('lang', primary(value)))])], not, phrase: null };
  const words = field === 'site' && value.includes('.') ? [value.toLowerCase().replace(/^www\./, '')] : foldedWords(value);
  const needs = words.map((word, index) => {
    const last = prefix && index === words.length - 1;
    return union(last ? [startingWith(fieldWord(field, word))] : [exactly(fieldWord(field, word))]);
  });
  return { needs, not, phrase: null };
}

/** The whole years, months and days from one day up to, and without, another. */
function dateRanges(from: string, to: string): TermRange[] {
  const range = (field: 'year' | 'month' | 'day', low: string, high: string): TermRange => ({ low: fieldValue(field, low), high: fieldValue(field, high) });
  return [
    range('day', from, `${from.slice(0, 7)}-99`),
    range('month', `${from.slice(0, 7)}\0`, `${from.slice(0, 4)}-99`),
    range('year', `${from.slice(0, 4)}\0`, to.slice(0, 4)),
    ...(from.slice(0, 4) < to.slice(0, 4) ? [range('month', `${to.slice(0, 4)}-00`, to.slice(0, 7)), range('day', `${to.slice(0, 7)}-00`, to)] : []),
  ];
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

function stepOf(clause: Clause, language: string | null): Step {
  const { not } = clause;
  switch (clause.kind) {
    case 'word':
      return wordsStep(clause.word, clause.prefix, not, language);
    case 'phrase':
      return { ...wordsStep(clause.phrase, false, not, language), phrase: clause.phrase };
    case 'field':
      return fieldStep(clause);
    case 'before':
      return { needs: [union(dateRanges('0000-01-01', firstDay(clause.date)))], not, phrase: null };
    case 'after':
      return { needs: [union(dateRanges(firstDay(clause.date), '9999-12-31'))], not, phrase: null };
    case 'has':
      return { needs: [union([exactly(fieldValue('has', clause.what))])], not, phrase: null };
    case 'unread':
      return { needs: [union([exactly(fieldValue('is', 'unread'))])], not, phrase: null };
  }
}

/** The language that the query names, so that its words are read in that alone. */
function languageOf(clauses: Clause[]): string | null {
  const named = clauses.find((clause) => clause.kind === 'field' && clause.field === 'lang' && !clause.not);
  return named?.kind === 'field' ? named.value : null;
}

/** Everything an article has to meet. Empty for the whole library. */
export function planOf(filter: ArticleFilter): Step[] {
  const { clauses } = parseQuery(filter.query ?? '');
  const steps = clauses.slice(0, WORDS_MOST).map((clause) => stepOf(clause, languageOf(clauses)));
  for (const [facet, field] of Object.entries(FACETS) as [Facet, TermField][]) {
    const values = filter[facet] ?? [];
    if (values.length > 0) steps.push({ needs: [union(values.map((value) => exactly(fieldValue(field, value))))], not: false, phrase: null });
  }
  if (filter.unread !== undefined) steps.push({ needs: [union([exactly(fieldValue('is', 'unread'))])], not: !filter.unread, phrase: null });
  return steps.filter(({ needs }) => needs.length > 0);
}
