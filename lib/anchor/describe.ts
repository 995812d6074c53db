/**
 * Places to selectors (W3C Web Annotation): the words, enough of their surroundings
 * to tell repeats apart, and where they stand in the saved text and in the page.
 */
import type { Selectors, TextQuoteSelector } from '@/lib/model';
import type { IndexedText } from './indexed-text';
import { findRepeats, match } from './match';
import type { TextMap } from './text-map';

/** Characters of context on either side, at least: about ten words. */
const CONTEXT = 56;
/** And of a passage that stands in the text more than once. */
const WIDE_CONTEXT = 240;

function quoteIn(text: string, start: number, end: number, context: number): TextQuoteSelector {
  let from = Math.max(0, start - context);
  let to = Math.min(text.length, end + context);
  // No word is cut, where a word is of usual length.
  for (let i = 0; i < 16 && from > 0 && !/\s/.test(text[from - 1]!); i += 1) from -= 1;
  for (let i = 0; i < 16 && to < text.length && !/\s/.test(text[to]!); i += 1) to += 1;
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** Selectors of a place in an article's text (offsets in UTF-16 code units). */
export function describeInText(text: string, start: number, end: number): Selectors {
  const exact = text.slice(start, end);
  const context = exact !== '' && text.indexOf(exact) === text.lastIndexOf(exact) ? CONTEXT : WIDE_CONTEXT;
  return { quote: quoteIn(text, start, end, context), position: { type: 'TextPositionSelector', start, end }, page: null };
}

/**
 * Selectors of a place in a page: a range of it, or offsets in its mapped text.
 * With the saved version's text, indexed, also the passage's place there.
 * Null where the range holds no visible text.
 */
export function describe(map: TextMap, where: AbstractRange | { start: number; end: number }, saved?: IndexedText): Selectors | null {
  const offsets = 'startContainer' in where ? map.offsetsOf(where) : where;
  if (!offsets) return null;
  const { start, end } = offsets;
  const wide = quoteIn(map.text, start, end, WIDE_CONTEXT);
  const repeats = findRepeats(wide, start, map.index);
  // Where not even wide surroundings tell repeats apart, they would only mislead after an edit of one of them.
  const quote = repeats?.distinct ? wide : quoteIn(map.text, start, end, CONTEXT);
  const page = { start, end, path: map.pathOf(start, end), ...(repeats ? { repeat: repeats.repeat } : {}) };
  const found = saved ? match({ quote, position: null, page: null }, saved) : null;
  const place = found && (found.outcome === 'exact' || found.outcome === 'moved') ? found.place : null;
  return { quote, position: place ? { type: 'TextPositionSelector', start: place.start, end: place.end } : null, page };
}
