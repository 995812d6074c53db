/**
 * What sites write around an article, language by language: the words that open
 * a related link, a newsletter box, a paywall. All languages are tried on every
 * page, since templates mix them, but for words that are as short as "de".
 */
import { isLatin, LATIN_DIGIT, LATIN_LETTER } from '@/lib/letters';
import { hasWord } from '../visible/letters';
import { wordLanguage } from '../visible/words';
import { ar } from './ar';
import { bn } from './bn';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { ur } from './ur';
import { vi } from './vi';
import { zh } from './zh';

/** Lower-case, without closing punctuation. A tilde stands for any words in between. */
export interface Phrases {
  /** Opens a link to another article, or the heading of several. */
  related: string[];
  /** Opens or names an invitation to a newsletter, an app, a channel, a subscription. */
  invitation: string[];
  /** Stands where a paywall cuts the text. */
  paywall: string[];
  /** Names of share bars, comments, tags, advertisements and other furniture: the whole line, or its opening before a colon. */
  furniture: string[];
  /** An embed that waits for consent. */
  consent: string[];
  /** Opens a photo credit. */
  credit: string[];
  /** Opens a byline. */
  by: string[];
  /** Opens a date line. */
  dated: string[];
  /** Part of a reading time, beside a number. */
  readingTime: string[];
  /** Opens a box about the author. */
  biography: string[];
  /** Opens a correction notice or an update line. */
  notice: string[];
  /** Heads a page that stands where no article is: not found, to log in, to prove oneself human, results of a search. */
  absent?: string[];
  /** Opens what says that nobody may print the text again: in no language does a sentence of an article begin so. */
  rights?: string[];
}

const LANGUAGES: Record<string, Phrases> = { ar, bn, ca, cs, da, de, el, en, es, fa, fi, fr, he, hi, hu, id, it, ja, ko, no: nb, nl, pl, pt, ro, ru, sk, sv, th, tr, uk, ur, vi, zh };

/** Letters of Indian scripts with a dot, which are written as one sign or as two. */
const DOTTED = /[\u0958-\u095f\u09dc-\u09df]/;

