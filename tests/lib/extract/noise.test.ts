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

describe('readers’ comments that hold more than the article', () => {
  const comments = `<ol class="comment-list">${'<li class="comment"><article class="comment-body"><p>The reader of the hidden paragraph has written more than anybody asked for, and will write again.</p></article></li>'.repeat(12)}</ol>`;
  test('are none of its text', () => {
    expect(textOf({ body: `${prose(2)}</article><div id="comments">${comments}</div>` })).toHaveLength(2);
  });
  test('and a class that only allows them hides nothing', () => {
    expect(textOf({ body: `<div class="story comments-open">${prose(8)}</div>` })).toHaveLength(8);
  });
});

test('a consent layer that holds more than the article', () => {
  const layer = `<div id="cookie-banner"><h2>Cookies</h2>${'<p>We and our partners store or access information on devices, and process personal data for advertisements that you may like.</p>'.repeat(6)}</div>`;
  expect(textOf({ headline: `</article>${layer}<article><h1>Ferry back in service</h1>`, body: prose(2) })).toHaveLength(2);
});

describe('slides', () => {
  const slides = (count: number) => `<div class="slideshow-container">${Array.from({ length: count }, (_, at) => `<div class="slideshow-slide"><h2>Quay ${at + 1}</h2>${prose(1)}</div>`).join('')}</div>`;
  test('that the article is told in are its text', () => {
    expect(textOf({ body: `${prose(1)}${slides(8)}` })).toHaveLength(17);
  });
  test('beside it are not', () => {
    expect(textOf({ body: `${prose(8)}${slides(1)}${prose(8)}` })).toHaveLength(16);
  });
});

describe('answers that open at a press', () => {
  const answers = (count: number) => '<details><summary>When does the ferry leave?</summary><p>It leaves at noon, every day of the week, and comes back in the evening.</p></details>'.repeat(count);
  test('are text where there are several', () => expect(textOf({ body: `${prose(4)}${answers(3)}` })).toHaveLength(10));
  test('one alone is a note', () => expect(textOf({ body: `${prose(4)}${answers(1)}${prose(4)}` })).toHaveLength(8));
});
