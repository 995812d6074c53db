/** Step `opening`: what stands between the headline and the first paragraph: byline, date, reading time go; the standfirst stays. */
import { countLetters, isLatin } from '@/lib/letters';
import type { Passage } from '../passages';
import { behind, isReadingTime, opens } from '../phrases';
import { asciiDigits, findDates, type PrintedDate } from '../visible/dates';
import { isUnspaced } from '../visible/letters';
import { namesIn } from '../visible/names';
import { wordsFor } from '../visible/words';
import { captionReason } from './captions';
import { isFinished, isProse, linkShare, plain, type Hints, type Reading } from '../reading';

const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|(?<![\d.,$€£])(?:[01]?\d|2[0-3])(?:[:.]|\s?h\s?)[0-5]\d(?![\d%])|\d{1,2}\s?[月월]\s?\d{1,2}|\b\d{1,2}\s(?:min|hour|day|week)/;

/** A text without its dates. */
const withoutDates = (text: string, dates: PrintedDate[]): string => dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

/** A line that holds little but a date or a time. */
const isDateLine = (text: string, dates: PrintedDate[]): boolean => text.length <= 110 && (dates.length > 0 || DATE.test(asciiDigits(text))) && !isFinished(text.replace(/\.$/, '')) && countLetters(text) <= 60;

/** Letters that may stand beside dates and those who signed: "Published", "Last updated on Monday". */
const MOST_BESIDE = 40;

/** A line of several dates, or of one with its names: long enough to be a sentence, but there is nothing else in it. */
function isDatesAndNames(text: string, dates: PrintedDate[], { people }: Hints): boolean {
  if (dates.length === 0 || text.length > 160 || isFinished(text.replace(/(?<=\d\s?)hr?s?\.$/i, ''))) return false;
  const line = people.reduce((left, person) => left.replace(person, ''), plain(withoutDates(text, dates)));
  return countLetters(line) <= MOST_BESIDE;
}

