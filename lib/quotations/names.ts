/**
 * Proper names inside a phrase, by capitals, titles and roles: which of "le
 * ministre de l'Intérieur Jean Roche" is the name. Tells words apart, not people.
 */
import type { Language } from './languages/types';
import type { Token } from './tokens';

/** A capital that is not just the start of the sentence. */
export function isNameWord(tokens: Token[], at: number, language: Language): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !token.cap) return false;
  if (isFunctionWord(token.lower, language)) return opensSurname(tokens, at, language);
  return !language.times.has(token.lower) || opensTitle(tokens, at, language);
}

/** "selon le [Midi] Libre": a time with a capital between an article and another capital. */
const opensTitle = (tokens: Token[], at: number, language: Language): boolean =>
  !language.capitalisedNouns && language.determiners.get(tokens[at - 1]?.lower ?? '')?.definite === true && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.cap;

/** "aldus [Van den Berg]": a particle with a capital in the middle of a sentence, up to the name. */
function opensSurname(tokens: Token[], at: number, language: Language): boolean {
  if (!language.surnameParticles?.has(tokens[at]!.lower) || tokens[at - 1]?.kind !== 'word') return false;
  let next = at + 1;
  while (tokens[next]?.kind === 'word' && !tokens[next]!.cap && language.particles.has(tokens[next]!.lower)) next += 1;
  return tokens[next]?.kind === 'word' && tokens[next]!.cap && !language.surnameParticles.has(tokens[next]!.lower);
}

const functionWords = new WeakMap<Language, Map<string, boolean>>();

/** The same words are asked for again and again: each is looked up once. */
export function isFunctionWord(lower: string, language: Language): boolean {
  let answers = functionWords.get(language);
  if (!answers) functionWords.set(language, (answers = new Map()));
  let answer = answers.get(lower);
  if (answer === undefined) answers.set(lower, (answer = isListedAsFunction(lower, language)));
  return answer;
}

function isListedAsFunction(lower: string, language: Language): boolean {
  return (
    language.determiners.has(lower) || language.prepositions.has(lower) || language.genitives.has(lower) || language.conjunctions.has(lower) ||
    language.coordinators.has(lower) || language.complementizers.has(lower) || language.relatives.has(lower) || language.pronouns.has(lower) ||
    language.adverbs.has(lower) || language.clitics.has(lower) || language.auxiliaries.has(lower) || language.finite.has(lower)
  );
}

/** A word that means a kind of person, body or text, so that its capital makes no name. */
export const known = (lower: string, language: Language): boolean => language.roles.has(lower) || language.titles.has(lower) || language.institutions.has(lower) || language.capitalised.has(lower) || language.documents.has(lower);

/** Ends as German adjectives and participles before a noun do. */
export const isInflected = (lower: string): boolean => /e[nrsm]?$/.test(lower);

/** The proper name among the words: the last run of capitals that is no complement ("de l'Intérieur"). */
export function nameIn(tokens: Token[], from: number, to: number, language: Language): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null;
  for (let i = from; i < to; i += 1) {
    if (!isNameWord(tokens, i, language) || language.titles.has(tokens[i]!.lower) || (language.capitalisedNouns && !looksLikeName(tokens, i, to, language))) continue;
    let end = i + 1;
    while (end < to && continuesName(tokens, end, to, language)) end += 1;
    if (tokens[end]?.possessive && end < to - 1) { i = end; continue; }
    const previous = i > from ? tokens[i - 1]!.lower : '';
    const complement = language.genitives.has(previous) || (i - 1 > from && !!language.genitiveDeterminers?.has(previous)) || (language.determiners.has(previous) && i - 1 > from && language.genitives.has(tokens[i - 2]!.lower)) || contracted(tokens, i, from, language);
    let start = i;
    if (allCapitalised(tokens, i, end, language)) { i = end - 1; continue; }
    if (complement) {
      // A name that more words follow, or that ends in a common noun, belongs to the complement.
      if (end < to || known(tokens[end - 1]!.lower, language)) { i = end - 1; continue; }
      // "de l'Intérieur Jean Roche": the complement is one word, what follows is the name.
      let skip = 0;
      while (start + skip < end && language.capitalised.has(tokens[start + skip]!.lower)) skip += 1;
      if (skip === 0 && capitals(tokens, start, end) >= 3 && !/^\p{Lu}{2,}$/u.test(tokens[start]!.lower)) skip = 1;
      start += skip;
      if (skip === 0 || end - start < 2 || !tokens[start]!.cap) { i = end - 1; continue; }
    } else {
      start = afterRole(tokens, start, end, language);
      if (start >= end) { i = end - 1; continue; }
    }
    start = givenNameBehind(tokens, start, end, complement || (start > from && language.institutions.has(tokens[start - 1]!.lower)), language);
    // "la Française Anne Roche", "Le Canadien Jean Roche": the nation is a role.
    if (start === i && i > from && end - start >= 2 && language.determiners.has(tokens[from]!.lower) && language.demonym?.test(tokens[start]!.lower) && (i === from + 1 || !language.givenNameGender(tokens[start]!.lower))) start += 1;
    best ??= { from: start, to: end };
    if (complement || best.from < from + 1) break;
    best = { from: start, to: end };
    i = end - 1;
  }
  return best;
}

