/** Step `repeated`: pull quotes, which say what the text says, and lines that a template sets at every piece of a live blog or every item of a list. */
import type { Passage } from '../passages';
import { isFinished, isProse, linkShare, plain, type Reading } from '../reading';

/** Where pull quotes stand. */
const QUOTED = 'blockquote, [class*="quote" i], [class*="zitat" i], [class*="citation" i], [class*="exergue" i]';
const MAX_PULLED = 300;
/** Fewer words may well be said twice. */
const MIN_WORDS = 4;
/** A line that stands so often is a template's. */
const OFTEN = 3;
const MAX_LINE = 80;

/** The box that a pull quote stands in, as long as it is no large part of the page. */
function boxOf(passage: Passage, reading: Reading): Element | null {
  const box = passage.element.closest(QUOTED);
  return box && box !== reading.root && reading.noise.shareOf(box) < 0.1 ? box : null;
}

/** Takes out pull quotes whose words stand in a passage around them, with the name below. */
function dropPullQuotes(reading: Reading): void {
  const body = reading.body();
  const boxes = body.map((passage) => (passage.kind === 'table-row' || passage.text.length > MAX_PULLED ? null : boxOf(passage, reading)));
  if (!boxes.some(Boolean)) return;
  const texts = body.map((passage) => ` ${plain(passage.text)} `);
  for (const [at, box] of boxes.entries()) {
    const words = texts[at]!;
    if (!box || words.trim().split(' ').length < MIN_WORDS) continue;
    if (!texts.some((text, other) => text.length > words.length && boxes[other] !== box && text.includes(words))) continue;
    reading.drop(body[at]!, 'repeated', 'a pull quote');
    for (const [other, passage] of body.entries()) if (boxes[other] === box && passage.text.length <= MAX_LINE && !isFinished(passage.text)) reading.drop(passage, 'repeated', 'under a pull quote');
  }
}

/** The name of who signed, above every piece; a line that is a link, below every item. */
function dropRepeatedLines(reading: Reading): void {
  const lines = new Map<string, Passage[]>();
  for (const passage of reading.body()) {
    if (passage.kind !== 'paragraph' || passage.text.length > MAX_LINE || isProse(passage) || passage.element.closest('blockquote')) continue;
    const same = lines.get(passage.text);
    if (same) same.push(passage);
    else lines.set(passage.text, [passage]);
  }
  for (const [text, same] of lines) {
    const signed = reading.hints.authors.includes(plain(text));
    if (same.length < OFTEN || !(signed || same.every((passage) => linkShare(passage) > 0.85))) continue;
    for (const passage of same) reading.drop(passage, 'repeated', signed ? 'a byline above every piece' : 'a link below every item');
  }
}

/** Takes out what the text says again. */
export function dropRepeated(reading: Reading): void {
  dropPullQuotes(reading);
  dropRepeatedLines(reading);
}
