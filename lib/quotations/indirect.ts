/**
 * Indirect statements: what somebody is reported to have said without marks,
 * by a clause ("X a indiqué que …"), an infinitive ("dit avoir vu …"), a source
 * ("according to X, …") or a report at the end ("…, police said"). Statements
 * that hold marked speech are left to it.
 */
import type { Report, SentenceReports } from './attribution';
import type { Cue } from './cues';
import type { Language } from './languages/types';
import { isFunctionWord } from './names';
import type { Outline, Sentence } from './outline';
import { isArticleHere, type Phrase, phraseAt } from './phrases';
import { isTime } from './segments';
import { subjectAfter } from './subjects';
import type { Token } from './tokens';

export interface Statement {
  /** Tokens of the words reported, `to` exclusive. */
  from: number;
  to: number;
  /** What goes on behind a report that stands between. */
  rest?: { from: number; to: number };
  report: Report;
}

const REACH = 16;
const FEWEST_WORDS = 3;
/** Tokens of a time or a place before a source. */
const LONGEST_SETTING = 8;

export function indirectStatements(outlined: Outline, sentence: Sentence, reports: SentenceReports, used: ReadonlySet<unknown>, language: Language, isSpeech: (token: number) => boolean): Statement[] {
  const { tokens } = outlined;
  const found: Statement[] = [];
  let free = sentence.from;
  for (const cue of reports.cues) {
    if (cue.from < free || cue.form === 'passive' || cue.strength === 'manner' || used.has(cue) || (cue.form === 'source' && cue.animate)) continue;
    const read = cue.form === 'source' ? bySource(tokens, sentence, cue, reports, free, language) : byVerb(tokens, sentence, cue, reports, free, language, isSpeech);
    if (!read) continue;
    const trimmed = trim(tokens, beforeSpeech(tokens, read, isSpeech));
    const rest = read.rest && trimmed.to === trim(tokens, read).to ? trim(tokens, beforeSpeech(tokens, { ...read, ...read.rest }, isSpeech)) : null;
    const goesOn = rest !== null && rest.to - rest.from >= FEWEST_WORDS;
    if (trimmed.to - trimmed.from < (goesOn ? 1 : FEWEST_WORDS)) continue;
    found.push({ from: trimmed.from, to: trimmed.to, report: read.report, ...(goesOn && { rest: { from: rest.from, to: rest.to } }) });
    free = Math.max(goesOn ? rest.to : trimmed.to, cue.to);
  }
  return found;
}

const statement = (from: number, to: number, cue: Cue, phrase: Phrase | null, why: string, belief: number): Statement => ({
  from, to, report: { cue, phrase, why, belief, strength: cue.strength },
});

