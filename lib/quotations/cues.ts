/**
 * Reporting words: finds in a sentence the verbs and prepositions that say that
 * somebody's words follow or went before, with their auxiliaries, clitics and
 * companions. Does not know whose words, nor which.
 */
import type { Language, Number, SourceCue, Strength, VerbReading } from './languages/types';
import { isArticleHere } from './phrases';
import type { Token } from './tokens';

export interface Cue {
  /** First and last token of the printed cue, `to` exclusive. */
  from: number;
  to: number;
  /** The finite token: the subject is beside it. */
  finite: number;
  /** Of a simple finite form, where the form tells. */
  number?: Number;
  /** The reporting verb or preposition itself. */
  at: number;
  lemma: string;
  strength: Strength;
  form: 'active' | 'passive' | 'gerund' | 'infinitive' | 'source';
  /** Token of a subject pronoun inside the cue ("a-t-il dit"). */
  subject: number | null;
  /** For a source that follows its phrase. */
  after?: boolean;
  animate?: boolean;
  /** The verb's separate part, further on in the clause: "fügte … [hinzu]". */
  companion?: number;
}

const isPause = (token: Token): boolean => token.kind === 'comma';

/** The cues of tokens `from` to `to`, left to right. */
export function findCues(tokens: Token[], from: number, to: number, language: Language): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const cue = sourceAt(tokens, i, to, language) ?? verbAt(tokens, i, from, to, language);
    if (cue) {
      cues.push(cue);
      i = Math.max(i, cue.form === 'source' ? cue.to - 1 : cue.at);
    }
  }
  return cues;
}

const sourcesByWord = new WeakMap<Language, Map<string, SourceCue[]>>();

/** The prepositions that begin with a word: every word of a text is asked for. */
function sourcesFrom(word: string, language: Language): readonly SourceCue[] | undefined {
  let byWord = sourcesByWord.get(language);
  if (!byWord) {
    byWord = new Map();
    for (const source of language.sources) {
      const first = source.words[0]!;
      byWord.set(first, [...(byWord.get(first) ?? []), source]);
    }
    sourcesByWord.set(language, byWord);
  }
  return byWord.get(word);
}

function sourceAt(tokens: Token[], i: number, to: number, language: Language): Cue | null {
  for (const source of sourcesFrom(tokens[i]!.lower, language) ?? []) {
    const end = i + source.words.length;
    if (end > to || !source.words.every((word, k) => tokens[i + k]!.lower === word)) continue;
    return {
      from: i, to: end, finite: i, at: i, lemma: source.words.join(' '), strength: 'say', form: 'source', subject: null,
      ...(source.after && { after: true }), ...(source.animate && { animate: true }),
    };
  }
  return null;
}

function verbAt(tokens: Token[], i: number, from: number, to: number, language: Language): Cue | null {
  const readings = language.verbs.get(tokens[i]!.lower);
  if (!readings || (tokens[i]!.cap && i > from && tokens[i - 1]!.kind === 'word')) return null;
  // "was told", "has said": with its auxiliary a form is a participle, whatever else it could be; "dit-elle" is none.
  const first = encliticAfter(tokens, i, to) === i + 1 ? [] : readings.filter(({ form }) => form === 'participle');
  for (const reading of first.length > 0 && readings.length > first.length ? [...first, ...readings] : readings) {
    const companion = reading.companion ? companionOf(tokens, i, to, reading, language) : i;
    if (companion === null) continue;
    const cue = asRead(tokens, i, from, to, reading, language);
    if (!cue || (reading.form === 'participle' && readings.length > first.length && cue.from === i && readings.some(({ form }) => form === 'finite') && !language.agents.has(tokens[i + 1]?.lower ?? ''))) continue;
    if (companion === i) return cue;
    return !reading.companion!.anywhere || companion === i + 1 ? { ...cue, to: Math.max(cue.to, companion + 1) } : { ...cue, companion };
  }
  return null;
}

