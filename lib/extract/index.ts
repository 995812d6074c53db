/**
 * The door of the extraction room: a document in, an article out. The document
 * is a parameter and is never changed; nothing here knows the browser.
 */
import type { Article } from '@/lib/model';
import { readArticle } from './readable';

/** Changes whenever the same page may be read differently; kept with every version. */
export const EXTRACTOR = 'pressmark/1';

export interface ExtractOptions {
  /** The address the document was opened at; its own `<base>` may lie. */
  url: string;
}

/**
 * Reads the article of a document.
 * @throws NoArticleError where the page holds none; EmptyPageError where it holds nothing.
 */
export function extractArticle(document: Document, options: ExtractOptions): Article {
  return readArticle(document, options);
}