function bySource(tokens: Token[], sentence: Sentence, cue: Cue, reports: SentenceReports, free: number, language: Language): Statement | null {
  const phrase = reports.subjectOf(cue);
  if (!phrase) return null;
  const speaks = phrase.kind === 'pronoun' || phrase.animate || language.speechNouns.has(phrase.head);
  const last = cue.after ? cue.to : phrase.through;
  const end = tokens[last + 1]?.kind === 'comma' && language.adverbs.has(tokens[last]!.lower) ? last + 1 : last; // "selon la ville elle-même, …"
  const previous = tokens[cue.from - 1];
  const start = cue.after ? phrase.from : cue.from;
  const opens = start <= free || !previous || previous.kind === 'colon' || previous.kind === 'semicolon' || language.conjunctions.has(previous.lower) || language.coordinators.has(previous.lower) || language.complementizers.has(previous.lower);
  // "Laut X sind …": the verb stands right behind the source.
  if (opens && language.verbSecond && isVerbHere(tokens, end, sentence.to, language)) return statement(end, sentence.to, cue, phrase, 'source-before', speaks ? 0.7 : 0.4);
  const setting = previous?.kind === 'comma' && free === sentence.from ? settingBefore(tokens, free, start - 1, language) : null;
  const next = afterParticiple(tokens, nextComma(tokens, end, sentence.to), sentence.to, language);
  if ((opens || setting) && next !== null && next - end <= REACH && restHasVerb(tokens, next + 1, sentence.to, language)) {
    const said = statement(next + 1, sentence.to, cue, phrase, 'source-before', speaks ? 0.7 : 0.4);
    return setting === 'part' ? { ...said, from: free, to: start - 1, rest: { from: said.from, to: said.to } } : said;
  }
  const left = tokens[previous?.kind === 'comma' ? start - 2 : start - 1];
  const dangling = left?.kind === 'word' && (language.relatives.has(left.lower) || language.complementizers.has(left.lower));
  if (!speaks || opens || dangling || tokens[phrase.to]?.kind === 'close') return null;
  const said = statement(afterColon(tokens, free, cue.from), start, cue, phrase, 'source-after', 0.65);
  // "La loi, selon X, est …", "De wet is volgens X …": the statement goes on behind its source.
  const inserted = previous?.kind === 'comma' ? tokens[end]?.kind === 'comma' && goesOn(tokens, end + 1, sentence.to, language) : language.verbSecond && tokens[end]?.kind === 'word' && goesOn(tokens, end, sentence.to, language);
  return inserted ? { ...said, rest: { from: end, to: beforeDash(tokens, end, sentence.to) } } : said;
}

/**
 * What stands before a source and is no statement by itself: a time or a place, a part of
 * the one that follows ("En 2019, selon X, …"), or an adverb, which is the reporter's ("Cependant, selon X, …").
 */
function settingBefore(tokens: Token[], from: number, to: number, language: Language): 'part' | 'adverb' | null {
  const first = tokens[from];
  if (!first || to - from > LONGEST_SETTING || restHasVerb(tokens, from, to, language, true)) return null;
  if (to - from <= 2 && (language.adverbs.has(first.lower) || language.conjunctions.has(first.lower))) return 'adverb';
  return language.prepositions.has(first.lower) || language.times.has(first.lower) ? 'part' : null;
}

/** "selon l'étude, menée en mars, …": the statement begins behind what says more of its source. */
function afterParticiple(tokens: Token[], comma: number | null, to: number, language: Language): number | null {
  const next = comma === null ? undefined : tokens[comma + 1];
  return next?.kind === 'word' && !next.cap && language.participle?.test(next.lower) && !isFunctionWord(next.lower, language) ? (nextComma(tokens, comma! + 1, to) ?? comma) : comma;
}

/** A word that the reporter's own sentence hardly opens with behind a report, as it does with a preposition, a participle or a relative pronoun. */
function goesOn(tokens: Token[], at: number, to: number, language: Language): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.cap || !(restHasVerb(tokens, at, to, language) || language.infinitiveEnd?.test(token.lower))) return false;
  const { lower } = token;
  if (language.verbs.get(lower)?.some(({ form }) => form === 'gerund') || (language.participle?.test(lower) && !language.finite.has(lower))) return false;
  return !language.prepositions.has(lower) && !language.genitives.has(lower) && !language.conjunctions.has(lower) && !language.times.has(lower) && !(language.relatives.has(lower) && !(language.capitalisedNouns && isArticleHere(tokens, at, tokens.length, language)));
}

