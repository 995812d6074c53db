/**
 * Finds what stands in quotation marks: nesting, paragraphs that re-open a
 * quotation, quotations that run over a paragraph break, stray and unbalanced
 * marks. Knows characters only, never whether anybody speaks. Linear.
 */
import type { Language } from './languages/types';

/** One uninterrupted stretch within one paragraph, without its marks. */
export interface Stretch {
  start: number;
  end: number;
}

/** One marked passage: several stretches where it goes on over paragraphs. */
export interface Marked {
  /** With its marks. */
  outerStart: number;
  outerEnd: number;
  stretches: Stretch[];
  /** False where no closing mark was found. */
  closed: boolean;
  /** The opening mark; a dash for the speech of a dialogue. */
  open: string;
}

/** Opens speech that no mark closes. */
export const DASH = '—';

interface Open {
  char: string;
  at: number;
  closers: string;
  /** Earlier paragraphs of the same quotation. */
  before: Stretch[];
  outerStart: number;
}

const MARKS = /["«»“”„‟‘’‚‹›'\n]/g;
const MAX_DEPTH = 4;
/** An unclosed quotation is looked for in this many paragraphs more, and this many characters. */
const REACH_PARAGRAPHS = 6;
const REACH = 6000;
const SINGLES = "'‘’‚‹›";
const SINGLE_LENGTH = 400;

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
const isWord = (char: string | undefined): boolean => char !== undefined && (char < '\u0080' ? /[A-Za-z0-9]/ : /[\p{L}\p{N}]/u).test(char);

/** The outermost marked passages of a text, in order. */
export function findMarked(written: string, language: Language): Marked[] {
  const text = typeset(written, language);
  const closersOf = new Map<string, string>();
  const isCloser = new Set<string>();
  for (const [open, close] of language.marks) {
    closersOf.set(open, (closersOf.get(open) ?? '') + close);
    isCloser.add(close);
  }
  const found: Marked[] = [];
  let stack: Open[] = [];
  /** A quotation that its paragraph did not close. */
  const held: { pending: (Open & { paragraphs: number; end: number }) | null } = { pending: null };

  const finish = (open: Open, end: number, outerEnd: number, closed: boolean): void => {
    const stretch = trim(text, open.at + 1, end);
    const stretches = stretch ? [...open.before, stretch] : open.before;
    if (stretches.length > 0) found.push({ outerStart: open.outerStart, outerEnd, stretches, closed, open: open.char });
  };
  const dropPending = (): void => {
    if (held.pending) finish(held.pending, held.pending.end, held.pending.end, false);
    held.pending = null;
  };

  const endParagraph = (at: number): void => {
    const bottom = stack[0];
    stack = [];
    if (!bottom || SINGLES.includes(bottom.char)) return;
    if (held.pending) dropPending();
    held.pending = { ...bottom, paragraphs: 0, end: at };
  };

  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index;
    const char = match[0];
    if (char === '\n') {
      if (stack.length > 0) endParagraph(at);
      else if (held.pending && text[at - 1] !== '\n') {
        held.pending.paragraphs += 1;
        if (held.pending.paragraphs > REACH_PARAGRAPHS || at - held.pending.end > REACH) dropPending();
      }
      continue;
    }
    const previous = text[at - 1];
    const next = text[at + 1];
    if (char === "'" && isWord(previous) && isWord(next)) continue;
    if (char === '’' && isWord(next) && isWord(previous)) continue;
    if (SINGLES.includes(char) && language.clipped?.test(text.slice(at + 1, at + 3))) continue;

    if (held.pending && stack.length === 0) {
      const opensParagraph = atParagraphStart(text, at);
      if (opensParagraph && (char === held.pending.char || (held.pending.char === '«' && char === '»'))) {
        const stretch = trim(text, held.pending.at + 1, held.pending.end);
        stack.push({ char: held.pending.char, at, closers: held.pending.closers, before: stretch ? [...held.pending.before, stretch] : held.pending.before, outerStart: held.pending.outerStart });
        held.pending = null;
        continue;
      }
      if (held.pending.closers.includes(char) && !isSpaceBefore(previous, char) && !opensParagraph) {
        const through = paragraphStretches(text, held.pending.at + 1, at);
        if (through.length > 0) found.push({ outerStart: held.pending.outerStart, outerEnd: at + 1, stretches: [...held.pending.before, ...through], closed: true, open: held.pending.char });
        held.pending = null;
        continue;
      }
      if (closersOf.has(char)) dropPending();
    }

    const top = stack[stack.length - 1];
    const canOpen = closersOf.has(char) && canBegin(char, previous, next, top !== undefined);
    if (top && top.closers.includes(char) && canFinish(char, previous, next, canOpen)) {
      close(at);
    } else if (top && SINGLES.includes(top.char) && !isSpace(previous) && !isWord(next) && stack.some((open) => open.closers.includes(char))) {
      // An apostrophe that looked like an opening mark: the outer quotation ends here.
      stack.length = stack.findLastIndex((open) => open.closers.includes(char)) + 1;
      close(at);
    } else if (canOpen && top?.char === char && char === '"') {
      // A straight mark that can only open, inside an open one: the earlier was a stray.
      stack[stack.length - 1] = { ...top, at, outerStart: at };
    } else if (canOpen && stack.length < MAX_DEPTH && !(char === "'" && top?.char === "'")) {
      stack.push({ char, at, closers: closersOf.get(char)!, before: [], outerStart: at });
    } else if (isCloser.has(char)) {
      const level = stack.findLastIndex((open) => open.closers.includes(char));
      if (level >= 0 && canFinish(char, previous, next, false)) {
        stack.length = level + 1;
        close(at);
      }
    }
  }
  if (stack.length > 0) endParagraph(text.length);
  dropPending();
  return found.sort((a, b) => a.outerStart - b.outerStart);

  function close(at: number): void {
    const open = stack.pop()!;
    const outer = stack[0];
    if (SINGLES.includes(open.char) && at - open.at > SINGLE_LENGTH) return;
    if (!outer) finish(open, at, at + 1, true);
    // One closing mark may close a quotation and the one inside it, at the end of the paragraph.
    else if (stack.length === 1 && outer.char === open.char && outer.char !== '"' && endsParagraph(text, at + 1)) {
      stack = [];
      finish(outer, at, at + 1, true);
    }
  }
}

