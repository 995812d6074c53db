/**
 * The interface's words, numbers and dates in the reader's language. Texts come
 * from `_locales`; plurals choose a key by the language's own rules.
 */
import { browser } from 'wxt/browser';
import type english from '@/public/_locales/en/messages.json';
import type { StatedDate } from '@/lib/model';
import type { WireError } from '@/lib/errors';

export type MessageKey = keyof typeof english;
type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The text of a key; a key without one shows itself, so that the gap is seen. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key as never, substitutions) || key;
}

/**
 * The language that dates, numbers and plurals are written in: that of the texts,
 * with the reader's region where the browser speaks the same language.
 */
export function uiLanguage(): string {
  const texts = t('uiLanguage');
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === texts ? own : texts;
}

/** The text for a count: `<key>_one`, `<key>_other` …, the count formatted as `$1`, what else is filled in after it. */
export function plural(key: PluralKey, count: number, ...substitutions: string[]): string {
  const category = new Intl.PluralRules(uiLanguage()).select(count);
  const formatted = formatNumber(count);
  return browser.i18n.getMessage(`${key}_${category}` as never, [formatted, ...substitutions]) || t(`${key}_other` as MessageKey, formatted, ...substitutions);
}

export const formatNumber = (value: number): string => new Intl.NumberFormat(uiLanguage()).format(value);

/** An instant in the reader's own zone: "3 March 2026". */
export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(new Date(instant));
}

/** An instant in the reader's own zone, with its time. */
export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}

const STATED = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

const zoneName = (zone: string): string => (/^(?:Z|[+-]00:?00)$/.test(zone) ? 'UTC' : `UTC${zone.slice(0, 3)}:${zone.slice(-2)}`);

/** A stated date with no more than is known of it, in the zone it is stated in. */
export function formatStated(date: StatedDate): string {
  const match = STATED.exec(date.iso);
  if (!match) return date.raw;
  const [, year, month, day, hour, minute, zone] = match;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  if (hour) Object.assign(options, { hour: 'numeric', minute: '2-digit' });
  const text = new Intl.DateTimeFormat(uiLanguage(), options).format(at);
  return zone ? `${text} ${zoneName(zone)}` : text;
}

/** The name of a language in the reader's: "français". The code itself where the browser knows no name. */
export function formatLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What went wrong, in one sentence, and what the reader can do. */
export function explain(error: WireError): { sentence: string; next: string } {
  const next = browser.i18n.getMessage(`${error.key}Next` as never) || t('errorUnexpectedNext');
  return { sentence: t(error.key as MessageKey, ...error.substitutions), next };
}

/** The share of a quiet reader: words a minute of the one study that measured many languages (Trauzettel-Klosinski 2012). */
const WORDS_A_MINUTE = 200;

/** Whole minutes to read a text, at least one. */
export const readingMinutes = (wordCount: number): number => Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
