/**
 * Complements that stand between a verb and its subject, and where they end:
 * the name behind one is the subject's, not the medium's or the place's.
 */
import { withApposition } from './appositions';
import type { Language } from './languages/types';
import { isNameWord, known } from './names';
import { type Phrase, phraseAt } from './phrases';
import type { Token } from './tokens';

/** A word that binds a complement, and is no particle that opens a name. */
export function isPreposition(tokens: Token[], at: number, language: Language): boolean {
  const { kind, lower } = tokens[at]!;
  return kind === 'word' && (language.prepositions.has(lower) || language.genitives.has(lower)) && !isNameWord(tokens, at, language);
}

/** Behind a preposition and its phrase; "pour sa part" ends at its noun. */
export function afterPreposition(tokens: Token[], at: number, to: number, language: Language): number {
  if (at + 2 < to && language.determiners.has(tokens[at + 1]!.lower) && language.times.has(tokens[at + 2]!.lower)) return at + 3;
  const phrase = phraseAt(tokens, at + 1, to, language);
  if (!phrase) return at + 1;
  return personBehind(tokens, phrase, language) ? phrase.name!.from : phrase.to;
}

/** "in un blog [Lucia Ferri]": a person's name behind a noun for a place or a thing is no part of it. */
export function personBehind(tokens: Token[], { kind, name, from, to, head, person }: Phrase, language: Language): boolean {
  if (!name || person || kind === 'pronoun' || name.from < from + 2 || name.to !== to || tokens[name.from - 1]!.kind !== 'word' || tokens[name.from - 1]!.cap) return false;
  return !known(head, language) && isPersonal(tokens, name, language) && !language.genitives.has(tokens[name.from - 1]!.lower);
}

/** "disse à Folha [Antonio Neto]", "dijo en una ocasión [Ana Ruiz]": a name read as part of the complement before it. */
export function behindComplement(tokens: Token[], complement: Phrase, to: number, language: Language): Phrase | null {
  const { name } = complement;
  if (!name) return null;
  let from: number | null = null;
  const given = name.from === complement.from ? givenNameIn(tokens, name, language) : null;
  if (given !== null) from = given;
  // Opened by a given name and closed by an outlet, it is a medium's own name: "all'Andrea Riva Show della BBC".
  else if (name.from === complement.from && !(isPersonal(tokens, name, language) && known(tokens[complement.to - 1]!.lower, language)) && (name.to - name.from >= 3 || (name.to - name.from === 2 && tokens[name.from]!.capitals && !tokens[name.from + 1]!.capitals))) from = name.from + 1;
  else if (name.from > complement.from && !complement.person && (!(language.institutions.has(complement.head) || language.documents.has(complement.head)) || isPersonal(tokens, name, language))) from = name.from;
  const phrase = from === null ? null : phraseAt(tokens, from, to, language);
  return phrase && withApposition(tokens, phrase, to, language);
}

/** "à Radio Nord [Jacques Roche]": where a person's name begins in a run of capitals that opens with another. */
function givenNameIn(tokens: Token[], { from, to }: { from: number; to: number }, language: Language): number | null {
  if (language.givenNameGender(tokens[from]!.lower)) return null;
  for (let i = from + 1; i < to - 1; i += 1) if (tokens[i]!.cap && language.givenNameGender(tokens[i]!.lower)) return i;
  return null;
}

/** Begins with a given name that the tables know. */
const isPersonal = (tokens: Token[], name: { from: number; to: number }, language: Language): boolean => name.to - name.from > 1 && language.givenNameGender(tokens[name.from]!.lower) !== undefined;
