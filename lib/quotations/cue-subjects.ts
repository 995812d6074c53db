/**
 * Whose verb each reporting word of a sentence is: its own subject, the agent
 * of a passive, or the subject it takes over from a verb before it.
 */
import { type Cue, findCues } from './cues';
import type { Language } from './languages/types';
import type { Outline, Sentence } from './outline';
import { type Phrase, phraseAt } from './phrases';
import { isPlainName, withApposition } from './appositions';
import { phraseEndingAt } from './segments';
import { holderOfWords, mainSubject, relativeBefore, sourcePhrase, subjectAfter, subjectBefore } from './subjects';
import type { Token } from './tokens';

/** Words between a verb and the marks it leads to. */
const MOST_LINKS = 3;

export class CueSubjects {
  readonly cues: Cue[];
  private readonly subjects = new Map<Cue, Phrase | null>();

  constructor(
    protected readonly outlined: Outline,
    protected readonly sentence: Sentence,
    protected readonly language: Language,
  ) {
    this.cues = findCues(outlined.tokens, sentence.from, sentence.to, language);
  }

  protected get tokens(): Token[] {
    return this.outlined.tokens;
  }

  /** Says whose a cue is, where the words around it have shown that. */
  protected settle(cue: Cue, phrase: Phrase): void {
    this.subjects.set(cue, phrase);
  }

  /** The subject of a cue, before or after it. */
  subjectOf(cue: Cue): Phrase | null {
    if (!this.subjects.has(cue)) {
      this.subjects.set(cue, null); // a cue whose subject depends on itself has none
      this.subjects.set(cue, this.findSubject(cue));
    }
    return this.subjects.get(cue)!;
  }

  private findSubject(cue: Cue): Phrase | null {
    const { tokens, language } = this;
    const { from, to } = this.sentence;
    if (cue.form === 'source') return this.relayed(cue) ?? sourcePhrase(tokens, cue, from, to, language);
    if (cue.subject !== null) return phraseAt(tokens, cue.subject, to, language);
    if (cue.form === 'passive') return this.agent(cue);
    if (cue.form === 'gerund' || cue.form === 'infinitive') return this.shared(cue);
    const cited = this.followsQuote(cue) ? null : this.cited(cue);
    if (cited) return cited;
    const inserted = this.insertedSubject(cue);
    if (inserted) return inserted;
    const found = subjectBefore(tokens, cue, from, language);
    if (found === 'shared') return this.shared(cue);
    if (found === 'inverted' && language.proDrop && cue.finite > from && language.conjunctions.has(tokens[cue.finite - 1]!.lower)) return subjectAfter(tokens, cue.to, to, language) ?? this.earlier(cue);
    if (found === 'inverted' || (found === null && language.verbSecond)) {
      // "…, mais [a ajouté] que": the conjunction joins the verb to the one before.
      const joins = found === null || (cue.form === 'active' && language.adversatives?.has(tokens[cue.from - 1]?.lower ?? ''));
      return subjectAfter(tokens, cue.to, to, language) ?? (joins && !language.proDrop ? (relativeBefore(tokens, cue.from, from, language) ?? this.shared(cue)) : null);
    }
    if (found) return found;
    const after = this.followsQuote(cue) || language.proDrop ? subjectAfter(tokens, cue.to, to, language) : null;
    if (after && (after.animate || this.followsQuote(cue))) return after;
    return language.proDrop ? null : this.shared(cue);
  }

  /** "La loi, [explique Jean Roche], est …": verb and subject between commas or dashes. */
  private insertedSubject(cue: Cue): Phrase | null {
    const { tokens, language } = this;
    const before = tokens[cue.from - 1]?.kind;
    if (cue.strength !== 'say' || !language.reportOrders.includes('VS') || cue.from === this.sentence.from || (before !== 'comma' && before !== 'dash')) return null;
    const phrase = phraseAt(tokens, cue.to, this.sentence.to, language);
    if (!phrase?.animate || (language.enclitics && language.clitics.has(phrase.head))) return null;
    const full = withApposition(tokens, phrase, this.sentence.to, language);
    const after = tokens[full.through]?.kind;
    return after === 'comma' || after === 'dash' || after === 'quote' ? full : null;
  }

  /** "selon ce qu'a confié X": the source is whoever the clause says. */
  private relayed(cue: Cue): Phrase | null {
    const { tokens, language } = this;
    const opens = cue.to + 1 < this.sentence.to && language.determiners.has(tokens[cue.to]!.lower) && language.complementizers.has(tokens[cue.to + 1]!.lower);
    const next = opens ? this.cues.find((later) => later.from > cue.to && later.form === 'active') : undefined;
    return next && next.from <= cue.to + 4 ? this.subjectOf(next) : null;
  }

  private followsQuote(cue: Cue): boolean {
    for (let i = cue.from - 1; i >= this.sentence.from && i >= cue.from - 4; i -= 1) if (this.tokens[i]!.kind === 'quote') return true;
    return false;
  }

  protected agent(cue: Cue): Phrase | null {
    const { tokens, language } = this;
    const next = this.behindMarks(cue.at + 1);
    if (next < this.sentence.to && tokens[next]!.kind === 'word' && language.agents.has(tokens[next]!.lower)) {
      const phrase = phraseAt(tokens, next + 1, this.sentence.to, language);
      return phrase && withApposition(tokens, phrase, this.sentence.to, language);
    }
    return null;
  }

