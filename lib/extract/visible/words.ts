/**
 * The words of the languages that a page may use, as regular expressions made
 * when first asked for: the page's own language and English, which templates
 * mix with any other.
 */
import { LANGUAGES, type LanguageWords } from './languages';
import { CALENDAR_NAMES } from './languages/calendar-names';
import { FUNCTION_WORDS } from './languages/function-words';
import { LETTER, UNSPACED_LETTER } from './letters';
import { type MonthNames, monthNames } from './months';

export interface Words {
  /** The page's own, in two or three letters: how dates of numbers are read. */
  language: string;
  /** At the start of a text in lower case: what stands before who signs. */
  by: RegExp;
  /** Anywhere in a line in lower case: such words, where they can only be before a name. */
  byInside: RegExp;
  /** At the start of a text in lower case: what stands before who edited; null where no such word is known. */
  edited: RegExp | null;
  and: RegExp;
  roles: Set<string>;
  /** What is no name even where it stands alone: labels and the commonest words. */
  common: Set<string>;
  /** Lower-case, the first part of a compound too: "segunda-feira". */
  weekdays: Set<string>;
  /** At the end of the text before a date, in lower case: "published on". */
  published: RegExp;
  modified: RegExp;
  /** Alternatives for a regular expression, those of a language longest first, each with what a text that has it must hold; and their numbers. */
  monthNames: MonthNames['alternatives'];
  months: Map<string, number>;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const alternatives = (lists: string[][]) => [...new Set(lists.flat())].sort((a, b) => b.length - a.length).map(escaped).join('|');
const made = new Map<string, Words>();

/** Languages that newspapers write beside each other, or whose tags stand for another. */
const SAME: Record<string, string> = { nb: 'no', nn: 'no', in: 'id', iw: 'he', ms: 'id', gsw: 'de', be: 'ru' };

/** The language whose words are a tag's. */
export const wordLanguage = (tag: string): string => {
  const own = tag.toLowerCase().split('-')[0]!;
  return SAME[own] ?? own;
};

/** The words for a page in `language` (BCP 47, or null). */
export function wordsFor(language: string | null): Words {
  const own = language?.toLowerCase().split('-')[0] ?? 'en';
  const kept = made.get(own);
  if (kept) return kept;
  const tables = [LANGUAGES[SAME[own] ?? own], LANGUAGES.en].filter((table): table is LanguageWords => table !== undefined);
  const languages = [...new Set([own, 'en'])];
  const calendarOf = (code: string) => (code in CALENDAR_NAMES ? monthNames(code) : monthNames(SAME[code] ?? code));
  const names = languages.map(calendarOf);
  const by = alternatives(tables.map((table) => table.by));
  const edited = alternatives(tables.map((table) => table.edited ?? []));
  const first = alternatives(tables.flatMap(({ by, byFirst = [] }) => [by, byFirst]));
  const label = (list: string) => new RegExp(`(?<!${LETTER})(?:${list})[\\s:：–—-]*$`);
  const words: Words = {
    language: own,
    by: new RegExp(`^(?:${first})(?:\\s*[:：/|,،]\\s*|\\s+(?=\\S)|(?<=${UNSPACED_LETTER})(?=${UNSPACED_LETTER}))`),
    byInside: new RegExp(`(?:^|[\\s|•·,–—-])(?:${by})(?:\\s*[:：]\\s*|\\s+)(?=\\S)`),
    edited: edited ? new RegExp(`^(?:${edited})(?:\\s*[:：/|]|\\s+(?=\\S)|$)`) : null,
    and: new RegExp(`\\s+(?:${alternatives(tables.map((table) => table.and))})\\s+`, 'i'),
    common: new Set([...names.flatMap(({ weekdays }) => weekdays), ...tables.flatMap((table) => [...table.by, ...table.published, ...table.modified, ...table.and]), ...languages.flatMap((code) => FUNCTION_WORDS[SAME[code] ?? code] ?? [])]),
    weekdays: new Set(names.flatMap(({ weekdays }) => weekdays.flatMap((day) => [day, day.split('-')[0]!]))),
    roles: new Set(tables.flatMap((table) => table.roles)),
    published: label(alternatives(tables.map((table) => table.published))),
    modified: label(alternatives(tables.map((table) => table.modified))),
    monthNames: [...new Set(names)].flatMap(({ alternatives }) => alternatives),
    months: new Map(names.reverse().flatMap(({ number }) => [...number])),
  };
  made.set(own, words);
  return words;
}
