/** Step `front-page`: tells an article from a page of teasers, whose text is other articles' headlines and first sentences. */
import type { Passage } from '../passages';
import { isInner, isProse, linkShare, type Reading } from '../reading';

/** Headlines that lead elsewhere, on a page that is a list of them. */
const MANY_HEADLINES = 8;
/** Paragraphs in a row, and their length, that no teaser has. */
const RUN_PARAGRAPHS = 2;
const RUN_LENGTH = 250;
/** Scripts that say as much in half the characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A heading that is nothing but a link to another page of the site. */
const isLinkedHeadline = (passage: Passage, site: string): boolean =>
  passage.kind === 'heading' &&
  passage.text.length >= 20 &&
  linkShare(passage) > 0.8 &&
  passage.nodes.some((node) => {
    const link = node.parentElement?.closest('a');
    return link != null && isInner(link, site);
  });

/** True where the page's text is teasers: many linked headings, and nowhere several paragraphs on end without one. */
export function isFrontPage(reading: Reading): boolean {
  const own = reading.passages[reading.headline];
  // A whole headline that leads nowhere stands over an article; over a section stands its name.
  if (own && own.linked === 0 && own.text.length >= (UNSPACED.test(own.text) ? 12 : 25)) return false;
  let headlines = 0;
  let prose = 0;
  let paragraphs = 0;
  let length = 0;
  for (const passage of reading.passages) {
    if (isLinkedHeadline(passage, reading.site)) {
      headlines += 1;
      paragraphs = length = 0;
    } else if (reading.partOf(passage) === 'body' && isProse(passage)) {
      prose += 1;
      paragraphs += 1;
      length += passage.text.length;
      if (length >= RUN_LENGTH && (paragraphs >= RUN_PARAGRAPHS || length >= 3 * RUN_LENGTH)) return false;
    }
  }
  return headlines >= MANY_HEADLINES && headlines >= prose;
}
