/** Living with a library: finding, reading, tagging, deleting, people, files out and in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { downloaded } from '../downloads.ts';
import { bringIn, chooseFile, dryRun } from '../files.ts';
import { pressButton, type Session, typeInto, until, type View } from '../session.ts';
import { BROWSERS } from './browsers.ts';

const PAGES = ['/en/harbour-ferry.html', '/fr/digue-de-valmer.html', '/fr/joomla-bibliobus.html'];

/** A browser's bookmarks, as it writes them. */
const bookmarks = (count: number): string =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n${Array.from({ length: count }, (_, index) => `<DT><A HREF="https://news.example/quay/${index}" ADD_DATE="1767225600">Quay report ${index}</A>`).join('\n')}\n</DL><p>`;

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

  test('an article is read from the list, and back is not offered beside it', async () => {
    const library = await openLibrary(session);
    await library.evaluate(`[...document.querySelectorAll('.list .article a')].find((link) => link.innerText.includes('digue')).click()`);
    await until(library, `document.querySelector('.saved-text p')`, 'the saved text');
    expect(await library.evaluate(`document.querySelector('.saved-text').lang`)).toBe('fr');
    expect(await library.evaluate(`getComputedStyle(document.querySelector('.back')).display`)).toBe('none');
    await library.close();
  });

  test('what is said to be no quotation comes back when that is undone', async () => {
    const library = await openLibrary(session);
    await library.evaluate(`[...document.querySelectorAll('.list .article a')].find((link) => link.innerText.includes('digue')).click()`);
    const quotations = `document.querySelectorAll('.reader .quotation').length`;
    const before = await until<number>(library, quotations, 'the quotations');
    await library.evaluate(`[...document.querySelectorAll('.reader .quotation button')].find((button) => button.textContent === 'Not a quotation').click()`);
    await until(library, `${quotations} === ${before - 1}`, 'one quotation less');
    await pressButton(library, 'Undo');
    await until(library, `${quotations} === ${before}`, 'the quotation again');
    await library.close();
  });

  test('two people are made one and parted again, and one says what they said', async () => {
    const library = await session.extensionPage('/library.html#/people');
    const names = `[...document.querySelectorAll('.people .article a bdi')].map((name) => name.textContent)`;
    await until(library, `${names}.length > 2`, 'the people');
    const before = await library.evaluate<string[]>(names);
    for (const place of [0, 1]) await library.evaluate(`document.querySelectorAll('.people .article input')[${place}].click()`);
    await pressButton(library, `One person: ${before[0]}`);
    await until(library, `${names}.length === ${before.length - 1}`, 'one person less');
    await library.evaluate(`document.querySelector('.people .article a').click()`);
    await until(library, `document.querySelector('.said .quotation blockquote')`, 'what the person said');
    await pressButton(library, `Part “${before[1]}” again`);
    await until(library, `${names}.length === ${before.length}`, 'both people again');
    expect(await library.evaluate<string[]>(names)).toEqual(before);
    await library.close();
  });

  test('all are selected, tagged, and the tag taken back', async () => {
    const library = await openLibrary(session);
    await pressButton(library, 'Select all');
    await typeInto(library, 'Add a tag', 'coast');
    await library.evaluate(`document.querySelector('.selection form').requestSubmit()`);
    const tagged = `[...document.querySelectorAll('.list .article')].filter((row) => row.innerText.includes('coast')).length`;
    await until(library, `${tagged} === 3`, 'the tag on all three');
    await pressButton(library, 'Undo');
    await until(library, `${tagged} === 0`, 'no tag');
    expect(await library.evaluate(`document.querySelectorAll('.list .article').length`)).toBe(3);
    await library.close();
  });

  test('all are deleted, and come back when that is undone', async () => {
    const library = await openLibrary(session);
    await pressButton(library, 'Select all');
    await pressButton(library, 'Delete');
    await until(library, `document.body.innerText.includes('3 articles moved to the trash') && !document.querySelector('.list .article a')`, 'an empty list');
    await pressButton(library, 'Undo');
    await until(library, `document.querySelectorAll('.list .article a').length === 3`, 'all three again');
    await library.close();
  });

  test('every format gives a file with something in it', async () => {
    const library = await openLibrary(session);
    await pressButton(library, 'Export all');
    const formats = await until<number>(library, `document.querySelectorAll('.formats input').length`, 'the formats');
    for (let format = 0; format < formats; format += 1) {
      await library.evaluate(`document.querySelectorAll('.formats input')[${format}].click()`);
      const { name, text } = await downloaded(session.downloads, () => pressButton(library, 'Write the file'));
      expect(text.length, name).toBeGreaterThan(200);
    }
    await library.close();
  });

  test('Markdown is written by the template that the reader typed, and a wrong one is told', async () => {
    const library = await openLibrary(session);
    await pressButton(library, 'Export all');
    await until(library, `document.querySelectorAll('.formats input')[2]`, 'the formats');
    await library.evaluate(`document.querySelectorAll('.formats input')[2].click()`);
    await until(library, `document.querySelector('.templates')`, 'the templates');
    await library.evaluate(`document.querySelector('.templates').open = true`);
    await typeInto(library, 'Markdown of an article', 'Heard at the quay: {{title|raw}} {{/wrong}}');
    await until(library, `document.querySelector('.templates .failure')?.innerText.includes('{{/wrong}}')`, 'what is wrong');
    await typeInto(library, 'Markdown of an article', 'Heard at the quay: {{title|raw}}');
    await until(library, `!document.querySelector('.templates .failure')`, 'nothing wrong');
    await until(library, `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.markdownTemplate === 'Heard at the quay: {{title|raw}}')`, 'the template kept');
    const { text } = await downloaded(session.downloads, () => pressButton(library, 'Write the file'));
    expect(text.match(/Heard at the quay: /g)).toHaveLength(3);
    await pressButton(library, 'Back to the standard templates');
    await library.close();
  });

  test('a backup that is asked for every day is written when the library is opened', async () => {
    const library = await openLibrary(session);
    await pressButton(library, 'Export all');
    await until(library, `document.querySelector('.schedule select')`, 'the choice');
    await library.evaluate(`(() => { const choice = document.querySelector('.schedule select'); choice.value = 'day'; choice.dispatchEvent(new Event('change', { bubbles: true })); })()`);
    // As after a day without one; under the lock of the settings, so after the choice is written.
    await library.evaluate(`navigator.locks.request('pressmark-settings', async () => { const { settings } = await chrome.storage.local.get('settings'); await chrome.storage.local.set({ settings: { ...settings, lastBackup: '2020-01-01T00:00:00Z' } }); })`);
    await library.close();
    let again!: View;
    const { name, text } = await downloaded(session.downloads, async () => {
      again = await openLibrary(session);
    });
    expect(name).toMatch(/^pressmark-\d{4}-\d\d-\d\d-3\.json$/);
    expect(JSON.parse(text).counts.articles).toBe(3);
    await until(again, `document.body.innerText.includes('A backup was written')`, 'the word that it is written');
    await again.close();
  });

  test('an import says what is new and what is the same, and is brought in', async () => {
    const library = await openLibrary(session);
    await pressButton(library, 'Export all');
    const { text } = await downloaded(session.downloads, () => pressButton(library, 'Write the file'));
    await pressButton(library, 'Close');
    await library.evaluate(`location.hash = '#/import'`);
    await chooseFile(library, 'own.json', text);
    expect(await dryRun(library)).toMatchObject({ New: '0', 'The same': '3' });
    await pressButton(library, 'Cancel');
    await chooseFile(library, 'bookmarks.html', bookmarks(2));
    expect(await dryRun(library)).toMatchObject({ New: '2', 'The same': '0' });
    await bringIn(library);
    await library.evaluate(`location.hash = '#/'`);
    await until(library, `document.querySelectorAll('.list .article a').length === 5`, 'five articles');
    await library.close();
  });

  test('an import stopped half way is undone, and the library is whole', async () => {
    const library = await session.extensionPage('/library.html#/import');
    await chooseFile(library, 'many.html', bookmarks(4000));
    await dryRun(library);
    await pressButton(library, 'Bring in');
    await pressButton(library, 'Stop');
    await pressButton(library, 'Undo the import');
    await until(library, `document.body.innerText.includes('The import was undone')`, 'the word that it is undone');
    await library.evaluate(`location.hash = '#/'`);
    await until(library, `document.querySelectorAll('.list .article a').length === 5`, 'the five articles of before');
    await library.close();
  });

  test('two versions are told apart word by word', async () => {
    await save(session, `${site.url}/en/harbour-ferry-edited.html`, 'Save this version too', '2 versions kept');
    const library = await openLibrary(session, 5);
    await library.evaluate(`[...document.querySelectorAll('.list .article a')].find((link) => link.innerText.includes('Night ferry')).click()`);
    await until(library, `document.querySelector('.differences del')`, 'the differences');
    const words = (mark: string) => library.evaluate<string>(`[...document.querySelectorAll('.differences ${mark}')].map((words) => words.textContent.trim()).join(' ')`);
    expect(await words('ins')).toBe('three');
    expect(await words('del')).toContain('twelve');
    await library.close();
  });
});
