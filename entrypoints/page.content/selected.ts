/** What the reader has selected in the page, as words with their place. */
import { atOnce, describe, indexText, mapText } from '@/lib/anchor';
import { extractArticle } from '@/lib/extract';
import type { Selectors } from '@/lib/model';

export function readSelection(document: Document, selected: AbstractRange | null): { text: string; selectors: Selectors } | null {
  if (!selected) return null;
  const map = atOnce(mapText(document.body));
  const article = extractArticle(document, { url: document.location.href });
  const selectors = describe(map, selected, atOnce(indexText(article.text)));
  return selectors && { text: selectors.quote.exact.replace(/\s+/g, ' ').trim(), selectors };
}
