/**
 * The dates that stand around an article, each with how likely it is the day of
 * publication and why. Dates of comments, related articles, events and the
 * copyright line are left out. Reads lines; knows no machine-readable source.
 */
import { ofLetters } from '@/lib/letters';
import type { StatedDate } from '@/lib/model';
import { statedDate } from '../machine-date';
import { beforeLabel, beforeWeekday, type DayOrder, findDates, type PrintedDate } from './dates';
import type { Layout } from './layout';
import { lowered } from './letters';
import type { Line } from './lines';
import type { Words } from './words';

export interface DateLine {
  value: StatedDate;
  kind: 'published' | 'modified';
  /** Above the headline, where a masthead prints today's date too. */
  above: boolean;
  /** Higher is likelier; below 0 is not offered. */
  score: number;
  line: string;
}

/** A date less likely than this belongs to something else on the page. */
const LEAST = 2.4;
/** Lines before the headline and after the text in which an article's date may still stand. */
const ABOVE = 14;
const BELOW = 24;
const INTO_TEXT = 10;

/** Against texts in lower case. */
const DATED_CLASS = /(?:^|[\s_-])(?:date\w*|datum|time\w*|publi\w*|posted\w*|entry-?meta|post-?meta|byline|meta|meta-?data|dateline|created?|issued|fecha|data|pubdate)(?:$|[\s_-])/;
const MODIFIED_CLASS = /(?:^|[\s_-])(?:modified|updated?|mod-?date|date-?modified|last-?updated?)(?:$|[\s_-])/;
const OTHER_CLASS = /(?:^|[\s_-])(?:event|copyright|comment\w*|termin\w*|deadline|weather|calendar)(?:$|[\s_-])/;
const COPYRIGHT = /©|\(c\)\s*\d|copyright|all rights reserved|alle rechte|abgerufen|retrieved|accessed/;

/** A time or a short word between a label and its date. */
const BESIDE_LABEL = ofLetters(/[\d:.,|•·–—\s-]*(?:[\p{L}]{2,10}[.,])?\s*$/u);

const marksOf = (line: Line): string => {
  const { element } = line;
  const parent = element.parentElement;
  return `${element.getAttribute('class') ?? ''} ${element.id} ${parent && parent.childElementCount < 8 ? `${parent.getAttribute('class') ?? ''} ${parent.id}` : ''}`.toLowerCase();
};

/** How near the article a line stands; null for too far. */
export function nearness(index: number, { headline, first, last }: Layout): number | null {
  const top = headline >= 0 ? headline : first;
  if (top < 0) return index < 30 ? 1 : null;
  if (first < 0) return index >= top && index < top + BELOW ? 4 : index < top && index >= top - ABOVE ? 3 : null;
  // Pictures and buttons may part the headline from the text: right above that is the head as well.
  if (index >= top && index < first) return Math.max(first - index <= 3 ? 5 : 4, 6 - (index - top) / 15);
  if (index < top) return index >= top - ABOVE ? 4.5 - (top - index) / 7 : null;
  // A standfirst is the text's first line: what stands after it may still be the head.
  if (index < first + INTO_TEXT) return 4 - (index - first) / 8;
  if (index > last && index <= last + BELOW) return 3.2 - (index - last) / 12;
  return index >= last - 1 ? 2.5 : null;
}

