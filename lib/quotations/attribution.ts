/**
 * Joins words and reports: for each marked passage of a sentence, which
 * reporting word governs it and which phrase is its subject. Order of belief:
 * the report right after, the one before, one later in the sentence.
 */
import { withApposition } from './appositions';
import { CueSubjects } from './cue-subjects';
import type { Cue } from './cues';
import { isNameWord } from './names';
import { type Phrase, phraseAt } from './phrases';
import { phraseEndingAt } from './segments';
import { apposedBefore, mainSubject, subjectAfter, subjectBefore } from './subjects';

/** A reporting word with the phrase that speaks. */
export interface Report {
  /** Printed cue, as tokens; null where only a name stands beside the words. */
  cue: Pick<Cue, 'from' | 'to' | 'companion'> | null;
  phrase: Phrase | null;
  why: string;
  belief: number;
  strength: Cue['strength'];
  /** Words between the cue and the quotation. */
  distance?: number;
}

const MAX_DISTANCE = 60;

export class SentenceReports extends CueSubjects {
  /** The report that governs the quotation at token `at`, or null. */
  reportOf(at: number): Report | null {
    const after = this.rightAfter(at);
    return (after && this.introduced(at, after)) ?? after ?? this.before(at) ?? this.later(at);
  }

  /** "X said: “…” says Y": Y tells what X said. A pronoun behind the words means whoever introduced them. */
  private introduced(at: number, after: Report): Report | null {
    const opening = this.tokens[at - 1]?.kind;
    if (after.why !== 'report-after' || !after.phrase || after.phrase.kind === 'pronoun' || (opening !== 'colon' && opening !== 'word')) return null;
    const before = this.before(at);
    const adjacent = before?.cue && at - before.cue.to <= (opening === 'colon' ? 1 : 0);
    return adjacent && before.phrase && before.strength === 'say' && (before.why === 'colon' || before.why === 'report-before') ? before : null;
  }

  private rightAfter(at: number): Report | null {
    const { tokens, language } = this;
    const { to } = this.sentence;
    let j = at + 1;
    while (j < to && (tokens[j]!.kind === 'comma' || tokens[j]!.kind === 'stop' || tokens[j]!.kind === 'dash') && j < at + 3) j += 1;
    if (j >= to) return null;
    const dashed = tokens[j - 1]?.kind === 'dash';
    // A verb the tables do not know, but with its pronoun: "s'emporte-t-il".
    for (let k = j; k < Math.min(j + 4, to - 1); k += 1) {
      if (tokens[k + 1]!.enclitic && tokens[k]!.lower !== 't' && !this.cues.some((cue) => cue.from <= k + 1 && cue.to > k + 1) && language.pronouns.has(tokens[k + 1]!.lower)) {
        return { cue: { from: k, to: k + 2 }, phrase: phraseAt(tokens, k + 1, to, language), why: 'inverted-verb', belief: 0.85, strength: 'say' };
      }
      if (tokens[k]!.kind !== 'word') break;
    }
    for (const order of language.reportOrders) {
      const report = order === 'SV' ? this.subjectThenVerb(j, at) : this.verbThenSubject(j, at);
      if (report) return report;
    }
    // Words within a sentence are glossed in parentheses, not signed: "the “sea of the south” (the Pacific)".
    if (dashed) return this.signature(j);
    return tokens[j]!.kind === 'open' && (at === this.sentence.from || tokens[at - 1]!.kind !== 'word') ? this.signature(j + 1) : null;
  }

  private subjectThenVerb(j: number, at: number): Report | null {
    const { tokens, language } = this;
    const phrase = phraseAt(tokens, j, this.sentence.to, language);
    if (!phrase) return null;
    const follows = this.cues.find((candidate) => (candidate.form === 'active' || this.isCited(candidate)) && candidate.from >= phrase.to && this.betweenSubjectAndVerb(phrase.to, candidate.from));
    if (!follows || this.quoteBetween(at + 1, follows.from)) return null;
    return { cue: follows, phrase: withApposition(tokens, phrase, this.sentence.to, language), why: 'report-after', belief: 0.95, strength: follows.strength };
  }

