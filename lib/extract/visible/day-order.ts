/**
 * Whether 03/04 is the third of April or the fourth of March: by what other dates
 * on the page prove, by the days it states elsewhere, and else by its language.
 */
import type { StatedDate } from '@/lib/model';
import { type DayOrder, findDates } from './dates';
import type { Line } from './lines';
import type { Words } from './words';

/** Where English is written with the day first: all but these regions. */
const MONTH_FIRST = /^(?:US|PH|FM|MH|PW|GU|AS|PR)$/;
/** Country domains that tell the region of a page in English that names none. */
const DAY_FIRST_DOMAIN = /\.(?:uk|ie|au|nz|za|in|sg|my|hk|ng|ke|gh|pk|lk|bd|jm|mt|zw|tz|ug|eu|de|fr|at|ch|nl|it|es)$/;

/** `language` is BCP 47; `stated` are the dates that the page gives machines. */
export function dayOrder(lines: Line[], words: Words, language: string | null, host: string, stated: StatedDate[]): DayOrder {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const { text } of lines) {
    if (text.length > 160 || !/\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{2}/.test(text)) continue;
    for (const { proves, ambiguous, parts } of findDates(text, words, 'dmy')) {
      if (proves === 'mdy') monthFirst += 1;
      else if (proves === 'dmy') dayFirst += 1;
      if (!ambiguous) continue;
      // Printed with a zone: the Americas write the month first.
      if (parts.zone?.startsWith('-')) monthFirst += 1;
      else if (parts.zone) dayFirst += 1;
      const [a, b] = ambiguous;
      for (const { iso } of stated) {
        const [month, day] = [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
        if (month === a && day === b) monthFirst += 2;
        else if (month === b && day === a) dayFirst += 2;
      }
    }
  }
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? 'mdy' : 'dmy';
  const [tongue, ...subtags] = (language ?? '').split('-');
  const region = subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag));
  if (tongue !== 'en') return 'dmy';
  if (region) return MONTH_FIRST.test(region) ? 'mdy' : 'dmy';
  return DAY_FIRST_DOMAIN.test(host) ? 'dmy' : 'mdy';
}