  /** "qualifié de « … » [par X]", "described as a “…” [by X]": past the marked words that a verb's preposition leads to. */
  private behindMarks(at: number): number {
    const { tokens, language } = this;
    for (let i = at; i < at + MOST_LINKS && tokens[i]?.kind === 'word'; i += 1) {
      const { lower } = tokens[i]!;
      if (!language.genitives.has(lower) && !language.prepositions.has(lower) && !language.conjunctions.has(lower) && !language.determiners.has(lower)) return at;
      if (tokens[i + 1]?.kind === 'quote') return i + 2;
    }
    return at;
  }

  /** "cite Jean Roche : « … »", "répète les propos de Jean Roche : « … »": the words are his. */
  private cited(cue: Cue): Phrase | null {
    const { tokens, language } = this;
    const { to } = this.sentence;
    const object = phraseAt(tokens, cue.to, to, language);
    if (!object || object.kind === 'pronoun') return null;
    if (language.citing.has(cue.lemma)) return object.person || isPlainName(object) ? withApposition(tokens, object, to, language) : null;
    return language.relaying?.has(cue.lemma) && language.speechNouns.has(object.head) ? holderOfWords(tokens, object, to, language) : null;
  }

  /** "la réunion promise par le maire sera « … »": between a participle's agent and the words stands more than links, or a verb of their own. */
  protected isApart(cue: Cue, from: number, to: number): boolean {
    const { adverbs, times, finite, auxiliaries } = this.language;
    const between = this.tokens.slice(from, to);
    return between.filter(({ lower }) => !adverbs.has(lower) && !times.has(lower)).length > 2 || (cue.from === cue.at && between.some(({ lower }) => finite.has(lower) || auxiliaries.has(lower)));
  }

  /** "wird [Weber] von der Zeitung zitiert": a name without the agent behind it. */
  protected citedIn({ finite, at }: Cue): Phrase | null {
    const { tokens, language } = this;
    let agent = finite + 2;
    while (agent < at && !language.agents.has(tokens[agent]!.lower)) agent += 1;
    const phrase = agent < at ? subjectAfter(tokens, finite + 1, agent, language) : null;
    return phrase?.kind === 'name' ? phrase : subjectAfter(tokens, finite + 1, at, language);
  }

  /** The subject that a participle or a second verb takes over. */
  private shared(cue: Cue): Phrase | null {
    const { tokens, language } = this;
    // "on entend Jean Roche répéter": whoever stands right before an infinitive.
    const own = cue.form === 'infinitive' ? phraseEndingAt(tokens, Math.max(this.sentence.from, cue.from - 12), this.startOfVerb(cue), language) : null;
    if (own?.name && own.kind === 'name' && !this.governed(own)) return own;
    // "avec un élu disant", "Roche stating": somebody right before a participle.
    const beside = cue.form === 'gerund' ? phraseEndingAt(tokens, Math.max(this.sentence.from, cue.from - 12), cue.from, language) : null;
    if (beside && beside.kind !== 'pronoun' && (beside.person || language.latter.has(beside.head) || (beside.kind === 'name' && beside.name?.to === beside.to)) && tokens[cue.from - 1]!.kind === 'word') return beside;
    const subject = this.earlier(cue);
    if (subject) return subject;
    const main = mainSubject(tokens, this.sentence.from, cue.from, language);
    if (main?.animate) return main;
    // "une alerte a été lancée par un individu, déclarant …": the person right before.
    const end = tokens[cue.from - 1]?.kind === 'comma' ? cue.from - 1 : cue.from;
    const near = phraseEndingAt(tokens, this.sentence.from, end, language);
    if (near?.animate && (!this.governed(near) || language.agents.has(tokens[near.from - 1]!.lower))) return near;
    // "Rappelant que …, Anne Roche a dénoncé …": the participle comes first.
    const next = this.cues.find((later) => later.from > cue.to && later.form === 'active');
    const following = next && !main ? this.subjectOf(next) : null;
    return following ?? main;
  }

  /** "afirmou que …, mas lamentou que …": the subject of the reporting word before. */
  private earlier(cue: Cue): Phrase | null {
    for (let i = this.cues.indexOf(cue) - 1; i >= 0; i -= 1) {
      const earlier = this.cues[i]!;
      if (cue.number && earlier.number && cue.number !== earlier.number) continue;
      const subject = earlier.form === 'passive' || earlier.form === 'source' ? null : this.subjectOf(earlier);
      if (subject) return subject;
    }
    return null;
  }

  private startOfVerb(cue: Cue): number {
    let start = cue.from;
    while (start > this.sentence.from && this.tokens[start - 1]!.kind === 'word' && this.language.clitics.has(this.tokens[start - 1]!.lower)) start -= 1;
    return start;
  }

  private governed(phrase: Phrase): boolean {
    const previous = this.tokens[phrase.from - 1];
    return phrase.from > this.sentence.from && previous?.kind === 'word' && (this.language.prepositions.has(previous.lower) || this.language.genitives.has(previous.lower));
  }
}
