/**
 * Reads the outlined text sentence by sentence and makes the quotations: what
 * is speech, who says it, and what carries over from the sentence before.
 */
import type { FoundQuotation } from '@/lib/model';
import { type Report, SentenceReports } from './attribution';
import type { Entity } from './entities';
import { type Insertion, insertionIn } from './insertions';
import { indirectStatements } from './indirect';
import type { Language } from './languages/types';
import { DASH } from './marks';
import type { Outline } from './outline';
import { repeated } from './pull-quotes';
import { judge, type Verdict } from './speech';
import { phraseEndingAt } from './segments';
import { type Speaker, Speakers } from './speakers';

const FRAGMENT_REACH = 8;
const COMPLETE = /[.!?…]/;
/** Words between the parts of a separable verb that are printed with it. */
const CUE_GAP = 2;

interface Said {
  quotation: FoundQuotation;
  entity: Entity | null;
  sentence: number;
  paragraph: number;
  /** The report that governs it; null for words that nobody reports. */
  report: Report | null;
  /** Without a report, in a paragraph of its own: perhaps a pull quote. */
  aside: boolean;
}

export function readQuotations(outlined: Outline, language: Language): FoundQuotation[] {
  const reader = new Reader(outlined, language);
  outlined.sentences.forEach((_, index) => reader.sentence(index));
  const pulled = repeated(
    reader.said.filter(({ aside }) => aside).map(({ quotation }) => quotation),
    reader.said.filter(({ report, quotation }) => report && quotation.kind !== 'indirect').map(({ quotation }) => quotation),
  );
  return reader.said.map(({ quotation }) => quotation).filter((quotation) => !pulled.has(quotation)).sort((a, b) => a.start - b.start || a.end - b.end);
}

const roleOf = (entity: Entity | null): string | null => entity?.roles[0] ?? entity?.title ?? null;

class Reader {
  readonly said: Said[] = [];
  private readonly named: Speakers;
  /** The sentence that is read, and how many were read for whom they name. */
  private index = 0;
  private known = 0;
  /** Cues spent on a quotation: sources, and reports behind it. */
  private readonly used = new Set<unknown>();

  constructor(
    private readonly outlined: Outline,
    private readonly language: Language,
  ) {
    this.named = new Speakers(outlined, language);
  }

  /** Who is named up to here: behind the last report of a text nobody asks. */
  private get speakers(): Speakers {
    for (; this.known <= this.index; this.known += 1) this.named.read(this.known);
    return this.named;
  }

