/** Marking a page, as the journeys about it do it and look at it. */
import { type Session, until, type View } from './session.ts';

/** Selects words of the page, as a reader does with the mouse. */
export const select = (view: View, words: string) =>
  view.evaluate<boolean>(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at === -1 || node.parentElement.closest('script')) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
      return true;
    }
    return false;
  })()`);

/** The words painted in a colour, in the top document or another view. */
export const painted = (color: string, view = 'window') => `[...(${view}.CSS.highlights.get('pressmark-${color}') ?? [])].map((range) => range.toString()).join('|')`;

/** The middle of the first words painted in a colour, in pixels of the viewport. */
export const middleOf = (view: View, color: string) =>
  view.evaluate<{ x: number; y: number }>(`(() => { const [range] = CSS.highlights.get('pressmark-${color}'); const box = range.getClientRects()[0]; return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`);

/** Ours over the page: the toolbar, the card, or a word said. */
export const TOOLBAR = `document.querySelector('pressmark-overlay')`;
export const FOCUSED = `document.activeElement.localName === 'pressmark-overlay'`;

/** A table of the library's database. */
export async function stored(session: Session, table = 'annotations'): Promise<any[]> {
  const page = await session.extensionPage('/library.html');
  const kept = await page.evaluate<any[]>(`new Promise((resolve, reject) => {
    const open = indexedDB.open('pressmark');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction('${table}').objectStore('${table}').getAll();
      all.onsuccess = () => { open.result.close(); resolve(all.result); };
    };
  })`);
  await page.close();
  return kept;
}

/** The first row of a table that is as it should be; awaited, since a page tells of a change and goes on. */
export async function kept(session: Session, table: string, holds: (row: any) => boolean): Promise<any> {
  for (let tries = 0; tries < 40; tries += 1) {
    const row = (await stored(session, table)).find(holds);
    if (row) return row;
  }
  throw new Error(`waited in vain for a row of ${table}`);
}

/** Presses the button, waits until the page is read, and closes the popup again. */
export async function readPage(session: Session): Promise<void> {
  const popup = await session.press();
  await until(popup, `document.querySelector('main').dataset.phase === 'read'`, 'the article in the popup');
  await popup.close();
}

/** Selects words and takes the keyboard into the toolbar that they bring. */
export async function enterToolbar(session: Session, page: View, words: string): Promise<void> {
  await select(page, words);
  await until(page, TOOLBAR, 'the selection toolbar');
  await session.keys('Tab');
  await until(page, FOCUSED, 'the focus in the toolbar');
}