function byVerb(tokens: Token[], sentence: Sentence, cue: Cue, reports: SentenceReports, free: number, language: Language, isSpeech: (token: number) => boolean): Statement | null {
  const behind = reportBehind(tokens, sentence, cue, reports, free, language);
  if (behind) return behind;
  const phrase = reports.subjectOf(cue);
  if (!phrase && !language.proDrop) return null;
  const start = phrase && phrase.from >= cue.to ? phrase.through : cue.to;
  const opening = clauseStart(tokens, start, sentence.to, cue, language, isSpeech);
  if (opening === null || isNegated(tokens, sentence, cue, language)) return null;
  // "Alors que X pensait avoir gagné, Y …": the statement ends with the clause of its report.
  const subordinate = phrase !== null && phrase.from - 2 >= sentence.from && language.complementizers.has(tokens[phrase.from - 1]!.lower) && language.subordinating?.has(tokens[phrase.from - 2]!.lower);
  const to = subordinate ? (nextComma(tokens, opening, sentence.to) ?? sentence.to) : sentence.to;
  return statement(opening, clauseEnd(tokens, opening, to, cue, reports, language), cue, phrase, 'clause', 0.75);
}

/** "…, a précisé son avocat", "…, police said": the report closes the sentence. */
function reportBehind(tokens: Token[], sentence: Sentence, cue: Cue, reports: SentenceReports, free: number, language: Language): Statement | null {
  if (cue.form !== 'active' || cue.strength === 'act') return null;
  const before = language.reportOrders[0] === 'SV' ? reports.subjectOf(cue) : null;
  const sv = before && before.to <= cue.from && cue.from - Math.max(before.to, before.through) <= 2 ? before : null;
  const start = sv ? sv.from : cue.from;
  if (tokens[start - 1]?.kind !== 'comma' || start - 1 <= free) return null;
  const inverted = cue.subject !== null ? reports.subjectOf(cue) : language.reportOrders.includes('VS') ? subjectAfter(tokens, cue.to, sentence.to, language) : null;
  const phrase = sv ?? inverted;
  if (!phrase) return null;
  const end = Math.max(phrase.through, cue.to);
  const next = tokens[end];
  const closes = end >= sentence.to || next?.kind === 'stop' || (next?.kind === 'word' && language.times.has(next.lower));
  // Verb and subject in this order between commas report something, whatever verb the words before have.
  // "Eugene Roche, dit Gene Roche, …" is a name.
  if (language.naming.has(tokens[cue.at]!.lower) && tokens[start - 2]?.cap) return null;
  const certain = !sv && language.reportOrders[0] === 'VS' && cue.strength === 'say' && phrase.animate;
  const told = certain && (next?.kind === 'comma' || (next?.kind === 'word' && (language.prepositions.has(next.lower) || language.adverbs.has(next.lower)))) && !introduces(tokens, end, sentence.to);
  if (!(closes || told) || !(certain || restHasVerb(tokens, free, start - 1, language))) return null;
  const said = statement(afterColon(tokens, free, start - 1), start - 1, cue, phrase, 'report-after', 0.7);
  return told && next.kind === 'comma' && goesOn(tokens, end + 1, sentence.to, language) ? { ...said, rest: { from: end + 1, to: sentence.to } } : said;
}

