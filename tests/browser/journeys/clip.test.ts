/** From the page to the file: press, read, correct, save, restart, find, export. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { downloaded } from '../downloads.ts';
import { readPage } from '../marking.ts';
import { pressButton, type Session, typeInto, until, type View } from '../session.ts';
import { BROWSERS } from './browsers.ts';

const schema = JSON.parse(readFileSync('lib/export/pressmark.schema.json', 'utf8'));

const textOf = (view: View) => view.evaluate<string>('document.body.innerText');

describe.each(BROWSERS)('$browser clips an article', ({ start }) => {
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

  test('the popup shows what the page prints, and who is quoted', async () => {
    await session.open(`${site.url}/fr/joomla-bibliobus.html`);
    const popup = await session.press();
    await until(popup, `document.querySelector('.quotation')`, 'the quotations');
    const shown = await textOf(popup);
    expect(shown).toContain('Le bibliobus de Montclar reprend la route des villages');
    expect(shown).toContain('Lucie Ferrand');
    expect(shown).toMatch(/January 8, 2026 at 9:45/);
    const speakers = await popup.evaluate<string[]>(`[...document.querySelectorAll('.speaker-group')].map((group) => group.querySelector('.speaker bdi').textContent + ' ' + group.querySelectorAll('.quotation').length)`);
    expect(speakers).toEqual(['Nadia Belkacem 1', 'Étienne Rouvière 2']);
    await popup.close();
  });

  test('a note typed before saving is there when the popup opens again', async () => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const first = await session.press();
    await typeInto(first, 'Note', 'Ask *Joan Ferris* about 1994');
    await until(first, `document.querySelector('textarea').value.includes('1994')`, 'the note');
    await first.close();
    const second = await session.press();
    await until(second, `document.querySelector('textarea')?.value === 'Ask *Joan Ferris* about 1994'`, 'the note typed before');
    await second.close();
  });

  test('what is typed in the popup and what is corrected in the panel stand in both', async () => {
    const panel = await session.extensionPage('/sidepanel.html');
    await session.open(`${site.url}/fr/digue-de-valmer.html`);
    await readPage(session);
    await until(panel, `document.querySelector('.marks')`, 'the article in the panel');
    const popup = await session.press();
    await typeInto(popup, 'Note', 'Ask the port');
    await pressButton(panel, 'Correct: Section');
    await typeInto(panel, 'Section', 'Coast');
    await pressButton(panel, 'Keep');
    await until(popup, `[...document.querySelectorAll('.value .text')].some(({ textContent }) => textContent === 'Coast')`, 'the correction in the popup');
    expect(await popup.evaluate(`document.querySelector('textarea').value`)).toBe('Ask the port');
    await popup.close();
    await panel.close();
  });

  test('a corrected value, the note and a tag are saved with the article', async () => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const popup = await session.press();
    await until(popup, `document.querySelector('textarea')?.value`, 'the note typed before');
    await pressButton(popup, 'Correct: Section');
    await typeInto(popup, 'Section', 'Harbour');
    await pressButton(popup, 'Keep');
    await typeInto(popup, 'Tags', 'ferries');
    await popup.evaluate(`document.activeElement.blur()`);
    await until(popup, `document.querySelector('.tag')`, 'the tag');
    await pressButton(popup, 'Save article');
    await until(popup, `document.body.innerText.includes('1 version kept')`, 'the word that it is saved');
    await popup.close();
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article a')`, 'the article in the list');
    await library.evaluate(`document.querySelector('.article a').click()`);
    await until(library, `document.querySelector('.reader textarea')`, 'the open article');
    expect(await library.evaluate(`document.querySelector('.reader h2').textContent`)).toBe('Night ferry returns to Saltmarsh harbour after nine years');
    expect(await library.evaluate(`[...document.querySelectorAll('.reader textarea')].at(-1).value`)).toBe('Ask *Joan Ferris* about 1994');
    expect(await library.evaluate(`document.querySelector('.reader .tag bdi').textContent`)).toBe('ferries');
    await library.close();
  });

  test('saving again adds a version and leaves what was typed', async () => {
    await session.open(`${site.url}/en/harbour-ferry.html`);
    const popup = await session.press();
    await pressButton(popup, 'Save this version too');
    await until(popup, `document.body.innerText.includes('2 versions kept')`, 'two versions');
    expect(await popup.evaluate(`document.querySelector('textarea').value`)).toBe('Ask *Joan Ferris* about 1994');
    await popup.close();
  });

  test('an article edited since is said to be, with how much of it', async () => {
    await session.open(`${site.url}/en/harbour-ferry-edited.html`);
    const popup = await session.press();
    const said = await until<string>(popup, `document.querySelector('.text-changed')?.textContent`, 'the word that the text has changed');
    expect(said).toMatch(/^1 paragraph changed since /);
    await popup.close();
  });

  test('after a restart the library reads the article without its site, and exports it whole', async () => {
    await session.restart();
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article a')`, 'the article in the list');
    await library.evaluate(`document.querySelector('.article a').click()`);
    await until(library, `document.querySelector('.saved-text p')`, 'the saved text');
    expect(await library.evaluate(`document.querySelector('.saved-text').lang`)).toBe('en');
    await pressButton(library, 'Export all');
    const { name, text } = await downloaded(session.downloads, () => pressButton(library, 'Write the file'));
    expect(name).toMatch(/^pressmark-\d{4}-\d\d-\d\d-1\.json$/);
    const exported = JSON.parse(text);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
    expect(exported.articles[0]).toMatchObject({ note: 'Ask *Joan Ferris* about 1994', tags: ['ferries'], section: 'Harbour' });
    expect(exported.articles[0].versions).toHaveLength(2);
    await library.close();
  });

  test('a deleted article comes back when the deletion is undone', async () => {
    const library = await session.extensionPage('/library.html');
    await until(library, `document.querySelector('.article input')`, 'the list');
    await library.evaluate(`document.querySelector('.article input').click()`);
    await pressButton(library, 'Delete');
    await until(library, `!document.querySelector('.article a')`, 'an empty list');
    await pressButton(library, 'Undo');
    await until(library, `document.querySelector('.article a')`, 'the article again');
    expect(await textOf(library)).toContain('1 article');
    await library.close();
  });
});
