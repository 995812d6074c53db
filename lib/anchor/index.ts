/**
 * The door of the anchoring room: places in a text or document to selectors, and back.
 */
import type { Selectors } from '@/lib/model';

/** Characters of context kept on either side of a quote, as the W3C model advises: enough to tell repeats apart. */
const CONTEXT = 32;

/** Selectors of a place in an article's text (offsets in UTF-16 code units). */
export function describeInText(text: string, start: number, end: number): Selectors {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { type: 'TextPositionSelector', start, end },
    page: null,
  };
}
