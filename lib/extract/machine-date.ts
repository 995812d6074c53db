/**
 * Dates as machines write them: ISO 8601 and its relatives, RFC 2822, Unix time.
 * The precision and the zone stay as stated. Pure; null for anything else.
 */
import type { StatedDate } from '@/lib/model';

const two = (part: string | number) => String(part).padStart(2, '0');

/** "+0200", "+2", "GMT" -> "+02:00", "Z". */
export function zoneOf(text: string | undefined): string {
  if (!text) return '';
  if (/^(?:z|utc|gmt)$/i.test(text)) return 'Z';
  const zone = /^(?:utc|gmt)?\s*([+-−])\s*(\d{1,2}):?(\d{2})?$/i.exec(text);
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

const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T\s_,]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]m\b)?\s*(Z|UTC|GMT|(?:UTC|GMT)?\s*[+-]\d{1,2}:?(?:\d{2})?)?)?)?(?![\d:])/i;
/** The same groups; no half of the day is written so. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?()(Z|[+-]\d{2}:?\d{2})?)?$/;
const RFC = /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})[\s-]+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2}),?)[\s-]+(\d{4})?(?:\s*,?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?\s*(Z|[A-Z]{2,4})?\s*([+-]\d{4})?(?:\s*\([^)]*\))?\s*(\d{4})?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));

/** The hour of a day's 24, where `half` may say "am" or "pm". */
const hourOf = (hour: string | undefined, half: string | undefined) => (hour === undefined || !half ? number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0));

/** The date of a machine-readable value. */
export function readMachineDate(value: string): StatedDate | null {
  const text = value.trim();
  if (text.length > 80) return null;
  const iso = BASIC.exec(text) ?? ISO.exec(text);
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
  const month = MONTHS.indexOf((monthAfter ?? monthBefore ?? '').slice(0, 3).toLowerCase()) + 1;
  const stated = year ?? yearLast;
  if (!month || !stated) return null;
  return statedDate({ year: Number(stated), month, day: Number(dayBefore ?? dayAfter), hour: hourOf(hour, half), minute: number(minute), second: number(second), zone: zoneOf(offset ?? zoneName) }, value);
}