  private verbThenSubject(j: number, at: number): Report | null {
    const cue = this.cues.find((candidate) => candidate.from >= j && this.onlyFiller(j, candidate.from));
    return cue && cue.form !== 'gerund' ? this.afterWith(cue, j, at) : null;
  }

  private afterWith(cue: Cue, j: number, at: number): Report | null {
    const { tokens, language } = this;
    const { to } = this.sentence;
    if (cue.form === 'source') {
      const phrase = this.subjectOf(cue);
      if (!phrase || (cue.animate && !phrase.animate)) return null;
      return { cue, phrase, why: 'source-after', belief: 0.9, strength: 'say' };
    }
    if (cue.subject !== null) return { cue, phrase: this.subjectOf(cue), why: 'report-after', belief: 0.98, strength: cue.strength };
    if (cue.form === 'passive') {
      const phrase = this.isCited(cue) ? this.citedIn(cue) : this.agent(cue);
      return phrase && { cue, phrase, why: 'agent-after', belief: 0.85, strength: cue.strength };
    }
    // A verb that goes on with the reporter's sentence has its subject before the quotation.
    const inside = language.verbSecond && cue.finite < cue.at ? subjectAfter(tokens, cue.finite + 1, cue.at, language) : null; // "hat [der Minister] gesagt"
    const phrase = inside ?? subjectAfter(tokens, cue.to, to, language);
    if (!phrase || !language.reportOrders.includes('VS')) return language.proDrop && cue.form === 'active' && tokens[at + 1]!.kind !== 'word' ? { cue, phrase: null, why: 'report-after', belief: 0.8, strength: cue.strength } : null;
    if (tokens[cue.to]?.kind === 'word' && language.complementizers.has(tokens[cue.to]!.lower)) return null;
    this.settle(cue, phrase);
    return { cue: { ...cue, from: cue.form === 'infinitive' ? Math.min(j, cue.from) : cue.from }, phrase: this.withRelative(phrase), why: 'report-after', belief: 0.95, strength: cue.strength };
  }

  /** "», dit l'homme [qui dirige le port]": behind marked words a clause that follows a noun says who it is. */
  private withRelative(phrase: Phrase): Phrase {
    const { tokens, language } = this;
    const { to } = this.sentence;
    if (phrase.kind !== 'nominal' || phrase.name || phrase.through >= to || !language.relatives.has(tokens[phrase.through]!.lower)) return phrase;
    let end = phrase.through + 1;
    while (end < to && (tokens[end]!.kind === 'word' || tokens[end]!.kind === 'number')) end += 1;
    return { ...phrase, through: end };
  }

  private isCited({ form, lemma }: Cue): boolean {
    return form === 'passive' && this.language.citing.has(lemma);
  }

  /** Adverbs, clitics and small insertions between the quotation and its report. */
  private onlyFiller(from: number, to: number): boolean {
    const { tokens, language } = this;
    let loose = 0;
    for (let i = from; i < to; i += 1) {
      const token = tokens[i]!;
      if (token.kind === 'comma') continue;
      if (token.kind !== 'word') return false;
      if (language.adverbs.has(token.lower) || language.clitics.has(token.lower) || language.times.has(token.lower)) continue;
      loose += 1;
      if (loose > 3 || token.cap || language.determiners.has(token.lower) || language.pronouns.has(token.lower) || language.complementizers.has(token.lower) || language.relatives.has(token.lower) || language.coordinators.has(token.lower)) return false;
    }
    return to - from <= 6;
  }

  private betweenSubjectAndVerb(from: number, to: number): boolean {
    const { tokens, language } = this;
    let commas = 0;
    for (let i = from; i < to; i += 1) {
      const token = tokens[i]!;
      if (token.kind === 'comma') commas += 1;
      else if (token.kind === 'quote' || token.kind === 'colon' || token.kind === 'stop') return false;
      else if (commas % 2 === 0 && token.kind === 'word' && !language.adverbs.has(token.lower) && !language.clitics.has(token.lower) && !language.auxiliaries.has(token.lower)) return false;
    }
    return to - from <= 30 && commas !== 1;
  }

