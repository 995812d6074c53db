/**
 * The headline as the page prints it: usually the `h1`, but where that is only a
 * link of the breadcrumb trail, the heading that stands before the text. A kicker
 * ("Election: ") that the page keeps apart from the headline is left off.
 */
import type { Layout } from '../visible/layout';
import { bare, hasWord } from '../visible/letters';
import type { Line } from '../visible/lines';

/** How far below an `h1` the printed headline may stand, and the shortest that is one. */
const REACH = 16;
const SHORTEST = 16;

/** The last part of a heading whose first parts are a kicker. */
function lastPart({ parts }: Line): { kicker: string; headline: string } | null {
  const texts = parts.map(({ text }) => text).filter(hasWord);
  const headline = texts.at(-1);
  const kicker = texts.slice(0, -1).join(' ').replace(/[\s:–—|-]+$/, '');
  return headline && kicker && kicker.length <= 60 && headline.length >= SHORTEST ? { kicker, headline } : null;
}

/** The heading that is printed for a breadcrumb's `h1`, or that the page's own title says is the headline. */
function belowHeading(lines: Line[], { headline, first }: Layout, stated: Set<string>): Line | null {
  const own = lines[headline]!;
  const end = first > headline ? Math.min(first, headline + REACH) : headline + 4;
  const headings = lines.slice(headline + 1, end).filter((line) => (line.level === 2 || line.level === 3) && line.text.length >= SHORTEST && !/[:–—-]$/.test(line.text) && line.linked < line.text.length * 0.5 && line.region !== 'related');
  const says = (line: Line) => stated.has(bare(line.text)) || line.parts.some(({ text }) => text.length >= SHORTEST && stated.has(bare(text)));
  const agreed = stated.has(bare(own.text)) ? null : headings.find(says);
  return agreed ?? (own.region === 'nav' ? (headings[0] ?? null) : null);
}

/** What joins two pieces of a headline: a colon, a dash or nothing. */
const joint = (before: string) => /[:：]\s*$/.test(before) ? ':' : /[–—|-]\s*$/.test(before) ? '-' : '';

/**
 * Whether the words before a headline are a kicker: the page's head has other
 * words before the same headline, or joins the same ones by another mark, as
 * where a colon stands for what the page shows as a line of its own.
 */
function isKicker(line: Line, { kicker, headline }: { kicker: string; headline: string }, titles: string[]): boolean {
  const mark = joint(line.text.slice(0, line.text.length - headline.length));
  return titles.some((title) => {
    const before = title.endsWith(headline) ? title.slice(0, -headline.length) : '';
    if (before.trim() === '') return false;
    return bare(before) !== bare(kicker) || (mark !== ':' && joint(before) === ':');
  });
}

/** `titles` are what the page's head says the headline is, site names gone. Null where nothing is printed. */
export function printedHeadline(lines: Line[], layout: Layout, titles: string[]): { text: string; line: Line } | null {
  const own = lines[layout.headline];
  if (!own) return null;
  const stated = new Set(titles.map(bare));
  const below = belowHeading(lines, layout, stated);
  const line = below ?? own;
  const split = lastPart(line);
  if (split) {
    // The page's head has the headline alone, or its `h1` is one for search engines and has the kicker.
    const alone = stated.has(bare(split.headline));
    if (alone || (below !== null && own.region === 'nav') || isKicker(line, split, titles)) return { text: split.headline, line };
  }
  // Some templates print the window's title, the site's name and all; the head has the headline alone.
  if (!stated.has(bare(line.text))) {
    const beginnings = [...line.text.matchAll(/\s[|»]\s/g)].map(({ index }) => line.text.slice(0, index)).reverse();
    const alone = beginnings.find((text) => stated.has(bare(text)));
    if (alone && hasWord(alone)) return { text: alone, line };
  }
  const kicker = /^([^:–—]{3,40}?)\s?[:–—]\s(.{16,})$/.exec(line.text);
  if (kicker && !stated.has(bare(line.text)) && stated.has(bare(kicker[2]!))) return { text: kicker[2]!, line };
  return { text: line.text, line };
}
