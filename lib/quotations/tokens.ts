/**
 * Written words: a text as tokens with their places, elisions and enclitic
 * pronouns split off. Never decides what a word means. One pass, linear.
 */
import type { Language } from './languages/types';

export type TokenKind = 'word' | 'number' | 'comma' | 'stop' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'break' | 'quote' | 'other';

export interface Token {
  kind: TokenKind;
  /** Lower case, straight apostrophes. */
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  cap: boolean;
  /** All in capitals: an abbreviation, or how an outlet writes itself. */
  capitals?: boolean;
  /** A pronoun written onto its verb. */
  enclitic?: boolean;
  /** The ending of a possessive: "'s". */
  possessive?: boolean;
  /** For kind 'quote': index of the marked group. */
  group?: number;
}

/** One pattern of a token, for the letters, marks, digits and capitals that it is given. */
const tokenPattern = (letter: string, mark: string, digit: string, capital: string, flags: string): RegExp =>
  new RegExp(
    [
      `${capital}\\.(?:-?${capital}\\.)*(?![${letter}${digit}])`,
      `[${letter}${mark}#@][${letter}${mark}${digit}_]*(?:[-'’‐‑&.][${letter}${digit}][${letter}${mark}${digit}]*)*['’]?`,
      `[${digit}]+(?:[.,:][${digit}]+)*|\\n+|(?<!\\S)['’][stn](?![${letter}${mark}${digit}'’])|[^\\s]`,
    ].join('|'),
    flags,
  );

/** The last letter of Latin Extended-B. */
const LAST_LATIN = 0x24f;
/** What is not written with Latin letters and plain punctuation. */
const NOT_LATIN = /[^\u0000-\u024f\u2000-\u206f\u20a0-\u20bf]/;

function latinCapitals(): string {
  let capitals = '';
  for (let code = 0x41; code <= LAST_LATIN; code += 1) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() !== letter && letter.toUpperCase() === letter) capitals += letter;
  }
  return capitals;
}

let latin: RegExp | null = null;
let anyScript: RegExp | null = null;

/** Text in Latin letters needs few ranges; a pattern for all of Unicode takes a runtime milliseconds to make, on every page anew. */
const tokenIn = (text: string): RegExp =>
  NOT_LATIN.test(text)
    ? (anyScript ??= tokenPattern('\\p{L}', '\\p{M}', '\\p{N}', '\\p{Lu}', 'gu'))
    : (latin ??= tokenPattern('A-Za-zªµºÀ-ÖØ-öø-\\u024f', '', '0-9²³¹¼½¾', `[${latinCapitals()}]`, 'g'));

const KINDS: Record<string, TokenKind> = {
  ',': 'comma', '.': 'stop', '!': 'stop', '?': 'stop', '…': 'stop', ':': 'colon', ';': 'semicolon',
  '-': 'dash', '–': 'dash', '—': 'dash', '―': 'dash', '(': 'open', '[': 'open', ')': 'close', ']': 'close',
};

const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{3,}$/u;
/** "'t", "'s" are words too. */
const LETTER = /^['’]?[\p{L}#@]/u;
const DIGIT = /^\p{N}/u;

/** Appends the tokens of `text.slice(from, to)` to `out`. */
export function tokenize(text: string, from: number, to: number, language: Language, out: Token[] = []): Token[] {
  const part = text.slice(from, to);
  for (const match of part.matchAll(tokenIn(part))) {
    const written = match[0];
    const start = from + match.index;
    if (LETTER.test(written)) pushWord(written, start, language, out);
    else if (written[0] === '\n') out.push({ kind: 'break', lower: '\n', start, end: start + written.length, cap: false });
    else out.push({ kind: DIGIT.test(written) ? 'number' : (KINDS[written] ?? 'other'), lower: written, start, end: start + written.length, cap: false });
  }
  return out;
}

function pushWord(written: string, start: number, language: Language, out: Token[]): void {
  let rest = written;
  let at = start;
  const push = (part: string, enclitic = false, possessive = false): void => {
    const lower = part.toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');
    out.push({ kind: 'word', lower, start: at, end: at + part.length, cap: CAPITAL.test(part), ...(CAPITALS.test(part) && { capitals: true }), ...(enclitic && { enclitic }), ...(possessive && { possessive }) });
    at += part.length;
  };
  for (let match = language.elisions?.exec(rest); match && match[0].length < rest.length; match = language.elisions?.exec(rest)) {
    push(match[0]);
    rest = rest.slice(match[0].length);
  }
  const possessive = language.possessive?.exec(rest);
  if (possessive && possessive.index > 0) {
    push(rest.slice(0, possessive.index));
    push(possessive[0], false, true);
    return;
  }
  const enclitic = language.enclitics?.exec(rest);
  if (enclitic && enclitic.index > 0) {
    push(rest.slice(0, enclitic.index));
    at += enclitic[0].length - enclitic[1]!.length;
    push(enclitic[1]!, true);
  } else {
    push(rest);
  }
}
