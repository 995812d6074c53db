/** What the pages of tests/pages say of themselves, read by lib/extract/metadata. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/extract/metadata';

/** Folders of tests/pages whose `expected.json` says what the metadata is. */
const folder = join(import.meta.dirname, '../../../pages');
const names = readdirSync(folder).filter((slug) => 'metadata' in expectation(slug)).sort();

function expectation(slug: string): { url: string; metadata: Record<string, unknown> } {
  return JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));
}

function read(name: string) {
  const { url, metadata: expected } = expectation(name);
  const page = new DOMParser().parseFromString(readFileSync(join(folder, name, 'page.html'), 'utf8'), 'text/html');
  return { page, url, expected, reading: readMetadata(page, { url }) };
}

describe('metadata of written pages', () => {
  test.each(names)('%s', (name) => {
    const { expected, reading } = read(name);
    const { metadata } = reading;
    const found: Record<string, unknown> = {
      title: metadata.title.value,
      authors: metadata.authors.value?.map((author) => author.name) ?? null,
      published: metadata.published.value?.iso ?? null,
      modified: metadata.modified.value?.iso ?? null,
      siteName: metadata.siteName.value,
      language: metadata.language.value,
      canonicalUrl: metadata.canonicalUrl.value,
      image: metadata.image.value,
      byline: reading.byline,
      publishedOrigin: metadata.published.origin,
      authorsOrigin: metadata.authors.origin,
    };
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))).toEqual(expected);
  });

  test('the page is left as it was', () => {
    const { page } = read(names[0]!);
    const before = page.documentElement.outerHTML;
    readMetadata(page, { url: 'https://paper.example/a' });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('the winner is one of the candidates', () => {
    for (const name of names) {
      const { metadata } = read(name).reading;
      for (const field of Object.values(metadata)) {
        if (field.value !== null) expect((field.candidates as { value: unknown }[]).map(({ value }) => value), name).toContainEqual(field.value);
      }
    }
  });
});