  private quoteBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if (this.tokens[i]!.kind === 'quote') return true;
    return false;
  }

  private before(at: number): Report | null {
    const { tokens } = this;
    let fallback: Report | null = null;
    for (let i = this.cues.length - 1; i >= 0; i -= 1) {
      if (this.cues[i]!.at >= at) continue;
      const cue = this.governing(this.cues[i]!);
      if (at - cue.at > MAX_DISTANCE) break;
      const colon = tokens[at - 1]?.kind === 'colon';
      const adjacent = cue.to === at;
      if (cue.strength === 'manner' && !colon && !adjacent && !(at - cue.to === 1 && this.language.prepositions.has(tokens[at - 1]!.lower))) continue;
      // "la réunion promise par le maire" tells of the meeting, not of the words.
      const agent = cue.form === 'passive' ? this.agent(cue) : null;
      if (cue.form === 'passive' && (!agent || this.isApart(cue, agent.through, at))) continue;
      if (this.inParentheses(cue, at)) continue;
      const phrase = this.subjectOf(cue);
      if (!phrase && !this.language.proDrop) continue;
      if (cue.form === 'source') {
        if (cue.animate && !this.opensClause(cue, phrase)) continue;
        const report: Report = { cue, phrase, why: 'source-before', belief: 0.85, strength: 'say', distance: at - (phrase?.through ?? cue.to) };
        if (phrase?.kind !== 'pronoun') return report;
        fallback ??= report;
        continue;
      }
      // "X a répondu à Y, qui avait dit non : «": a colon belongs to the main clause.
      if (colon && this.inRelative(cue)) {
        fallback ??= { cue, phrase, distance: at - cue.to, why: 'colon', belief: 0.7, strength: cue.strength };
        continue;
      }
      return { cue, phrase, distance: at - cue.to, why: colon ? 'colon' : 'report-before', belief: colon || at - cue.to <= 2 ? 0.9 : 0.7, strength: cue.strength };
    }
    return fallback;
  }

  /** The cue that a cue hangs on: "[invite] le public à dire « »", "[ajoute] qu'il le dit « »". */
  private governing(cue: Cue): Cue {
    const { tokens, language } = this;
    const index = this.cues.indexOf(cue);
    const earlier = this.cues[index - 1];
    const previous = tokens[cue.from - 1];
    if (!earlier || !previous) return cue;
    if (cue.form === 'infinitive') {
      const asked = (i: number): Cue | undefined => this.cues.slice(0, i).findLast(({ lemma, form }) => language.requestVerbs.has(lemma) && form !== 'infinitive' && form !== 'passive');
      if (language.requestMarkers.has(previous.lower)) return asked(index) ?? cue;
      if (earlier.form === 'infinitive' && (previous.kind === 'comma' || language.coordinators.has(previous.lower))) return this.governing(earlier);
      return cue;
    }
    const subject = this.subjectOf(cue);
    const clause = subject?.kind === 'pronoun' && subject.to <= cue.from && language.complementizers.has(tokens[subject.from - 1]?.lower ?? '');
    return clause && subject.from - 1 === earlier.to ? earlier : cue;
  }

  private inParentheses(cue: Cue, at: number): boolean {
    for (let i = cue.to; i < at; i += 1) {
      if (this.tokens[i]!.kind === 'open') return false;
      if (this.tokens[i]!.kind === 'close') return true;
    }
    return false;
  }

  private inRelative(cue: Cue): boolean {
    let i = cue.finite - 1;
    while (i > this.sentence.from && this.language.clitics.has(this.tokens[i]!.lower)) i -= 1;
    return this.language.relatives.has(this.tokens[i]?.lower ?? '');
  }

  /** "« … » et « … », écrivait X": several quotations before one report. */
  private listed(at: number, to: number): boolean {
    const { tokens, language } = this;
    let last = at;
    for (let i = at + 1; i < to; i += 1) {
      if (tokens[i]!.kind === 'quote') last = i;
      else if (last === at && tokens[i]!.kind !== 'comma' && tokens[i]!.kind !== 'semicolon' && !language.coordinators.has(tokens[i]!.lower) && !language.complementizers.has(tokens[i]!.lower)) return false;
    }
    return last > at && to - last <= 6;
  }

  /** "Pour le maire, …": at the start of a clause, with somebody, and a comma behind. */
  private opensClause(cue: Cue, phrase: Phrase | null): boolean {
    const { tokens, language } = this;
    if (!phrase || !(phrase.kind === 'pronoun' || phrase.name || phrase.person || language.institutions.has(phrase.head))) return false;
    const previous = tokens[cue.from - 1];
    const opens = cue.from === this.sentence.from || !previous || (previous.kind !== 'word' && previous.kind !== 'quote') || language.conjunctions.has(previous.lower) || language.coordinators.has(previous.lower);
    const next = tokens[phrase.through]?.kind;
    return opens && (next === 'comma' || next === 'quote' || next === 'open');
  }

  /** A report after more of the reporter's words: « … » mardi, a déclaré X. */
  private later(at: number): Report | null {
    const { tokens, language } = this;
    for (const cue of this.cues) {
      if (cue.from <= at) continue;
      if (cue.from - at > MAX_DISTANCE || (this.quoteBetween(at + 1, cue.from) && !this.listed(at, cue.from))) return null;
      if (cue.form === 'gerund' || cue.form === 'infinitive') continue;
      if (cue.form === 'passive') {
        const agent = this.agent(cue);
        if (agent && tokens[at + 1]?.kind === 'word') return { cue, phrase: agent, why: 'agent-later', belief: 0.6, strength: cue.strength };
        continue;
      }
      if (cue.form === 'source') {
        const phrase = this.subjectOf(cue);
        if (phrase && !(cue.animate)) return { cue, phrase, why: 'source-later', belief: 0.7, strength: 'say' };
        continue;
      }
      if (cue.subject !== null) return { cue, phrase: this.subjectOf(cue), why: 'report-later', belief: 0.75, strength: cue.strength };
      if (language.reportOrders.includes('SV')) {
        const subject = subjectBefore(tokens, cue, at + 1, language);
        if (subject && typeof subject === 'object' && tokens[subject.from - 1]?.kind === 'comma' && cue.to >= this.sentence.to - 3) return { cue, phrase: subject, why: 'report-later', belief: 0.75, strength: cue.strength };
      }
      let start = cue.from;
      while (start > at && tokens[start - 1]!.kind === 'word' && language.clitics.has(tokens[start - 1]!.lower)) start -= 1;
      if (tokens[start - 1]?.kind !== 'comma') continue;
      const phrase = subjectAfter(tokens, cue.to, this.sentence.to, language);
      if (phrase && language.reportOrders.includes('VS')) return { cue, phrase, why: 'report-later', belief: 0.75, strength: cue.strength };
    }
    return null;
  }

  /** True where the sentence is a name or a role, a comma and the words: the source of a quotation before. */
  isReference(at: number): boolean {
    const { tokens, language } = this;
    if (this.cues.length > 0 || tokens[at - 1]?.kind !== 'comma' || at + 1 < this.sentence.to - 1) return false;
    const phrase = phraseEndingAt(tokens, this.sentence.from, at - 1, language);
    return phrase !== null && (phrase.name !== null || phrase.person) && phrase.from <= this.sentence.from + 1;
  }

  /** A name that signs the words: "— Anne Roche, présidente". */
  signature(at: number): Report | null {
    const { tokens, language } = this;
    const phrase = phraseAt(tokens, at, tokens.length, language);
    if (!phrase || !phrase.name) return null;
    const full = withApposition(tokens, phrase, Math.min(tokens.length, at + 30), language);
    const next = tokens[full.through]?.kind;
    const closed = next === undefined || next === 'break' || next === 'stop' || next === 'close' || next === 'comma' || next === 'open' || next === 'quote';
    return closed && isNameWord(tokens, phrase.name.from, language) ? { cue: null, phrase: full, why: 'signature', belief: 0.85, strength: 'say' } : null;
  }

  /** Whose sentence it is, where no reporting word governs the words: « … » follows its subject directly. */
  holder(at: number): Phrase | null {
    const apposed = this.tokens[at - 1]?.kind === 'colon' ? apposedBefore(this.tokens, at - 1, this.sentence.from, this.language) : null;
    if (apposed) return apposed;
    // "il a reçu un message : « »": whoever wrote it is not named.
    const noun = this.tokens[at - 1]?.kind === 'colon' ? phraseEndingAt(this.tokens, this.sentence.from, at - 1, this.language) : null;
    if (noun && !noun.definite && this.language.documents.has(noun.head)) return null;
    return mainSubject(this.tokens, this.sentence.from, at, this.language);
  }
}
