/**
 * Every message there is, by direction; types only. A method's parameter is what
 * is sent, its return what comes back (wrapped in a Result on the wire).
 */
import type { Capture, Draft, Selectors } from '@/lib/model';

/** What a save did. */
export interface SaveReceipt {
  articleId: string;
  savedAt: string;
  /** How many versions are kept now. */
  versions: number;
}

/** Extension pages ask the background for what needs a tab, or must outlive the asker. */
export interface ToBackground {
  /** Injects the page script into the tab and reads its page. */
  captureTab(data: { tabId: number }): Capture;
  /** Saves what was read, with what the reader typed, in one transaction; the tab's button then says so. */
  saveTab(data: { capture: Capture; draft: Draft; tabId: number | null }): SaveReceipt;
}

/** The background and extension pages ask the page script. */
export interface ToPage {
  /** Reads the page as it is now. */
  readPage(data: null): Capture;
  /** Scrolls to a place and marks it for a moment; false where it cannot be found. */
  showPlace(data: { selectors: Selectors }): boolean;
  /** The words that the reader has selected, with their place; null where nothing is. */
  readSelection(data: null): { text: string; selectors: Selectors } | null;
}