/** The pronoun written onto a verb, or after a separate euphonic t: "dira t-il". */
function encliticAfter(tokens: Token[], i: number, to: number): number | null {
  const next = tokens[i + 1]?.lower === 't' ? i + 2 : i + 1;
  return next < to && tokens[next]!.enclitic ? next : null;
}

function companionOf(tokens: Token[], i: number, to: number, { companion }: VerbReading, language: Language): number | null {
  for (let k = i + 1; k < to; k += 1) {
    const token = tokens[k]!;
    if (token.lower === companion!.word) return k;
    if (companion!.anywhere ? token.kind === 'colon' || token.kind === 'quote' || token.kind === 'semicolon' : !token.enclitic && !language.adverbs.has(token.lower)) return null;
  }
  return null;
}

function asRead(tokens: Token[], i: number, from: number, to: number, reading: VerbReading, language: Language): Cue | null {
  const base = { at: i, lemma: reading.lemma, strength: reading.strength };
  const enclitic = encliticAfter(tokens, i, to);
  if (reading.form === 'finite') {
    if (isNounHere(tokens, i, from, language) || (reading.number === 'p' && language.pluralNoun && language.nounForms?.has(tokens[i]!.lower) && !pluralBefore(tokens, i, from, language))) return null;
    return { ...base, from: i, to: enclitic === null ? i + 1 : enclitic + 1, finite: i, form: 'active', subject: enclitic, ...(reading.number && { number: reading.number }) };
  }
  if (reading.form === 'infinitive' && i > from && language.causatives?.has(tokens[i - 1]!.lower)) return null;
  const helper = reading.form === 'gerund' || reading.form === 'infinitive' ? helperBefore(tokens, i, from, reading.form, language) : null;
  if (helper !== null) return { ...base, from: helper, to: i + 1, finite: helper, form: 'active', subject: tokens[helper + 1]?.enclitic ? helper + 1 : null };
  if (reading.form === 'gerund') return { ...base, from: i, to: i + 1, finite: i, form: 'gerund', subject: null };
  if (reading.form === 'infinitive') {
    if (i > from && language.determiners.has(tokens[i - 1]!.lower) && !language.clitics.has(tokens[i - 1]!.lower)) return null;
    // "il est possible d'observer"
    if (i - 1 > from && language.requestMarkers.has(tokens[i - 1]!.lower) && language.impersonal.has(tokens[i - 2]!.lower)) return null;
    if (i > from && (language.impersonal.has(tokens[i - 1]!.lower) || (i - 1 > from && language.clitics.has(tokens[i - 1]!.lower) && language.impersonal.has(tokens[i - 2]!.lower)))) return null;
    if (language.infinitiveMarkers && !(i > from && language.infinitiveMarkers.has(tokens[i - 1]!.lower))) return null;
    return { ...base, from: i, to: i + 1, finite: i, form: 'infinitive', subject: null };
  }
  return compound(tokens, i, from, to, base, language);
}

/** The modal before an infinitive, or the "be" before a gerund. */
function helperBefore(tokens: Token[], i: number, from: number, form: 'gerund' | 'infinitive', language: Language): number | null {
  for (let k = i - 1; k >= from && k >= i - 4; k -= 1) {
    const { lower, kind, enclitic } = tokens[k]!;
    if (kind !== 'word') return null;
    if (form === 'gerund' ? language.auxiliaries.get(lower) === 'be' : language.finite.has(lower) && !language.auxiliaries.has(lower)) return k;
    if (!enclitic && !language.adverbs.has(lower) && !language.clitics.has(lower)) return null;
  }
  return null;
}

