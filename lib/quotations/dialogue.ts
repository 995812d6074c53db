/**
 * Speech that opens with a dash: "—No hay acuerdo —afirmó Ada Ruiz—. Seguimos."
 * Cuts out what the reporter says between. Items of a list and signatures open
 * with a dash too: a paragraph is speech where a report stands in it, beside it
 * in the same exchange or in the line that introduces it, or where an em dash is
 * written onto a whole sentence, as no list has it.
 */
import { withApposition } from './appositions';
import { type Cue, findCues } from './cues';
import type { Language } from './languages/types';
import { DASH, type Marked, type Stretch } from './marks';
import { phraseAt } from './phrases';
import { type Token, tokenize } from './tokens';

/** A paragraph that opens with a dash. */
interface Line {
  /** Where the dash is; the tokens are those behind it. */
  start: number;
  end: number;
  tokens: Token[];
  kind: 'hyphen' | 'en' | 'em';
  /** No space behind the dash. */
  glued: boolean;
  /** What is said, the reports left out. */
  pieces: Piece[];
  reported: boolean;
}

interface Piece extends Stretch {
  /** With the dash that opens it, where a report before does not end with it. */
  outerStart: number;
}

const OPENING = /^[^\S\n]*([-–—―])(?![-–—―])([^\S\n]*)(?=[^\s"«“„‘])/gm;
const KINDS: Record<string, Line['kind']> = { '-': 'hyphen', '–': 'en' };
const LONGEST = 6000;
const LONGEST_INTRODUCTION = 600;
/** Words between a report's subject and the comma that ends the report. */
const MOST_BEHIND = 10;
/** Words that a verb in several parts is looked for in. */
const REPORT_REACH = 12;
const WHOLE = /^[\p{Lu}¿¡…].*[.!?…]$/u;
const ENDS_QUOTATION = /[»”"]\.?$/;

/** The marked passages of a text with the speech that dashes mark, in order; as they are in a language that has no such speech. */
export function withDialogue(text: string, marked: Marked[], language: Language): Marked[] {
  if (!language.dashes) return marked;
  const spoken = exchangesIn(text, marked, language).flatMap((lines) => speechOf(text, lines, marked, language));
  if (spoken.length === 0) return marked;
  return [...marked.filter(({ outerStart }) => !covers(spoken, outerStart)), ...spoken].sort((a, b) => a.outerStart - b.outerStart);
}

/** Paragraphs next to one another that open with a dash, their reports cut out. */
function exchangesIn(text: string, marked: Marked[], language: Language): Line[][] {
  const exchanges: Line[][] = [];
  let last: Line | undefined;
  for (const { index, 0: opening, 1: dash, 2: space } of text.matchAll(OPENING)) {
    const start = index + opening.length;
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > LONGEST || covers(marked, start)) continue;
    const line: Line = { start: start - space!.length - 1, end, tokens: tokenize(text, start, end, language), kind: KINDS[dash!] ?? 'em', glued: !space, pieces: [], reported: false };
    if (last && /^\s*$/.test(text.slice(last.end, index))) exchanges[exchanges.length - 1]!.push(line);
    else exchanges.push([line]);
    last = line;
  }
  for (const lines of exchanges) {
    const listed = lines.length > 1 && !lines[0]!.glued && lineBefore(text, lines[0]!.start).endsWith(':');
    for (const line of lines) cut(line, listed, marked, language);
  }
  return exchanges;
}

function speechOf(text: string, lines: Line[], marked: Marked[], language: Language): Marked[] {
  const before = lineBefore(text, lines[0]!.start);
  const exchange = lines.some(({ reported }) => reported) || (lines.length === 1 && introduces(before, language));
  return lines.flatMap(({ start, end, tokens, kind, glued, pieces, reported }) => {
    const alone = kind !== 'hyphen' && WHOLE.test(text.slice(tokens[0]!.start, end).trimEnd()) && (exchange || (kind === 'em' && glued && !ENDS_QUOTATION.test(before)));
    if ((!reported && !alone) || runsOver(pieces, marked, start, end)) return [];
    return pieces.map((piece) => ({ outerStart: piece.outerStart, outerEnd: piece.end, stretches: [{ start: piece.start, end: piece.end }], closed: true, open: DASH }));
  });
}

/** Leaves of a line what is said. */
function cut(line: Line, listed: boolean, marked: Marked[], language: Language): void {
  const { tokens } = line;
  let from = 0;
  const say = (to: number): void => {
    let end = to;
    while (end > from && (tokens[end - 1]!.kind === 'dash' || tokens[end - 1]!.kind === 'comma')) end -= 1;
    if (end === from) return;
    const anew = from > 1 && tokens[from - 1]!.kind === 'dash' && tokens[from - 2]!.kind === 'stop';
    line.pieces.push({ start: tokens[from]!.start, end: tokens[end - 1]!.end, outerStart: from === 0 ? line.start : tokens[anew ? from - 1 : from]!.start });
  };
  for (let i = 1; i < tokens.length; i += 1) {
    const cue = i > from && !covers(marked, tokens[i]!.start) ? cueBehind(tokens, i, language) : null;
    const resumed = cue && resumedBehind(line, i, cue, listed, language);
    if (resumed === null) continue;
    say(i + 1);
    line.reported = true;
    from = resumed;
  }
  say(tokens.length);
}

/** The verb that opens a report right behind a dash, a comma or a question, pronouns and adverbs passed over. */
function cueBehind(tokens: Token[], opener: number, language: Language): Cue | null {
  const { kind, lower } = tokens[opener]!;
  if (kind !== 'dash' && kind !== 'comma' && (kind !== 'stop' || lower === '.' || tokens[opener + 1]?.cap)) return null;
  let first = opener + 1;
  while (tokens[first]?.kind === 'word' && (language.clitics.has(tokens[first]!.lower) || language.adverbs.has(tokens[first]!.lower)) && !language.verbs.has(tokens[first]!.lower)) first += 1;
  const [cue] = findCues(tokens, opener + 1, Math.min(tokens.length, first + REPORT_REACH), language);
  return cue?.form === 'active' && cue.from <= first ? cue : null;
}

/** Where speech goes on behind the report of a verb; null where it is none. */
function resumedBehind({ tokens, kind }: Line, opener: number, cue: Cue, listed: boolean, language: Language): number | null {
  const phrase = cue.subject === null ? phraseAt(tokens, cue.to, tokens.length, language) : null;
  const own = cue.subject !== null || phrase !== null;
  if (tokens[opener]!.kind === 'dash') return cue.strength !== 'act' && (own || language.proDrop) ? behindDash(tokens, cue.to, language) : null;
  if (listed) return null;
  if (cue.subject !== null) return behindComma(tokens, cue.to, language);
  // ", a dit X": behind an en dash more likely what an item of a list says.
  return kind === 'em' && cue.strength === 'say' && phrase?.animate ? behindComma(tokens, withApposition(tokens, phrase, tokens.length, language).through, language) : null;
}

/** "—afirmó X—[. Seguimos]", "– disse X. [– Vamos]"; behind a full stop without a dash the reporter goes on. */
function behindDash(tokens: Token[], at: number, language: Language): number {
  for (let i = at; i < tokens.length; i += 1) {
    if (tokens[i]!.kind === 'dash') return behindMarks(tokens, i + 1);
    if (endsSentence(tokens, i, language)) return tokens[i + 1]?.kind === 'dash' ? i + 2 : tokens.length;
  }
  return tokens.length;
}

/** ", dit-il, [mais demain]"; not ", dit X, avant de partir". */
function behindComma(tokens: Token[], at: number, language: Language): number | null {
  for (let i = at; i <= at + MOST_BEHIND; i += 1) {
    const token = tokens[i];
    if (!token || endsSentence(tokens, i, language)) return tokens.length;
    if (token.kind === 'dash') return behindMarks(tokens, i + 1);
    if (token.kind === 'comma') {
      const next = tokens[i + 1]?.lower ?? '';
      return language.prepositions.has(next) || language.genitives.has(next) || language.relatives.has(next) ? tokens.length : i + 1;
    }
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'stop') return null;
  }
  return null;
}

const endsSentence = (tokens: Token[], i: number, { abbreviations }: Language): boolean => tokens[i]!.kind === 'stop' && !abbreviations.has(tokens[i - 1]?.lower ?? '');

function behindMarks(tokens: Token[], at: number): number {
  let i = at;
  while (i < tokens.length && (tokens[i]!.kind === 'comma' || tokens[i]!.kind === 'stop' || tokens[i]!.kind === 'colon' || tokens[i]!.kind === 'semicolon')) i += 1;
  return i;
}

/** "Ada Ruiz respondió:" */
function introduces(line: string, language: Language): boolean {
  if (!line.endsWith(':')) return false;
  const tokens = tokenize(line, 0, line.length, language);
  return findCues(tokens, 0, tokens.length, language).some(({ form, strength }) => form === 'active' && strength === 'say');
}

/** The end of the paragraph before a place, without the space behind it. */
function lineBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end -= 1;
  return text.slice(Math.max(text.lastIndexOf('\n', end - 1) + 1, end - LONGEST_INTRODUCTION), end);
}

/** Whether marks of quotation begin within a piece and end without it, or run over the paragraph. */
function runsOver(pieces: readonly Stretch[], marked: readonly Marked[], start: number, end: number): boolean {
  for (let i = firstBehind(marked, start); i < marked.length && marked[i]!.outerStart < end; i += 1) {
    const { outerStart, outerEnd } = marked[i]!;
    if (pieces.some((piece) => outerStart < piece.end && outerEnd > piece.start && (outerStart < piece.start || outerEnd > piece.end))) return true;
  }
  return false;
}

/** Whether one of the passages, which come in order, has a place in it. */
function covers(passages: readonly Marked[], at: number): boolean {
  const passage = passages[firstBehind(passages, at)];
  return passage !== undefined && passage.outerStart <= at;
}

/** The first of the passages that ends behind a place. */
function firstBehind(passages: readonly Marked[], at: number): number {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.outerEnd <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
