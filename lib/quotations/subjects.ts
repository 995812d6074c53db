/**
 * Whose verb it is: the noun phrase that is the subject of a reporting word,
 * before it, after it, or shared with an earlier verb. Reads one sentence.
 */
import { isPlainName, joined, withApposition, withDistantName } from './appositions';
import { afterPreposition, behindComplement, isPreposition } from './complements';
import type { Cue } from './cues';
import type { Language } from './languages/types';
import { isArticleHere, type Phrase, phraseAt } from './phrases';
import { closedPhrase, freePhrase, isOblique, isTime, lastClause, phraseEndingAt, segmentBefore, trimmed } from './segments';
import type { Token } from './tokens';

const MAX_SEGMENTS = 6;
const MAX_SKIPPED = 14;
const LONGEST_INSERTION = 25;

/** The phrase a source cue names, its nouns of speech passed over: "selon les propos de [son avocat]". */
export function sourcePhrase(tokens: Token[], cue: Cue, from: number, to: number, language: Language): Phrase | null {
  if (cue.after) return phraseEndingAt(tokens, from, cue.from, language);
  const phrase = phraseAt(tokens, cue.to, to, language);
  if (!phrase) return null;
  const holder = language.speechNouns.has(phrase.head) ? holderOfWords(tokens, phrase, to, language) : null;
  return holder ?? withApposition(tokens, phrase, to, language);
}

/** Whose words they are: "les propos de [son avocat]", "les propos tenus par [son avocat]". */
export function holderOfWords(tokens: Token[], phrase: Phrase, to: number, language: Language): Phrase | null {
  for (let i = phrase.from + 1; i < phrase.to; i += 1) {
    if (!language.genitives.has(tokens[i]!.lower) && !language.agents.has(tokens[i]!.lower)) continue;
    const inner = phraseAt(tokens, i + 1, to, language) ?? phraseAt(tokens, i, to, language);
    if (inner) return withApposition(tokens, inner, to, language);
  }
  return null;
}

/** The subject behind its verb ("a déclaré hier à Paris [le maire]"), adverbs and complements passed over. */
export function subjectAfter(tokens: Token[], at: number, to: number, language: Language): Phrase | null {
  let i = at;
  let passed: Phrase | null = null;
  let name: Phrase | null = null;
  for (let skipped = 0; i < to && skipped < MAX_SKIPPED; skipped += 1) {
    const token = tokens[i]!;
    if (token.kind === 'comma' || token.kind === 'number' || (token.kind === 'quote' && passed?.to === i)) i += 1;
    else if (token.kind !== 'word') break;
    else if (language.adverbs.has(token.lower) || language.times.has(token.lower)) i += 1;
    else if (language.determiners.has(token.lower) && tokens[i + 1] && language.times.has(tokens[i + 1]!.lower)) i += 2;
    else if (isPreposition(tokens, i, language)) {
      // "disse ao Diário Ana Reis, [da Universidade de X]": the name is behind the first complement.
      const glued = passed && tokens[i - 1]!.kind === 'comma' && passed.to === i - 1 ? behindComplement(tokens, passed, to, language) : null;
      if (glued) return glued;
      passed = phraseAt(tokens, i + 1, to, language);
      // "ajoute de la Morlais": the particle of a name looks like a preposition.
      if (i === at && language.genitives.has(token.lower) && passed?.name?.to === passed?.to) name = passed;
      i = afterPreposition(tokens, i, to, language);
    } else if (language.complementizers.has(token.lower) || language.conjunctions.has(token.lower) || language.coordinators.has(token.lower) || (language.relatives.has(token.lower) && !isArticleHere(tokens, i, to, language))) break;
    else {
      const phrase = phraseAt(tokens, i, to, language);
      // "annonce, lui, que": a pronoun that only stresses the subject before the verb.
      if (phrase?.kind === 'pronoun' && language.enclitics && !tokens[i]!.enclitic && (language.clitics.has(phrase.head) || tokens[i - 1]!.kind === 'comma')) return null;
      if (phrase && isOblique(tokens, phrase, language)) { i = phrase.to; continue; }
      const bare = phrase?.kind === 'nominal' && !language.determiners.has(tokens[phrase.from]!.lower);
      const split = bare && passed ? behindComplement(tokens, passed, to, language) : null;
      return split ?? (phrase && withApposition(tokens, phrase, to, language));
    }
  }
  return (passed && behindComplement(tokens, passed, to, language)) ?? (name && { ...name, from: name.name!.from, kind: 'name', role: null });
}

export type SubjectFound = Phrase | 'shared' | 'inverted' | null;

