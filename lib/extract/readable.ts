/** The only file that knows Mozilla's Readability. */
import { Readability } from '@mozilla/readability';
import { EmptyPageError, NoArticleError } from '@/lib/errors';
import type { Article, Block } from '@/lib/model';
import type { ExtractOptions } from './index';
import { readMetadata } from './metadata';

/** Readability's own answer, as an article. */
export function readArticle(document: Document, options: ExtractOptions): Article {
  if (!document.body?.textContent?.trim()) throw new EmptyPageError();
  const copy = document.cloneNode(true) as Document;
  const read = new Readability(copy, { serializer: (node) => node as unknown as HTMLElement }).parse();
  const root = read?.content as unknown as HTMLElement | null;
  if (!read || !root) throw new NoArticleError();
  const blocks: Block[] = [];
  let at = 0;
  for (const element of root.querySelectorAll('p, h2, h3, h4, li')) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text) continue;
    blocks.push({ kind: element.localName === 'p' ? 'paragraph' : element.localName === 'li' ? 'list-item' : 'heading', text, start: at, end: at + text.length });
    at += text.length + 2;
  }
  const text = blocks.map((block) => block.text).join('\n\n');
  const { metadata, byline } = readMetadata(document, options);
  return {
    metadata,
    byline,
    dir: read.dir === 'rtl' ? 'rtl' : 'ltr',
    html: root.innerHTML,
    blocks,
    text,
    wordCount: text.split(/\s+/).length,
    steps: [],
  };
}
