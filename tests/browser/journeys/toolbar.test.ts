/** The toolbar of a selection by keyboard alone: cite, quote, tag; and a mark deleted and brought back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { enterToolbar, FOCUSED, kept, painted, readPage, stored, TOOLBAR } from '../marking.ts';
import { type Session, until } from '../session.ts';
import { BROWSERS } from './browsers.ts';

const PASSAGE = 'It is like sleeping beside a motorway';
const QUOTED = 'two hundred and twelve passengers';

/** Something of ours that only says a word, or offers to undo: it is shown, and has not the focus. */
const SAID = `${TOOLBAR} && !(${FOCUSED})`;

describe.each(BROWSERS)('$browser, the toolbar by keyboard', ({ start }) => {
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

  test('copies a citation that can be pasted, and saves nothing', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await enterToolbar(session, page, PASSAGE);
    // Arrows go round: the last but one is the citation.
    await session.keys('ArrowLeft', 'ArrowLeft', 'Enter');
    await until(page, SAID, 'the word that it is copied');
    await page.evaluate(`(() => {
      addEventListener('paste', ({ clipboardData }) => { globalThis.pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }; });
      document.body.append(document.createElement('textarea'));
      document.querySelector('textarea').focus();
    })()`);
    await session.keys('Control+v');
    const { text, html } = await until<{ text: string; html: string }>(page, 'globalThis.pasted', 'the citation, pasted');
    expect(text).toContain(PASSAGE);
    expect(text).toContain('Night ferry returns');
    expect(html).toMatch(/<(?:i|em|cite)\b/);
    expect(await stored(session, 'articles')).toEqual([]);
  });

  test('adds a quotation to the article, which is saved with it', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await enterToolbar(session, page, QUOTED);
    await session.keys('ArrowLeft', 'Enter');
    await until(page, SAID, 'the word that it is added');
    const quotation = await kept(session, 'quotations', ({ text }) => text === QUOTED);
    expect(quotation.selectors.position).not.toBeNull();
    expect(await stored(session)).toEqual([]);
    expect(await page.evaluate<string>(painted('yellow'))).toBe('');
  });

  test('tags a new mark; deleted from its card it goes, undone it comes back as it was', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await enterToolbar(session, page, PASSAGE);
    await session.keys('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
    expect(await until(page, painted('yellow'), 'the mark')).toBe(PASSAGE);
    await until(page, FOCUSED, 'the focus in the card');
    await session.keys('noise', 'Enter');
    await kept(session, 'annotations', ({ tags }) => tags.join() === 'noise');
    // From the field of tags over the five colours: blue is taken on the way.
    await session.keys('Tab', 'Tab', 'Tab', 'Enter');
    expect(await until(page, painted('blue'), 'the mark in its new colour')).toBe(PASSAGE);
    await session.keys('Tab', 'Tab', 'Tab', 'Enter');
    await until(page, `!${painted('blue')} && ${SAID}`, 'the mark gone, and the offer to undo');
    expect(await stored(session)).toEqual([]);
    await session.keys('Tab');
    await until(page, FOCUSED, 'the focus on the offer to undo');
    await session.keys('Enter');
    expect(await until(page, painted('blue'), 'the mark brought back')).toBe(PASSAGE);
    await until(page, `!${TOOLBAR}`, 'nothing of ours left over the page');
    expect(await stored(session)).toMatchObject([{ tags: ['noise'], color: 'blue' }]);
  });
});
