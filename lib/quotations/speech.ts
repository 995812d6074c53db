/**
 * Is it speech? Tells names, titles, terms, charges and slogans in quotation
 * marks from somebody's words, by the words before the mark and by form.
 * Does not look for the speaker.
 */
import { isLatin, LATIN_DIGIT, LATIN_LETTER } from '@/lib/letters';
import type { Language } from './languages/types';
import { DASH, type Marked } from './marks';
import { endsWithStop, type Outline } from './outline';

/** speech: stands by itself. fragment: speech only if a reporting word governs it. not: nobody's words. */
export type Verdict = { kind: 'speech' | 'fragment' | 'not'; why: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‐-]*/gu;
const LATIN_WORD = new RegExp(`[${LATIN_LETTER}${LATIN_DIGIT}][${LATIN_LETTER}${LATIN_DIGIT}'’‐-]*`, 'g');
const wordIn = (text: string): RegExp => (isLatin(text) ? LATIN_WORD : WORD);
const FRAGMENT_WORDS = 5;
const CHARGE_REACH = 24;
const MAX_UNCLOSED = 2500;

/** Words of a marked passage, counted up to `most`. */
function countWords(text: string, marked: Marked, most: number): number {
  let count = 0;
  for (const { start, end } of marked.stretches) {
    const part = text.slice(start, Math.min(end, start + most * 40));
    const word = wordIn(part);
    word.lastIndex = 0;
    while (count < most && word.exec(part)) count += 1;
  }
  return count;
}

export function judge(outlined: Outline, at: number, language: Language): Verdict {
  const { text, tokens, marked } = outlined;
  const span = marked[tokens[at]!.group!]!;
  const count = countWords(text, span, 60);
  if (count === 0) return { kind: 'not', why: 'no-words' };
  if (span.open === DASH) return { kind: 'speech', why: 'dash' };
  if (!span.closed && span.outerEnd - span.outerStart > MAX_UNCLOSED) return { kind: 'not', why: 'unclosed' };
  const named = namingBefore(outlined, at, count, language);
  if (named) return { kind: 'not', why: named };
  const previous = tokens[at - 1];
  if (previous?.kind === 'word' && count < FRAGMENT_WORDS && language.prepositions.has(previous.lower) && !language.sources.some(({ words }) => words[words.length - 1] === previous.lower)) return { kind: 'not', why: 'place' };
  if (count < 12 && isTitleCase(text, span, language)) return { kind: 'not', why: 'title-case' };
  const whole = endsWithStop(text, span);
  // "une délégation de « Citoyens libres »": a capital in the middle of a sentence.
  if (count < FRAGMENT_WORDS && !whole && previous?.kind === 'word' && !language.capitalisedNouns && /^\p{Lu}/u.test(text[span.stretches[0]!.start]!) && (language.genitives.has(previous.lower) || language.determiners.has(previous.lower))) return { kind: 'not', why: 'name' };
  if (count >= FRAGMENT_WORDS) return { kind: 'speech', why: whole ? 'sentence' : 'words' };
  return { kind: 'fragment', why: whole ? 'short-sentence' : count <= 2 ? 'word' : 'short' };
}

/** A naming word, a named thing, a list or a charge right before the mark. */
function namingBefore({ tokens }: Outline, at: number, count: number, language: Language): string | null {
  let i = at - 1;
  const colon = tokens[i]?.kind === 'colon';
  if (colon && language.listing?.has(tokens[i - 1]?.lower ?? '')) return 'listed';
  while (i >= 0 && i > at - 3 && (tokens[i]!.kind === 'comma' || tokens[i]!.kind === 'colon' || (tokens[i]!.kind === 'word' && (language.determiners.has(tokens[i]!.lower) || language.genitives.has(tokens[i]!.lower))))) {
    const { lower } = tokens[i]!;
    if (charged(tokens, i, language)) return 'charge';
    if (tokens[i]!.kind === 'word' && language.genitives.has(lower) && count >= 9) return charged(tokens, i - 1, language) ? 'charge' : null;
    i -= 1;
  }
  if (charged(tokens, i, language)) return 'charge';
  const word = tokens[i];
  if (word?.kind !== 'word') return null;
  if (language.naming.has(word.lower) && !(colon && count >= 8)) {
    // "dit « … »" after a subject is a verb of speech, after a noun a nickname.
    if (language.verbs.has(word.lower) && (count >= 5 || spoken(tokens, i, language))) return null;
    return 'name';
  }
  if (language.named.has(word.lower) && i === at - 1 && count < 12) return 'term';
  if (language.named.has(word.lower) && i === at - 2 && tokens[at - 1]!.kind === 'word' && count < 9) return 'term';
  if (language.named.has(word.lower) && !colon && i >= at - 2 && count < 8 && tokens[at - 1]!.kind === 'comma') return 'term';
  return null;
}

const spoken = (tokens: Outline['tokens'], i: number, language: Language): boolean => {
  const previous = tokens[i - 1];
  return previous !== undefined && previous.kind === 'word' && (language.pronouns.has(previous.lower) || language.auxiliaries.has(previous.lower) || previous.cap);
};

/** "mis en examen [mardi soir] pour": the words of a charge, its preposition last. */
function charged(tokens: Outline['tokens'], last: number, language: Language): boolean {
  return language.charges.some((words) => {
    if (tokens[last]?.lower !== words[words.length - 1]) return false;
    const rest = words.slice(0, -1);
    for (let i = last - 1; i >= 0 && i >= last - CHARGE_REACH && tokens[i]!.kind !== 'stop' && tokens[i]!.kind !== 'break'; i -= 1) {
      if (rest.every((word, k) => tokens[i - rest.length + 1 + k]?.lower === word)) return true;
    }
    return false;
  });
}

/** Every word of weight has a capital: a title or a name. */
function isTitleCase(text: string, span: Marked, language: Language): boolean {
  const [stretch] = span.stretches;
  const opening = text.slice(stretch!.start, Math.min(stretch!.end, stretch!.start + 200));
  const list = opening.match(wordIn(opening)) ?? [];
  const heavy = list.filter((word) => word.length > 3 && !/^\p{N}/u.test(word));
  if (list.length < 2 || heavy.length < 2 || endsWithStop(text, span)) return false;
  // Where nouns have capitals, "ein Schlag ins Gesicht" is a phrase like any other.
  if (language.capitalisedNouns && !/^\p{Lu}/u.test(list[0]!)) return false;
  return heavy.every((word) => /^\p{Lu}/u.test(word) || language.particles.has(word.toLowerCase()));
}
