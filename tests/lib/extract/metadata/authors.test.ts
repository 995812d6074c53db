/** Who signs where only a link's relation says so. */
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/extract/metadata';

const prose = `<p>${'The ferry left the quay at noon and came back in the evening with all its passengers. '.repeat(4)}</p>`.repeat(6);
const link = (name: string) => `<a rel="author" href="/?a=1">${name}</a>`;

function authorsOf(end: string): string[] | null {
  const page = new DOMParser().parseFromString(`<html lang="en"><head><title>Ferry back in service</title></head><body><h1>Ferry back in service</h1>${prose}<div>${'<p>Tides and times</p>'.repeat(30)}</div>${end}</body></html>`, 'text/html');
  return readMetadata(page, { url: 'https://harbour.example/ferry' }).metadata.authors.value?.map(({ name }) => name) ?? null;
}

describe('links to the author', () => {
  test('a pen name far below the text', () => {
    expect(authorsOf(`<footer>Filed under boats by ${link('seagull7')}</footer>`)).toEqual(['seagull7']);
  });

  test('two names are those of two works', () => {
    expect(authorsOf(`<footer>${link('seagull7')} ${link('mooring')}</footer>`)).toBeNull();
  });

  test('a comment is nobody’s article', () => {
    expect(authorsOf(`<div class="comment-list">${link('seagull7')}</div>`)).toBeNull();
  });
});
