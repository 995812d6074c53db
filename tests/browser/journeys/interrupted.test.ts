/** What comes in between: the background ends, the page goes, two windows save at once, the disk fills. Nothing typed is lost. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { pressButton, type Session, typeInto, until } from '../session.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('$browser, interrupted', ({ start }) => {
  let site: Site;
  let session: Session;

  beforeEach(async () => {
    site = await startSite();
    session = await start();
  });
  afterEach(async () => {
    await session.close();
    await site.close();
  });

  test('the background ends between press and save: the save goes through', async () => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const popup = await session.press();
    await until(popup, `document.querySelector('.quotation')`, 'the quotations');
    await session.killBackground();
    await pressButton(popup, 'Save article');
    await until(popup, `document.body.innerText.includes('1 version kept')`, 'the word that it is saved');
    expect(await popup.evaluate(`document.querySelectorAll('.failure').length`)).toBe(0);
  });

  test('the page goes while the popup is open: what was read can still be saved', async () => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const popup = await session.press();
    await typeInto(popup, 'Note', 'typed before the page went');
    await popup.evaluate(`(async () => { const [tab] = await (globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }); await (globalThis.browser ?? chrome).tabs.update(tab.id, { url: ${JSON.stringify(`${site.url}/`)} }); })()`);
    await pressButton(popup, 'Save article');
    await until(popup, `document.body.innerText.includes('1 version kept')`, 'the word that it is saved');
    expect(await popup.evaluate(`document.querySelector('textarea').value`)).toBe('typed before the page went');
  });

  test('two saves of one article at the same moment make one article with both notes', async () => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const popup = await session.press();
    await until(popup, `document.querySelector('.quotation')`, 'the quotations');
    // What two windows send when both are pressed at once.
    await popup.evaluate(`(async () => {
      const { tabs, runtime } = globalThis.browser ?? chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const { value: capture } = await runtime.sendMessage({ type: 'captureTab', data: { tabId: tab.id } });
      const draft = (note) => ({ key: 'two', note, tags: [], corrections: {}, updatedAt: new Date().toISOString() });
      await Promise.all(['first window', 'second window'].map((note) => runtime.sendMessage({ type: 'saveTab', data: { capture, draft: draft(note), tabId: tab.id } })));
    })()`);
    await popup.close();
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article a')`, 'the article in the list');
    expect(await library.evaluate(`document.querySelectorAll('.article a').length`)).toBe(1);
    await library.evaluate(`document.querySelector('.article a').click()`);
    const note = await until<string>(library, `[...document.querySelectorAll('.reader textarea')].at(-1)?.value`, 'the note');
    expect(note).toContain('first window');
    expect(note).toContain('second window');
  });

  test('a full disk is said plainly, and the note stays', async () => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const popup = await session.press();
    await typeInto(popup, 'Note', 'too much for this disk');
    await session.fillDisk();
    await pressButton(popup, 'Save article');
    await until(popup, `document.querySelector('.failure')`, 'the failure');
    expect(await popup.evaluate(`document.querySelector('.failure strong').textContent`)).toBe('The disk is full, so nothing more can be saved.');
    expect(await popup.evaluate(`document.querySelector('textarea').value`)).toBe('too much for this disk');
    await popup.close();
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.empty')`, 'an empty library');
  });
});
