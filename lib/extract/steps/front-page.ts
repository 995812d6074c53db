/** Step `front-page`: tells an article from a page of teasers, whose text is other articles' headlines and first sentences. */
import type { Passage } from '../passages';
import { behind } from '../phrases';
import { isInner, isProse, linkShare, plain, type Reading } from '../reading';

/** Headlines that lead elsewhere, on a page that is a list of them. */
const MANY_HEADLINES = 8;
/** Fewer of them, each with its first sentence below. */
const FEW_HEADLINES = 4;
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

const MARKS = /^\W*$|^\s*[:：|–—-]/;
/** A notice is no longer than this. */
const MAX_NOTICE = 1500;

/** True for the heading of a page that stands where no article is: the whole of it, or a phrase of three words that nothing else opens with. */
function isHeadOfNone(text: string): boolean {
  const rest = behind('absent', text);
  return rest !== null && (MARKS.test(rest) || text.slice(0, text.length - rest.length).trim().split(/\s+/).length >= 3);
}

/** Longer titles are headlines, shorter ones names of sites. */
const MAX_SITE_NAME = 6;

/** True for a page that says why there is no article: not found, to log in, to prove oneself human. A dialog says so too, above an article with a title of its own. */
export function isNoticeOfNone(reading: Reading): boolean {
  const { titles } = reading.hints;
  const head = reading.passages[reading.headline]?.text ?? titles[0] ?? '';
  if (!isHeadOfNone(head) || reading.body().reduce((sum, passage) => sum + passage.text.length, 0) > MAX_NOTICE) return false;
  return titles.every((title) => isHeadOfNone(title) || plain(title).includes(plain(head)) || title.split(/\s+/).length <= MAX_SITE_NAME);
}

/** True where the page's text is teasers: many linked headings, and nowhere several paragraphs on end without one. */
export function isFrontPage(reading: Reading): boolean {
  const own = reading.passages[reading.headline];
  // A whole headline that leads nowhere stands over an article; over a section stands its name.
  if (own && own.linked === 0 && own.text.length >= (UNSPACED.test(own.text) ? 12 : 25) && !isHeadOfNone(own.text)) return false;
  let headlines = 0;
  let prose = 0;
  let teasers = 0;
  let paragraphs = 0;
  let length = 0;
  for (const passage of reading.passages) {
    if (isLinkedHeadline(passage, reading.site)) {
      headlines += 1;
      paragraphs = length = 0;
    } else if (reading.partOf(passage) === 'body' && isProse(passage)) {
      prose += 1;
      paragraphs += 1;
      if (paragraphs === 1 && headlines > 0) teasers += 1;
      length += passage.text.length;
      if (length >= RUN_LENGTH && (paragraphs >= RUN_PARAGRAPHS || length >= 3 * RUN_LENGTH)) return false;
    }
  }
  if (headlines < FEW_HEADLINES || headlines < prose) return false;
  return headlines >= MANY_HEADLINES || teasers > headlines * 0.7;
}
