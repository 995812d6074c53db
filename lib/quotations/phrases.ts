/**
 * Noun phrases: reads "le ministre de l'Intérieur, Jean Roche" from tokens by
 * determiners, capitals and binding prepositions, and tells what in it is the
 * name and what the role. Looks at one phrase; who that is, speakers.ts knows.
 */
import type { Agreement, Language } from './languages/types';
import { isFunctionWord, isInflected, isNameWord, known, nameIn, nounBehind } from './names';
import type { Token } from './tokens';

/** A phrase that can name somebody. Token ranges, `to` exclusive. */
export interface Phrase extends Agreement {
  kind: 'name' | 'nominal' | 'pronoun';
  from: number;
  to: number;
  /** The proper name in it. */
  name: { from: number; to: number } | null;
  /** The words that say who it is beside the name: "le ministre de l'Intérieur". */
  role: { from: number; to: number } | null;
  /** The role is only a title before the name: "Professor". */
  titled?: boolean;
  /** Lower-case head noun or pronoun. */
  head: string;
  definite: boolean;
  /** Head is a person, a body or a text by the language's lists, or it has a name. */
  animate: boolean;
  person: boolean;
  /** Where an apposition was read too, its end; else `to`. */
  through: number;
}

const MAX_LENGTH = 30;
const LONGEST_OUTLET = 5;
/** Words between an article and its noun, where nouns have capitals. */
const MAX_ADJECTIVES = 7;

const openers = new WeakMap<Language, Map<string, boolean>>();

/** Whether a word in lower case may open a phrase. Every word of a text is asked for, most more than once: each is looked up once. */
function opensPhrase(lower: string, language: Language): boolean {
  let answers = openers.get(language);
  if (!answers) openers.set(language, (answers = new Map()));
  let answer = answers.get(lower);
  if (answer === undefined) {
    answer = language.pronouns.has(lower) || language.determiners.has(lower) || language.titles.has(lower) || language.roles.has(lower) || language.institutions.has(lower) || language.documents.has(lower);
    answers.set(lower, answer);
  }
  return answer;
}

/** The phrase that starts at token `at` and ends before `limit`, or null. */
export function phraseAt(tokens: Token[], at: number, limit: number, language: Language): Phrase | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word' && token.kind !== 'number' || at >= limit) return null;
  if (!token.cap && token.kind === 'word' && !opensPhrase(token.lower, language)) return null;
  if (language.pronouns.has(token.lower) && !(language.determiners.has(token.lower) && nounFollows(tokens, at, limit, language))) return pronounAt(tokens, at, language);
  if (!startsPhrase(tokens, at, language)) return null;
  const to = phraseEnd(tokens, at, Math.min(limit, at + MAX_LENGTH), language);
  if (to <= at) return null;
  return describe(tokens, at, to, language);
}

function nounFollows(tokens: Token[], at: number, limit: number, language: Language): boolean {
  if (!language.capitalisedNouns) return at + 1 < limit && tokens[at + 1]!.kind === 'word' && !tokens[at + 1]!.enclitic;
  for (let i = at + 1; i < limit && i < at + MAX_ADJECTIVES; i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'word' && token.cap) return true;
    if (token.kind !== 'number' && !(token.kind === 'word' && (isInflected(token.lower) || language.adverbs.has(token.lower)) && !language.finite.has(token.lower) && !language.pronouns.has(token.lower))) return false;
  }
  return false;
}


/** A word that is an article here, although it could be a relative pronoun: "der [Direktor]", not "der [gestern sagte]". */
export const isArticleHere = (tokens: Token[], at: number, limit: number, language: Language): boolean => language.determiners.has(tokens[at]!.lower) && nounFollows(tokens, at, limit, language);

function pronounAt(tokens: Token[], at: number, language: Language): Phrase {
  const lower = tokens[at]!.lower;
  return {
    kind: 'pronoun', from: at, to: at + 1, through: at + 1, name: null, role: null, head: lower, definite: true,
    animate: true, person: true, ...language.pronouns.get(lower),
  };
}

function startsPhrase(tokens: Token[], at: number, language: Language): boolean {
  const { lower } = tokens[at]!;
  if (language.complementizers.has(lower) && language.determiners.has(tokens[at + 1]?.lower ?? '')) return false;
  if (language.determiners.has(lower) && (language.complementizers.has(tokens[at + 1]?.lower ?? '') || language.relatives.has(tokens[at + 1]?.lower ?? ''))) return false;
  // "money [that] opponents said": before a plural it is the conjunction.
  if (language.complementizers.has(lower) && language.determiners.get(lower)?.number === 's' && language.pluralNoun?.test(tokens[at + 1]?.lower ?? '')) return false;
  if (language.determiners.has(lower)) return nounFollows(tokens, at, tokens.length, language) || tokens[at + 1]?.kind === 'number';
  if (isNameWord(tokens, at, language)) return true;
  if (language.titles.has(lower)) return tokens[at + 1]?.cap === true || tokens[at + 2]?.cap === true;
  return language.roles.has(lower) || language.institutions.has(lower) || language.documents.has(lower);
}

