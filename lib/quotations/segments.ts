/**
 * The stretches of a sentence before a verb, from comma to comma or clause to
 * clause, and the phrases in them that can be its subject by where they stand.
 */
import { withDistantName } from './appositions';
import { afterPreposition, isPreposition } from './complements';
import type { Cue } from './cues';
import type { Language } from './languages/types';
import { type Phrase, phraseAt } from './phrases';
import type { Token } from './tokens';

/** In a case that no subject stands in. */
export const isOblique = (tokens: Token[], phrase: Phrase, language: Language): boolean => !!language.oblique?.has(tokens[phrase.from]!.lower);

/** The phrase whose last token is right before `end`. */
export function phraseEndingAt(tokens: Token[], from: number, end: number, language: Language): Phrase | null {
  for (let i = from; i < end; i += 1) {
    const phrase = phraseAt(tokens, i, end, language);
    if (!phrase) continue;
    if (phrase.to === end) return phrase;
    i = Math.max(i, phrase.to - 1);
  }
  return null;
}

export interface Segment {
  from: number;
  to: number;
  /** What stands before it. */
  hard: boolean;
}

/** The stretch that ends before `end`, back to a comma or a clause boundary. */
export function segmentBefore(tokens: Token[], floor: number, end: number, language: Language): Segment {
  let i = end - 1;
  while (i >= floor) {
    const token = tokens[i]!;
    if (token.kind === 'close') {
      let open = i;
      while (open > floor && open > i - 14 && tokens[open]!.kind !== 'open') open -= 1;
      if (tokens[open]!.kind === 'open') { i = open - 1; continue; }
    }
    if (token.kind === 'dash') {
      let open = i - 1;
      while (open > floor && open > i - 20 && tokens[open]!.kind !== 'dash') open -= 1;
      if (open > floor && tokens[open]!.kind === 'dash') { i = open - 1; continue; }
    }
    if (token.kind === 'comma') return { from: i + 1, to: end, hard: false };
    if (token.kind === 'word') {
      if (language.complementizers.has(token.lower) || (language.conjunctions.has(token.lower) && !token.cap)) return { from: i + 1, to: end, hard: true };
    } else if (token.kind !== 'number' && token.kind !== 'stop' && token.kind !== 'other') return { from: i + 1, to: end, hard: true };
    i -= 1;
  }
  return { from: floor, to: end, hard: true };
}

/** The first phrase of a segment that no preposition governs. */
export function freePhrase(tokens: Token[], segment: Segment, language: Language): Phrase | null {
  let i = segment.from;
  const some = segment.to - i > 2 && language.genitives.has(tokens[i]!.lower) && language.determiners.get(tokens[i + 1]!.lower)?.definite === false ? phraseAt(tokens, i + 1, segment.to, language) : null;
  if (some) return { ...some, from: i }; // "De nombreux élus"
  while (i < segment.to) {
    const { lower, kind } = tokens[i]!;
    if (isPreposition(tokens, i, language)) {
      i = afterPreposition(tokens, i, segment.to, language);
      continue;
    }
    if (kind === 'word' && (language.times.has(lower) || language.adverbs.has(lower))) { i += 1; continue; }
    const phrase = phraseAt(tokens, i, segment.to, language);
    if (phrase) {
      if (!isTime(tokens, phrase, language) && !isOblique(tokens, phrase, language)) return withDistantName(tokens, phrase, segment.to, language) ?? phrase;
      i = phrase.to;
    } else i += 1;
  }
  return null;
}

/**
 * "La barque a coulé et [le maire] annonce": two clauses, of which the second has the verb. One verb
 * in the singular has one subject, and where a verb stands before the conjunction, that is its own.
 */
export function lastClause(tokens: Token[], phrase: Phrase | null, { to }: Segment, { number }: Cue, language: Language): Phrase | null {
  for (let i = phrase?.to ?? to, verb = number === 's'; i < to; i += 1) {
    const { lower } = tokens[i]!;
    if (verb && language.coordinators.has(lower) && language.determiners.has(tokens[i + 1]?.lower ?? '') && !language.genitives.has(tokens[i + 1]!.lower)) {
      const second = phraseAt(tokens, i + 1, to, language);
      if (second?.animate && second.to === to) return second;
    }
    verb ||= language.auxiliaries.has(lower) || language.finite.has(lower);
  }
  return phrase;
}

/** "Le 3 avril", "Ce mardi", "Deux jours". */
export function isTime(tokens: Token[], phrase: Phrase, language: Language): boolean {
  if (phrase.kind !== 'nominal' || phrase.animate) return false;
  for (let i = phrase.from; i < phrase.to; i += 1) if (language.times.has(tokens[i]!.lower)) return true;
  return false;
}

/** End of a segment without a closing parenthesis. */
export function trimmed(tokens: Token[], end: number, floor: number): number {
  const last = tokens[end - 1]?.kind;
  if (last !== 'close' && last !== 'dash') return end;
  for (let i = end - 2; i >= floor && i > end - 20; i -= 1) if (tokens[i]!.kind === (last === 'dash' ? 'dash' : 'open')) return i;
  return end;
}

/** A phrase that fills its segment from its start, as a subject before an insertion does. */
export function closedPhrase(tokens: Token[], segment: Segment, language: Language): Phrase | null {
  const end = trimmed(tokens, segment.to, segment.from);
  const ending = phraseEndingAt(tokens, segment.from, end, language);
  if (!ending) return null;
  const previous = tokens[ending.from - 1];
  if (ending.from > segment.from && previous?.kind === 'word') {
    if (language.prepositions.has(previous.lower) || language.genitives.has(previous.lower)) return null;
    if (language.relatives.has(previous.lower)) return null;
  }
  return isTime(tokens, ending, language) ? null : ending;
}