/** Where the reported clause begins: at its conjunction, at an infinitive, or right away. */
function clauseStart(tokens: Token[], from: number, to: number, cue: Cue, language: Language, isSpeech: (token: number) => boolean): number | null {
  let objects = 0;
  for (let i = from; i < to && i < from + REACH; i += 1) {
    const token = tokens[i]!;
    if (i === cue.companion || token.kind === 'comma' || token.kind === 'number' || (token.kind === 'quote' && !isSpeech(i))) continue;
    if (token.kind !== 'word') return null;
    const { lower } = token;
    if (language.subordinating?.has(lower) && language.complementizers.has(tokens[i + 1]?.lower ?? '')) return null;
    if (language.complementizers.has(lower)) return cue.strength === 'act' ? null : objects === 0 || language.addressVerbs.has(cue.lemma) ? i : null;
    if (language.reportedInfinitives?.has(lower) && objects === 0) return i;
    if (language.relatives.has(lower) && !language.determiners.has(lower)) return null;
    const next = tokens[i + 1];
    if (language.requestVerbs.has(cue.lemma) && language.requestMarkers.has(lower) && next?.kind === 'word' && language.infinitiveEnd?.test(next.lower) && !language.determiners.has(next.lower)) return i;
    if (language.adverbs.has(lower) || language.times.has(lower) || language.clitics.has(lower)) continue;
    if (language.prepositions.has(lower) || language.genitives.has(lower)) {
      const inner = phraseAt(tokens, i + 1, to, language);
      i = inner ? inner.to - 1 : language.complementizers.has(tokens[i + 1]?.lower ?? '') ? i : i + 1;
      continue;
    }
    const phrase = phraseAt(tokens, i, to, language);
    const bare = cue.form !== 'infinitive' && language.bareClauses?.has(cue.lemma);
    // Whoever is addressed may be left out: "berichtete, er sei …".
    const plain = objects === 0 && (!language.addressVerbs.has(cue.lemma) || tokens[i - 1]!.kind === 'comma');
    if (!phrase) return bare && plain && cue.form === 'active' && restHasVerb(tokens, i, Math.min(to, i + 10), language, true) ? i : null;
    if (bare && plain && restHasVerb(tokens, phrase.to, Math.min(to, phrase.to + 10), language, true)) return i;
    if (bare && objects === 1 && language.addressVerbs.has(cue.lemma) && restHasVerb(tokens, phrase.to, Math.min(to, phrase.to + 10), language, true)) return i;
    const stress = phrase.kind === 'pronoun' && tokens[i - 1]!.kind === 'comma'; // "annonce, elle, que"
    if (!stress && !isTime(tokens, phrase, language) && !language.oblique?.has(lower)) objects += 1;
    i = phrase.to - 1;
  }
  return null;
}

/** A clause goes to the end of the sentence, or to the participle or verb with which the reporter goes on. */
function clauseEnd(tokens: Token[], from: number, to: number, cue: Cue, reports: SentenceReports, language: Language): number {
  if (!language.complementizers.has(tokens[from]!.lower)) return reportedEnd(tokens, from, to, reports, language);
  const main = language.verbSecond ? mainClause(tokens, from, to, language) : sameTense(tokens, from, to, cue, language);
  return Math.min(main, reportedEnd(tokens, from, to, reports, language));
}

/** "dass …, [und veröffentlichte] …": a verb right behind the conjunction is the main clause's, where a subordinate one has it last. */
function mainClause(tokens: Token[], from: number, to: number, language: Language): number {
  for (let i = from + FEWEST_WORDS; i + 3 < to; i += 1) {
    const verb = tokens[i + 2]!;
    if (tokens[i]!.kind !== 'comma' || !language.coordinators.has(tokens[i + 1]!.lower) || verb.kind !== 'word' || verb.cap || tokens[i + 3]!.kind !== 'word') continue;
    if (language.finite.has(verb.lower) || language.auxiliaries.has(verb.lower) || language.verbs.get(verb.lower)?.some(({ form }) => form === 'finite')) return i;
  }
  return to;
}

/** "anunció que los comercios cerrarían [y cambió la fecha]": a verb joined on in the tense of the report, which no verb of the clause has, goes on with the reporter's sentence. */
function sameTense(tokens: Token[], from: number, to: number, { finite }: Cue, language: Language): number {
  const { lower } = tokens[finite]!;
  const tense = language.auxiliaries.has(lower) ? { test: (word: string) => word === lower } : language.pastEnds?.find((ends) => ends.test(lower));
  if (!tense) return to;
  for (let i = from; i + 2 < to; i += 1) {
    const { kind, lower: word, cap } = tokens[i]!;
    if (kind === 'quote') return to;
    if (kind !== 'word' || cap || !tense.test(word)) continue;
    return i >= from + FEWEST_WORDS && language.coordinators.has(tokens[i - 1]!.lower) ? i - 1 : to;
  }
  return to;
}

