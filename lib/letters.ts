/**
 * Letters for patterns that are made anew on every page. A runtime takes
 * milliseconds to make one that knows all of Unicode; one of plain ranges, for
 * texts in Latin letters, costs nothing. Pure; imports nothing.
 */

/** What is not written in Latin letters, digits and the punctuation and currencies beside them. */
const NOT_LATIN = /[^\u0000-\u024f\u2000-\u206f\u20a0-\u20bf]/;

/** True for a text whose letters and digits are all in `LATIN_LETTER` and `LATIN_DIGIT`, and that has no combining marks. */
export const isLatin = (text: string): boolean => !NOT_LATIN.test(text);

/** Within character classes, for texts that `isLatin`: every letter, and every digit or number. */
export const LATIN_LETTER = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';
export const LATIN_DIGIT = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be';

/** A pattern that knows letters as `\p{L}`, in classes only: in plain ranges for a text that `isLatin`, as it is for any other. */
export function ofLetters(pattern: RegExp): (text: string) => RegExp {
  const latin = new RegExp(pattern.source.replaceAll('\\p{L}', LATIN_LETTER), pattern.flags.replace('u', ''));
  return (text) => (isLatin(text) ? latin : pattern);
}

/** Each run of letters in a text. */
export const WORDS = ofLetters(/[\p{L}]+/gu);
const LETTERS = ofLetters(/[\p{L}]/gu);

/** How many letters a text has. */
export const countLetters = (text: string): number => text.match(LETTERS(text))?.length ?? 0;
