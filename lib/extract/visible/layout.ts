/**
 * Where the headline stands and where the running text begins and ends, as line
 * numbers: bylines and dates stand around them. Decides nothing about the text
 * itself; that is the body's work.
 */
import { isLatin } from '@/lib/letters';
import { bare } from './letters';
import type { Line } from './lines';

export interface Layout {
  /** The headline's line, or -1. */
  headline: number;
  /** First and last line of the running text; -1 where there is none. */
  first: number;
  last: number;
}

const SHORTEST_PARAGRAPH = 80;
const UNLIKELY: ReadonlySet<string | null> = new Set(['nav', 'comments', 'banner']);
const OUTSIDE: ReadonlySet<string | null> = new Set(['nav', 'comments', 'related', 'banner', 'footer', 'caption', 'aside']);

/** Scripts that say as much in half the signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** How much a text says, in letters of an alphabet. */
const weightOf = (text: string): number => text.length + (isLatin(text) ? 0 : (text.match(DENSE)?.length ?? 0));

/** The share of a text's words that a title has too, from the half up. */
function overlap(text: string, title: string): number {
  const own = text.split(' ').filter((word) => word.length > 2);
  const share = own.filter((word) => title.includes(word)).length / Math.max(2, own.length);
  return share >= 0.5 ? share : 0;
}

/** A heading that is a link to where a site begins is the site's name. */
function isHome(line: Line): boolean {
  if (line.linked < line.text.replace(/\s/g, '').length * 0.8) return false;
  const link = line.element.closest('a[href]') ?? line.element.querySelector('a[href]');
  return link !== null && /^(?:(?:https?:)?\/\/[^/?#]+)?\/?$/.test(link.getAttribute('href')!);
}

/** How sure a line is the headline, by what the page elsewhere calls itself. */
function headlineScore(line: Line, titles: string[]): number {
  if (line.text.length < 4 || line.text.length > 300) return 0;
  const text = bare(line.text);
  if (text.length < 3) return 0;
  const named = line.level === 0 && /head(?:line|ing)|title|titel|titre|titulo|entry-header/i.test(line.element.getAttribute('class') ?? '');
  // Without a heading's rank or name, only the title itself can be one.
  if ((line.level === 0 && !named && !titles.includes(text)) || isHome(line)) return 0;
  const titled = titles.reduce((best, title) => {
    if (title === text) return Math.max(best, 6);
    if (title.includes(text)) return Math.max(best, text.length > 15 ? 1 + (4 * text.length) / title.length : 0);
    if (title.length > 15 && text.includes(title)) return Math.max(best, 3);
    return Math.max(best, 3 * overlap(text, title));
  }, 0);
  const level = line.level === 1 ? 3 : line.level === 2 ? 1.5 : line.level > 0 ? 1 : named ? 1 : titled >= 5 ? 0 : -3;
  const where = line.region === null || line.region === 'header' ? 1 : line.region === 'nav' || line.region === 'related' || line.region === 'comments' ? (titled >= 6 ? -1.5 : -3) : -1;
  const linked = line.linked > line.text.length * 0.8 ? -1 : 0;
  return titled + level + where + linked;
}

/** The running text: the element that holds most of the paragraphs' text. */
function runningText(lines: Line[], headline: number, outside: ReadonlySet<string | null>): Line[] {
  const scores = new Map<Element, number>();
  const paragraphs = lines.filter(
    (line, index) => index > headline && weightOf(line.text) >= SHORTEST_PARAGRAPH && line.level === 0 && line.linked < line.text.length * 0.4 && !outside.has(line.region),
  );
  for (const { element, text } of paragraphs) {
    const parent = element.parentElement ?? element;
    scores.set(parent, (scores.get(parent) ?? 0) + text.length);
    const above = parent.parentElement;
    if (above) scores.set(above, (scores.get(above) ?? 0) + text.length * 0.6);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > scores.get(best)!) best = element;
  return best === null ? [] : paragraphs.filter(({ element }) => best.contains(element));
}

/** Lines that stand at the most between a headline and its text. */
const HEAD = 12;

const lengthOf = (lines: Line[]) => lines.reduce((sum, { text }) => sum + weightOf(text), 0);

/** `titles` are what the page calls itself in its head. Takes back the region of lines whose zone turns out to hold the headline, or all of the text, or to be a part of the article. */
export function findLayout(lines: Line[], titles: string[]): Layout {
  const known = titles.map(bare).filter((title) => title.length > 3);
  let headline = -1;
  let best = 3;
  lines.forEach((line, index) => {
    const score = line.level > 0 || line.text.length < 200 ? headlineScore(line, known) : 0;
    if (score > best) [headline, best] = [index, score];
  });
  const own = lines[headline]?.element;
  if (own) for (const line of lines) if (line.zone?.contains(own) && line.region !== 'nav') line.region = null;
  let text = runningText(lines, headline, OUTSIDE);
  if (lengthOf(text) < 400) {
    const wider = runningText(lines, headline, UNLIKELY);
    if (lengthOf(wider) > 2 * lengthOf(text)) text = wider;
  }
  if (text.length === 0 && headline >= 0) text = runningText(lines, -1, OUTSIDE);
  const [start, end] = [text[0], text.at(-1)];
  if (start?.region && end) for (const line of lines) if (line.zone?.contains(start.element) && line.zone.contains(end.element) && line.region !== 'nav') line.region = null;
  const first = text.length ? lines.indexOf(text[0]!) : -1;
  // Comments follow their article: between headline and text, such a name says that there are some.
  const head = headline >= 0 && first > headline ? lines.slice(headline + 1, Math.min(first, headline + HEAD)) : [];
  for (const line of head) if (line.region === 'comments') line.region = null;
  // The footer of the article itself says who wrote it, and when.
  const articles = new Set([own, end?.element].map((element) => element?.closest('article')).filter((article) => article != null));
  for (const line of lines) if (line.region === 'footer' && articles.has(line.zone!.closest('article')!)) line.region = null;
  return { headline, first, last: text.length ? lines.indexOf(text.at(-1)!) : -1 };
}