/** The low and high marks of a typewriter, ",," and "''", as the marks they stand for, without moving any other character. */
function typeset(text: string, language: Language): string {
  if (!text.includes(',,') || !language.marks.some(([open]) => open === '„')) return text;
  return text.replace(/,,(?=\s?[^\s,])/g, '„ ').replaceAll("''", ' ”');
}

function canBegin(char: string, previous: string | undefined, next: string | undefined, inside: boolean): boolean {
  const before = previous === undefined || /[\s([{\-–—/«“‘„"'’:;,]/.test(previous);
  if (char === '"') return before && (next !== undefined && !isSpace(next) ? !/[,.;:!?)\]]/.test(next) : !inside);
  if (char === "'" || char === '‘' || char === '’' || char === '‚') return before && isWord(next) && !(previous !== undefined && /[,:;]/.test(previous));
  return true;
}

function canFinish(char: string, previous: string | undefined, next: string | undefined, canOpen: boolean): boolean {
  if (char === '"') return !(canOpen && isSpace(previous) && !isSpace(next));
  if (char === "'" || char === '’') return !isSpace(previous) && !isWord(next);
  return !canOpen || !isSpace(previous) || isSpace(next) || !isWord(next);
}

const isSpaceBefore = (previous: string | undefined, char: string): boolean => char === '"' && isSpace(previous);

function atParagraphStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === ' ')) before -= 1;
  return before < 0 || text[before] === '\n';
}

function endsParagraph(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /[^\S\n]|[.!?]/.test(text[at]!)) at += 1;
  return at >= text.length || text[at] === '\n';
}

function trim(text: string, from: number, to: number): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return start < end ? { start, end } : null;
}

function paragraphStretches(text: string, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  while (start < to) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    const stretch = trim(text, start, end);
    if (stretch) stretches.push(stretch);
    start = end + 1;
  }
  return stretches;
}
