/** What a citation's language decides: words, quotation marks, how a date is written. One entry a language. */
import type { StatedDate } from '@/lib/model';
import { dateParts } from './csl';

const NARROW = '\u202f';
const HARD = '\u00a0';

export interface CitationWords {
  and: string;
  others: string;
  undated: string;
  accessed: string;
  online: string;
  availableAt: string;
  quotedIn: string;
  /** Outer marks, then the marks of a quotation within. */
  marks: [string, string, string, string];
  monthBeforeDay: boolean;
}

const tables: Record<string, CitationWords> = {
  en: {
    and: 'and',
    others: 'et al.',
    undated: 'n.d.',
    accessed: 'Accessed',
    online: 'online',
    availableAt: 'Available at:',
    quotedIn: 'quoted in',
    marks: ['“', '”', '‘', '’'],
    monthBeforeDay: true,
  },
  fr: {
    and: 'et',
    others: 'et al.',
    undated: 's. d.',
    accessed: 'Consulté le',
    online: 'en ligne',
    availableAt: `Disponible à l’adresse${HARD}:`,
    quotedIn: 'cité dans',
    marks: [`«${NARROW}`, `${NARROW}»`, '“', '”'],
    monthBeforeDay: false,
  },
};

/** The words of a language (BCP 47), English where there are none. */
export function citationWords(locale: string): CitationWords {
  return tables[locale.slice(0, 2).toLowerCase()] ?? tables.en!;
}

/** Text in quotation marks; marks of the outer kind inside it become inner ones. */
export function inMarks(text: string, { marks }: CitationWords): string {
  const [open, close, innerOpen, innerClose] = marks;
  const inner =
    open === '“'
      ? text.replaceAll('“', innerOpen).replaceAll('”', innerClose).replace(/"([^"]*)"/g, `${innerOpen}$1${innerClose}`)
      : text.replace(/«\s*/g, innerOpen).replace(/\s*»/g, innerClose);
  return `${open}${inner.trim()}${close}`;
}

/** English abbreviates as MLA has it: May, June and July stand whole. */
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

export interface WrittenDate {
  year: string;
  /** "March", "mars"; empty where the month is not known. */
  month: string;
  shortMonth: string;
  /** "14", "1er"; empty where the day is not known. */
  day: string;
}

/** A date in words, as much of it as is known. */
export function writtenDate(date: StatedDate, locale: string): WrittenDate {
  const [year, month, day] = dateParts(date);
  const language = locale.slice(0, 2).toLowerCase() === 'fr' ? 'fr' : 'en';
  const long = month ? new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1)) : '';
  return {
    year: String(year),
    month: long,
    shortMonth: month ? (language === 'en' ? shortMonths[month - 1]! : long) : '',
    day: day ? (day === 1 && language === 'fr' ? '1er' : String(day)) : '',
  };
}

/** "14 mars 2026", "March 14, 2026", "2026". */
export function dateInWords(date: StatedDate, locale: string): string {
  const { year, month, day } = writtenDate(date, locale);
  if (!citationWords(locale).monthBeforeDay || !day) return [day, month, year].filter(Boolean).join(' ');
  return `${month} ${day}, ${year}`;
}
