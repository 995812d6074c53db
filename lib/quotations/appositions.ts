/**
 * A phrase and the phrase beside it that means the same person: "le maire,
 * Jean Roche", "Jean Roche, maire de X". The name speaks, the rest is the role.
 */
import type { Language } from './languages/types';
import { known } from './names';
import { type Phrase, phraseAt } from './phrases';
import type { Token } from './tokens';

/** Joins "le maire, Jean Roche" and "Jean Roche, maire de X": the name speaks, the rest is the role. An age behind is printed with it. */
export function withApposition(tokens: Token[], phrase: Phrase, to: number, language: Language): Phrase {
  const whole = apposed(tokens, phrase, to, language);
  const at = whole.through;
  if (phrase.kind === 'pronoun' || tokens[at]?.kind !== 'comma' || tokens[at + 1]?.kind !== 'number') return whole;
  const end = language.times.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return end >= to ? { ...whole, through: to } : tokens[end]!.kind === 'comma' || tokens[end]!.kind === 'stop' ? { ...whole, through: end } : whole;
}

function apposed(tokens: Token[], phrase: Phrase, to: number, language: Language): Phrase {
  const known = withDistantName(tokens, phrase, to, language);
  if (known) return known;
  let next = afterParenthesis(tokens, phrase.to, to);
  if (next >= to || tokens[next]!.kind !== 'comma') return phrase;
  next += 1;
  const origin = language.genitives.has(tokens[next]?.lower ?? '') && phrase.name ? phraseAt(tokens, next + 1, to, language) : null;
  // "Jean Roche, de l'université de X": where somebody is from says who it is.
  if (origin && origin.kind !== 'pronoun' && origin.animate && !origin.person) return { ...phrase, person: true, role: phrase.role ?? { from: next, to: origin.to }, through: origin.to };
  const other = phraseAt(tokens, next, to, language);
  if (!other || other.kind === 'pronoun') return phrase;
  // "Selon Jean Roche, deux élus …": one person is not several.
  if (phrase.kind === 'name' && phrase.number !== 'p' && other.number === 'p' && !other.definite) return phrase;
  const after = tokens[other.to];
  const closed = other.to >= to || !after || after.kind !== 'word' || language.prepositions.has(after.lower) || language.relatives.has(after.lower) || language.coordinators.has(after.lower) || language.adverbs.has(after.lower);
  if (!closed) return phrase;
  if (introducesName(tokens, phrase, other, language)) return joined({ ...phrase, person: true }, other);
  return joined(namesBody(tokens, phrase, other, language) ? { ...phrase, kind: 'nominal', name: null, role: null } : phrase, other);
}

/**
 * "said [the harbour master], Joan Ferris, …": a noun that no list knows for a
 * person introduces one where it opens its clause or follows a reporting verb,
 * and a name of several words stands alone between the marks behind it.
 */
function introducesName(tokens: Token[], phrase: Phrase, other: Phrase, language: Language): boolean {
  if (phrase.kind !== 'nominal' || phrase.name || !phrase.definite || phrase.animate || phrase.number === 'p' || !language.determiners.has(tokens[phrase.from]!.lower)) return false;
  if (!isPlainName(other)) return false;
  for (let i = other.from; i < other.to; i += 1) if (known(tokens[i]!.lower, language)) return false;
  for (let i = phrase.from; i < phrase.to; i += 1) if (language.times.has(tokens[i]!.lower)) return false;
  const previous = tokens[phrase.from - 1];
  const opens = !previous || previous.kind === 'quote' || previous.kind === 'stop' || previous.kind === 'break' || (previous.kind === 'comma' && tokens[phrase.from - 2]?.kind === 'quote');
  return (opens || language.verbs.has(previous.lower) || language.adverbs.has(previous.lower) || language.times.has(previous.lower)) && !language.coordinators.has(tokens[other.to]?.lower ?? '');
}

