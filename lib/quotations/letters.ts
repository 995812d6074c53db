/**
 * Letters for patterns that every text needs. A runtime takes milliseconds to
 * make one that knows all of Unicode, on every page anew; plain ranges, for
 * texts in Latin letters, cost nothing. Pure.
 */
import { isLatin, LATIN_DIGIT, LATIN_LETTER } from '@/lib/letters';

/** The last letter of Latin Extended-B. */
const LAST_LATIN = 0x24f;

function latinCapitals(): string {
  let capitals = '';
  for (let code = 0x41; code <= LAST_LATIN; code += 1) {
    const letter = String.fromCharCode(code);
    if (isLatinCapital(letter)) capitals += letter;
  }
  return capitals;
}

const isLatinCapital = (letter: string): boolean => letter.toLowerCase() !== letter && letter.toUpperCase() === letter;

/** The alternatives are those of capitals, of words and numbers, of breaks, and of everything else. */
const tokenPattern = (letter: string, mark: string, digit: string, capital: string, flags: string): RegExp =>
  new RegExp(
    [
      `${capital}\\.(?:-?${capital}\\.)*(?![${letter}${digit}])`,
      `[${letter}${mark}#@][${letter}${mark}${digit}_]*(?:[-'’‐‑&.][${letter}${digit}][${letter}${mark}${digit}]*)*['’]?`,
      `[${digit}]+(?:[.,:][${digit}]+)*|\\n+|(?<!\\S)['’][stn](?![${letter}${mark}${digit}'’])|[^\\s]`,
    ].join('|'),
    flags,
  );

/** What tells the tokens of a text apart. */
export interface Script {
  /** One token. */
  token: RegExp;
  /** "'t", "'s" are words too. */
  word: RegExp;
  digit: RegExp;
  startsWithCapital: (word: string) => boolean;
  /** Two letters or more, all of them capitals. */
  isCapitals: (word: string) => boolean;
}

let latin: Script | null = null;
let anyScript: Script | null = null;

const allLatinCapitals = (word: string): boolean => {
  for (let i = 0; i < word.length; i += 1) if (!isLatinCapital(word[i]!)) return false;
  return word.length >= 2;
};

const makeLatin = (): Script => ({
  token: tokenPattern(LATIN_LETTER, '', LATIN_DIGIT, `[${latinCapitals()}]`, 'g'),
  word: new RegExp(`^['’]?[${LATIN_LETTER}#@]`),
  digit: new RegExp(`^[${LATIN_DIGIT}]`),
  startsWithCapital: (word) => isLatinCapital(word[0]!),
  isCapitals: allLatinCapitals,
});

const makeAny = (): Script => {
  const [capital, capitals] = [/^\p{Lu}/u, /^\p{Lu}{2,}$/u];
  return { token: tokenPattern('\\p{L}', '\\p{M}', '\\p{N}', '\\p{Lu}', 'gu'), word: /^['’]?[\p{L}#@]/u, digit: /^\p{N}/u, startsWithCapital: (word) => capital.test(word), isCapitals: (word) => capitals.test(word) };
};

export const scriptOf = (text: string): Script => (isLatin(text) ? (latin ??= makeLatin()) : (anyScript ??= makeAny()));