/** The subject before a verb; 'shared' where the verb continues an earlier one, 'inverted' where it must stand behind. */
export function subjectBefore(tokens: Token[], cue: Cue, floor: number, language: Language): SubjectFound {
  let end = cue.finite;
  while (end > floor && tokens[end - 1]!.kind === 'word' && !tokens[end - 1]!.enclitic && isWeak(tokens, end - 1, floor, language)) end -= 1;
  const left = tokens[end - 1];
  if (end <= floor || !left) return 'inverted';
  if (left.kind === 'word') {
    if (language.coordinators.has(left.lower)) return 'shared';
    // "que" is a conjunction behind a verb and a pronoun behind a noun.
    if (language.complementizers.has(left.lower) && language.relatives.has(left.lower)) return antecedent(tokens, end - 1, floor, language) ?? 'inverted';
    if (language.complementizers.has(left.lower) || language.conjunctions.has(left.lower)) return 'inverted';
    if (language.relatives.has(left.lower)) return wordsOf(tokens, antecedent(tokens, end - 1, floor, language), language);
    if (language.pronouns.has(left.lower)) return phraseAt(tokens, end - 1, end, language);
  }
  let apposition: Phrase | null = null;
  const last = end;
  for (let count = 0; count < MAX_SEGMENTS && end > floor; count += 1) {
    const segment = segmentBefore(tokens, floor, end, language);
    // "Ana Roche, que dirige el puerto, dijo": nobody in the clause is the subject.
    const relative = segment.hard ? segment.from - 1 : segment.from;
    if (count > 0 && !language.capitalisedNouns && language.relatives.has(tokens[relative]?.lower ?? '') && tokens[relative - 1]?.kind === 'comma') { end = relative - 1; continue; }
    const phrase = count === 0 ? lastClause(tokens, freePhrase(tokens, segment, language), segment, cue, language) : closedPhrase(tokens, segment, language);
    if (phrase) {
      const bare = !segment.hard && phrase.number !== 'p' && !language.institutions.has(phrase.head) && phrase.kind === 'nominal' && !phrase.name && !language.determiners.has(tokens[phrase.from]!.lower);
      if (!bare) {
        const full = count === 0 ? withComplements(tokens, phrase, segment.to, language) : phrase;
        const result = throughInsertion(tokens, apposition && full.name ? joined(full, apposition) : full, last, language);
        if (segment.hard) return result;
        const before = segment.from - 1 > floor ? neighbour(tokens, floor, segment.from - 1, language) : null;
        if (result.name && result.person) return before && leads(tokens, before, result, language) ? { ...joined(before, { ...result, name: null }), role: { from: result.from, to: result.to } } : result;
        return before ? appose(before, result) : result;
      }
      apposition ??= phrase;
    }
    if (segment.hard) break;
    end = segment.from - 1;
  }
  return apposition ?? null;
}

/** "Jean Roche, un élu :": the name that the phrase before a colon stands in apposition to. */
export function apposedBefore(tokens: Token[], end: number, floor: number, language: Language): Phrase | null {
  const phrase = antecedent(tokens, end, floor, language);
  const previous = phrase ? tokens[phrase.from - 1] : undefined;
  const governed = phrase !== null && phrase.from > floor && previous?.kind === 'word' && language.prepositions.has(previous.lower);
  return phrase?.name && !governed ? phrase : null;
}

/** "Anna Roche, die den Hafen leitet, sagte": what stands between commas before the verb is printed with its noun. */
function throughInsertion(tokens: Token[], phrase: Phrase, verb: number, language: Language): Phrase {
  const opening = tokens[phrase.to + 1];
  if (phrase.kind === 'pronoun' || tokens[phrase.to]?.kind !== 'comma' || tokens[verb - 1]?.kind !== 'comma' || verb - phrase.to > LONGEST_INSERTION || !opening) return phrase;
  if (isAge(tokens, phrase.to + 1, verb - 1, language)) return { ...phrase, through: Math.max(phrase.through, verb - 1) };
  if (opening.kind !== 'word') return phrase;
  const { lower } = opening;
  const describes = language.relatives.has(lower) || language.genitives.has(lower) || language.determiners.has(lower) || language.roles.has(lower) || !!language.participle?.test(lower);
  return describes ? { ...phrase, through: Math.max(phrase.through, verb - 1) } : phrase;
}

/** "Le juge en charge du procès", "alguien de la empresa": what stands between a noun and its verb belongs to the noun. */
function withComplements(tokens: Token[], phrase: Phrase, end: number, language: Language): Phrase {
  const next = tokens[phrase.to];
  if (phrase.kind === 'name' || phrase.name || phrase.to >= end || next?.kind !== 'word') return phrase;
  return language.relatives.has(next.lower) || language.genitives.has(next.lower) || language.prepositions.has(next.lower) || language.participle?.test(next.lower) ? { ...phrase, to: end, through: end } : phrase;
}

/** "Jean Roche, chef du parti Ciel Bleu,": behind a full name a role without an article, so that the second name is the party's. */
const leads = (tokens: Token[], before: Phrase, phrase: Phrase, language: Language): boolean =>
  isPlainName(before) && phrase.role !== null && !phrase.titled && !tokens[phrase.from]!.cap && !language.determiners.has(tokens[phrase.from]!.lower);

