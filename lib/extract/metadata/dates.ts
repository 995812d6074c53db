/** When the article was published and last changed, as stated. */
import type { Candidate, Field, StatedDate } from '@/lib/model';
import { titleOf } from '../dom';
import { readMachineDate, statedDate } from '../machine-date';
import { type DateLine, findDateLines } from '../visible/date-lines';
import { type DayOrder, findDates } from '../visible/dates';
import { dayOrder } from '../visible/day-order';
import type { Words } from '../visible/words';
import { fieldOf } from './choose';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';
import { readUrlDate } from './url-date';

type DateCandidate = Candidate<StatedDate>;

const PUBLISHED = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'date_published', 'publish-date',
  'publish_date', 'publication_date', 'publicationdate', 'pubdate', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'citation_date',
  'citation_online_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime', 'ptime', 'date', 'article.published', 'article:create_at', 'created', 'og:pubdate', 'originalpublicationdate', 'release_date',
];
const MODIFIED = ['article:modified_time', 'article:modified', 'og:updated_time', 'og:modified_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod', 'modified', 'revised', 'article:updated'];
/** A printed date at least this likely stands by itself at the headline. */
const PROMINENT = 7.4;
/** And one at least this likely confirms or corrects what is stated. */
const CLEAR = 5;

const dated = (candidates: Candidate<string>[]): DateCandidate[] =>
  candidates.flatMap((candidate) => {
    const value = readMachineDate(candidate.value);
    return value && value.precision !== 'year' ? [{ ...candidate, value }] : [];
  });

const dayOf = ({ iso }: StatedDate) => Date.parse(iso.slice(0, 10));
const fromPrint = ({ value, line }: DateLine): DateCandidate => ({ value, origin: 'visible', detail: line });

/** `<time datetime>` of the article, where no comment or related work has it. */
function fromTimeElements(document: Document): DateCandidate[] {
  const elements = [...document.querySelectorAll('time[datetime]')].slice(0, 40);
  const own = elements.filter((element) => !element.closest('aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="widget" i], li'));
  return dated(own.slice(0, 5).map((element) => ({ value: element.getAttribute('datetime')!, origin: 'time-element', detail: element.hasAttribute('pubdate') ? 'pubdate' : 'datetime' })));
}

/** "08.11.2021 | Ferry back in service": a day that is a whole segment of the window's title. */
function fromTitle(document: Document, words: Words, order: DayOrder): DateCandidate[] {
  return titleOf(document).split(/\s+[|–—·•-]\s+/).flatMap((segment) => {
    const text = segment.trim();
    const [date] = findDates(text, words, order);
    const value = date?.start === 0 && date.end === text.length ? statedDate(date.parts, text) : null;
    return value ? [{ value, origin: 'title-element' as const }] : [];
  });
}

/** The likeliest printed day of publication; one called that of the last change only where nothing else stands near. */
function bestPrinted(printed: DateLine[]): DateLine | null {
  const modified = printed.find(({ kind }) => kind === 'modified') ?? null;
  // Nothing is published after its last change: above the headline, such a day is today's.
  const isToday = ({ above, value }: DateLine) => above && modified !== null && !modified.above && dayOf(value) > dayOf(modified.value);
  const published = printed.find((date) => date.kind === 'published' && !isToday(date)) ?? null;
  const best = published && modified && modified.score - published.score > 4 ? modified : (published ?? modified);
  if (best?.kind !== 'published' || best.value.precision !== 'day') return best;
  // The same day may stand in several places, and its hour in one.
  const isTimed = ({ kind, value, score }: DateLine) => kind === 'published' && value.precision !== 'day' && dayOf(value) === dayOf(best.value) && score >= CLEAR;
  return printed.find(isTimed) ?? best;
}

/** Whether a place on Earth has another day than UTC at that hour: zones reach from -12 to +14. */
function mayBeNextDoor(iso: string, days: number): boolean {
  const hour = Number(/T(\d{2})/.exec(iso)?.[1] ?? Number.NaN);
  return days === 1 ? hour >= 10 : days === -1 && hour < 12;
}

/** Elements that mark several days as the publication are several works' own. */
function ofOneWork({ origin }: DateCandidate, stated: DateCandidate[]): boolean {
  return (origin !== 'microdata' && origin !== 'rdfa') || new Set(stated.filter((other) => other.origin === origin && other.detail === 'datePublished').map(({ value }) => dayOf(value))).size < 2;
}

