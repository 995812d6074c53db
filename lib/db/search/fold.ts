/** Letters as a search compares them: one case, no accents, no ligatures, no soft hyphens. Pure. */

/** Letters that Unicode does not take apart. */
const WHOLE: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n' };
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g');

/** Accents of the alphabets that can be read without them, Hebrew points and Arabic vowels and stretching among them; not the vowels of India or Thailand. With them the hyphens that only show at the end of a line. */
const UNREAD = /[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Outside the basic Latin letters and digits. */
const NOT_PLAIN = /[^a-z0-9]/;

/** A word in the form it is compared in: "Œuvre" and "oeuvre" are one. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(UNREAD, '').normalize('NFC').toLowerCase().replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter);
}
