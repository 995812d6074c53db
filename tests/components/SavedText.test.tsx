/** The saved text: opening it tells nobody. */
import { expect, test } from 'vitest';
import { SavedText } from '@/components/SavedText';
import { draw, press } from './stage';

/** The text is given as the sanitiser gives it, which has tests of its own. */
const fragment = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);
const open = (html: string, dir: 'ltr' | 'rtl' = 'ltr', kept: [string, string][] = []) => draw(<SavedText html={html} language="he" dir={dir} sanitize={fragment} images={new Map(kept)} />).querySelector<HTMLElement>('.saved-text')!;

const FIGURE = '<figure><img src="https://img.news.example/a.jpg" alt="A ferry"></figure>';

test('stands in its own language and direction', () => {
  const text = open('<p>a</p>', 'rtl');
  expect([text.lang, text.dir, text.textContent]).toEqual(['he', 'rtl', 'a']);
});

test('asks for no image', () => {
  expect(open(FIGURE).querySelector('[src]')).toBeNull();
});

test('shows an image that is kept from where it is kept, and asks for the others', () => {
  const text = open(`${FIGURE}<img src="https://img.news.example/b.jpg" alt="">`, 'ltr', [['https://img.news.example/a.jpg', 'blob:kept']]);
  expect([[...text.querySelectorAll('img')].map((image) => [image.getAttribute('src'), image.alt]), text.querySelectorAll('button').length]).toEqual([[['blob:kept', 'A ferry']], 1]);
});

test('says that an image is not kept, where it would come from, and what is on it', () => {
  expect(open(FIGURE).querySelector('button')!.textContent).toBe('This image is not kept. Show it from img.news.example: A ferry');
});

test('brings an image at a press, without telling where it is read', () => {
  const text = open(FIGURE);
  press(text.querySelector('button')!);
  const image = text.querySelector('img')!;
  expect([image.getAttribute('src'), image.referrerPolicy, text.querySelector('button')]).toEqual(['https://img.news.example/a.jpg', 'no-referrer', null]);
});

test('leaves out an image without an address', () => {
  expect(open('<p>a<img alt="b"></p>').innerHTML).toBe('<p>a</p>');
});

test('opens links beside the library, telling them nothing of it', () => {
  const link = open('<a href="https://a.example/">a</a>').querySelector('a')!;
  expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
});