/** "29.11.2022 – …", "Bergen, 3 May 2022 (Agency) – …": how news and press releases begin. */
const BEFORE_DATELINE = ofLetters(/^(?:[\p{L}][\p{L} .'’-]{1,30}(?:,|\s[|/–—-])\s?)?$/u);
const BEHIND_DATELINE = /^\s?(?:\([^()]{2,30}\)\s?|\/[^/]{2,30}\/\s?)?(?:[–—|]|--?)\s/;

/** True where a sentence goes on behind a date. */
const goesOn = ({ text }: Line, { end }: PrintedDate): boolean => text.length - end > 60 && /[.!?…]$/.test(text);

/** The shortest that says by itself, at the start of a line, that a day of publication follows. */
const SHORTEST_OPENING = 9;

/** `opens`: the date opens the text of the article, or its line does by saying what date it is. */
function scoreOf(line: Line, date: PrintedDate, before: string, opens: boolean): number {
  const marks = marksOf(line);
  const rest = line.text.length - (date.end - date.start);
  let score = rest <= 12 ? 2 : rest <= 45 ? 1.2 : rest <= 110 || opens ? 0 : -2.5;
  if (DATED_CLASS.test(marks)) score += 1.2;
  if (line.element.closest('time')) score += 1;
  if (OTHER_CLASS.test(marks)) score -= 3;
  if (date.parts.hour !== undefined) score += 0.7;
  if (line.linked > line.text.length * 0.6 && line.text.length > 30) score -= 2.5;
  if (line.region === 'nav') score -= 2;
  else if (line.region === 'related') score -= 2;
  else if (line.region === 'comments') score -= 4;
  else if (line.region === 'caption') score -= 4;
  else if (line.region === 'footer' || line.region === 'banner') score -= 2.5;
  else if (line.region === 'aside') score -= 1;
  // Rights are of a year; beside a day with its hour such a sign is the agency's or the picture's.
  if (COPYRIGHT.test(line.text.toLowerCase())) score -= date.parts.hour === undefined ? 4 : 1;
  // A sentence that goes on after the date tells of that day.
  if (!opens && goesOn(line, date)) score -= 3;
  // Running text before the date: it is told of, not stated.
  if ((/[.!?]\s/.test(before) && /\p{L}[.!?]\s/u.test(before)) || before.split(/[|·•–—]|\s-\s/).at(-1)!.split(' ').length > 7) score -= 2;
  return score;
}

/** The likeliest dates of the article, best first. */
export function findDateLines(lines: Line[], layout: Layout, words: Words, order: DayOrder): DateLine[] {
  const found: DateLine[] = [];
  lines.forEach((line, index) => {
    const near = nearness(index, layout);
    if (near === null) return;
    const text = line.parts.length > 1 ? line.parts.map((part) => part.text).join(' ') : line.text;
    let from = 0;
    for (const date of findDates(text, words, order)) {
      const before = text.slice(from, date.start);
      // A label may stand in the line above: "Published" / "3 May 2022".
      const above = index > 0 && from === 0 && before.trim().length < 3 && lines[index - 1]!.text.length < 40 ? `${lines[index - 1]!.text} ` : '';
      const isFirst = from === 0;
      const lead = lowered(above + before);
      const label = beforeWeekday(lead, words).replace(BESIDE_LABEL(lead), ' ');
      const modified = words.modified.test(lead) || words.modified.test(label);
      const published = !modified && (words.published.test(lead) || words.published.test(label));
      from = date.end;
      const value = statedDate(date.parts, text.slice(date.start, date.end).trim());
      // "14. – 20. Januar 2022": an article has no last day.
      if (!value || /\d\.?\s?[–—-]\s?$/.test(before)) continue;
      const byClass = !published && !modified && MODIFIED_CLASS.test((line.element.getAttribute('class') ?? '').toLowerCase());
      // "Am 3. Mai 2022 lief die Fähre aus": a preposition is no label where a sentence goes on.
      const labelled = (published || modified) && !(before.length < SHORTEST_OPENING && goesOn(line, date));
      const dateline = layout.first >= 0 && index <= layout.first && index >= layout.first - 2 && BEHIND_DATELINE.test(text.slice(date.end)) && (published || BEFORE_DATELINE(before).test(before));
      // "This entry was posted on 3 May 2022 by …" goes on as a sentence; so does "On 3 May 2022 the ferry …", which tells of that day.
      const stated = published && before.length >= SHORTEST_OPENING && beforeLabel(before, words).trim() === '';
      const opens = isFirst && (dateline || stated);
      found.push({ value, kind: modified || byClass ? 'modified' : 'published', above: index < layout.headline, score: near + scoreOf(line, date, before, opens) + (labelled ? 2 : 0), line: line.text.slice(0, 120) });
    }
  });
  return found.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score).slice(0, 20);
}
