/** What a page script sends: what it reads of our pages passes as it is, and what it never reads does not pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCapture } from '@/entrypoints/background/received';
import { readPage } from '@/entrypoints/page.content/read';
import { PressmarkError } from '@/lib/errors';
import type { Capture } from '@/lib/model';
import { capture } from '../../lib/db/samples';

const folder = join(import.meta.dirname, '../../pages');

function read(slug: string): Capture | null {
  const document = new DOMParser().parseFromString(readFileSync(join(folder, slug, 'page.html'), 'utf8'), 'text/html');
  const { url = 'https://news.example/a' } = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as { url?: string };
  try {
    return structuredClone(readPage(document, { url, now: new Date('2026-05-01T10:00:00.000Z') }));
  } catch (thrown) {
    if (thrown instanceof PressmarkError) return null;
    throw thrown;
  }
}

test.each(readdirSync(folder))('%s passes as it was read', (slug) => {
  const given = read(slug);
  if (given) expect(readCapture(given)).toEqual(given);
});

describe('nothing passes', () => {
  const given = capture({ authors: [{ name: 'Ada', kind: 'person' }] });
  const { article } = given;

  test.each<[string, unknown]>([
    ['that is nothing', null],
    ['whose address runs code', { ...given, url: 'javascript:alert(1)' }],
    ['without a text', { ...given, article: { ...article, text: undefined } }],
    ['whose author’s page runs code', { ...given, article: { ...article, metadata: { ...article.metadata, authors: { ...article.metadata.authors, value: [{ name: 'Ada', kind: 'person', url: 'javascript:alert(1)' }] } } } }],
    ['whose blocks are none', { ...given, article: { ...article, blocks: [{ kind: 'script', text: '', start: 0, end: 0 }] } }],
    ['whose quotations have no place', { ...given, quotations: [{ text: 'Yes.' }] }],
  ])('%s', (_, value) => {
    expect(() => readCapture(value)).toThrow();
  });
});
