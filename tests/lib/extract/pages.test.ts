/** Walks tests/pages: pages written for each kind of failure, with what a reader would say their article is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PressmarkError } from '@/lib/errors';
import { extractArticle } from '@/lib/extract';
import type { Article } from '@/lib/model';

interface Expected {
  url: string;
  /** Texts of the blocks that make up the text, in order. */
  text?: string[];
  /** Words that must be nowhere in the text. */
  notInText?: string[];
  captions?: string[];
  /** `kind` of each block that is not a plain paragraph, by the start of its text. */
  kinds?: Record<string, string>;
  /** Parts of the HTML that must be there, or must not. */
  html?: string[];
  notInHtml?: string[];
  /** Key of the error that the page is answered with. */
  error?: string;
}

const folder = join(import.meta.dirname, '../../pages');
const pages = readdirSync(folder).flatMap((slug) => {
  try {
    const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
    const page = readFileSync(join(folder, slug, 'page.html'), 'utf8');
    return expected.text || expected.error ? [{ slug, expected, page }] : [];
  } catch {
    return [];
  }
});

function read(page: string, url: string): { article: Article | null; error: string | null } {
  const document = new DOMParser().parseFromString(page, 'text/html');
  try {
    return { article: extractArticle(document, { url }), error: null };
  } catch (thrown) {
    if (thrown instanceof PressmarkError) return { article: null, error: thrown.key };
    throw thrown;
  }
}

describe.each(pages)('$slug', ({ page, expected }) => {
  const { article, error } = read(page, expected.url);

  test('is answered with an article, or with the right error', () => expect(error).toBe(expected.error ?? null));
  if (!article) return;

  test('text', () => expect(article.text.split('\n\n')).toEqual(expected.text));
  test('captions', () => expect(article.blocks.filter((block) => block.kind === 'caption').map((block) => block.text)).toEqual(expected.captions ?? []));
  test('offsets point at the blocks', () => {
    const placed = article.blocks.filter((block) => block.start !== null);
    expect(placed.map((block) => article.text.slice(block.start!, block.end!))).toEqual(placed.map((block) => block.text));
  });
  test('kinds', () => {
    const found = Object.keys(expected.kinds ?? {}).map((start) => [start, article.blocks.find((block) => block.text.startsWith(start))?.kind]);
    expect(Object.fromEntries(found)).toEqual(expected.kinds ?? {});
  });
  test.each(expected.notInText ?? ['<script'])('the text is without %j', (words) => expect(article.text).not.toContain(words));
  test.each(expected.html ?? ['<p>'])('the HTML has %j', (part) => expect(article.html).toContain(part));
  test.each(expected.notInHtml ?? ['<script'])('the HTML is without %j', (part) => expect(article.html).not.toContain(part));
});
