/** An article whose site is gone: its text is there, and the images that its page could read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../../site/server.ts';
import { pressButton, type Session, until } from '../session.ts';
import { BROWSERS } from './browsers.ts';

const KEPT = `new Promise((resolve, reject) => { const open = indexedDB.open('pressmark'); open.onerror = () => reject(open.error); open.onsuccess = () => { const asked = open.result.transaction('images').objectStore('images').count(); asked.onsuccess = () => { open.result.close(); resolve(asked.result); }; }; })`;

describe.each(BROWSERS)('$browser without the site', ({ start }) => {
  let session: Session;

  beforeAll(async () => {
    const site = await startSite();
    session = await start();
    for (const page of ['/en/harbour-ferry.html', '/awkward/base', '/en/pictures.html']) {
      await session.open(`${site.url}${page}`);
      const popup = await session.press();
      await pressButton(popup, 'Save article');
      await until(popup, `document.body.innerText.includes('1 version kept')`, 'the word that it is saved');
      await popup.close();
    }
    const library = await session.extensionPage('/library.html');
    for (let left = 400; left > 0 && (await library.evaluate<number>(KEPT)) < 2; left -= 1) await new Promise((resume) => setTimeout(resume, 25));
    await library.close();
    await site.close();
  });
  afterAll(() => session.close());

  const read = async (title: string) => {
    const library = await session.extensionPage('/library.html');
    const link = `[...document.querySelectorAll('.list .article a')].find((link) => link.innerText.includes(${JSON.stringify(title)}))`;
    await until(library, link, 'the article in the list');
    await library.evaluate(`${link}.click()`);
    await until(library, `document.querySelector('.saved-text p')`, 'the saved text');
    return library;
  };

  test('shows an image that was kept, with the words for those who cannot see it', async () => {
    const library = await read('Night ferry returns');
    await until(library, `document.querySelector('.saved-text img')?.naturalWidth === 1`, 'the image');
    expect(await library.evaluate(`(({ src, alt }) => [src.split(':')[0], alt])(document.querySelector('.saved-text img'))`)).toEqual(['blob', 'A white ferry leaving a small harbour at dusk']);
    await library.close();
  });

  test('shows an image that another host shares, and asks for one that it does not', async () => {
    const library = await read('Pictures');
    await until(library, `document.querySelector('.saved-text img')?.naturalWidth === 1`, 'the image');
    expect(await library.evaluate(`[[...document.querySelectorAll('.saved-text img')].map(({ alt }) => alt), document.querySelector('.saved-text .image-asked').textContent]`)).toEqual([['Shared'], 'This image is not kept. Show it from localhost: Own']);
    await library.close();
  });

  test('says of an image that the page could not read that it is not kept', async () => {
    const library = await read('Based elsewhere');
    expect(await library.evaluate(`document.querySelector('.saved-text .image-asked').textContent`)).toBe('This image is not kept. Show it from elsewhere.invalid: Quay');
    await library.close();
  });
});
