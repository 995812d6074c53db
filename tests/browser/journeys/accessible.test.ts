/** Axe finds nothing on the popup, the panel, the library and an exported page, in light and dark, with and without something in them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { violations } from '../axe.ts';
import { downloaded } from '../downloads.ts';
import { pressButton, type Session, until } from '../session.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('$browser, accessible', ({ start }) => {
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

  test.each(['light', 'dark'] as const)('an empty library, %s', async (scheme) => {
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.empty')`, 'the empty library');
    expect(await violations(library, scheme)).toEqual([]);
    await library.close();
  });

  test.each(['light', 'dark'] as const)('the popup with an article, %s', async (scheme) => {
    await session.open(`${site.url}/fr/digue-de-valmer.html`);
    const popup = await session.press();
    await until(popup, `document.querySelector('.quotation')`, 'the quotations');
    await popup.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    expect(await violations(popup, scheme)).toEqual([]);
    await popup.close();
  });

  test.each(['light', 'dark'] as const)('the panel beside an article, %s', async (scheme) => {
    const panel = await session.extensionPage('/sidepanel.html');
    await session.open(`${site.url}/en/harbour-ferry.html`);
    await (await session.press()).close();
    await until(panel, `document.querySelector('.marks')`, 'the article in the panel');
    expect(await violations(panel, scheme)).toEqual([]);
    await panel.close();
  });

  test('the popup with a failure', async () => {
    await session.open(`${site.url}/awkward/empty`);
    const popup = await session.press();
    await until(popup, `document.querySelector('.failure')`, 'the failure');
    expect(await violations(popup, 'light')).toEqual([]);
    await popup.close();
  });

  test.each(['light', 'dark'] as const)('the library with an article open, %s', async (scheme) => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const popup = await session.press();
    await until(popup, `document.querySelector('.quotation')`, 'the quotations');
    if (scheme === 'light') {
      await pressButton(popup, 'Save article');
      await until(popup, `document.body.innerText.includes('1 version kept')`, 'the word that it is saved');
    }
    await popup.close();
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article a')`, 'the article in the list');
    await library.evaluate(`document.querySelector('.article a').click()`);
    await until(library, `document.querySelector('.saved-text p')`, 'the saved text');
    expect(await violations(library, scheme)).toEqual([]);
    await library.close();
  });

  test.each(['light', 'dark'] as const)('the HTML file of an export, %s', async (scheme) => {
    const library = await session.extensionPage('/library.html');
    await pressButton(library, 'Export all');
    await until(library, `document.querySelector('.formats')`, 'the formats');
    await library.evaluate(`[...document.querySelectorAll('.formats label')].find((label) => label.innerText.includes('HTML')).querySelector('input').click()`);
    const { text } = await downloaded(session.downloads, () => pressButton(library, 'Write the file'));
    await library.close();
    const file = await session.open(`${site.url}/`);
    await file.evaluate(`document.open(), document.write(${JSON.stringify(text)}), document.close()`);
    expect(await violations(file, scheme)).toEqual([]);
  });
});
