/** One capture: inject the page script, let it read, hand the answer on; and one save. */
import { browser } from 'wxt/browser';
import { database, keyOfCapture, findArticle, type SaveTools, saveCapture } from '@/lib/db';
import { sha256Of } from '@/lib/envelope';
import { NotAPageError, PageGoneError, ReadingTimedOutError, RestrictedPageError } from '@/lib/errors';
import type { SaveReceipt } from '@/lib/messages/protocol';
import { askPage } from '@/lib/messages/send';
import type { Capture, Draft } from '@/lib/model';
import { newId } from '@/lib/new-id';
import { keyOf } from '@/lib/url';
import { keepImagesLater } from './images';
import { MARK_STYLES } from './mark-styles';
import { readCapture } from './received';
import { showSaved } from './toolbar';

/** Longer than any page should take, shorter than a reader's patience. */
const READING_LIMIT_MS = 30_000;

/** Why a tab could not be entered. Firefox shows PDFs in a viewer where no script may run; their address is all that tells them. */
async function refusal(tabId: number, cause?: unknown): Promise<Error> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return new PageGoneError([], { cause });
  if (/^(?:https?|file):.*\.pdf(?:[?#]|$)/i.test(tab.url ?? '')) return new NotAPageError([], { cause });
  return new RestrictedPageError([], { cause });
}

/** Puts the page script into a tab's top frame. Running it again replaces the earlier one. */
export async function inject(tabId: number): Promise<void> {
  let frames: unknown[];
  try {
    frames = await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/page.js'] });
  } catch (cause) {
    throw await refusal(tabId, cause);
  }
  // On its own pages Firefox does not refuse; it answers that no frame was entered.
  if (!frames[0]) throw await refusal(tabId);
  await paintable(tabId);
}

/**
 * The look of marks: a sheet from here, since in Firefox no page script may adopt one.
 * In Firefox only a reader's sheet reaches into shadow roots; Chromium paints marks
 * from a page's sheet alone, in shadow roots too. Without it marks are not seen.
 */
async function paintable(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: MARK_STYLES, origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR' }).catch(() => {});
}

function withTimeLimit<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadingTimedOutError()), READING_LIMIT_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** A page script that is there is asked first: another in its place would close the card in which the reader types. */
async function readTab(tabId: number): Promise<Capture> {
  try {
    return await askPage(tabId, 'readPage', null);
  } catch (thrown) {
    if (!(thrown instanceof PageGoneError)) throw thrown;
  }
  await inject(tabId);
  return askPage(tabId, 'readPage', null);
}

/** Reads the page of a tab that the reader's gesture opened to us. */
export async function captureTab({ tabId }: { tabId: number }): Promise<Capture> {
  const capture = readCapture(await withTimeLimit(readTab(tabId)));
  // A database that cannot be opened is for the save to report; reading goes on.
  const saved = await findArticle(database, [keyOfCapture(capture), keyOf(capture.url)]).catch(() => null);
  if (saved && saved.trashedAt === null) await showSaved(tabId);
  return capture;
}

/** Clock, ids and digest for a save. */
export const saveTools = (): SaveTools => ({ now: new Date(), newId, sha256: (text) => sha256Of(text, crypto.subtle) });

/** Saves what was read and typed; its images follow. */
export async function saveTab({ capture, draft, tabId }: { capture: Capture; draft: Draft; tabId: number | null }): Promise<SaveReceipt> {
  const { article, versions } = await saveCapture(database, capture, draft, saveTools());
  if (tabId !== null) {
    await showSaved(tabId);
    keepImagesLater({ tabId, articleId: article.id, url: capture.url, html: capture.article.html });
  }
  return { articleId: article.id, savedAt: article.savedAt, versions };
}
