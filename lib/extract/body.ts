/**
 * The pipeline of the text: a reading copy, its passages, and one step after the
 * other, each of which says what it took or removed and why.
 */
import { NoArticleError } from '@/lib/errors';
import type { Block, ExtractionStep } from '@/lib/model';
import { createSanitizer } from '@/lib/sanitize';
import { blocksOf } from './blocks';
import type { ReadingCopy } from './copy';
import { htmlOf } from './html';
import { NoiseReader } from './noise';
import { passagesOf } from './passages';
import { readableParts } from './readable';
import { isProse, Reading, type Hints } from './reading';
import { readCaptions } from './steps/captions';
import { takeReadable, takeSiblings } from './steps/choose';
import { markNotices, readEnding } from './steps/ending';
import { dropHeadline, findHeadline } from './steps/headline';
import { dropLeftovers, dropLinkLists } from './steps/leftovers';
import { readOpening } from './steps/opening';

export interface Body {
  blocks: Block[];
  text: string;
  html: string;
  steps: ExtractionStep[];
}

/** Less prose than this is a caption, a teaser or a menu. */
const MIN_PROSE = 140;

const proseOf = (reading: Reading) => reading.body().reduce((sum, passage) => sum + (isProse(passage) ? passage.text.length : 0), 0);

/** All steps over one copy; `trusting` also leaves out, before Readability looks, what the page's class names call noise. */
function read(copy: ReadingCopy, hints: Hints, site: string, trusting: boolean): Reading {
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
  readOpening(reading);
  markNotices(reading);
  readEnding(reading);
  return reading;
}

/**
 * Reads the body of an article.
 * @throws NoArticleError where no prose is left.
 */
export function readBody(copy: ReadingCopy, hints: Hints, { base, site, window }: { base: string; site: string; window: Parameters<typeof createSanitizer>[0] }): Body {
  let reading = read(copy, hints, site, true);
  if (proseOf(reading) < MIN_PROSE) {
    const second = read(copy, hints, site, false);
    if (proseOf(second) > proseOf(reading)) reading = second;
  }
  if (proseOf(reading) < MIN_PROSE) throw new NoArticleError();
  return { ...blocksOf(reading), html: createSanitizer(window)(htmlOf(reading, base)), steps: reading.steps };
}
