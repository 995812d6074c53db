/**
 * Written words: a text as tokens with their places, elisions and enclitic
 * pronouns split off. Never decides what a word means. One pass, linear.
 */
import type { Language } from './languages/types';
import { type Script, scriptOf } from './letters';

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

const KINDS: Record<string, TokenKind> = {
  ',': 'comma', '.': 'stop', '!': 'stop', '?': 'stop', '…': 'stop', ':': 'colon', ';': 'semicolon',
  '-': 'dash', '–': 'dash', '—': 'dash', '―': 'dash', '(': 'open', '[': 'open', ')': 'close', ']': 'close',
};

/** Appends the tokens of `text.slice(from, to)` to `out`. */
export function tokenize(text: string, from: number, to: number, language: Language, out: Token[] = []): Token[] {
  const part = text.slice(from, to);
  const script = scriptOf(part);
  for (const match of part.matchAll(script.token)) {
    const written = match[0];
    const start = from + match.index;
    if (script.word.test(written)) pushWord(written, start, language, script, out);
    else if (written[0] === '\n') out.push({ kind: 'break', lower: '\n', start, end: start + written.length, cap: false });
    else out.push({ kind: script.digit.test(written) ? 'number' : (KINDS[written] ?? 'other'), lower: written, start, end: start + written.length, cap: false });
  }
  return out;
}

function pushWord(written: string, start: number, language: Language, script: Script, out: Token[]): void {
  let rest = written;
  let at = start;
  const push = (part: string, enclitic = false, possessive = false): void => {
    const lower = part.toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');
    out.push({ kind: 'word', lower, start: at, end: at + part.length, cap: script.startsWithCapital(part), ...(script.isCapitals(part) && { capitals: true }), ...(enclitic && { enclitic }), ...(possessive && { possessive }) });
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
