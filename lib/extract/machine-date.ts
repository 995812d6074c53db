/**
 * Dates as machines write them: ISO 8601 and its relatives, RFC 2822, Unix time.
 * The precision and the zone stay as stated. Pure; null for anything else.
 */
import type { StatedDate } from '@/lib/model';

const two = (part: string | number) => String(part).padStart(2, '0');

/** "+0200", "+2", "GMT" -> "+02:00", "Z". */
export function zoneOf(text: string | undefined): string {
  if (!text) return '';
  const name = text.toUpperCase();
  if (name === 'Z' || name === 'UTC' || name === 'GMT') return 'Z';
  const zone = /^(?:UTC|GMT)?\s*([+-−])\s*(\d{1,2}):?(\d{2})?$/.exec(name);
  if (!zone || Number(zone[2]) > 14) return '';
  return `${zone[1] === '+' ? '+' : '-'}${two(zone[2]!)}:${zone[3] ?? '00'}`;
}

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** As `zoneOf` writes it. */
  zone?: string;
}

/** A stated date, or null where the parts are no real day or time. */
export function statedDate(parts: DateParts, raw: string): StatedDate | null {
  const { year, month, day, hour, minute, second, zone = '' } = parts;
  if (year < 1800 || year > 2200) return null;
  if (month === undefined) return { iso: String(year), precision: 'year', raw };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { iso: `${year}-${two(month)}`, precision: 'month', raw };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return { iso: date, precision: 'day', raw };
  const time = `${date}T${two(hour === 24 ? 0 : hour)}:${two(minute)}`;
  if (second === undefined || second > 59) return { iso: time + zone, precision: 'minute', raw };
  return { iso: `${time}:${two(second)}${zone}`, precision: 'second', raw };
}

/** These against a text in capitals. */
const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T\s_,]+(\d{1,2})[:H](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M\b)?\s*(Z|UTC|GMT|(?:UTC|GMT)?\s*[+-]\d{1,2}:?(?:\d{2})?)?)?)?(?![\d:])/;
/** The same groups; no half of the day is written so. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?()(Z|[+-]\d{2}:?\d{2})?)?$/;
const RFC = /^(?:[A-Z]{3,9},?\s+)?(?:(\d{1,2})[\s-]+([A-Z]{3,9})|([A-Z]{3,9})\s+(\d{1,2}),?)[\s-]+(\d{4})?(?:\s*,?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?\s*(Z|[A-Z]{2,4})?\s*([+-]\d{4})?(?:\s*\([^)]*\))?\s*(\d{4})?)?$/;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));

/** The hour of a day's 24, where `half` may say "AM" or "PM". */
const hourOf = (hour: string | undefined, half: string | undefined) => (hour === undefined || !half ? number(hour) : (Number(hour) % 12) + (half.startsWith('P') ? 12 : 0));

/** The date of a machine-readable value. */
export function readMachineDate(value: string): StatedDate | null {
  const text = value.trim().toUpperCase();
  if (text.length > 80) return null;
  // Few values are written without signs between the numbers, and that pattern is slow to make.
  const iso = (/^\d{8}/.test(text) ? BASIC.exec(text) : null) ?? ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, half, zone] = iso;
    return statedDate({ year: Number(year), month: number(month), day: number(day), hour: hourOf(hour, half), minute: number(minute), second: number(second), zone: zoneOf(zone) }, value);
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const read = readMachineDate(new Date(Number(text.slice(0, 10)) * 1000).toISOString());
    return read && { ...read, raw: value };
  }
  if (/^\d{4}$/.test(text)) return statedDate({ year: Number(text) }, value);
  const rfc = RFC.exec(text);
  if (!rfc) return null;
  const [, dayBefore, monthAfter, monthBefore, dayAfter, year, hour, minute, second, half, zoneName, offset, yearLast] = rfc;
  const month = MONTHS.indexOf((monthAfter ?? monthBefore ?? '').slice(0, 3)) + 1;
  const stated = year ?? yearLast;
  if (!month || !stated) return null;
  return statedDate({ year: Number(stated), month, day: Number(dayBefore ?? dayAfter), hour: hourOf(hour, half), minute: number(minute), second: number(second), zone: zoneOf(offset ?? zoneName) }, value);
}