  sentence(index: number): void {
    const { tokens, sentences } = this.outlined;
    const sentence = sentences[index]!;
    this.index = index;
    const reports = new SentenceReports(this.outlined, sentence, this.language);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (tokens[at]!.kind !== 'quote') continue;
      this.quote(at, index, reports);
    }
    this.shareReport(index);
    this.indirect(index, reports);
    this.markSpeaking(index, reports);
  }

  /** "« … », bien que cela « … », estime X": the report at the end is of the words that open the sentence, too. */
  private shareReport(index: number): void {
    const last = this.said[this.said.length - 1];
    const { kind, start } = this.outlined.tokens[this.outlined.sentences[index]!.from]!;
    if (kind !== 'quote' || last?.sentence !== index || last.report?.why !== 'report-after') return;
    let at = this.said.length - 1;
    while (at > 0 && this.said[at - 1]!.sentence === index && this.said[at - 1]!.quotation.start >= start) at -= 1;
    const first = this.said[at]!;
    if (first.report || first.entity) return;
    const { speaker, speakerFull, role, cue, confidence } = last.quotation;
    Object.assign(first.quotation, { speaker, speakerFull, role, cue, confidence, why: [first.quotation.why[0]!, 'shared-report'] });
    first.report = last.report;
    first.entity = last.entity;
  }

  /** Statements without marks; those with speech in marks are quotations already. */
  private indirect(index: number, reports: SentenceReports): void {
    const { text, tokens, sentences } = this.outlined;
    const isSpeech = (at: number): boolean => judge(this.outlined, at, this.language).kind === 'speech';
    for (const { from, to, rest, report } of indirectStatements(this.outlined, sentences[index]!, reports, this.used, this.language, isSpeech)) {
      const speaker = this.speakerOf(report, index, from, null);
      if (!speaker || !report.cue) continue;
      const pieces = [{ from, to }, ...(rest ? [rest] : [])].map((part) => ({ start: tokens[part.from]!.start, end: tokens[part.to - 1]!.end }));
      this.add({
        text: pieces.map(({ start, end }) => text.slice(start, end)).join(' '), start: pieces[0]!.start, end: pieces.at(-1)!.end, pieces,
        speaker: speaker.mention, speakerFull: speaker.entity?.name ?? null, role: roleOf(speaker.entity),
        cue: this.printedCue(report.cue),
        kind: 'indirect', confidence: report.belief, why: ['indirect', report.why],
      }, speaker.entity, index, report);
    }
  }

  /** "a déclaré"; of a verb in two parts both, "fügte sie hinzu", or "fügte … hinzu", "hat … gesagt" where much or somebody stands between. */
  private printedCue({ from, to, companion }: NonNullable<Report['cue']>): string {
    const { text, tokens } = this.outlined;
    const printed = (first: number, last: number): string => text.slice(tokens[first]!.start, tokens[last]!.end);
    if (this.language.verbSecond && this.language.auxiliaries.has(tokens[from]!.lower) && tokens.slice(from + 1, to - 1).some(({ cap }) => cap)) return `${printed(from, from)} … ${printed(to - 1, to - 1)}`;
    if (companion === undefined || companion < to) return printed(from, to - 1);
    return companion - to <= CUE_GAP ? printed(from, companion) : `${printed(from, to - 1)} … ${printed(companion, companion)}`;
  }

  private add(quotation: FoundQuotation, entity: Entity | null, sentence: number, report: Report | null, aside = false): void {
    this.said.push({ quotation, entity, sentence, paragraph: this.outlined.sentences[sentence]!.paragraph, report, aside });
  }

  /** Whoever says something in a sentence is whom a pronoun in the next most likely means. */
  private markSpeaking(index: number, reports: SentenceReports): void {
    const cue = reports.cues.find(({ form, strength }) => form === 'active' && strength === 'say');
    const phrase = cue ? reports.subjectOf(cue) : null;
    const entity = phrase ? this.speakers.resolve(phrase, index, phrase.from).entity : null;
    if (entity) this.speakers.spoke(entity, index);
  }

  private quote(at: number, index: number, reports: SentenceReports): void {
    const { text, tokens, marked } = this.outlined;
    const verdict = judge(this.outlined, at, this.language);
    if (verdict.kind === 'not') return;
    const span = marked[tokens[at]!.group!]!;
    const inside = insertionIn(text, span, this.language);
    const outside = reports.reportOf(at) ?? this.reportBehind(at, index);
    const report = inside && !(outside?.why === 'report-after') ? inside.report : outside;
    if (verdict.kind === 'fragment' && !this.fragmentCounts(verdict, report)) return;
    const speaker = report ? this.speakerOf(report, index, at, report === inside?.report ? inside : null) : null;
    const carried = report ? null : this.carriedOver(at, index, reports);
    if (!report && !carried && verdict.kind === 'fragment') return;
    // A dash or a name before marks that nobody reports: a reference, a headline.
    if (!report && (tokens[at - 1]?.kind === 'dash' || reports.isReference(at))) return;
    if (report?.cue && (report.cue.from > at || report.why.startsWith('source'))) this.used.add(report.cue);
    const pieces = inside ? inside.pieces : span.stretches;
    if (this.goesOn(at, index, report)) return this.lengthen(pieces);
    const entity = speaker?.entity ?? carried?.entity ?? null;
    const first = pieces[0]!;
    const last = pieces[pieces.length - 1]!;
    const cue = report?.cue ? (report === inside?.report ? inside.cue : this.printedCue(report.cue)) : null;
    const quotation: FoundQuotation = {
      text: pieces.map(({ start, end }) => text.slice(start, end)).join(' '),
      start: first.start,
      end: last.end,
      pieces: pieces.map(({ start, end }) => ({ start, end })),
      speaker: speaker?.mention ?? carried?.mention ?? null,
      speakerFull: entity ? entity.name : null,
      role: roleOf(entity),
      cue,
      kind: this.isMixed(at, first.start, report) ? 'mixed' : 'direct',
      confidence: report?.belief ?? (carried ? 0.6 : 0.4),
      why: [verdict.why, report?.why ?? carried?.why ?? 'no-speaker'],
    };
    this.add(quotation, entity, index, report, !report && this.fillsParagraph(at, index));
    if (entity) this.speakers.spoke(entity, index);
  }

  /** “I waited,” she said, “but nobody came.”: the same report stands between the halves of one sentence. */
  private goesOn(at: number, index: number, report: Report | null): boolean {
    const { text, tokens } = this.outlined;
    const previous = this.said[this.said.length - 1];
    const opening = tokens[at - 1]?.kind;
    if (!report?.cue || !previous?.report?.cue || previous.sentence !== index || previous.report.why !== 'report-after' || (opening !== 'comma' && opening !== 'dash')) return false;
    if (previous.report.cue.from !== report.cue.from || (report.why !== 'report-before' && report.why !== 'report-after')) return false;
    return !COMPLETE.test(text[previous.quotation.end - 1]!);
  }

  /** Adds the second half of a quotation to the first. */
  private lengthen(pieces: readonly { start: number; end: number }[]): void {
    const { quotation } = this.said[this.said.length - 1]!;
    quotation.pieces.push(...pieces.map(({ start, end }) => ({ start, end })));
    quotation.end = pieces[pieces.length - 1]!.end;
    quotation.text = quotation.pieces.map(({ start, end }) => this.outlined.text.slice(start, end)).join(' ');
  }

  /** A few words in marks are speech where a reporting word stands beside them; one or two only as a whole sentence. */
  private fragmentCounts(verdict: Verdict, report: Report | null): boolean {
    if (verdict.why === 'short-sentence') return true;
    if (!report || verdict.why === 'word') return false;
    return (report.distance ?? 0) <= FRAGMENT_REACH;
  }

  private speakerOf(report: Report, index: number, at: number, inside: Insertion | null): Speaker | null {
    if (!report.phrase) {
      const previous = this.said[this.said.length - 1];
      const entity = previous?.sentence === index ? previous.entity : this.speakers.unspoken(index);
      return entity && { mention: entity.name, entity };
    }
    if (inside) return inside.resolve(this.speakers, index, at);
    const speaker = this.speakers.resolve(report.phrase, index, Math.min(at, report.phrase.from));
    const previous = this.said[this.said.length - 1];
    if (!speaker.entity && report.phrase.kind === 'pronoun' && !this.language.indefinite.has(report.phrase.head) && previous && index - previous.sentence <= 1) return { ...speaker, entity: previous.entity };
    return speaker;
  }

  /** "« … » C'est ce qu'a annoncé X": the report in the sentence behind. */
  private reportBehind(at: number, index: number): Report | null {
    const { tokens, sentences } = this.outlined;
    const next = sentences[index + 1];
    if (!next || next.paragraph !== sentences[index]!.paragraph || next.from - at > 3) return null;
    const opens = this.language.backReports.find((words) => words.every((word, k) => tokens[next.from + k]?.lower === word));
    if (!opens) return null;
    const reports = new SentenceReports(this.outlined, next, this.language);
    const cue = reports.cues.find((candidate) => candidate.form === 'active');
    const phrase = cue ? reports.subjectOf(cue) : null;
    return cue && phrase ? { cue, phrase, why: 'report-behind', belief: 0.75, strength: cue.strength } : null;
  }

  /** Without a report of its own: the speaker of the words right before, or the person the sentence before is about. */
  private carriedOver(at: number, index: number, reports: SentenceReports): { mention: string; entity: Entity; why: string } | null {
    const { tokens, sentences } = this.outlined;
    const sentence = sentences[index]!;
    const previous = this.said[this.said.length - 1];
    const alone = at === sentence.from && this.isAlone(at, sentence.to);
    if (alone) {
      const signed = this.signedBehind(index);
      if (signed) return signed;
      // A paragraph that opens with a dash is somebody else's turn.
      const turn = this.outlined.marked[tokens[at]!.group!]!.open === DASH;
      if (previous?.entity && index - previous.sentence <= 1 && (previous.paragraph === sentence.paragraph || (!turn && this.wholeParagraph(previous.sentence)))) {
        return { mention: previous.quotation.speaker ?? previous.entity.name, entity: previous.entity, why: 'same-speaker' };
      }
      const before = sentences[index - 1];
      if (before && before.paragraph === sentence.paragraph) {
        const subject = new SentenceReports(this.outlined, before, this.language).holder(before.to);
        if (subject?.animate) {
          const { mention, entity } = this.speakers.resolve(subject, index - 1, subject.from);
          if (entity?.person) return { mention, entity, why: 'sentence-before' };
        }
      }
      return null;
    }
    const holder = reports.holder(at);
    if (!holder?.animate) return null;
    const { mention, entity } = this.speakers.resolve(holder, index, holder.from);
    return entity && tokens[at] ? { mention, entity, why: 'subject' } : null;
  }

  /** "« … » Anne Roche, "Ma vie"", "« … »" and below it "— Anne Roche, maire": the name behind the words. */
  private signedBehind(index: number): { mention: string; entity: Entity; why: string } | null {
    const { tokens, sentences } = this.outlined;
    const here = sentences[index]!;
    const next = sentences[index + 1];
    if (!next) return null;
    const reports = new SentenceReports(this.outlined, next, this.language);
    const dashed = next.paragraph === here.paragraph + 1 && tokens[next.from]!.kind === 'dash';
    const phrase = dashed
      ? reports.signature(next.from + 1)?.phrase
      : next.paragraph === here.paragraph && tokens[next.to - 1]!.kind === 'quote' && reports.isReference(next.to - 1)
        ? phraseEndingAt(tokens, next.from, next.to - 2, this.language)
        : null;
    if (!phrase) return null;
    const { mention, entity } = this.speakers.resolve(phrase, index, phrase.from);
    return entity && { mention, entity, why: 'signature' };
  }

  private fillsParagraph(at: number, index: number): boolean {
    const { sentences } = this.outlined;
    const { from, to, paragraph } = sentences[index]!;
    return at === from && this.isAlone(at, to) && sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
  }

  private isAlone(at: number, to: number): boolean {
    for (let i = at + 1; i < to; i += 1) {
      const { kind } = this.outlined.tokens[i]!;
      if (kind !== 'stop') return kind === 'semicolon';
    }
    return true;
  }

  /** True where a sentence has nothing after its quotation's report: the next paragraph may go on quoting. */
  private wholeParagraph(index: number): boolean {
    const { sentences, tokens } = this.outlined;
    const sentence = sentences[index]!;
    return tokens[sentence.from]!.kind === 'quote' && sentences[index + 1]?.paragraph !== sentence.paragraph;
  }

  private isMixed(at: number, start: number, report: Report | null): boolean {
    const { text, tokens } = this.outlined;
    const first = text[start]!;
    if (tokens[at - 1]?.kind === 'colon' || first !== first.toLowerCase()) return false;
    return report?.why !== 'report-after';
  }
}
