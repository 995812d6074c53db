/**
 * Days of other calendars than the Gregorian, as newspapers print them: Iran's
 * and Afghanistan's solar Hijri, Thailand's Buddhist, the years of Japanese eras
 * and of the Republic of China. The lunar Hijri is not read: which day it names
 * depends on who saw the moon. Pure.
 */
import type { DateParts } from '../machine-date';

const DAY = 86_400_000;
/** Months of the solar Hijri calendar are numbered behind the Gregorian ones. */
export const SOLAR_HIJRI = 12;
/** Where its leap years come in one cycle of 33, and what is a year of the lunar calendar beside it. */
const [SOLAR_FIRST, SOLAR_LAST] = [1210, 1429];
/** The Buddhist era began so many years before the common one. */
const BUDDHIST = 543;
/** The year before the first of an era. */
export const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** Days from the first of the year 1210. */
const solarDays = (year: number): number => {
  const n = year - SOLAR_FIRST;
  return 365 * n + 8 * Math.floor(n / 33) + Math.floor(((n % 33) + 3) / 4);
};

function fromSolarHijri({ year, month = 0, day = 0 }: DateParts): DateParts | null {
  const days = month <= 6 ? 31 : month < 12 || solarDays(year + 1) - solarDays(year) === 366 ? 30 : 29;
  if (year < SOLAR_FIRST || year > SOLAR_LAST || month < 1 || month > 12 || day < 1 || day > days) return null;
  const within = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const date = new Date(Date.UTC(2024, 2, 20) + (solarDays(year) - solarDays(1403) + within) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Languages whose newspapers count years so where they print them in numbers. */
const SOLAR_LANGUAGES = new Set(['fa', 'ps', 'ckb']);

/** A printed day as a Gregorian one; null where its calendar is not known. `language` is the page's own, two or three letters. */
export function gregorian(parts: DateParts, language: string): DateParts | null {
  const { year, month = 0 } = parts;
  if (month > SOLAR_HIJRI) return fromSolarHijri({ ...parts, month: month - SOLAR_HIJRI });
  if (year < 1500) return SOLAR_LANGUAGES.has(language) ? fromSolarHijri(parts) : null;
  if (year < 2400) return parts;
  return language === 'th' ? { ...parts, year: year - BUDDHIST } : null;
}

/** A year of two digits: of the common era up to 1969, or in Thai, where it is none of our days, of the Buddhist. */
export const shortYear = (year: number, language: string): number => (language === 'th' && year > 43 ? year + 2500 : year + (year < 70 ? 2000 : 1900));
