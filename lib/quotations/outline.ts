/**
 * The text around the quotations: tokens in which every marked passage is one
 * 'quote' token, cut into sentences and paragraphs. Sentence ends inside a
 * quotation do not end the reporter's sentence.
 */
import type { Language } from './languages/types';
import type { Marked } from './marks';
import { type Token, tokenize } from './tokens';

/** Tokens `from` to `to` (exclusive). */
export interface Sentence {
  from: number;
  to: number;
  paragraph: number;
}

export interface Outline {
  text: string;
  marked: Marked[];
  tokens: Token[];
  sentences: Sentence[];
}

const COMPLETE = /[.!?…]$/;
/** Tokens; work within a sentence can grow with its square, so a longer one is cut. */
const LONGEST_SENTENCE = 400;

export function outline(text: string, marked: Marked[], language: Language): Outline {
  const tokens: Token[] = [];
  let at = 0;
  marked.forEach((span, group) => {
    tokenize(text, at, span.outerStart, language, tokens);
    tokens.push({ kind: 'quote', lower: '', start: span.outerStart, end: span.outerEnd, cap: false, group });
    at = span.outerEnd;
  });
  tokenize(text, at, text.length, language, tokens);
  const sentences = cut(text, marked, tokens, language);
  if (!language.capitalisedNouns) lowerSentenceStarts(tokens, sentences, language);
  return { text, marked, tokens, sentences };
}

/** Whether the words of a marked passage end with a full stop of their own. */
export function endsWithStop(text: string, span: Marked): boolean {
  const last = span.stretches[span.stretches.length - 1]!;
  return COMPLETE.test(text.slice(Math.max(last.start, last.end - 1), last.end));
}

function cut(text: string, marked: Marked[], tokens: Token[], language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const end = (to: number): void => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (i - from >= LONGEST_SENTENCE) end(i);
    if (token.kind === 'break') {
      const previous = tokens[i - 1];
      // A colon (in English a comma) at the end of a paragraph introduces the quotation that opens the next.
      if ((previous?.kind === 'colon' || previous?.kind === 'comma') && next?.kind === 'quote') {
        paragraph += 1;
        continue;
      }
      end(i);
      from = i + 1;
      paragraph += 1;
    } else if (token.kind === 'stop') {
      if (endsHere(tokens, i, language)) end(i + 1);
    } else if (token.kind === 'quote' && next && endsWithStop(text, marked[token.group!]!)) {
      if (next.kind === 'quote' || (next.kind === 'word' && next.cap && /\.$/.test(lastChar(text, marked[token.group!]!)))) end(i + 1);
    }
  }
  end(tokens.length);
  return sentences;
}

/**
 * The capital of a sentence's first word says nothing. It stays where the text
 * has the word with a capital elsewhere, or where a name goes on.
 */
function lowerSentenceStarts(tokens: Token[], sentences: Sentence[], language: Language): void {
  const starts = new Set(sentences.map(({ from }) => from));
  const capitals = new Set<string>();
  const common = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || starts.has(i)) return;
    (token.cap ? capitals : common).add(token.lower);
  });
  for (const start of starts) {
    const token = tokens[start]!;
    const next = tokens[start + 1];
    if (token.kind !== 'word' || !token.cap || next?.kind === 'word' && next.cap || language.titles.has(token.lower)) continue;
    const goesOn = next?.kind === 'word' && language.prepositions.has(next.lower) || next?.kind === 'word' && language.genitives.has(next.lower);
    if (language.verbs.has(token.lower) && !capitals.has(token.lower)) token.cap = false;
    if (common.has(token.lower) || (!capitals.has(token.lower) && goesOn)) token.cap = capitals.has(token.lower) && !common.has(token.lower);
  }
}

const lastChar = (text: string, span: Marked): string => text[span.stretches[span.stretches.length - 1]!.end - 1] ?? '';

function endsHere(tokens: Token[], i: number, language: Language): boolean {
  const next = tokens[i + 1];
  if (!next || next.kind === 'break') return true;
  if (next.kind === 'stop' || next.kind === 'comma' || next.kind === 'close' || next.kind === 'semicolon') return false;
  if (next.kind === 'word' && !next.cap) return false;
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  if (token.lower === '.' && previous?.kind === 'word' && previous.end === token.start && language.abbreviations.has(previous.lower)) return false;
  // "1.5", "example.com": no space after the stop.
  return next.start > token.end || next.kind === 'quote';
}

