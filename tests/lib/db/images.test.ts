import { expect, test } from 'vitest';
import { deleteArticles, imagesInTurn, imagesOf, keepImage, keptAddresses, saveCapture } from '@/lib/db';
import { sampleImage } from '../sample-images';
import { capture, draft, emptyDatabase, tools } from './samples';

const QUAY = 'https://news.example/quay.gif';

async function saved() {
  const db = emptyDatabase();
  const ids: string[] = [];
  for (const name of ['a', 'b']) ids.push((await saveCapture(db, capture({ url: `https://news.example/${name}` }), draft(), tools(name))).article.id);
  return { db, first: ids[0]!, second: ids[1]! };
}

test('an image is kept with its article, and found by its address', async () => {
  const { db, first, second } = await saved();
  await keepImage(db, sampleImage(first, QUAY));
  expect([await keptAddresses(db, first), await keptAddresses(db, second)]).toEqual([[QUAY], []]);
  expect(await imagesOf(db, first)).toEqual([sampleImage(first, QUAY)]);
  expect(await Array.fromAsync(imagesInTurn(db, first))).toEqual([sampleImage(first, QUAY)]);
});

test('the first image of an address stays', async () => {
  const { db, first } = await saved();
  await keepImage(db, sampleImage(first, QUAY));
  await keepImage(db, sampleImage(first, QUAY, 'image/png'));
  expect((await imagesOf(db, first)).map(({ type }) => type)).toEqual(['image/gif']);
});

test('no image is kept of an article that is gone', async () => {
  const { db } = await saved();
  expect(await keepImage(db, sampleImage('gone', QUAY))).toBeNull();
  expect(await db.images.count()).toBe(0);
});

test('images go with their article, and those of others stay', async () => {
  const { db, first, second } = await saved();
  for (const id of [first, second]) await keepImage(db, sampleImage(id, QUAY));
  await deleteArticles(db, [first], new Date('2026-06-01T00:00:00.000Z'));
  expect((await db.images.toArray()).map(({ articleId }) => articleId)).toEqual([second]);
});