/** "la cheffe [du parti Ciel Bleu], Anne Roche": the first name is the body's, the second the person's. */
function namesBody(tokens: Token[], { name, role, person }: Phrase, other: Phrase, language: Language): boolean {
  if (!name || !role || !person || !isPlainName(other)) return false;
  let bound = false;
  for (let i = role.from; i < role.to; i += 1) {
    const { lower } = tokens[i]!;
    bound ||= language.genitives.has(lower);
    if (bound && language.institutions.has(lower)) return true;
  }
  return false;
}

/** Nothing but a name of two to four words. */
export const isPlainName = ({ name, from, to }: Phrase): boolean => name !== null && name.from === from && name.to === to && to - from >= 2 && to - from <= 4;

/** "l'ancien candidat à la primaire du centre Jean Roche", "le candidat à la mairie, Jean Roche,": complements, then the name. */
export function withDistantName(tokens: Token[], phrase: Phrase, to: number, language: Language): Phrase | null {
  if (!phrase.person || phrase.name || phrase.kind !== 'nominal') return null;
  let i = phrase.to;
  for (let count = 0; count < 3 && i < to; count += 1) {
    if (count > 0 && language.coordinators.has(tokens[i]!.lower)) i += 1; // "à l'Économie [et] aux Finances"
    if (tokens[i]?.kind !== 'word' || !language.prepositions.has(tokens[i]!.lower) || language.agents.has(tokens[i]!.lower)) break;
    const inner = phraseAt(tokens, i + 1, to, language);
    if (!inner) {
      // "aux finances": a noun that no list knows.
      if (tokens[i + 1]?.kind !== 'word') return null;
      i += 2;
      continue;
    }
    if (inner.name && inner.name.to === inner.to && inner.name.from > inner.from + 1 && (!inner.person || language.titles.has(tokens[inner.name.from - 1]!.lower) || tokens[inner.name.from - 1]!.kind === 'stop')) return named(phrase, inner.name, inner.name.from);
    i = inner.to;
  }
  if (i === phrase.to || i >= to || tokens[i]!.kind !== 'comma') return null;
  const name = phraseAt(tokens, i + 1, to, language);
  return name?.name && name.name.from === name.from && name.name.to === name.to && (name.to >= to || tokens[name.to]!.kind === 'comma' || tokens[name.to]!.kind === 'stop') ? named(phrase, name.name, i) : null;
}

function named(phrase: Phrase, name: { from: number; to: number }, roleTo: number): Phrase {
  return { ...phrase, kind: 'name', name, role: { from: phrase.from, to: roleTo }, to: name.to, through: name.to };
}

export function joined(first: Phrase, second: Phrase): Phrase {
  const through = Math.max(first.to, second.to);
  if (!first.name && second.name && first.kind === 'nominal' && second.name.from - second.from <= 1 && first.person) {
    return { ...second, from: second.from, role: { from: first.from, to: first.to }, through, person: true, animate: true, ...agreement(first, second) };
  }
  if (first.name && !second.name && second.person) return { ...first, role: roleOf(first) ?? { from: second.from, to: second.to }, through, person: true, ...agreement(second, first) };
  if (first.name && second.name && second.person && second.name.from > second.from) return { ...first, through, person: true, role: roleOf(first) ?? { from: second.from, to: second.to } };
  return { ...first, through: first.name && second.person ? through : first.to };
}

/** What somebody does says more than a title. */
const roleOf = ({ role, titled }: Phrase): Phrase['role'] => (titled ? null : role);

const agreement = (first: Phrase, second: Phrase): Pick<Phrase, 'gender' | 'number'> => {
  const gender = first.gender ?? second.gender;
  const number = first.number ?? second.number;
  return { ...(gender && { gender }), ...(number && { number }) };
};

function afterParenthesis(tokens: Token[], at: number, to: number): number {
  if (tokens[at]?.kind !== 'open') return at;
  for (let i = at + 1; i < to && i < at + 12; i += 1) if (tokens[i]!.kind === 'close') return i + 1;
  return at;
}