/** True where a text is names, and beside them only capitals, roles and small words. */
function isNames(text: string, language: string | null): boolean {
  const words = wordsFor(language);
  const names = namesIn(text, words).filter(({ kind }) => kind !== 'handle');
  const rest = names.reduce((left, { name }) => left.replace(name, ' '), text);
  const isSmall = (word: string) => words.roles.has(word.toLowerCase()) || words.common.has(word.toLowerCase());
  return names.length > 0 && (rest.match(/[\p{L}\p{M}'’]+/gu) ?? []).every((word) => isSmall(word) || /^[A-Z]/.test(word) || /^\p{Lu}/u.test(word));
}

/** A line that names who wrote: an opening word and hardly more than names. Many a sentence opens with such a word. */
function isByline(text: string, { language, people }: Hints): boolean {
  if (text.length > 120 || text.split(/\s+/).length > 14) return false;
  const rest = behind('by', text, language);
  if (rest === null || !isFinished(text)) return rest !== null;
  return /^[^.]{0,60}\.$/.test(text) && (people.some((author) => plain(rest).startsWith(author)) || isNames(text.slice(-rest.length), language));
}

/** Too short to be known again; in East Asia two signs are a whole name. */
const isShort = (name: string): boolean => name.length <= (isLatin(name) ? 3 : 1);
/** "Last updated on", "Sun", "(IST)": letters beside a date. */
const DATE_LABEL = 15;

/** A line that is the name of who signed, or has a person's in it and is no sentence; a byline may hold two dates beside. */
function isSignedBy(printed: string, dates: PrintedDate[], { authors, people }: Hints): boolean {
  const text = withoutDates(printed, dates).trim();
  const line = plain(text);
  if (text.length > 120 || isShort(line)) return false;
  const signed = people.filter((author) => !isShort(author) && line.includes(author));
  return authors.includes(line) || (!isFinished(text) && signed.length > 0 && line.length <= signed.join(' ').length + 50 + dates.length * DATE_LABEL);
}

/** Why a short line near the headline, or at the end, is no text of the article; null where it is. */
export function smallPrint(passage: Passage, reading: Reading): string | null {
  const { text } = passage;
  if (isReadingTime(text)) return 'reading time';
  const dates = findDates(text, wordsFor(reading.hints.language), 'dmy');
  const isDated = (isDateLine(text, dates) && (!isProse(passage) || opens('dated', text))) || (isProse(passage) && isDatesAndNames(text, dates, reading.hints));
  if (isDated && passage.kind !== 'heading' && passage.kind !== 'table-row') return 'date line';
  if (isSignedBy(text, dates, reading.hints)) return 'byline';
  const named = reading.noise.ofShort(passage);
  if (named === 'byline' || (named === 'kicker' && !isFinished(text) && text.length < 60)) return named;
  if (isByline(text, reading.hints) && (passage.kind !== 'heading' || reading.hints.authors.some((author) => plain(text).includes(author)))) return 'byline';
  return null;
}

const STANDFIRST = /(?:^|[-_\s])(?:standfirst|lead|lede|leadtext|intro|introduction|ingress|chapo|chapeau|dek|deck|sub-?(?:title|head|heading|headline|line)|summary|excerpt|abstract|preamble|perex|teaser-?text|vorspann|unterzeile|sommario|occhiello|catenaccio|entradilla|bajada|copete|subtitulo|resumen|sapo|manchet|underrubrik|underrubrik|spot|description|article-?(?:description|summary|intro|lead)|anons|kicker-?text)(?:$|[-_\s]|[a-z])/;

const named = (passage: Passage, root: Element): boolean => {
  let element: Element | null = passage.element;
  for (let up = 0; up < 3 && element && element !== root; up += 1, element = element.parentElement) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__/g, '-').toLowerCase();
    if (STANDFIRST.test(name)) return true;
  }
  return false;
};

/** How a passage shows that it sums the article up; null where it does not. */
function standfirstReason(passage: Passage, reading: Reading, descriptions: string[]): string | null {
  const text = plain(passage.text);
  if (text.length < 20) return null;
  if (text.length >= 30 && descriptions.some((description) => description === text || (description.length >= 60 && (text.startsWith(description.slice(0, 60)) || description.startsWith(text.slice(0, 60)))))) return 'is the summary in the page’s head';
  if (passage.text.length <= 800 && named(passage, reading.root)) return 'is named as the standfirst';
  return null;
}

/** Takes byline, date and reading time out, and puts the standfirst back. */
export function readOpening(reading: Reading): void {
  const { passages } = reading;
  const body = passages.filter((passage) => reading.partOf(passage) === 'body' && isProse(passage));
  const first = body.find((passage) => passage.text.length >= 100) ?? body[0];
  if (!first) return;
  const descriptions = reading.hints.descriptions.map(plain).filter((description) => description.length >= 30);
  const from = reading.headline >= 0 && reading.headline < first.index ? reading.headline : Math.max(-1, first.index - 12);
  /** Furthest that small print is looked for past the first paragraph: bylines stand behind the standfirst too. */
  const until = first.index + 4;
  for (const passage of passages.slice(from + 1, until)) {
    if (!passage.text || reading.partOf(passage) === 'caption') continue;
    const small = passage.text.length <= 200 ? smallPrint(passage, reading) : null;
    if (small) reading.drop(passage, 'opening', small);
  }
  let found = 0;
  for (const passage of passages.slice(Math.max(0, from - 6), first.index + 1)) {
    if (!passage.text || passage.index === reading.headline || passage.kind === 'caption' || passage.text.length > 900) continue;
    const beyond = passage.index < from;
    if (smallPrint(passage, reading)) continue;
    if ((passage.level === 1 && passage.kind === 'heading') || captionReason(passage, passages[passage.index - 1], reading)) continue;
    const reason = standfirstReason(passage, reading, descriptions);
    const already = reading.partOf(passage) === 'body';
    if (reason && linkShare(passage) < 0.5 && (/head/.test(reason) || (!beyond && !reading.noise.of(passage)))) {
      reading.set(passage, 'standfirst', 'standfirst', reason);
      found += 1;
    } else if (!already && !beyond && reading.headline >= 0 && passage.index > from && !reading.noise.of(passage) && isStandfirstByPlace(passage, reading)) {
      reading.set(passage, 'standfirst', 'standfirst', 'stands between headline and text');
      found += 1;
    }
    if (found >= 4) break;
  }
}

/** A sentence alone between headline and text sums up, whatever it is called. */
function isStandfirstByPlace(passage: Passage, reading: Reading): boolean {
  if (linkShare(passage) > 0.2 || reading.noise.ofShort(passage) || (['credit', 'furniture', 'invitation', 'related'] as const).some((kind) => opens(kind, passage.text))) return false;
  const words = passage.text.split(/\s+/).length;
  const wordless = isUnspaced(passage.text) || /\p{Script=Hangul}/u.test(passage.text) ? passage.text.length >= 20 : words >= 7;
  return wordless && (passage.kind === 'heading' || isFinished(passage.text) || passage.text.length >= 60);
}
