/** What the reader has selected in the page, as words with their place. */
import { atOnce, describe, indexText, mapText } from '@/lib/anchor';
import { extractArticle } from '@/lib/extract';
import type { Selectors } from '@/lib/model';

export function readSelection(document: Document): { text: string; selectors: Selectors } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const map = atOnce(mapText(document.body));
  const article = extractArticle(document, { url: document.location.href });
  const selectors = describe(map, selection.getRangeAt(0), atOnce(indexText(article.text)));
  return selectors && { text: selectors.quote.exact.replace(/\s+/g, ' ').trim(), selectors };
}
