/** Dates as other programs write them. Pure; a time without a zone is taken as UTC. */
import type { StatedDate } from '@/lib/model';

/** An instant: Unix seconds or milliseconds, ISO 8601, or English words. Null for what is none. */
export function instantOf(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed) return null;
  const time = /^\d{9,10}$/.test(trimmed) ? Number(trimmed) * 1000 : /^\d{12,13}$/.test(trimmed) ? Number(trimmed) : parsed(trimmed);
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : null;
}

function parsed(text: string): number {
  if (text.length > 60 || !/\d{4}/.test(text)) return Number.NaN;
  const iso = text.replace(/^(\d{4}-\d\d-\d\d)[ T](\d)/, '$1T$2');
  const zoned = /(Z|[+-]\d\d:?\d\d|GMT|UTC)$/i.test(iso) || /^\d{4}-\d\d-\d\d$/.test(iso);
  return Date.parse(zoned ? iso : /T\d/.test(iso) ? `${iso}Z` : `${iso} UTC`);
}

/** The date of a publication, with as much as is said: "2026", "2026/03/14/", "2026-03-14T09:26+01:00". */
export function statedDateOf(text: string): StatedDate | null {
  const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  const date = [year, month?.padStart(2, '0'), month ? day?.padStart(2, '0') : undefined].filter(Boolean).join('-');
  if (time && day) return { iso: `${date}T${time}${zone ?? ''}`, precision: 'minute', raw: text };
  return { iso: date, precision: day ? 'day' : month ? 'month' : 'year', raw: text };
}
