/** Which class names hide a part of the page. */
import { describe, expect, test } from 'vitest';
import { prose, textOf } from './article';

const HIDDEN = 'The captain of the hidden paragraph has never been seen on deck, by anybody, in all his years at sea.';
const textWith = (classes: string) => textOf({ body: `${prose(4)}<div class="${classes}"><p>${HIDDEN}</p></div>${prose(4)}` });

describe('a class that hides', () => {
  test.each(['hidden', 'is-hidden', 'd-none', 'note__text--hidden', 'hide-mobile'])('%s', (classes) => {
    expect(textWith(classes)).not.toContain(HIDDEN);
  });
});

describe('a class with such a word in it', () => {
  test.each(['relative overflow-hidden', 'overflow-x-hidden', 'print:hidden', 'scrollbar-hide', 'hidden md:block', 'd-none d-lg-block', 'hidden-print'])('%s', (classes) => {
    expect(textWith(classes)).toContain(HIDDEN);
  });
});

test('an article whose every paragraph is cut at its edges', () => {
  const paragraphs = prose(8).replaceAll('<p>', '<div class="relative overflow-hidden"><p>').replaceAll('</p>', '</p></div>');
  expect(textOf({ body: paragraphs })).toHaveLength(8);
});