/** Of two neighbours in apposition the one with the name speaks: but "l'Arc de Triomphe, le ministre" are two, and several people are not one. */
function appose(before: Phrase, phrase: Phrase): Phrase {
  if (phrase.name && !before.name && before.person && before.number !== 'p') return { ...joined(before, phrase), from: phrase.from, to: phrase.to };
  if (!phrase.name && before.name && phrase.person && (before.person || before.role || before.name.from === before.from)) return { ...joined(before, phrase) };
  return phrase;
}

/** ", 43,", ", 43 ans,": a number alone between commas, or with its unit of time. */
const isAge = (tokens: Token[], from: number, to: number, language: Language): boolean =>
  tokens[from]?.kind === 'number' && (to === from + 1 || (to === from + 2 && language.times.has(tokens[from + 1]!.lower)));

/** The phrase right before a comma, unless a preposition governs it. */
function neighbour(tokens: Token[], floor: number, comma: number, language: Language): Phrase | null {
  const segment = segmentBefore(tokens, floor, comma, language);
  // "Jean Roche, 43 ans, élu, …": the age stands between the name and what it is.
  if (!segment.hard && isAge(tokens, segment.from, comma, language)) return neighbour(tokens, floor, segment.from - 1, language);
  const phrase = phraseEndingAt(tokens, segment.from, trimmed(tokens, comma, segment.from), language);
  if (!phrase) return null;
  const previous = tokens[phrase.from - 1];
  const governed = phrase.from > segment.from && previous?.kind === 'word' && (language.prepositions.has(previous.lower) || language.genitives.has(previous.lower)) && !language.sources.some((source) => source.words[source.words.length - 1] === previous.lower);
  return governed ? null : phrase;
}

/** "une citation [de Jean Roche] qui disait": somebody's words do not speak, he does. */
function wordsOf(tokens: Token[], phrase: Phrase | null, language: Language): Phrase | null {
  const holder = phrase && language.speechNouns.has(phrase.head) ? holderOfWords(tokens, phrase, phrase.to, language) : null;
  return holder && (holder.person || isPlainName(holder)) ? holder : phrase;
}

/** What a relative pronoun stands for: the phrase right before it, or before its comma. */
function antecedent(tokens: Token[], relative: number, floor: number, language: Language): Phrase | null {
  const end = tokens[relative - 1]?.kind === 'comma' ? relative - 1 : relative;
  const segment = segmentBefore(tokens, floor, end, language);
  const phrase = phraseEndingAt(tokens, segment.from, trimmed(tokens, end, segment.from), language);
  if (!phrase || segment.hard) return phrase;
  const before = neighbour(tokens, floor, segment.from - 1, language);
  return before ? appose(before, phrase) : phrase;
}

/** "X, qui n'a rien précisé, mais [a ajouté]": whom the clause is about that a second verb goes on with. */
export function relativeBefore(tokens: Token[], verb: number, floor: number, language: Language): Phrase | null {
  for (let i = verb - 1; i > floor && i > verb - LONGEST_INSERTION; i -= 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' && kind !== 'comma' && kind !== 'number') return null;
    if (language.relatives.has(lower) && !language.determiners.has(lower)) return antecedent(tokens, i, floor, language);
  }
  return null;
}

function isWeak(tokens: Token[], at: number, floor: number, language: Language): boolean {
  const { lower } = tokens[at]!;
  if (language.pronouns.has(lower) && !language.clitics.has(lower)) return false;
  if (language.clitics.has(lower)) {
    // "elle le dit", but "… de le maire": a clitic has a word before it, unless the subject may be left out.
    return at > floor || language.proDrop || !language.determiners.has(lower);
  }
  return language.adverbs.has(lower);
}

/** The subject of the sentence's first clause: its first free phrase, people and bodies before things. */
export function mainSubject(tokens: Token[], floor: number, end: number, language: Language): Phrase | null {
  let first: Phrase | null = null, subordinate: Phrase | null = null, i = floor;
  while (i < end) {
    const token = tokens[i]!;
    if (token.kind === 'open') {
      while (i < end && tokens[i]!.kind !== 'close') i += 1;
      continue;
    }
    if (isPreposition(tokens, i, language)) {
      i = afterPreposition(tokens, i, end, language);
      continue;
    }
    // "Plus qu'une élue, elle est …", "Avant que Jean Roche arrive, …"
    if (language.complementizers.has(token.lower) && i > floor && language.subordinating?.has(tokens[i - 1]!.lower)) {
      const skipped = phraseAt(tokens, i + 1, end, language);
      subordinate ??= skipped;
      i = skipped?.to ?? i + 1;
      continue;
    }
    const phrase = token.kind === 'word' ? phraseAt(tokens, i, end, language) : null;
    if (!phrase) { i += 1; continue; }
    if (!isTime(tokens, phrase, language) && !isOblique(tokens, phrase, language)) {
      if (phrase.animate) return withApposition(tokens, phrase, end, language);
      first ??= phrase;
    }
    i = phrase.to;
  }
  return first ?? subordinate;
}
