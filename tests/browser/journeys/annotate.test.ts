/** Marking a page: highlight, note, reload, press, still there; edited text told as edited; one document, many articles; keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { violations } from '../axe.ts';
import { FOCUSED, kept, middleOf, painted, readPage, select, stored, TOOLBAR } from '../marking.ts';
import { type Session, until } from '../session.ts';
import { BROWSERS } from './browsers.ts';

const PASSAGE = 'It is like sleeping beside a motorway';

describe.each(BROWSERS)('$browser marks a page', ({ start }) => {
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

  test('by keyboard alone: the second colour, and the words are painted', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    const before = await page.evaluate<string>(`document.body.outerHTML`);
    await select(page, PASSAGE);
    await until(page, TOOLBAR, 'the selection toolbar');
    await session.keys('Tab');
    await until(page, FOCUSED, 'the focus in the toolbar');
    await session.keys('ArrowRight', 'Enter');
    expect(await until(page, painted('green'), 'the painted words')).toBe(PASSAGE);
    expect(await page.evaluate<string>(`document.body.outerHTML`)).toBe(before);
  });

  test('a press on the mark opens its card, and the note typed is kept with the article', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await until(page, painted('green'), 'the mark after a reload and a press of the button');
    await select(page, 'Residents of Anchor Street');
    await page.evaluate(`getSelection().removeAllRanges()`);
    const { x, y } = await middleOf(page, 'green');
    await session.click(x, y);
    await until(page, FOCUSED, 'the focus in the card');
    await session.keys('Ask for the noise figures', 'Escape');
    await until(page, `!${TOOLBAR} && document.activeElement === document.body`, 'the focus back in the page');
    const [kept] = await stored(session);
    expect(kept).toMatchObject({ note: 'Ask for the noise figures', color: 'green', lastSeen: null });
    expect(kept.selectors.position).not.toBeNull();
  });

  test('a tag that is typed and not entered is kept when the card is left', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await until(page, painted('green'), 'the mark');
    await select(page, 'Residents of Anchor Street');
    await page.evaluate(`getSelection().removeAllRanges()`);
    const { x, y } = await middleOf(page, 'green');
    await session.click(x, y);
    await until(page, FOCUSED, 'the focus in the card');
    await session.keys('Tab', 'ports', 'Escape');
    expect((await kept(session, 'annotations', ({ tags }) => tags.length > 0)).tags).toEqual(['ports']);
  });

  test('Escape leaves the toolbar, and nothing is marked', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await until(page, painted('green'), 'the mark');
    await select(page, 'Not everybody is pleased');
    await until(page, TOOLBAR, 'the selection toolbar');
    await session.keys('Tab', 'Escape');
    await until(page, `!${TOOLBAR}`, 'a page without toolbar');
    expect(await page.evaluate<string>(painted('yellow'))).toBe('');
  });

  test('text edited since is followed', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await page.evaluate(`(() => { const p = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('motorway')); p.innerHTML = p.innerHTML.replace('It is like sleeping beside a motorway', 'It is rather like sleeping beside a noisy motorway'); })()`);
    await readPage(session);
    expect(await until(page, painted('green'), 'the edited mark')).toContain('sleeping beside a noisy motorway');
    const [kept] = await stored(session);
    expect(kept.lastSeen).toMatchObject({ outcome: 'edited', text: expect.stringContaining('noisy motorway') });
  });

  test('text edited in place, under a mark that is painted, is noticed without a press', async () => {
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await until(page, painted('green'), 'the mark');
    await kept(session, 'annotations', ({ lastSeen }) => lastSeen.outcome === 'exact');
    await page.evaluate(`(() => { const { startContainer, startOffset } = [...CSS.highlights.get('pressmark-green')][0]; startContainer.insertData(startOffset + 'It is '.length, 'every night '); })()`);
    const { lastSeen } = await kept(session, 'annotations', (row) => row.lastSeen.outcome === 'edited');
    expect(lastSeen.text).toContain('It is every night like sleeping');
  });

  test('in a site of one document the old marks go and the own come back', async () => {
    const page = await session.open(`${site.url}/en/one-page.html?article=first`);
    await readPage(session);
    await select(page, 'Reading 3 of the first report');
    await until(page, TOOLBAR, 'the selection toolbar');
    await session.keys('Tab', 'Enter');
    await until(page, painted('yellow'), 'the mark');
    await page.evaluate(`go('second')`);
    await until(page, `!${painted('yellow')}`, 'a second article without marks');
    await page.evaluate(`go('first')`);
    expect(await until(page, painted('yellow'), 'the mark of the first article')).toBe('Reading 3 of the first report');
  });

  test('the panel follows the tab: its marks, the edited first, and the note that is typed there', async () => {
    const panel = await session.extensionPage('/sidepanel.html');
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await readPage(session);
    await until(page, painted('green'), 'the mark');
    await until(panel, `document.querySelector('.annotation textarea')?.value === 'Ask for the noise figures'`, 'the mark in the panel');
    expect(await panel.evaluate(`document.querySelector('h1').textContent`)).toContain('Night ferry returns');
    await panel.evaluate(`document.querySelector('.annotation button[data-color="pink"]').click()`);
    expect(await until(page, painted('pink'), 'the mark in its new colour')).toBe(PASSAGE);
    await panel.close();
  });

  test('of equal places the reader picks one in the panel, and that one is painted and kept', async () => {
    const panel = await session.extensionPage('/sidepanel.html');
    const page = await session.open(`${site.url}/en/harbour-ferry.html`);
    await page.evaluate(`(() => { const article = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('motorway')).parentElement; const copy = article.cloneNode(true); copy.id = 'copy'; article.after(copy); })()`);
    await readPage(session);
    await until(panel, `document.querySelectorAll('.candidates button').length === 2`, 'the places in the panel');
    expect(await panel.evaluate(`document.querySelector('.candidates button').textContent`)).toContain(PASSAGE);
    for (const scheme of ['light', 'dark'] as const) expect(await violations(panel, scheme)).toEqual([]);
    await panel.evaluate(`document.querySelector('.candidates button').focus()`);
    await panel.keys('Tab', 'Enter');
    expect(await until(page, painted('pink'), 'the picked mark')).toBe(PASSAGE);
    expect(await page.evaluate(`[...CSS.highlights.get('pressmark-pink')][0].startContainer.parentElement.closest('#copy') !== null`)).toBe(true);
    await until(panel, `document.querySelector('.annotation') && !document.querySelector('.annotation[data-outcome="ambiguous"]')`, 'a mark without doubt');
    const kept = (await stored(session)).find(({ color }) => color === 'pink');
    expect(kept).toMatchObject({ note: 'Ask for the noise figures', lastSeen: { outcome: 'exact' } });
    await panel.close();
  });

  test('in the library a mark stands beside its passage where there is room, and below the text where there is none', async () => {
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article a')`, 'the list');
    await library.evaluate(`[...document.querySelectorAll('.list .article a')].find((link) => link.innerText.includes('Night ferry')).click()`);
    await until(library, `document.querySelector('.annotation')`, 'the mark');
    const widen = (width: string) => library.evaluate(`document.querySelector('.page').style.inlineSize = '${width}'`);
    const passage = `[...document.querySelectorAll('.saved-text p')].find((p) => p.innerText.includes('motorway')).getBoundingClientRect()`;
    const mark = `document.querySelector('.annotation').getBoundingClientRect()`;
    await widen('1000px');
    await until(library, `Math.abs(${mark}.top - ${passage}.top) < ${passage}.height && ${mark}.left > ${passage}.right`, 'the mark beside its passage');
    await widen('600px');
    await until(library, `${mark}.top > document.querySelector('.saved-text').getBoundingClientRect().bottom`, 'the mark below the text');
    await library.close();
  });

  test('what is changed in the library is in the page when the reader comes back', async () => {
    const page = await session.open(`${site.url}/en/one-page.html?article=first`);
    await readPage(session);
    await until(page, painted('yellow'), 'the mark');
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article a')`, 'the list');
    await library.evaluate(`[...document.querySelectorAll('.list .article a')].find((link) => link.innerText.includes('first report')).click()`);
    await until(library, `document.querySelector('.annotation')`, 'the mark in the library');
    await library.evaluate(`[...document.querySelectorAll('.annotation button')].find((button) => button.innerText === 'Delete').click()`);
    await until(library, `document.body.innerText.includes('Mark deleted')`, 'the word that it is deleted');
    await library.close();
    await until(page, `!${painted('yellow')}`, 'a page without the mark');
  });
});
