/** The day in an article's address: "/2022/11/23/", "/20221123-", "2022-11-23". Pure. */
import type { StatedDate } from '@/lib/model';
import { statedDate } from '../machine-date';

const DAY = /(?<!\d)((?:19|20)\d{2})(?:([/_-])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/;

export function readUrlDate(url: string): StatedDate | null {
  const path = URL.parse(url)?.pathname ?? '';
  const match = DAY.exec(path);
  if (!match) return null;
  const [raw, year, , month, day, tightMonth, tightDay] = match;
  return statedDate({ year: Number(year), month: Number(month ?? tightMonth), day: Number(day ?? tightDay) }, raw);
}
