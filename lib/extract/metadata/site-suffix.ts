/** What templates add to a headline: the site's name, its section, the date. Pure. */
import { isLatin } from '@/lib/letters';
import { bare } from '../visible/letters';

const LATIN_SEPARATOR = /\s+[-–—|·•:»«›~/\\]+\s+|\s*[|ㅣ｜]\s*|\s*--+\s*|\s+::\s+|\s*[：:]\s(?=\S{1,30}$)/g;
/** What Latin letters never have is slow to make: a runtime builds all of a script's ranges. */
const SEPARATOR = new RegExp(`${LATIN_SEPARATOR.source}|(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}])\\s?[-_：]\\s?(?=\\S)`, 'gu');

/** A title at its separators: each segment with where it stands. */
function segmentsOf(title: string): { text: string; start: number; end: number }[] {
  const cuts = [...title.matchAll(isLatin(title) ? LATIN_SEPARATOR : SEPARATOR)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), title.length];
  return starts.map((start, index) => ({ text: title.slice(start, ends[index]).trim(), start, end: ends[index]! })).filter(({ text }) => text);
}

const tight = (text: string) => bare(text).replace(/ /g, '');

/** Whether a segment is the site's name, its address or a piece of either. */
function namesSite(segment: string, sites: string[]): boolean {
  const own = tight(segment);
  if (own.length < 2) return false;
  // The day of publication is no part of the headline either.
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(segment.trim())) return true;
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|at|ch|fr|it|es|nl|pl|se|no|dk|fi|cz|eu|info|co\.uk|uk|au|ca|in|io|tv|br|ru|jp|kr|cn)$/i.test(segment.trim())) return true;
  return sites.some((site) => own === site || (own.length >= 4 && (site.startsWith(own) || site.endsWith(own))) || (site.length >= 4 && own.length < site.length + 25 && own.includes(site)));
}

/** A title without site, section and tag line; `headings` are the page's own. */
function cleanTitle(title: string, sites: string[], headings: string[]): string {
  const known = sites.map(tight).filter((site) => site.length > 1);
  let segments = segmentsOf(title);
  const text = () => title.slice(segments[0]!.start, segments.at(-1)!.end).trim();
  while (segments.length > 1 && !headings.includes(bare(text()))) {
    if (headings.includes(bare(title.slice(segments[0]!.start, segments.at(-2)!.end))) || namesSite(segments.at(-1)!.text, known)) segments = segments.slice(0, -1);
    else if (namesSite(segments[0]!.text, known) || headings.includes(bare(title.slice(segments[1]!.start, segments.at(-1)!.end)))) segments = segments.slice(1);
    else break;
  }
  return text() || title;
}

/** After the site's name went, one more short segment is its section ("News", "Politik"). */
function withoutSection(cleaned: string, title: string, headings: string[]): string {
  const segments = segmentsOf(cleaned);
  if (cleaned === title || headings.includes(bare(cleaned)) || segments.length < 2 || !title.startsWith(cleaned)) return cleaned;
  const last = segments.at(-1)!;
  return last.text.length <= 20 && last.text.split(/\s+/).length <= 2 && segments[0]!.text.length >= 20 ? cleaned.slice(0, segments.at(-2)!.end).trim() : cleaned;
}

/** A title as a page states it, down to its headline: site, section and day dropped. */
export function headlineOf(title: string, sites: string[], headings: string[]): string {
  return withoutSection(cleanTitle(title, sites, headings), title, headings);
}