function phraseEnd(tokens: Token[], at: number, limit: number, language: Language): number {
  let i = at + 1;
  let open = language.determiners.has(tokens[at]!.lower); // a noun is still to come
  const bareName = !open && !language.capitalisedNouns && isNameWord(tokens, at, language) && !known(tokens[at]!.lower, language);
  let timed = false;
  for (; i < limit; i += 1) {
    const token = tokens[i]!;
    const { lower } = token;
    if (token.kind === 'number') { open = false; continue; }
    if (token.kind === 'stop' && language.abbreviations.has(tokens[i - 1]!.lower) && tokens[i + 1]?.cap) continue;
    if (token.kind === 'other' && lower === '%') continue;
    if (token.kind !== 'word' || token.enclitic) break;
    if (token.possessive) { open = true; continue; }
    if (language.agents.has(lower) && i > at + 1 && (language.documents.has(tokens[i - 1]!.lower) || (i > at + 2 && language.participle?.test(tokens[i - 1]!.lower)))) { open = true; continue; }
    if (language.genitives.has(lower) && i + 1 < limit && infinitive(tokens[i + 1]!, lower, language)) break;
    if (language.genitives.has(lower) || (token.cap === false && language.particles.has(lower) && !language.genitiveDeterminers?.has(lower) && tokens[i + 1]?.cap && tokens[i - 1]!.cap)) {
      if (tokens[i + 1]?.kind !== 'word' && tokens[i + 1]?.kind !== 'number') break;
      open = true;
      continue;
    }
    if (language.coordinators.has(lower)) {
      const next = tokens[i + 1];
      if (next && (language.genitives.has(next.lower) || (isNameWord(tokens, i + 1, language) && tokens[i - 1]!.cap && !verbAfter(tokens, i + 1, limit, language)))) { open = true; continue; }
      break;
    }
    if (language.genitiveDeterminers?.has(lower) && tokens[i - 1]!.cap && nounFollows(tokens, i, limit, language) && !toldTo(tokens, i, limit, language)) { open = true; continue; }
    if (language.determiners.has(lower)) {
      // "le journal Le Matin": an article with a capital begins a title.
      if (token.cap && tokens[i + 1]?.cap) { open = false; continue; }
      if (open || language.genitives.has(tokens[i - 1]!.lower)) { open = true; continue; }
      break;
    }
    // "un sondage Nova [réalisé du 18 au 19]": when it was made is not what it is.
    if (!token.cap && tokens[i - 1]!.cap && language.participle?.test(lower) && timeBehind(tokens, i + 1, language)) break;
    if (language.times.has(lower) && !token.cap && !open) break;
    // "l'anno scorso [Anna Riva]": what time it was is not who it was.
    if (token.cap && timed && !open && !language.times.has(lower)) break;
    timed ||= language.times.has(lower) && !token.cap;
    // Where nouns have capitals, a word in lower case behind one is no part of the phrase.
    if (language.capitalisedNouns && !token.cap && !open && tokens[i - 1]!.cap && !(i === at + 1 && isInflected(lower) && tokens[i + 1]?.cap && !finiteVerb(lower, language))) break;
    // Behind a bare name a word in lower case is no part of it.
    if (bareName && !token.cap && !tokens[i - 1]!.possessive && !open && !roleAhead(tokens, i, limit, language)) break;
    if (!token.cap || i === at + 1) {
      if (isOffice(tokens, i, language)) { open = true; continue; }
      if (language.prepositions.has(lower) || language.conjunctions.has(lower) || language.complementizers.has(lower) || language.relatives.has(lower) || (language.pronouns.has(lower) && i > at + 1)) break;
      if (language.auxiliaries.has(lower) || language.finite.has(lower)) break;
      if (!open && (language.clitics.has(lower) || language.adverbs.has(lower))) break;
      if (!open && finiteVerb(lower, language)) break;
    }
    open = false;
  }
  while (i > at + 1 && (language.genitives.has(tokens[i - 1]!.lower) || language.coordinators.has(tokens[i - 1]!.lower))) i -= 1;
  return i;
}

/** "rédacteur [en] chef", "redactora [en] jefe": between two nouns for people without an article. */
const isOffice = (tokens: Token[], at: number, language: Language): boolean =>
  language.prepositions.has(tokens[at]!.lower) && language.roles.has(tokens[at - 1]!.lower) && language.roles.has(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]!.cap;

/** "mercredi", "du 18 au 19", "le 3 mai". */
function timeBehind(tokens: Token[], at: number, language: Language): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (language.times.has(lower)) return true;
  const links = language.genitives.has(lower) || language.prepositions.has(lower) || language.determiners.has(lower);
  return links && (tokens[at + 1]?.kind === 'number' || language.times.has(tokens[at + 1]?.lower ?? ''));
}

