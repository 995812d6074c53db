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
    expect(linesOf('<p><a href="/about/editors/ada-lund/">Ada Lund</a></p>')[0]?.parts[0]?.mark).toBe('linked');
  });

  test('a form whose fields hide its properties is walked all the same', () => {
    const page = new DOMParser().parseFromString('<body><form><p>Ask the harbour</p></form><p>The ferry sails</p></body>', 'text/html');
    const [form, field] = [page.querySelector('form')!, page.createElement('input')];
    for (const name of ['localName', 'nextSibling', 'firstChild', 'getAttribute']) Object.defineProperty(form, name, { value: field });
    expect(readLines(page).map(({ text }) => text)).toEqual(['Ask the harbour', 'The ferry sails']);
  });
});
