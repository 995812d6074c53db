/** Which pages have no article, whatever text they hold. */
import { describe, expect, test } from 'vitest';
import { NoArticleError } from '@/lib/errors';
import { extractArticle } from '@/lib/extract';
import { prose } from '../article';

const DATED = '<meta property="article:published_time" content="2026-03-11T09:20:00Z">';
const hasArticle = (title: string, body: string, head = '', own = title): boolean => {
  const page = `<!DOCTYPE html><html><head><title>${own}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  try {
    return Boolean(extractArticle(new DOMParser().parseFromString(page, 'text/html'), { url: 'https://harbour.example/news/ferry' }));
  } catch (thrown) {
    if (thrown instanceof NoArticleError) return false;
    throw thrown;
  }
};

const LOST = '<p>Sorry, the page that you were looking for has sailed. It may have been moved, or the address may have been mistyped.</p>';

describe('a page that says why there is no article', () => {
  test.each(['Page not found', '404 – Seite nicht gefunden', 'Log in or create an account', 'Are you a robot?', 'Page introuvable', 'ページが見つかりません'])('%s', (title) => expect(hasArticle(title, LOST)).toBe(false));
  test('is an article where its data give a day', () => expect(hasArticle('Page not found', LOST, DATED)).toBe(true));
  test('is a dialog where the page has a headline', () => expect(hasArticle('Log in', LOST, '', 'The ferry of the islands is back in service')).toBe(true));
  test('is an article where it is long', () => expect(hasArticle('Page not found', prose(20))).toBe(true));
  test.each(['Search for the lost ferry goes on', 'Register of ships is closed', 'Login of the harbour master was stolen'])('not with a headline that begins so: %s', (title) => expect(hasArticle(title, LOST)).toBe(true));
});

describe('a page of teasers', () => {
  const teasers = (count: number) => Array.from({ length: count }, (_, at) => `<div><h3><a href="/news/${at}">Ferry ${at + 1} back in service again</a></h3>${prose(1)}</div>`).join('');
  test('is a section’s, though it has few', () => expect(hasArticle('Harbour', teasers(5))).toBe(false));
  test('is a search’s, though its heading is long', () => expect(hasArticle('Search results for “ferry back in service”', teasers(12))).toBe(false));
  test('stands below a short article', () => expect(hasArticle('Ferry is back', `${prose(3)}${teasers(5)}`)).toBe(true));
  test('is an article’s related stories where they are headlines alone', () => expect(hasArticle('Ferry is back', `${prose(1)}${teasers(5).replaceAll(/<p>.*?<\/p>/g, '')}`)).toBe(true));
});
