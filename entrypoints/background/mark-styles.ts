/**
 * How marks look on a page: five colours that their underlines tell apart where
 * colours are not seen, dark words on them whatever the page's own colours are.
 * A page has none of our tokens, so that the values stand here.
 */
import type { HighlightColor } from '@/lib/model';

const LOOKS: Record<HighlightColor, { paper: string; line: string; underline: string }> = {
  yellow: { paper: '#ffe98a', line: '#8a7000', underline: 'solid 2px' },
  green: { paper: '#c4eab0', line: '#2f6f1c', underline: 'double 1px' },
  blue: { paper: '#bfe0fa', line: '#1d5f94', underline: 'dotted 2px' },
  pink: { paper: '#fbcfe0', line: '#96265a', underline: 'dashed 2px' },
  orange: { paper: '#ffd7a8', line: '#96530f', underline: 'wavy 1px' },
};

const rules = Object.entries(LOOKS).map(
  ([color, { paper, line, underline }]) => `::highlight(pressmark-${color}) { background-color: ${paper}; color: #1c1a17; text-decoration: underline ${underline} ${line}; }`,
);

/** The sheet for a page; names as page.content/marks.ts paints them. */
export const MARK_STYLES = `${rules.join('\n')}
::highlight(pressmark-overlap) { background-color: #d9c7a0; color: #1c1a17; text-decoration: underline overline solid 2px #1c1a17; }
::highlight(pressmark-shown) { background-color: #ffe98a; color: #1c1a17; text-decoration: underline solid 3px #9c1c1c; }
@media (forced-colors: active) {
  ::highlight(pressmark-yellow), ::highlight(pressmark-green), ::highlight(pressmark-blue), ::highlight(pressmark-pink), ::highlight(pressmark-orange) { background-color: Mark; color: MarkText; }
}`;
