/** Step `ending`: signature, agency, author's biography and lone headings behind the last paragraph; and notices, which stay. */
import type { Passage } from '../passages';
import { behind, opens } from '../phrases';
import { isFinished, isProse, plain, type Reading } from '../reading';
import { smallPrint } from './opening';

/** Passages looked at from the end. */
const TAIL = 6;
const MAX_NOTICE = 600;

/** The day or the hour of an update, and what was changed behind a colon: no date line. */
const DATED = /^\s[^:.!?]{0,30}\d[^:!?]{0,20}(?::\d\d[^:!?]{0,12})?\s?[:：]\s(?:.*\p{L}){15}/u;

/** Marks corrections and update lines: an opening word behind which a colon, a date or the article itself is named. */
export function markNotices(reading: Reading): void {
  for (const passage of reading.body()) {
    const { text } = passage;
    const rest = text.length <= MAX_NOTICE && passage.kind !== 'heading' ? behind('notice', text) : null;
    if (rest === null) continue;
    const isLongPhrase = text.slice(0, text.length - rest.length).trim().split(/\s+/).length >= 4;
    if (isLongPhrase || ((/^\s*[:：(,–—-]/.test(rest) || DATED.test(rest)) && rest.length > 15 && isFinished(text))) reading.set(passage, 'notice', 'notices', 'opens as a correction or an update');
  }
}

/** A text that opens with a person who signed; with an organisation opens what it could not confirm. */
const isBiography = (text: string, people: string[]): boolean => {
  const line = plain(text);
  return text.length <= 500 && people.some((author) => author.length > 5 && (line.startsWith(author) || line.startsWith(`by ${author}`)));
};

/** Why a passage at the very end is no part of the text; null where it is. */
function endReason(passage: Passage, isLast: boolean, reading: Reading): string | null {
  const { text } = passage;
  if (passage.kind === 'heading') return isLast ? 'a heading over nothing' : null;
  if (passage.kind === 'list-item' || passage.kind === 'table-row' || passage.kind === 'quote' || passage.kind === 'preformatted') return null;
  if (text.length <= 120) {
    const small = smallPrint(passage, reading);
    if (small) return small;
  }
  if (isBiography(text, reading.hints.people)) return 'author’s biography';
  if (text.length <= 400 && opens('biography', text)) return 'author’s biography';
  if (text.length <= 40 && !isFinished(text)) return 'a signature';
  if (/^[([].{1,60}[)\]]$/.test(text) && text.length <= 60) return 'a signature';
  if (text.length < 200 && !isFinished(text) && opens('related', text)) return 'related: at the end';
  return null;
}

/** Takes out, from the end backwards, what is no text, and then headings that stand over nothing. */
export function readEnding(reading: Reading): void {
  const body = reading.body();
  let isLast = true;
  for (const passage of body.slice(-TAIL).reverse()) {
    if (reading.partOf(passage) === 'notice') continue;
    if (reading.body().length <= 1) return;
    const reason = endReason(passage, isLast, reading);
    if (reason) reading.drop(passage, 'ending', reason);
    else if (isProse(passage)) break;
    else isLast = false;
  }
}
