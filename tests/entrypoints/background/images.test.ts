/** The images of a saved article: read in its page, bounded, checked, and never in the way of a save. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveTab } from '@/entrypoints/background/capture';
import { keepImages } from '@/entrypoints/background/images';
import { database, imagesOf } from '@/lib/db';
import { toBase64 } from '@/lib/images';
import { capture, draft } from '../../lib/db/samples';
import { bytesOfType } from '../../lib/sample-images';

const scripting = fakeBrowser.scripting as { executeScript: unknown };
const GIF = toBase64(bytesOfType('image/gif'));
const at = (name: string) => `https://news.example/${name}.jpg`;
const html = (...names: string[]) => names.map((name) => `<img src="${at(name)}" alt="">`).join('');

let articleId: string;
let asked: unknown[][];

/** Makes the page answer each address. */
function answer(give: (address: string) => unknown): void {
  asked = [];
  scripting.executeScript = async ({ args }: { args: unknown[] }) => {
    asked.push(args);
    return [{ frameId: 0, result: give(args[0] as string) }];
  };
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  ({ articleId } = await saveTab({ capture: capture(), draft: draft(), tabId: null }));
});

const keep = (body: string) => keepImages({ tabId: 7, articleId, url: 'https://news.example/harbour', html: body });
const kept = async () => (await imagesOf(database, articleId)).map(({ address, type }) => [address, type]);

test('those that the page can read are kept, the others are not', async () => {
  answer((address) => (address === at('a') ? GIF : null));
  expect(await keep(html('a', 'b'))).toBe(1);
  expect(await kept()).toEqual([[at('a'), 'image/gif']]);
});

test('the page is asked by the origin at which it was opened', async () => {
  answer(() => null);
  await keep(html('a'));
  expect(asked.map(([address, origin]) => [address, origin])).toEqual([[at('a'), 'https://news.example']]);
});

test.each([
  ['a number', 7],
  ['no base64', '%%%'],
  ['an SVG', btoa('<svg onload="alert(1)"/>')],
  ['more than was asked for', 'A'.repeat(3_000_000)],
])('what a page gives is not taken on trust: %s', async (_, given) => {
  answer(() => given);
  expect(await keep(html('a'))).toBe(0);
});

test('thirty images at most, and each address once', async () => {
  answer(() => GIF);
  const names = Array.from({ length: 40 }, (_, index) => `image-${index}`);
  expect(await keep(html(...names, ...names))).toBe(30);
});

test('twenty million bytes at most', async () => {
  const large = new Uint8Array(1_900_000);
  large.set(bytesOfType('image/gif'));
  answer(() => toBase64(large));
  expect(await keep(html(...Array.from({ length: 20 }, (_, index) => `large-${index}`)))).toBe(10);
});

test('what is kept is not read again', async () => {
  answer(() => GIF);
  await keep(html('a'));
  await keep(html('a', 'b'));
  expect(asked.map(([address]) => address)).toEqual([at('a'), at('b')]);
});

test('a save does not wait for them, nor fail with them', async () => {
  scripting.executeScript = async () => Promise.reject(new Error('The tab was closed.'));
  const read = capture();
  read.article.html = html('a');
  fakeBrowser.action.setBadgeText = (async () => {}) as never;
  expect(await saveTab({ capture: read, draft: draft(), tabId: 7 })).toMatchObject({ versions: 2 });
});