/** A name that may hold any date: of the file, of an event, of a version. */
const ANY_DATE = /^(?:dc|dcterms)\.date$|^date$/;

/**
 * What the page states wins, except where a date that stands by itself below the
 * headline names another day and none printed agrees with it: then machines were
 * given the UTC day, or the day of an earlier version. Above the headline stands
 * today's date on some pages.
 */
function choosePublished(stated: DateCandidate[], dates: DateLine[], times: DateCandidate[], titled: DateCandidate[], url: StatedDate | null): DateCandidate | null {
  const printed = bestPrinted(dates);
  const [first] = stated;
  const [time] = times;
  // Nothing is published after its last change: then a name that may hold any date holds the file's.
  const changed = dates.find(({ kind, score }) => kind === 'modified' && score >= CLEAR);
  if (first && changed && ANY_DATE.test(first.detail ?? '') && dayOf(changed.value) < dayOf(first.value)) return fromPrint(changed);
  if (first && printed && printed.kind === 'published' && dayOf(printed.value) !== dayOf(first.value)) {
    if (dates.some(({ kind, score, value }) => kind === 'published' && score >= CLEAR && dayOf(value) === dayOf(first.value))) return first;
    const days = (dayOf(printed.value) - dayOf(first.value)) / 86_400_000;
    const local = /Z|[+-]00:00/.test(first.value.iso) && mayBeNextDoor(first.value.iso, days) && printed.score >= CLEAR;
    // Machines were given the last change as the publication, and print tells the two apart.
    const isChange = dates.some(({ kind, value }) => kind === 'modified' && dayOf(value) === dayOf(first.value));
    if (isChange && printed.score >= CLEAR && dayOf(printed.value) < dayOf(first.value)) return fromPrint(printed);
    const agreeing = stated.find((other) => dayOf(other.value) === dayOf(printed.value) && ofOneWork(other, stated));
    if (agreeing && printed.score >= CLEAR) return agreeing;
    const both = time && dayOf(time.value) === dayOf(printed.value) && ANY_DATE.test(first.detail ?? '') && printed.score >= CLEAR;
    if (both) return time;
    if (local || (printed.score >= PROMINENT && !printed.above)) return fromPrint(printed);
  }
  if (first) return first;
  // An element of its own names the minute of the printed day.
  if (printed && time && dayOf(time.value) === dayOf(printed.value) && printed.value.precision === 'day') return time;
  if (printed) return fromPrint(printed);
  return time ?? titled[0] ?? (url ? { value: url, origin: 'url', detail: url.raw } : null);
}

export function readDates({ meta, ld, items, lines, layout, words, document, url }: Sources, language: string | null): { published: Field<StatedDate>; modified: Field<StatedDate> } {
  const stated = dated([
    ...fromLd(ld.article, 'datePublished', 'dateCreated', 'uploadDate'),
    ...fromLd(ld.page, 'datePublished'),
    ...fromMeta(meta, ...PUBLISHED),
    ...fromItems(items, /^(?:datePublished|dateCreated|created|issued)$/),
  ]);
  const inUrl = readUrlDate(url);
  const host = URL.parse(url)?.hostname ?? '';
  const order = dayOrder(lines, words, language, host, [...stated.map(({ value }) => value), ...(inUrl ? [inUrl] : [])]);
  const printed = findDateLines(lines, layout, words, order)
    .map((date) => (inUrl && dayOf(inUrl) === dayOf(date.value) ? { ...date, score: date.score + 3 } : date))
    .sort((a, b) => b.score - a.score);
  const times = fromTimeElements(document);
  const titled = fromTitle(document, words, order);

  const published = choosePublished(stated, printed, times, titled, inUrl);
  const modified = [...dated([...fromLd(ld.article, 'dateModified'), ...fromMeta(meta, ...MODIFIED), ...fromItems(items, /^(?:dateModified|modified)$/)]), ...printed.filter(({ kind }) => kind === 'modified').map(fromPrint)];
  const candidates = [...stated, ...printed.map(fromPrint), ...times, ...titled, ...(inUrl ? [{ value: inUrl, origin: 'url' as const, detail: inUrl.raw }] : [])];
  const winner = published && candidates.find(({ value, origin, detail }) => value.iso === published.value.iso && origin === published.origin && detail === published.detail);
  return { published: fieldOf(candidates, winner ?? published), modified: fieldOf(modified, modified[0]) };
}