/** "Swiss team captain Jean Roche": a noun for a person within the next words. */
function roleAhead(tokens: Token[], at: number, limit: number, language: Language): boolean {
  for (let i = at; i < Math.min(at + 3, limit); i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || isFunctionWord(lower, language) || (finiteVerb(lower, language) && i === at)) return false;
    if (language.roles.has(lower) || language.institutions.has(lower) || language.documents.has(lower)) return true;
  }
  return false;
}

/** "sagte die Ministerin [der Zeitung]", "[der Deutschen Presse-Agentur]": whom she told. */
function toldTo(tokens: Token[], at: number, limit: number, language: Language): boolean {
  for (let i = at + 1; i < limit && i < at + LONGEST_OUTLET && tokens[i]!.kind === 'word'; i += 1) {
    if (language.outlets?.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.cap && !isInflected(tokens[i]!.lower)) return false;
  }
  return false;
}

/** A form that can be finite, and no noun known for a person. */
function finiteVerb(lower: string, language: Language): boolean {
  const readings = language.verbs.get(lower);
  return readings !== undefined && readings.some((reading) => reading.form === 'finite' || reading.form === 'gerund') && !language.roles.has(lower);
}

/** "a demandé aux élus de [voter]": the preposition carries an infinitive, no complement. */
const infinitive = ({ lower, cap }: Token, marker: string, language: Language): boolean =>
  !!language.verbs.get(lower)?.some((reading) => reading.form === 'infinitive') || (!cap && language.requestMarkers.has(marker) && !!language.infinitiveEnd?.test(lower) && !language.roles.has(lower) && !language.documents.has(lower));

function verbAfter(tokens: Token[], at: number, limit: number, language: Language): boolean {
  let i = at;
  while (i < limit && tokens[i]!.kind === 'word' && tokens[i]!.cap) i += 1;
  const next = i < limit ? tokens[i]! : undefined;
  return next?.kind === 'word' && (language.auxiliaries.has(next.lower) || language.finite.has(next.lower));
}

/** "Panama coach [Jean Roche]": the name at the end, where the one before is only whose he is. */
function behindNoun(tokens: Token[], from: number, to: number, language: Language): { from: number; to: number } | null {
  const name = nameIn(tokens, from, to, language);
  return name && name.to === to && name.to - name.from > 1 ? name : null;
}

/** What the words `from` to `to` are: name, role, gender, number. */
export function describe(tokens: Token[], from: number, to: number, language: Language): Phrase {
  const determiner = language.determiners.get(tokens[from]!.lower);
  const proper = nameIn(tokens, from, to, language);
  const nameRange = proper && nounBehind(tokens, proper.to, to, language) ? behindNoun(tokens, proper.to, to, language) : proper;
  let head = '';
  let agreement: Agreement = {};
  let title = false;
  let courtesy = false;
  for (let i = determiner ? from + 1 : from; i < (nameRange && nameRange.from > from ? nameRange.from : to); i += 1) {
    const { lower } = tokens[i]!;
    if (tokens[i]!.possessive) { head = ''; agreement = {}; continue; }
    // "l'un de ses avocats": the noun is in the complement.
    if ((language.genitives.has(lower) || language.genitiveDeterminers?.has(lower)) && i > from) {
      if (language.determiners.has(head)) continue;
      break;
    }
    if (language.titles.has(lower) && nameRange) { agreement = language.titles.get(lower)!; title = true; courtesy ||= language.courtesies.has(lower); continue; }
    const role = language.roles.get(lower) ?? language.roles.get(lower.replace(/^ex-/, ''));
    if (role && (!head || !language.roles.has(head))) {
      head = lower;
      agreement = { ...role, ...agreement };
    } else if (!head) head = lower;
    else if (language.capitalisedNouns && !language.roles.has(head) && tokens[i]!.cap) head = lower;
  }
  const number = determiner?.number ?? agreement.number;
  const role = language.roles.has(head) || language.roles.has(head.replace(/^ex-/, '')) || title;
  const body = language.institutions.has(head) || language.documents.has(head);
  // "la Direction des examens": a capital that goes on in lower case is a common noun.
  const pureName = nameRange !== null && nameRange.from <= from + (determiner || title ? 1 : 0) && (nameRange.to === to || !determiner);
  const gender = agreement.gender ?? (pureName && !role ? undefined : determiner?.gender);
  return {
    kind: nameRange && (role || pureName || nameRange.to === to) ? 'name' : 'nominal',
    from,
    to,
    through: to,
    name: nameRange && !pureName && !role && nameRange.to < to ? null : nameRange,
    role: nameRange && nameRange.from > from + (determiner ? 1 : 0) && !courtesy ? { from, to: nameRange.from } : null,
    ...(title && { titled: true }),
    head: head || (nameRange ? tokens[nameRange.from]!.lower : ''),
    definite: determiner?.definite ?? true,
    animate: role || body || nameRange !== null,
    person: role && !body,
    ...(gender && { gender }),
    ...(number && { number }),
  };
}
