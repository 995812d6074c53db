/** Pages that cannot be read, or hardly: each says so in one sentence with a next step, or is read all the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { pressButton, type Session, until } from '../session.ts';
import { BROWSERS } from './browsers.ts';

/** Address on the site (or anywhere), and the sentence that the popup says. */
const REFUSED: [string, string][] = [
  ['/awkward/empty', 'There is nothing on this page yet.'],
  ['/', 'No article was found on this page.'],
  ['/files/plain.txt', 'This tab shows a file, not a web page.'],
  ['/files/picture.svg', 'This tab shows a file, not a web page.'],
  ['/files/paper.pdf', 'This tab shows a file, not a web page.'],
];

const READ: [string, string, string][] = [
  ['broken HTML', '/awkward/broken', 'Broken harbour'],
  ['a base elsewhere', '/awkward/base', 'Based elsewhere'],
  ['scripts in attributes', '/awkward/hostile', 'Hostile harbour'],
  ['an address of 8,000 characters', `/en/harbour-ferry.html?${'q'.repeat(8_000)}`, 'Night ferry returns to Saltmarsh harbour after nine years'],
];

describe.each(BROWSERS)('$browser, awkward pages', ({ browser, start }) => {
  let site: Site;
  let session: Session;

  beforeAll(async () => {
    site = await startSite();
    session = await start();
  });
  afterAll(async () => {
    await session.close();
    await site.close();
  });

  test.each(REFUSED)('%s is refused with a sentence and a next step', async (path, sentence) => {
    await session.open(site.url + path);
    const popup = await session.press();
    await until(popup, `document.querySelector('.failure p')?.textContent`, 'the failure');
    expect(await popup.evaluate(`document.querySelector('.failure strong').textContent`)).toBe(sentence);
    expect(await popup.evaluate<string>(`document.querySelector('.failure p').textContent`)).not.toBe('');
    await popup.close();
  });

  test('a page of the browser is refused', async () => {
    await session.open(browser === 'Firefox' ? 'about:support' : 'chrome://version/');
    const popup = await session.press();
    await until(popup, `document.querySelector('.failure')`, 'the failure');
    expect(await popup.evaluate(`document.querySelector('.failure strong').textContent`)).toBe('The browser lets no extension read this page.');
    await popup.close();
  });

  test.each(READ)('a page with %s is read', async (_, path, title) => {
    await session.open(site.url + path);
    const popup = await session.press();
    await until(popup, `document.querySelector('h1.title')`, 'the headline');
    expect(await popup.evaluate(`document.querySelector('h1.title').textContent`)).toBe(title);
    await popup.close();
  });

  test('a hostile page runs nothing, neither when saved nor when shown', async () => {
    await session.open(`${site.url}/awkward/hostile`);
    const popup = await session.press();
    await pressButton(popup, 'Save article');
    await until(popup, `document.body.innerText.includes('1 version kept')`, 'the word that it is saved');
    await popup.close();
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article a')`, 'the article in the list');
    await library.evaluate(`document.querySelector('.article a').click()`);
    await until(library, `document.querySelector('.saved-text p')`, 'the saved text');
    expect(await library.evaluate(`document.querySelectorAll('.saved-text :is(script, svg, [onerror], [onload], a[href^="javascript"])').length`)).toBe(0);
    expect(await library.evaluate('document.title')).toBe('Pressmark library');
    await library.close();
  });

  test.each([
    ['/awkward/ten-megabytes', 'a page of ten megabytes'],
    ['/awkward/title', 'a title of a million letters'],
  ])('%s, %s, is read or refused in a sentence', async (path) => {
    await session.open(site.url + path);
    const popup = await session.press();
    await until(popup, `document.querySelector('h1.title, .failure strong')`, 'an answer');
    expect(await popup.evaluate<string>(`(document.querySelector('h1.title') ?? document.querySelector('.failure strong')).textContent`)).toMatch(/Ten megabytes of quay|^T{10}|too large/);
    await popup.close();
  });

  // The last page: Firefox, with or without an extension, overflows its stack some pages later when it throws away so deep a one.
  test('a page with 50,000 nested elements is read', async () => {
    await session.open(`${site.url}/awkward/deep`);
    const popup = await session.press();
    await until(popup, `document.querySelector('h1.title')`, 'the headline');
    expect(await popup.evaluate(`document.querySelector('h1.title').textContent`)).toBe('Deep in the harbour');
    await popup.close();
  });
});
