/**
 * Letters for regular expressions that are made anew for every page. A runtime
 * takes milliseconds to make one that ignores case in all of Unicode; one of
 * plain ranges against a text in lower case costs nothing. Pure.
 */
import { isLatin, LATIN_DIGIT, LATIN_LETTER } from '@/lib/letters';

const LATIN_WORD = new RegExp(`[${LATIN_LETTER}${LATIN_DIGIT}]`);

/** True for a text with a letter or a digit of any script. */
export const hasWord = (text: string): boolean => LATIN_WORD.test(text) || (!isLatin(text) && /[\p{L}\p{N}]/u.test(text));

/** Letters of scripts that set no spaces between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** True for a text with such letters. */
export const isUnspaced = (text: string): boolean => !isLatin(text) && text.search(UNSPACED) >= 0;

/** Beside what is Latin, the accents that stand apart from their letters. */
const NOT_DECOMPOSED = /[^\u0000-\u024f\u0300-\u036f\u2000-\u206f\u20a0-\u20bf]/;
const LATIN_OTHER = new RegExp(`[^${LATIN_LETTER}${LATIN_DIGIT}]+`, 'g');

/** Each run of what is neither letter nor digit, combining accents among them, as `instead`. */
export const withoutOther = (text: string, instead: string): string => text.replace(NOT_DECOMPOSED.test(text) ? /[^\p{L}\p{N}]+/gu : LATIN_OTHER, instead);

/** Letters that Unicode does not take apart and addresses cannot hold. */
const PLAIN: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', ı: 'i' };

/** Letters and digits alone and without accents, for names of persons and sites. */
export const unaccented = (text: string): string => withoutOther(text.normalize('NFKD').toLowerCase().replace(/[øæœłđðßı]/g, (letter) => PLAIN[letter]!), '');

/** Where a compatible form may differ from what is written, or a small letter have two parts. */
const COMPOSED = /[^\u0000-\u007f\u00a0\u00ab\u00bb\u00c0-\u00ff\u2010-\u2015\u2018-\u201f\u2026]/;

/** Letters and digits alone, lower-case, a space between words, for comparing a text with itself in another dress. */
export const bare = (text: string): string =>
  COMPOSED.test(text)
    ? withoutOther(text.normalize('NFKC').toLowerCase(), ' ').trim()
    : text.toLowerCase().replace(/[^a-z0-9\u00df-\u00f6\u00f8-\u00ff]+/g, ' ').trim();

/** A text in lower case, letter for letter: places in it are places in the text. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  // The one letter that becomes two is the Turkish capital I with a dot.
  return lower.length === text.length ? lower : text.replace(/\u0130/g, 'i').toLowerCase();
}

const ACCENTED = 'άέήίϊΐόύϋΰώ';
const UNACCENTED = 'αεηιιιουυυω';

/** Greek words in small letters, and as their capitals become such: those have no accents. */
export const withCapitals = (words: string[]): string[] => [...new Set(words.flatMap((word) => [word, word.replace(/[άέήίϊΐόύϋΰώ]/g, (letter) => UNACCENTED[ACCENTED.indexOf(letter)]!)]))];

const CASED = 'a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u02af\\u0371-\\u037d\\u0390-\\u03ff\\u0430-\\u0481\\u048b-\\u052f\\u0560-\\u0588\\u1e00-\\u1fff';
const UNCASED =
  '\\u00aa\\u00ba\\u02b0-\\u02c1\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u0904-\\u0939\\u0958-\\u0961\\u0985-\\u09b9\\u0b83-\\u0bb9\\u0c05-\\u0c39\\u0e01-\\u0e30\\u10d0-\\u10ff\\u1100-\\u11ff\\u3041-\\u3096\\u30a1-\\u30fa\\u3131-\\u318e\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3';

/** Character classes against a text in lower case: a letter that has a capital, any letter, and one of a script that writes no spaces. */
export const SMALL_LETTER = `[${CASED}]`;
export const LETTER = `[${CASED}${UNCASED}]`;
export const UNSPACED_LETTER = '[\\u2e80-\\u2fdf\\u3005\\u3007\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fd-\\u30ff\\u1100-\\u11ff\\u3131-\\u318e\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uac00-\\ud7a3]';