/** "le sénateur UDR [Jean Roche]", "la région Nord-Sud [Jean Roche]": what stands before a given name that the tables know is a party or a place. */
function givenNameBehind(tokens: Token[], start: number, end: number, bound: boolean, language: Language): number {
  if (end - start < 3 || !(bound || tokens[start]!.capitals) || language.givenNameGender(tokens[start]!.lower)) return start;
  for (let i = start + 1; i < end - 1; i += 1) if (tokens[i]!.cap && language.givenNameGender(tokens[i]!.lower)) return i;
  return start;
}

const capitals = (tokens: Token[], from: number, to: number): number => tokens.slice(from, to).filter(({ cap }) => cap).length;

/** A run of words that are capitalised without being a name: "Senior", "Affaires". */
function allCapitalised(tokens: Token[], from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i += 1) if (!language.capitalised.has(tokens[i]!.lower)) return false;
  return true;
}

/** "Panama coach", "Yonhap news agency": a noun behind the name is the head. */
export function nounBehind(tokens: Token[], from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || isFunctionWord(lower, language)) return false;
    if (language.roles.has(lower) || language.institutions.has(lower) || language.documents.has(lower)) return true;
  }
  return false;
}

/** Behind the last role word of a run of capitals: "Home Secretary [Jane Roche]". */
function afterRole(tokens: Token[], from: number, to: number, language: Language): number {
  let start = from;
  for (let i = from; i < to; i += 1) if (language.roles.has(tokens[i]!.lower)) start = i + 1;
  // "Ministro di Giustizia": what binds to the role is no name.
  if (start > from && start < to && language.genitives.has(tokens[start]!.lower)) {
    start += 1;
    const complement = start;
    while (start < to && language.capitalised.has(tokens[start]!.lower)) start += 1;
    return start === complement ? start + 1 : start;
  }
  while (start > from && start < to - 1 && language.capitalised.has(tokens[start]!.lower)) start += 1;
  return start;
}

/** "du ministère Public": a contracted preposition right before. */
const contracted = (tokens: Token[], i: number, from: number, language: Language): boolean => i - 1 >= from && language.genitives.has(tokens[i - 1]!.lower);

function continuesName(tokens: Token[], at: number, to: number, language: Language): boolean {
  const token = tokens[at]!;
  if (token.kind === 'stop') return language.abbreviations.has(tokens[at - 1]!.lower) || tokens[at - 1]!.lower.length === 1;
  if (token.kind !== 'word' || token.possessive) return false;
  if (token.cap) return !language.titles.has(token.lower);
  if (language.capitalisedNouns && bodyBehind(tokens, at, to, language)) return false;
  return language.particles.has(token.lower) && at + 1 < to && (tokens[at + 1]!.cap || (language.particles.has(tokens[at + 1]!.lower) && tokens[at + 2]?.cap === true)) && !language.capitalised.has(tokens[at - 1]!.lower) && !language.institutions.has(tokens[at - 1]!.lower);
}

/** "Weber [von der Zeitung]": behind the particles a noun that is no name. */
function bodyBehind(tokens: Token[], at: number, to: number, language: Language): boolean {
  let i = at;
  while (i < to && !tokens[i]!.cap && language.particles.has(tokens[i]!.lower)) i += 1;
  return i < to && known(tokens[i]!.lower, language);
}

/** Where nouns have capitals: two capitals in a row make a name, or one after a title or a role. */
function looksLikeName(tokens: Token[], at: number, to: number, language: Language): boolean {
  if (known(tokens[at]!.lower, language)) return false;
  const next = at + 1 < to ? tokens[at + 1]! : undefined;
  if (next?.kind === 'word' && (next.cap || language.particles.has(next.lower))) return true;
  const previous = tokens[at - 1];
  if (previous?.kind !== 'word') return true;
  if (language.determiners.has(previous.lower)) return false;
  return previous.cap || isFunctionWord(previous.lower, language) || language.verbs.has(previous.lower) || !isInflected(previous.lower);
}

/** "selon [Le Courrier]", "dit [Le Roux]": within a sentence an article with a capital is part of the name. */
export function withArticle(tokens: Token[], name: { from: number; to: number }, language: Language): { from: number; to: number } {
  const article = tokens[name.from - 1];
  return article?.cap && language.determiners.get(article.lower)?.definite && tokens[name.from - 2]?.kind === 'word' ? { ...name, from: name.from - 1 } : name;
}
