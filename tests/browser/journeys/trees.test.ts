/** Marks in an open shadow root and in a frame of the same origin: made, seen, pressed, and followed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../../site/server.ts';
import { FOCUSED, painted, readPage, stored, TOOLBAR } from '../marking.ts';
import { type Session, until, type View } from '../session.ts';
import { BROWSERS } from './browsers.ts';

/** Where in the page each part stands: its tree, and the view that paints it. */
const SHADOW = { tree: `document.querySelector('tide-note').shadowRoot`, view: 'window', words: 'never once was he wrong', color: 'green', paper: [196, 234, 176] };
const FRAME = { tree: `document.querySelector('iframe').contentDocument`, view: `document.querySelector('iframe').contentWindow`, words: 'learned her numbers from the yellow card', color: 'blue', paper: [191, 224, 250] };

const selectIn = (page: View, { tree, view, words }: typeof SHADOW) =>
  page.evaluate(`(() => {
    const node = ${tree}.querySelector('p').firstChild;
    const at = node.data.indexOf(${JSON.stringify(words)});
    ${view}.getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
  })()`);

/** How many pixels of the page are of that colour: what a reader sees of a mark. */
async function pixels(session: Session, page: View, rgb: number[]): Promise<number> {
  const file = join(session.downloads, '..', 'page.png');
  await page.screenshot(file);
  return page.evaluate<number>(`(async () => {
    const picture = await createImageBitmap(await (await fetch('data:image/png;base64,${readFileSync(file, 'base64')}')).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    canvas.drawImage(picture, 0, 0);
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
    let found = 0;
    for (let i = 0; i < data.length; i += 4) if (${rgb.map((value, channel) => `Math.abs(data[i + ${channel}] - ${value}) < 3`).join(' && ')}) found += 1;
    return found;
  })()`);
}

/** The middle of the mark, in pixels of the window. */
const middleIn = (page: View, { color, view }: typeof SHADOW) =>
  page.evaluate<{ x: number; y: number }>(`(() => {
    const [range] = ${view}.CSS.highlights.get('pressmark-${color}');
    const box = range.getClientRects()[0];
    const frame = ${view}.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: frame.left + box.left + box.width / 2, y: frame.top + box.top + box.height / 2 };
  })()`);

describe.each(BROWSERS)('$browser marks the parts of a page', ({ start }) => {
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

  const open = async () => {
    const page = await session.open(`${site.url}/en/tide-tables.html`);
    await until(page, `document.querySelector('iframe').contentDocument.querySelector('p')`, 'the frame');
    await readPage(session);
    return page;
  };

  test.each([
    ['a shadow root', SHADOW, 1],
    ['a frame', FRAME, 2],
  ] as const)('in %s words are selected, marked, and seen in their colour', async (_, part, steps) => {
    const page = await open();
    await selectIn(page, part);
    await until(page, TOOLBAR, 'the selection toolbar');
    await session.keys('Tab');
    await until(page, FOCUSED, 'the focus in the toolbar');
    await session.keys(...Array<string>(steps).fill('ArrowRight'), 'Enter');
    expect(await until(page, painted(part.color, part.view), 'the painted words')).toBe(part.words);
    expect(await pixels(session, page, part.paper)).toBeGreaterThan(500);
  });

  test.each([
    ['a shadow root', SHADOW],
    ['a frame', FRAME],
  ] as const)('in %s a press on the mark opens its card', async (_, part) => {
    const page = await open();
    await until(page, painted(part.color, part.view), 'the mark');
    const { x, y } = await middleIn(page, part);
    await session.click(x, y);
    await until(page, FOCUSED, 'the focus in the card');
    await session.keys('Escape');
    await until(page, `!${TOOLBAR}`, 'the card gone');
  });

  test.each([
    ['a shadow root', SHADOW],
    ['a frame', FRAME],
  ] as const)('in %s text that changes is followed', async (_, part) => {
    const page = await open();
    await until(page, painted(part.color, part.view), 'the mark');
    await page.evaluate(`(() => { const p = ${part.tree}.querySelector('p'); p.replaceWith(Object.assign(p.cloneNode(), { textContent: 'New. ' + p.textContent })); })()`);
    expect(await until(page, painted(part.color, part.view), 'the mark in the new text')).toBe(part.words);
    expect(await stored(session)).toHaveLength(2);
  });
});
