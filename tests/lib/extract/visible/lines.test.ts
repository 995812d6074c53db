/** Which lines of a page belong to what is laid over it or linked to its authors. */
import { describe, expect, test } from 'vitest';
import { readLines } from '@/lib/extract/visible/lines';

const linesOf = (body: string) => readLines(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'));

describe('lines of a page', () => {
  test.each([
    ['cmp cmp-text', null],
    ['cmpbox', 'banner'],
    ['cookie-notice', 'banner'],
    ['skiptranslate', 'banner'],
    ['widget', 'related'],
    ['elementor-widget', null],
    ['promo-box', 'related'],
    ['node node-promoted', null],
  ])('a part called "%s" is %s', (name, region) => {
    expect(linesOf(`<div class="${name}"><h1>Ferry back in service</h1></div>`)[0]?.region).toBe(region);
  });

  test('a link to the page of an editor names who signs', () => {
    expect(linesOf('<p><a href="/about/editors/ada-lund/">Ada Lund</a></p>')[0]?.parts[0]?.author).toBe('linked');
  });
});