function reportedEnd(tokens: Token[], from: number, to: number, reports: SentenceReports, language: Language): number {
  for (const cue of reports.cues) {
    if (cue.from <= from + 1 || cue.form === 'passive' || cue.form === 'source') continue;
    let start = cue.from;
    while (start > from && tokens[start - 1]!.kind === 'word' && (language.clitics.has(tokens[start - 1]!.lower) || language.prepositions.has(tokens[start - 1]!.lower) || language.genitives.has(tokens[start - 1]!.lower) || language.adverbs.has(tokens[start - 1]!.lower))) start -= 1;
    const previous = tokens[start - 1];
    if (cue.form === 'gerund' ? previous?.kind === 'comma' || start < cue.from : cue.strength === 'say' && previous !== undefined && (previous.kind === 'comma' || (previous.kind === 'word' && language.coordinators.has(previous.lower)))) return start - 1;
  }
  return to;
}

/** "ne … que" is "only", and what is not said is no statement. */
function isNegated(tokens: Token[], { from }: Sentence, cue: Cue, language: Language): boolean {
  for (let i = cue.finite - 1; i >= from && i >= cue.finite - 3; i -= 1) {
    if (language.negations.has(tokens[i]!.lower)) return true;
    if (!language.clitics.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/** A word that can only be the verb: where nouns have capitals, any in lower case that is nothing else. */
function isVerbHere(tokens: Token[], at: number, to: number, language: Language): boolean {
  const token = tokens[at];
  if (at >= to || token?.kind !== 'word' || token.cap) return false;
  return restHasVerb(tokens, at, at + 1, language, true) || (!!language.capitalisedNouns && !isFunctionWord(token.lower, language));
}

/** Marked words or a colon behind a report: it goes with them. */
function introduces(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]!.kind === 'quote' || tokens[i]!.kind === 'colon') return true;
  return false;
}

/** An insertion between dashes ends with its second. */
function beforeDash(tokens: Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (tokens[i]!.kind === 'dash') return i;
  return to;
}

function afterColon(tokens: Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (tokens[i]!.kind === 'colon' || tokens[i]!.kind === 'semicolon') return i + 1;
  return from;
}

function nextComma(tokens: Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) {
    if (tokens[i]!.kind === 'comma') return i;
    if (tokens[i]!.kind === 'quote' || tokens[i]!.kind === 'colon') return null;
  }
  return null;
}

/** Something in the stretch can be a finite verb; `near` asks for it before any other phrase ends. */
function restHasVerb(tokens: Token[], from: number, to: number, language: Language, near = false): boolean {
  let verbs = 0;
  for (let i = from; i < to; i += 1) {
    const { kind, lower } = tokens[i]!;
    if (near && (kind === 'comma' || kind === 'colon')) return false;
    if (kind !== 'word') continue;
    if (language.finite.has(lower) || language.auxiliaries.has(lower) || (!near && language.verbs.has(lower))) return true;
    if (language.finiteEnd?.test(lower)) verbs += 1;
  }
  return verbs > 0 || (!near && !language.finiteEnd);
}

/** The statement up to the clause that holds marked speech, which is a quotation of its own. */
function beforeSpeech(tokens: Token[], statement: Statement, isSpeech: (token: number) => boolean): Statement {
  let comma = statement.from;
  for (let i = statement.from; i < statement.to; i += 1) {
    if (tokens[i]!.kind === 'comma') comma = i;
    if (tokens[i]!.kind === 'quote' && isSpeech(i)) return { ...statement, to: comma - statement.from >= 5 ? comma : statement.from };
  }
  return statement;
}

function trim(tokens: Token[], range: Statement): Statement {
  let { from, to } = range;
  const skip = (token: Token): boolean => token.kind === 'comma' || token.kind === 'stop' || token.kind === 'dash' || token.kind === 'semicolon' || token.kind === 'colon' || token.kind === 'break';
  while (from < to && skip(tokens[from]!)) from += 1;
  while (to > from && skip(tokens[to - 1]!)) to -= 1;
  return { ...range, from, to };
}