/** A participle with its auxiliary, looked for to the left (and to the right where the language has it there). */
function compound(tokens: Token[], i: number, from: number, to: number, base: Pick<Cue, 'at' | 'lemma' | 'strength'>, language: Language): Cue | null {
  let passive = false;
  const agent = language.agents.has(tokens[i + 1]?.lower ?? '');
  let apart = false; // other words stand between
  let paused = false;
  for (let k = i - 1, steps = 0; k >= from && steps < language.auxiliaryReach; k -= 1, steps += 1) {
    const token = tokens[k]!;
    const auxiliary = token.kind === 'word' ? language.auxiliaries.get(token.lower) : undefined;
    if (auxiliary) {
      const subject = encliticAfter(tokens, k, i);
      // "a reçu un prix décrit par X": the auxiliary is another verb's.
      if (agent && apart && auxiliary === 'have') break;
      if (auxiliary === 'be') {
        passive = !reflexiveBefore(tokens, k, from, language);
        // "a été dénoncé", "has been told": the finite form is further left.
        if (passive) return { ...base, from: k, to: i + 1, finite: k, form: 'passive', subject };
      }
      return { ...base, from: k, to: i + 1, finite: k, form: 'active', subject };
    }
    const between = token.enclitic || isPause(token) || (token.kind === 'word' && (!token.cap || language.verbSecond) && (!language.relatives.has(token.lower) || (!!language.capitalisedNouns && !paused && isArticleHere(tokens, k, i, language))) && !language.complementizers.has(token.lower) && !language.conjunctions.has(token.lower) && !language.finite.has(token.lower));
    if (!between) break;
    paused ||= isPause(token);
    apart ||= !language.adverbs.has(token.lower) && !language.clitics.has(token.lower);
    if (language.verbs.get(token.lower)?.some((reading) => reading.form === 'participle') && k === i - 1) break;
  }
  if (language.auxiliaryLast) {
    const next = tokens[i + 1];
    if (next?.kind === 'word' && i + 1 < to && language.auxiliaries.get(next.lower)) return { ...base, from: i, to: i + 2, finite: i + 1, form: language.auxiliaries.get(next.lower) === 'be' ? 'passive' : 'active', subject: null };
  }
  return { ...base, from: i, to: i + 1, finite: i, form: 'passive', subject: null };
}

function reflexiveBefore(tokens: Token[], at: number, from: number, language: Language): boolean {
  for (let k = at - 1; k >= from && k >= at - 3; k -= 1) {
    if (language.reflexives.has(tokens[k]!.lower)) return true;
    if (!language.clitics.has(tokens[k]!.lower)) return false;
  }
  return false;
}

function pluralBefore(tokens: Token[], i: number, from: number, language: Language): boolean {
  for (let k = i - 1; k >= from; k -= 1) {
    const { lower, kind } = tokens[k]!;
    if (kind !== 'word') return true;
    if (language.adverbs.has(lower) || language.clitics.has(lower)) continue;
    return language.pluralNoun!.test(lower) || language.coordinators.has(lower);
  }
  return true;
}

/** "une annonce", "son rapport": a determiner before, with no subject pronoun before that. Where nouns have capitals, "die sagen" is a verb. */
function isNounHere(tokens: Token[], i: number, from: number, language: Language): boolean {
  const previous = tokens[i - 1];
  if (i <= from || !previous || previous.kind !== 'word' || (language.capitalisedNouns && !tokens[i]!.cap)) return false;
  if (language.determiners.has(previous.lower)) {
    if (!language.clitics.has(previous.lower)) return true;
    // "a secretária o informou": an ending that no noun has.
    if (language.proDrop && language.finiteEnd?.test(tokens[i]!.lower)) return false;
    const before = tokens[i - 2];
    return !(before && i - 2 >= from && (language.pronouns.has(before.lower) || language.relatives.has(before.lower) || language.clitics.has(before.lower) || language.coordinators.has(before.lower) || language.roles.has(before.lower)));
  }
  return language.genitives.has(previous.lower) || (language.prepositions.has(previous.lower) && !language.clitics.has(previous.lower));
}
