/**
 * The other extractors, with their default settings and no network: two that run
 * in the page beside the extension, three that run in Node. Each answers in the
 * scorer's field names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run/modules.ts';
import type { Alongside } from '../reader.ts';

export interface PeerAnswer {
  title?: string | null;
  author?: string | string[] | null;
  published?: string | null;
  siteName?: string | null;
  image?: string | null;
  lang?: string | null;
  canonical?: string | null;
  text?: string;
}

export const PACKAGES = ['@mozilla/readability', 'defuddle', '@postlight/parser', '@extractus/article-extractor', 'metascraper', 'linkedom'];

const file = (path: string) => readFileSync(join(root, 'tests/bench/node_modules', path), 'utf8');

/** Readability on a clone, as its documentation has it, and defuddle, which makes its own. */
export const inPage = (): Alongside[] => [
  {
    name: 'readability',
    script: `${file('@mozilla/readability/Readability.js')}\n;globalThis.Readability = Readability;`,
    run: 'new Readability(document.cloneNode(true)).parse()',
  },
  { name: 'defuddle', script: file('defuddle/dist/index.js'), run: '(({ content, title, author, published, site, image, language }) => ({ content, title, author, published, site, image, language }))(new (Defuddle.default ?? Defuddle)(document, { url: location.href }).parse())' },
];

const BLOCKS = /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|pre|tr|table|section|article|header|footer|aside|dd|dt|dl|hr|br)\b[^>]*>/gi;

/** The text of an HTML string, a line for each block, without figures' captions. */
export async function textOf(html: unknown): Promise<string> {
  if (typeof html !== 'string' || !html) return '';
  const { parseHTML } = await import('linkedom');
  const marked = html.replace(/<figcaption\b[\s\S]*?<\/figcaption>/gi, '').replace(BLOCKS, '\n$&');
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${marked}</body></html>`);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  return String(document.body.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

const string = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

/** An in-page program's own answer in the scorer's words. */
export async function flatten(value: Record<string, unknown>): Promise<PeerAnswer> {
  return {
    title: string(value.title),
    author: string(value.byline ?? value.author),
    published: string(value.publishedTime ?? value.published),
    siteName: string(value.siteName ?? value.site),
    image: string(value.image),
    lang: string(value.lang ?? value.language),
    text: await textOf(value.content),
  };
}

/** The programs that run in Node: HTML and its address in, an answer out. */
export const inNode: Record<string, (html: string, url: string) => Promise<PeerAnswer>> = {
  postlight: async (html, url) => {
    const { default: parser } = await import('@postlight/parser');
    const read = await parser.parse(url, { html, fallback: false });
    return { title: read.title, author: read.author, published: read.date_published, image: read.lead_image_url, canonical: read.url, text: await textOf(read.content) };
  },
  'article-extractor': async (html, url) => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    const read = (await extractFromHtml(html, url)) ?? {};
    return { title: read.title, author: read.author, published: read.published, siteName: read.source, image: read.image, canonical: read.url, text: await textOf(read.content) };
  },
  metascraper: async (html, url) => {
    const { default: metascraper } = await import('metascraper');
    const names = ['author', 'date', 'title', 'image', 'publisher', 'url', 'lang'];
    const rules = await Promise.all(names.map(async (name) => (await import(`metascraper-${name}`)).default()));
    const read = await metascraper(rules)({ html, url });
    return { title: read.title, author: read.author, published: read.date, siteName: read.publisher, image: read.image, lang: read.lang, canonical: read.url };
  },
};
