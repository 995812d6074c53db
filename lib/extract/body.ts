/**
 * The pipeline of the text: a reading copy, its passages, and one step after the
 * other, each of which says what it took or removed and why.
 */
import { EmptyPageError, NoArticleError } from '@/lib/errors';
import type { Block, ExtractionStep } from '@/lib/model';
import { createFragmentSanitizer, createSanitizer } from '@/lib/sanitize';
import { blocksOf } from './blocks';
import { copyPage, type ReadingCopy } from './copy';
import { documentOf, embeddedTexts } from './embedded';
import { htmlOf } from './html';
import { NoiseReader } from './noise';
import { passagesOf } from './passages';
import { readableParts } from './readable';
import { isProse, Reading, type Hints } from './reading';
import { readCaptions } from './steps/captions';
import { takeReadable, takeSiblings } from './steps/choose';
import { markNotices, readEnding } from './steps/ending';
import { isFrontPage, isNoticeOfNone } from './steps/front-page';
import { dropHeadline, findHeadline } from './steps/headline';
import { dropLeftovers, dropLinkLists } from './steps/leftovers';
import { readOpening } from './steps/opening';
import { dropRepeated } from './steps/repeated';

export interface Body {
  blocks: Block[];
  text: string;
  html: string;
  steps: ExtractionStep[];
}

/** Less prose than this is a caption, a teaser or a menu. */
const MIN_PROSE = 80;
/** A page that shows less may hold its article elsewhere. */
const SHORT_PROSE = 700;
/** What is held elsewhere must be worth more than what is shown. */
const MIN_EMBEDDED = 300;

const proseOf = (reading: Reading) => reading.body().reduce((sum, passage) => sum + (isProse(passage) ? passage.text.length : 0), 0);

export interface Surroundings {
  /** The page itself, for the data in its scripts. */
  document: Document;
  /** What relative addresses start from. */
  base: string;
  /** Domain of the page's address. */
  site: string;
  window: Parameters<typeof createSanitizer>[0];
}

/** All steps over what the page shows; `trusting` leaves out, before Readability looks, what its class names call noise. */
function readShown(copy: ReadingCopy, hints: Hints, site: string, trusting: boolean): Reading {
  const passages = passagesOf(copy.body);
  const noise = new NoiseReader(passages, copy.body);
  const reading = new Reading(passages, copy.body, noise, hints, site);
  const left = trusting ? new Set(passages.map((passage) => noise.of(passage)?.element).filter((element) => element !== undefined)) : [];
  const kept = readableParts(copy.document, passages.map((passage) => passage.element), left);
  takeReadable(reading, kept);
  findHeadline(reading);
  takeSiblings(reading);
  dropHeadline(reading);
  readCaptions(reading);
  dropLinkLists(reading);
  dropLeftovers(reading);
  dropRepeated(reading);
  readOpening(reading);
  markNotices(reading);
  readEnding(reading);
  return reading;
}

/** The steps that hold for a text out of the page's data, where there is no page around it. */
function readEmbedded(text: string, hints: Hints, { document, site, window }: Surroundings): Reading {
  const source = documentOf(text, document, createFragmentSanitizer(window));
  const copy = copyPage(source, source.body);
  const passages = passagesOf(copy.body);
  const reading = new Reading(passages, copy.body, new NoiseReader(passages, copy.body), hints, site);
  for (const passage of passages) reading.set(passage, passage.kind === 'caption' ? 'caption' : 'body', 'embedded', 'stands in the page’s data');
  findHeadline(reading);
  dropHeadline(reading);
  readCaptions(reading);
  dropLeftovers(reading);
  dropRepeated(reading);
  markNotices(reading);
  readEnding(reading);
  return reading;
}

/** The best reading of what the page shows, or, where that is little, of what it holds in its data. */
function readBest(copy: ReadingCopy, hints: Hints, around: Surroundings): Reading {
  let reading = readShown(copy, hints, around.site, true);
  if (proseOf(reading) < 2 * MIN_PROSE) {
    const second = readShown(copy, hints, around.site, false);
    if (proseOf(second) > proseOf(reading)) reading = second;
  }
  const shown = proseOf(reading);
  if (shown >= SHORT_PROSE) return reading;
  const first = reading.body().find(isProse)?.text;
  for (const text of embeddedTexts(around.document, first ? [first, ...hints.titles] : []).slice(0, 2)) {
    if (text.length < 2 * shown) break;
    const embedded = readEmbedded(text, hints, around);
    if (proseOf(embedded) > Math.max(MIN_EMBEDDED, 2 * shown)) return embedded;
  }
  return reading;
}

/**
 * Reads the body of an article.
 * @throws EmptyPageError where the page has no text at all; NoArticleError where
 * it has no article's.
 */
export function readBody(copy: ReadingCopy, hints: Hints, around: Surroundings): Body {
  const reading = readBest(copy, hints, around);
  if (proseOf(reading) < MIN_PROSE) throw copy.body.textContent?.trim() ? new NoArticleError() : new EmptyPageError();
  if (!hints.dated && (isFrontPage(reading) || isNoticeOfNone(reading))) throw new NoArticleError();
  return { ...blocksOf(reading), html: createSanitizer(around.window)(htmlOf(reading, around.base)), steps: reading.steps };
}
