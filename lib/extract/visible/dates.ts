/**
 * Dates as a reader sees them: every full date in a line of text, with its time
 * and zone where they are printed. A date without a year and a relative one
 * ("3 hours ago") have no value: nothing here asks a clock. Pure.
 */
import { ofLetters } from '@/lib/letters';
import { type DateParts, zoneOf } from '../machine-date';
import { ERAS, gregorian, shortYear } from './calendars';
import { LETTER, lowered, SMALL_LETTER } from './letters';
import type { Words } from './words';

export interface PrintedDate {
  parts: DateParts;
  /** Day and month as printed where they may be read either way: [first, second]. */
  ambiguous: [number, number] | null;
  /** The order that a date of numbers proves: one of them is over 12. */
  proves: DayOrder | null;
  /** In the line. */
  start: number;
  end: number;
}

export type DayOrder = 'dmy' | 'mdy';

/** Longer lines are running text; only their beginning can hold a date line. */
const LONGEST = 400;
const SEP = '\\s?[./\\-–]\\s?';
/** These against a text in lower case. */
const TIME = /^[^\d\n]{0,14}?(\d{1,2})\s?(?:(:|[hu]|[h:]\s|時|点|點|시)\s?(\d{2})(?![\d%])|(\.)(\d{2})(?!\.?\d))?分?(?::(\d{2})(?!\d))?\s*(a\.?\s?m\b\.?|p\.?\s?m\b\.?)?(\s*(?:uhr|uur|[hu]\b|hrs?\b))?\s*\(?((?:utc|gmt)?\s?[+-]\d{1,2}:?\d{0,2}(?!\d)|[a-z]{2,4}t\b|utc\b|gmt\b|mez\b|mesz\b|msk\b|cet\b|cest\b|wib\b|wita\b|z\b)?/;
const TIME_BEFORE = /(?:^|[^\d.:])(\d{1,2})(?:[:h]|(?=\.\d{2}\s*(?:uhr|klo))\.)(\d{2})(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?|[صم](?![ء-ي])|مساءً?|صباحا?ً?)?\s*(?:uhr|h|hrs)?\s*(e[sd]?t|gmt|utc|cet|cest|msk)?[\s,|•·–—-]*(?:\p{L}{1,9}\.?,?\s{0,2})?$/u;
/** Names of zones that mean one offset wherever they are printed. */
const ZONES: Record<string, string> = {
  UTC: 'Z', GMT: 'Z', Z: 'Z', CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00',
  EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', JST: '+09:00', KST: '+09:00', WIB: '+07:00', WITA: '+08:00', WIT: '+09:00', IST: '+05:30', PKT: '+05:00', SGT: '+08:00', HKT: '+08:00', WAT: '+01:00', SAST: '+02:00', EAT: '+03:00', AEST: '+10:00', AEDT: '+11:00',
};
/** Halves of the day: before an hour, and behind it. */
const AFTERNOON = /下午|晚上|午後|오후/;
const MORNING = /上午|凌晨|午前|오전/;
const BEHIND_AFTERNOON = new RegExp(`^\\s?(?:م(?:ساء[اً]*|\\.)?|بعد الظهر|ب\\.?\\s?ظ|بعدازظهر|petang|malam)(?!${LETTER})`);
const BEHIND_MORNING = new RegExp(`^\\s?(?:ص(?:باح[اً]*|\\.)?|ق\\.?\\s?ظ|pagi)(?!${LETTER})`);
const DIGITS: [RegExp, number][] = [
  [/[٠-٩]/g, 0x660],
  [/[۰-۹]/g, 0x6f0],
  [/[०-९]/g, 0x966],
  [/[০-৯]/g, 0x9e6],
  [/[０-９]/g, 0xff10],
];

/** Digits of other scripts as ASCII, one for one. */
export function asciiDigits(text: string): string {
  if (!/[^\u0000-\u024f]/.test(text)) return text;
  return DIGITS.reduce((result, [set, zero]) => result.replace(set, (digit) => String(digit.charCodeAt(0) - zero)), text);
}

/** Years of the Gregorian, solar Hijri and Buddhist calendars. */
const YEAR = '(?:1[349]|2[05])\\d{2}';
/** Nothing is a full date without a year: four digits, the year of an era, two after two other numbers, or two after a month. */
const MAYBE = /(?:1[349]|2[05])\d{2}|[\d元]年|\d\.?\s?[./·–-]\s?\d{1,2}\.?\s?[./·–-]?\s?\d{2}|[^\s\d]\.?[\s/-]['’]?\d{2}(?!\d)/;

/** 2022-11-23, 2022/11/23, 2022. 11. 23., 2022年11月23日, 2022年(令和4年)11月23日, 2022년 11월 23일 */
const YEAR_FIRST = new RegExp(`(?<!\\d)(?<y1>${YEAR})(?:${SEP}|\\.\\s|\\s?年(?:[(（][^()（）]{3,5}[)）])?\\s?|년\\s?)(?<m1>\\d{1,2})(?:${SEP}|\\.\\s|\\s?月\\s?|월\\s?)(?<d1>\\d{1,2})(?!\\d)(?:\\s?[日号일])?`, 'g');
/** 23.11.2022, 23/11/22, 23·11·22, 11/23/2022 */
const NUMBERS = new RegExp(
  `(?<![\\d.,/:-])(?<a>\\d{1,2})\\.?(?<sep>\\s?[./\\-–]\\s?|·|\\s(?=\\d{1,2}[\\s.]\\d{4}))(?<b>\\d{1,2})\\.?(?:${SEP}|·|(?<=\\.)\\s?|\\s)(?<y2>${YEAR}|\\d{2}(?![\\d.:]))(?!\\d|[.,]\\d{3}|\\s?[%€$])`,
  'g',
);
/** 23 tháng 11 năm 2022, 23 Tháng 11, 2022 */
const VIETNAMESE = /(?<!\d)(?<d6>\d{1,2})\s?(?:tháng|th)\s?(?<m6>\d{1,2})\s?(?:,|năm)?\s?(?<y6>(?:19|20)\d{2})/g;
/** 令和4年11月23日, 民國111年11月23日; of the Republic's years those of three digits stand alone as well. */
const ERA = /(?:(?<era>令和|平成|昭和|民[國国])\s?(?<y7>\d{1,3}|元)|(?<!\d)(?<y8>1[01]\d))\s?年\s?(?<m7>\d{1,2})\s?月\s?(?<d7>\d{1,2})\s?日/g;
/** What such dates begin with. A runtime takes a millisecond to make the patterns themselves, on every page anew. */
const MAYBE_YEAR_FIRST = /\d{4}[^\da-z]{1,4}\d/;
const MAYBE_NUMBERS = /\d[^\da-z]{1,4}\d{1,2}[^\da-z]{1,4}\d{2}/;

type NamedOrder = 'dmy' | 'mdy' | 'ymd';

const OF = "(?:de|del|d['’]|of|do|da|a|ב|en)?";
/** Dates with the month in letters, in the order of belief where two fit at one place. */
const NAMED: Record<NamedOrder, (month: string) => string> = {
  // 23 November 2022, 23. Nov. '22, 23 de noviembre de 2022, 23 tháng 11 năm 2022. Two bare digits before a word count something: "3 May, 10am", "12 Jan 15 min read".
  dmy: (month) => `(?<![\\d.,:])(?<d3>\\d{1,2})(?:st|nd|rd|th|er|ος|º|ª|ª|°|-го|:e)?[.,]?[\\s\\-–/]{0,2}${OF}\\s?(?<m3>${month})(?!${SMALL_LETTER})\\s?[.,:،]?[\\s\\-–/]{0,2}(?:de|del|del?\\sa[nñ]o|of|г\\.)?\\s?(?<y3>${YEAR}|['’]\\d{2}|(?<=[-–/.])\\d{2}(?![:.h])|\\d{2}(?![:.]|\\s?${LETTER}))(?!\\d)`,
  // November 23, 2022; Nov. 23rd 2022
  mdy: (month) => `(?<!${LETTER})(?<m4>${month})[.,]?\\s?[-/]?(?<d4>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[.,]\\s?|\\s|\\s?[-/]\\s?){1,2}(?<y4>${YEAR})(?!\\d)`,
  // 2022 November 23
  ymd: (month) => `(?<!\\d)(?<y5>${YEAR})[.,\\-]?\\s?(?:m\\.\\s?)?(?<m5>${month})[.,\\-]?\\s?(?:mėn\\.\\s)?(?<d5>\\d{1,2})(?!\\d)`,
};
const NAMED_ORDERS = Object.keys(NAMED) as NamedOrder[];
/** What stands around a month's name in such a date: before it, and from it on. */
const BESIDE: Record<NamedOrder, (before: string, on: string) => boolean> = {
  dmy: (before) => /\d/.test(before),
  mdy: (_, on) => /(?<!\d)\d{1,2}(?!\d)/.test(on),
  ymd: (before) => /\d{4}/.test(before),
};
/** Characters in which it does. */
const BEFORE_MONTH = 14;
const BEHIND_MONTH = 10;

const made = new Map<string, RegExp>();

/**
 * Against a text in lower case, with the months alone that stand in it as in a
 * date: "mar" and "dec" begin many words. Made for any case, for all of Unicode
 * or for every month it would take longer than to read the dates.
 */
function named(text: string, order: NamedOrder, words: Words): RegExp | null {
  const isBeside = ({ begins, pattern }: Words['monthNames'][number]): boolean => {
    for (let at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1)) {
      if (BESIDE[order](text.slice(Math.max(0, at - BEFORE_MONTH), at), text.slice(at, at + pattern.length + BEHIND_MONTH))) return true;
    }
    return false;
  };
  const months = words.monthNames.filter(isBeside).map(({ pattern }) => pattern).join('|');
  if (!months) return null;
  const key = `${order} ${months}`;
  const pattern = made.get(key) ?? new RegExp(NAMED[order](`(?:${months})`), 'g');
  made.set(key, pattern);
  return pattern;
}

/** The patterns that may fit a text, in the order of belief. */
function patternsFor(text: string, words: Words): RegExp[] {
  const all = [MAYBE_YEAR_FIRST.test(text) ? YEAR_FIRST : null, MAYBE_NUMBERS.test(text) ? NUMBERS : null, ...NAMED_ORDERS.map((order) => named(text, order, words)), /\dth|\d\sth/.test(text) ? VIETNAMESE : null, /[\d元]年.?\d/.test(text) ? ERA : null];
  return all.filter((pattern) => pattern !== null);
}

/** What any of several patterns finds, from left to right and never twice the same: as one pattern of all of them would. */
function* matchesOf(text: string, patterns: RegExp[]): Generator<RegExpExecArray> {
  const next: (RegExpExecArray | null | undefined)[] = patterns.map(() => undefined);
  for (let from = 0; ; ) {
    let first: RegExpExecArray | null = null;
    for (let i = 0; i < patterns.length; i += 1) {
      let match = next[i];
      if (match === undefined || (match !== null && match.index < from)) {
        patterns[i]!.lastIndex = from;
        next[i] = match = patterns[i]!.exec(text);
      }
      if (match && (first === null || match.index < first.index)) first = match;
    }
    if (!first) return;
    yield first;
    from = first.index + first[0].length;
  }
}

function monthOf(name: string, words: Words): number | undefined {
  return words.months.get(name.toLowerCase().replace(/\s+/g, ' ').replace(/[.\u200f]+$/, ''));
}

const yearOf = (text: string, { language }: Words) => {
  const year = Number(text.replace(/\D/g, ''));
  return year >= 100 ? year : shortYear(year, language);
};

/** Languages that put the year first, of two digits as well. */
const YEAR_BEFORE = new Set(['ja', 'ko', 'zh']);

/** The time printed after or before a date, and where it ends; `text` is in lower case. */
function timeAround(text: string, start: number, end: number): { time: Partial<DateParts>; end: number } {
  const rest = text.slice(end, end + 60);
  // Neither pattern is made where its first number cannot stand: that takes a runtime longer than to read the line.
  const after = /^[^\d\n]{0,14}\d/.test(rest) ? TIME.exec(rest) : null;
  if (after) {
    const [whole, hour, separator, minute, dot, dotMinute, second, half, clock, zone] = after;
    const minutes = minute ?? dotMinute ?? (half || (clock && !dot) ? '00' : undefined);
    const gap = whole.slice(0, whole.search(/\d/));
    const told = separator !== undefined || half || clock || (dot && /^[\s,|•·–—-]*(?:kl\.?|or[ae]|alle|at|um|om|à|às|a las|a les|la|klo)?\s*$/.test(gap));
    if (minutes !== undefined && told && Number(hour) <= 24) {
      let hours = Number(hour);
      if (half) hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
      else if (hours < 12 && (AFTERNOON.test(gap) || BEHIND_AFTERNOON.test(rest.slice(whole.length)))) hours += 12;
      else if (hours === 12 && (MORNING.test(gap) || BEHIND_MORNING.test(rest.slice(whole.length)))) hours = 0;
      const name = zone?.trim() ?? '';
      return { time: { hour: hours, minute: Number(minutes), second: second === undefined ? undefined : Number(second), zone: ZONES[name.toUpperCase()] ?? zoneOf(name) }, end: end + whole.trimEnd().length };
    }
  }
  const lead = text.slice(Math.max(0, start - 30), start);
  const before = /\d[:h.]\d\d/.test(lead) ? TIME_BEFORE.exec(lead) : null;
  if (before) {
    const [, hour, minute, half, zone] = before;
    const hours = half ? (Number(hour) % 12) + (/^[pم]/.test(half) ? 12 : 0) : Number(hour);
    if (hours <= 24) return { time: { hour: hours, minute: Number(minute), zone: ZONES[zone?.toUpperCase() ?? ''] ?? '' }, end };
  }
  return { time: {}, end };
}

const LAST_WORD = ofLetters(/(?:^|[^\p{L}-])([\p{L}][\p{L}-]{1,14})[.,]?\s*$/u);

/** What stands before a date, without the day of the week. */
export function beforeWeekday(text: string, words: Words): string {
  // "Mittwoch, den 27. November", "mercredi le 23".
  const before = text.replace(/,?\s(?:den|the|le|el|il)\s+$/i, ' ');
  const day = LAST_WORD(before).exec(before);
  return day && words.weekdays.has(day[1]!.toLowerCase()) ? before.slice(0, day.index + day[0].indexOf(day[1]!)) : text;
}

/** What stands before a date, without what introduces it: "published on Monday". */
export function beforeLabel(before: string, words: Words): string {
  const lead = beforeWeekday(before, words);
  const label = words.modified.exec(lowered(lead)) ?? words.published.exec(lowered(lead));
  return label ? lead.slice(0, label.index) : lead;
}

/** Every full date printed in a text. `order` decides what may be read either way. */
export function findDates(source: string, words: Words, order: DayOrder): PrintedDate[] {
  if (!/[\d٠-٩۰-۹०-९০-৯０-９]/.test(source)) return [];
  const text = asciiDigits(source.slice(0, LONGEST));
  if (!MAYBE.test(text)) return [];
  const found: PrintedDate[] = [];
  const lower = lowered(text);
  for (const match of matchesOf(lower, patternsFor(lower, words))) {
    const g = match.groups!;
    let ambiguous: [number, number] | null = null;
    let proves: DayOrder | null = null;
    let parts: DateParts | null = null;
    if (g.y1) parts = { year: Number(g.y1), month: Number(g.m1), day: Number(g.d1) };
    else if (g.y2) {
      const a = Number(g.a);
      const b = Number(g.b);
      // A two-digit year after blanks is more often a number of something else.
      if (g.y2.length === 2 && /^\s*$/.test(g.sep!)) continue;
      // 24.05.12
      const short = g.y2.length === 2 && YEAR_BEFORE.has(words.language) && b <= 12 && Number(g.y2) <= 31;
      const monthFirst = b > 12 ? a <= 12 : a <= 12 && order === 'mdy' && g.sep!.trim() !== '.';
      if (short) parts = { year: yearOf(g.a!, words), month: b, day: Number(g.y2) };
      else if (a <= 12 && b <= 12 && a !== b && g.sep!.trim() !== '.') ambiguous = [a, b];
      else if (g.sep!.trim() !== '.' && a !== b) proves = a > 12 ? 'dmy' : 'mdy';
      parts ??= { year: yearOf(g.y2, words), month: monthFirst ? a : b, day: monthFirst ? b : a };
    } else if (g.y3) parts = { year: yearOf(g.y3, words), month: monthOf(g.m3!, words), day: Number(g.d3) };
    else if (g.y4) parts = { year: Number(g.y4), month: monthOf(g.m4!, words), day: Number(g.d4) };
    else if (g.y5) parts = { year: Number(g.y5), month: monthOf(g.m5!, words), day: Number(g.d5) };
    else if (g.y6) parts = { year: Number(g.y6), month: Number(g.m6), day: Number(g.d6) };
    else if (g.d7) parts = { year: g.y8 ? ERAS['民國']! + Number(g.y8) : ERAS[g.era!]! + (g.y7 === '元' ? 1 : Number(g.y7)), month: Number(g.m7), day: Number(g.d7) };
    parts = parts && gregorian(parts, words.language);
    if (!parts?.month || parts.month > 12 || !parts.day || parts.day > 31) continue;
    const start = match.index;
    const { time, end } = timeAround(lower, start, start + match[0].length);
    found.push({ parts: { ...parts, ...time }, ambiguous, proves, start, end });
  }
  return found;
}