/** Lower-case, one apostrophe, one space: the form that phrases and texts are compared in. */
const folded = (text: string): string => (DOTTED.test(text) ? text.normalize('NFC') : text).toLowerCase().replace(/[’ʼ`]/g, "'").replace(/\s+/g, ' ');

/** Scripts written without spaces: a phrase may stand against any letter there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Where words begin; in plain ranges for most texts, since a runtime is slow to make all of Unicode's. */
const LATIN_WORD_STARTS = new RegExp(`(?<![${LATIN_LETTER}${LATIN_DIGIT}])[${LATIN_LETTER}${LATIN_DIGIT}]`, 'g');
const wordStarts = (text: string) =>
  text.matchAll(isLatin(text) ? LATIN_WORD_STARTS : /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
const FIRST_LATIN = new RegExp(`[${LATIN_LETTER}${LATIN_DIGIT}※]`);
const firstOf = (text: string): number => text.search(isLatin(text) ? FIRST_LATIN : /[\p{L}\p{N}【※]/u);

/** True where a phrase may end before a letter: at a word's end, or anywhere in a script without spaces. */
const isEnd = (last: string, next: string): boolean => {
  if (isLatin(last + next)) return !hasWord(next);
  return !(hasWord(next) || /\p{M}/u.test(next)) || UNSPACED.test(next) || UNSPACED.test(last);
};

interface Entry {
  start: string;
  /** What follows some words later, where the phrase has a gap. */
  rest: string | null;
}

const NO_ENTRIES: Entry[] = [];

/** Two letters of a text as one number; a typeset apostrophe as a straight one, as in texts that are folded. */
function keyAt(text: string, place: number): number {
  const second = text.charCodeAt(place + 1);
  return text.charCodeAt(place) * 0x10000 + (second === 0x2019 ? 0x27 : second);
}

const LAST_LATIN = 0x24f;
const MAX_GAP = 60;
/** Furthest into a text that a phrase is looked for. */
const MAX_SEARCH = 700;

/**
 * A set of phrases, found by their first two letters, as a number: hundreds of
 * alternatives in one pattern would cost more than the page, and so would making
 * every entry where a page needs a few.
 */
class PhraseSet {
  readonly #phrases = new Map<number, string[]>();
  readonly #entries = new Map<number, Entry[]>();
  /** Phrases in other letters than Latin ones, until a text has such letters. */
  #others: string[] = [];

  constructor(kind: keyof Phrases, languages: Phrases[]) {
    for (const language of languages) {
      for (const phrase of language[kind] ?? []) {
        if (phrase.charCodeAt(0) > LAST_LATIN) this.#others.push(phrase);
        else this.#add(phrase);
      }
    }
  }

  #add(phrase: string): void {
    const key = keyAt(phrase, 0);
    const phrases = this.#phrases.get(key);
    if (phrases) phrases.push(phrase);
    else this.#phrases.set(key, [phrase]);
  }

  /** The phrases that begin with two letters, longest first. */
  #entriesOf(key: number): Entry[] {
    if (key > LAST_LATIN * 0x10000 && this.#others.length) {
      for (const phrase of this.#others) this.#add(phrase);
      this.#others = [];
    }
    const phrases = this.#phrases.get(key);
    if (!phrases) return NO_ENTRIES;
    let entries = this.#entries.get(key);
    if (!entries) {
      entries = [...new Set(phrases)]
        .sort((a, b) => b.length - a.length)
        .map((phrase) => {
          const [start, rest = null] = folded(phrase).split(' ~ ');
          return { start: start!, rest };
        });
      this.#entries.set(key, entries);
    }
    return entries;
  }

  /** End of the phrase that stands at a place, or -1. `text` is folded. */
  at(text: string, place: number): number {
    for (const { start, rest } of this.#entriesOf(keyAt(text, place))) {
      if (!text.startsWith(start, place)) continue;
      let end = place + start.length;
      if (rest !== null) {
        const found = text.indexOf(rest, end);
        if (found < 0 || found - end > MAX_GAP) continue;
        end = found + rest.length;
      }
      if (isEnd(text[end - 1]!, text[end] ?? '')) return end;
    }
    return -1;
  }
}

const sets = new Map<string, PhraseSet>();

/** The phrases of a kind: of one language and of English, or of all where the language is unknown. */
function setOf(kind: keyof Phrases, language: string | null): PhraseSet {
  const own = language && LANGUAGES[wordLanguage(language)];
  const key = own ? `${kind} ${wordLanguage(language)}` : kind;
  const set = sets.get(key) ?? new PhraseSet(kind, own ? [own, en] : Object.values(LANGUAGES));
  sets.set(key, set);
  return set;
}

interface Opening {
  text: string;
  /** The beginning of it, folded, and where its first word stands there. */
  start: string;
  first: number;
}

/** A passage is held against one kind of phrases after the other: the last one that was asked about is folded once. */
let latest: Opening = { text: '', start: '', first: -1 };

function openingOf(text: string): Opening {
  if (text !== latest.text) {
    const start = folded(text.slice(0, MAX_SEARCH));
    latest = { text, start, first: firstOf(start) };
  }
  return latest;
}

/** What follows a phrase that a text opens with, bullets and arrows before it aside; null where it opens with none. All languages are tried, or `language` (BCP 47) and English. */
export function behind(kind: keyof Phrases, text: string, language: string | null = null): string | null {
  const { start, first } = openingOf(text);
  if (first < 0 || first > 6) return null;
  const set = setOf(kind, language);
  const found = set.at(start, first);
  // 【延伸閱讀】: some phrases are listed with their bracket.
  const end = found < 0 && start[first] === '【' ? set.at(start, first + 1) : found;
  return end < 0 ? null : start.slice(end);
}

export const opens = (kind: keyof Phrases, text: string): boolean => behind(kind, text) !== null;

/** True where a text has phrases anywhere, one behind the other: `times` of them. */
export function holds(kind: keyof Phrases, text: string, times = 1): boolean {
  const line = openingOf(text).start;
  const set = setOf(kind, null);
  let found = 0;
  let end = 0;
  for (const { index } of wordStarts(line)) {
    const next = index < end ? -1 : set.at(line, index);
    if (next < 0) continue;
    found += 1;
    end = next;
    if (found === times) return true;
  }
  return false;
}

const LONGEST_READING_TIME = 60;

/** "4 min read", "Lesezeit: 5 Minuten": a number and words for reading time, and nothing else. */
export function isReadingTime(text: string): boolean {
  if (text.length > LONGEST_READING_TIME) return false;
  const number = /\d{1,3}/.exec(text);
  if (!number) return false;
  const before = text.slice(0, number.index).trim();
  const after = text.slice(number.index + number[0].length).replace(/^[\s'’-]+/, '');
  const rest = behind('readingTime', after);
  const named = opens('readingTime', before);
  return (rest !== null && rest.replace(/[^\p{L}]/gu, '').length <= 12 && before.length <= 30) || (named && after.split(/\s+/).length <= 2);
}
