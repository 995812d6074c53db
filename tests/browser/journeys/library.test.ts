/** Living with a library: finding, reading, tagging, deleting, people, files out and in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { pressButton, type Session, typeInto, until, type View } from '../session.ts';
import { BROWSERS } from './browsers.ts';

const PAGES = ['/en/harbour-ferry.html', '/fr/digue-de-valmer.html', '/fr/joomla-bibliobus.html'];

/** Saves the article at an address, as a reader does. */
async function save(session: Session, url: string, button = 'Save article', said = '1 version kept'): Promise<void> {
  await session.open(url);
  const popup = await session.press();
  await pressButton(popup, button);
  await until(popup, `document.body.innerText.includes(${JSON.stringify(said)})`, 'the word that it is saved');
  await popup.close();
}

/** The library, with so many articles in its list. */
async function openLibrary(session: Session, count = PAGES.length, hash = ''): Promise<View> {
  const library = await session.extensionPage(`/library.html${hash}`);
  await until(library, `document.querySelectorAll('.list .article a').length === ${count}`, `${count} articles in the list`);
  return library;
}

describe.each(BROWSERS)('$browser keeps a library', ({ start }) => {
  let site: Site;
  let session: Session;

  beforeAll(async () => {
    site = await startSite();
    session = await start();
    for (const page of PAGES) await save(session, `${site.url}${page}`);
  });
  afterAll(async () => {
    await session.close();
    await site.close();
  });

  test('a search shows the passage that answers it, with the word marked', async () => {
    const library = await openLibrary(session);
    await typeInto(library, 'Search the library', 'digue');
    await until(library, `document.querySelector('.list .article mark')`, 'a marked word');
    expect(await library.evaluate(`document.querySelectorAll('.list .article a').length`)).toBe(1);
    expect(await library.evaluate(`document.querySelector('.list .article mark').textContent.toLowerCase()`)).toBe('digue');
    expect(await library.evaluate(`document.querySelector('.failure')?.textContent ?? ''`)).toBe('');
    await library.close();
  });

  test('a filter by language leaves the articles of that language', async () => {
    const library = await openLibrary(session);
    const box = `[...document.querySelectorAll('.facet label')].find((label) => /^English/.test(label.innerText))?.querySelector('input')`;
    await until(library, box, 'the filter “English”');
    await library.evaluate(`${box}.click()`);
    await until(library, `document.querySelectorAll('.list .article a').length === 1`, 'one article');
    expect(await library.evaluate(`document.querySelector('.list .article a').innerText`)).toContain('Night ferry returns');
    await library.close();
  });
});
