/**
 * Follows a page that changes: looks again for marks when its text has, at bounded
 * cost, and tells when another article is open under the same document.
 */
import type { Trees } from './trees';

/** Text that comes within this time is one change. */
const RESTING_MS = 400;
/** Looking again takes at most this share of the time, however often the page changes. */
const SHARE = 0.1;

interface Following {
  trees: Trees;
  /** Our own element, which says nothing of the page. */
  own: Node;
  signal: AbortSignal;
  /** Whether there is anything to look for again. */
  isNeeded: () => boolean;
  /** Looks for every mark again. */
  again: () => Promise<void>;
}

/** Calls `again` when the page's text has changed and rests. */
export function followText({ trees, own, signal, isNeeded, again }: Following): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const look = async () => {
    timer = undefined;
    const began = performance.now();
    trees.find();
    if (isNeeded()) await again();
    notBefore = performance.now() + (performance.now() - began) / SHARE;
  };
  const observer = new MutationObserver((changes) => {
    if (timer || changes.every(({ target, addedNodes, removedNodes }) => target === trees.document.documentElement && [...addedNodes, ...removedNodes].every((node) => node === own))) return;
    timer = setTimeout(() => void look(), Math.max(RESTING_MS, notBefore - performance.now()));
  });
  trees.each((tree) => observer.observe(tree, { childList: true, characterData: true, subtree: true }));
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
