/**
 * A report inside the quotation marks: « Oui, a-t-il dit, demain. » Cuts the
 * quotation at the report. Only reports that nothing else can be: an inverted
 * verb between commas or dashes.
 */
import type { Report } from './attribution';
import { findCues } from './cues';
import type { Language } from './languages/types';
import type { Marked, Stretch } from './marks';
import type { Phrase } from './phrases';
import type { Speaker, Speakers } from './speakers';
import { type Token, tokenize } from './tokens';

export interface Insertion {
  pieces: Stretch[];
  cue: string;
  report: Report;
  resolve: (speakers: Speakers, sentence: number, at: number) => Speaker;
}

export function insertionIn(text: string, span: Marked, language: Language): Insertion | null {
  for (const stretch of span.stretches) {
    if (stretch.end - stretch.start > 6000) continue;
    const tokens = tokenize(text, stretch.start, stretch.end, language);
    for (const cue of findCues(tokens, 0, tokens.length, language)) {
      if (cue.subject === null || cue.form !== 'active') continue;
      const pronoun = tokens[cue.subject]!;
      if (!language.pronouns.has(pronoun.lower)) continue;
      let from = cue.from;
      while (from > 0 && tokens[from - 1]!.kind === 'word' && (language.clitics.has(tokens[from - 1]!.lower) || language.adverbs.has(tokens[from - 1]!.lower))) from -= 1;
      const opening = tokens[from - 1];
      if (!opening || (opening.kind !== 'comma' && opening.kind !== 'dash') || from < 2) continue;
      const closing = closingAfter(tokens, cue.to);
      if (closing === null) continue;
      const before = { start: stretch.start, end: tokens[from - 2]!.end };
      const rest = closing < tokens.length ? { start: tokens[Math.min(closing + 1, tokens.length - 1)]!.start, end: stretch.end } : null;
      const pieces = span.stretches.flatMap((other) => (other === stretch ? [before, ...(rest && closing + 1 < tokens.length ? [rest] : [])] : [other]));
      const phrase: Phrase = {
        kind: 'pronoun', from: 0, to: 1, through: 1, name: null, role: null, head: pronoun.lower, definite: true, animate: true, person: true, ...language.pronouns.get(pronoun.lower),
      };
      return {
        pieces,
        cue: text.slice(tokens[cue.from]!.start, tokens[cue.to - 1]!.end),
        report: { cue, phrase, why: 'report-inside', belief: 0.95, strength: cue.strength },
        resolve: (speakers, sentence, at) => ({ mention: pronoun.lower, entity: speakers.pronoun(phrase, sentence, at) }),
      };
    }
  }
  return null;
}

/** The comma or dash that ends the report, adverbs and short complements passed over. */
function closingAfter(tokens: Token[], at: number): number | null {
  for (let i = at; i < tokens.length && i < at + 10; i += 1) {
    const { kind } = tokens[i]!;
    if (kind === 'comma' || kind === 'dash' || kind === 'stop' || kind === 'semicolon') return i;
    if (kind !== 'word' && kind !== 'number') return null;
  }
  return null;
}
