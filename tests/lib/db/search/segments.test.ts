import { expect, test } from 'vitest';
import { countArticles, deleteArticles, openArticle, pageOfArticles, type PressmarkDatabase, saveCapture, tendIndex } from '@/lib/db';
import { indexArticles, indexTables } from '@/lib/db/search/index-articles';
import { flushPending } from '@/lib/db/search/tend';
import { capture, draft, emptyDatabase, tools } from '../samples';

const NOW = Date.UTC(2026, 5, 1);

/** A library whose index was written in so many segments, with seventeen articles each; every article has a word of its own and one of its segment. */
async function inSegments(segments: number): Promise<PressmarkDatabase> {
  const db = emptyDatabase();
  const { article } = await saveCapture(db, capture({ language: 'en' }), draft(), tools());
  const version = (await openArticle(db, article.id))?.version;
  if (!version) throw new Error('not saved');
  for (let segment = 0; segment < segments; segment++) {
    const numbers = Array.from({ length: 17 }, (_, index) => segment * 17 + index);
    await db.transaction('rw', indexTables(db), async () => {
      await db.articles.bulkAdd(numbers.map((n) => ({ ...article, id: `a${n}`, key: `k${n}`, aliases: [], versionId: `v${n}` })));
      await db.versions.bulkAdd(numbers.map((n) => ({ ...version, id: `v${n}`, articleId: `a${n}`, text: `common own${n}own group${segment}` })));
      await indexArticles(db, numbers.map((n) => `a${n}`));
    });
  }
  return db;
}

const total = async (db: PressmarkDatabase, query: string) => (await countArticles(db, { query })).total;
const live = (db: PressmarkDatabase) => db.searchSegments.where('state').equals('live').count();

test('eight segments of a size become one that answers as they did', async () => {
  const db = await inSegments(8);
  const before = [await total(db, 'common '), await total(db, 'own7own '), await total(db, 'group3 '), await total(db, 'own13')];
  await tendIndex(db, NOW);
  expect([await live(db), await total(db, 'common '), await total(db, 'own7own '), await total(db, 'group3 '), await total(db, 'own13')]).toEqual([1, ...before]);
  expect(before).toEqual([136, 1, 17, 7]);
});

test('what was deleted is not carried into a larger segment', async () => {
  const db = await inSegments(8);
  await deleteArticles(db, ['a0', 'a1', 'a2'], new Date(NOW));
  await tendIndex(db, NOW);
  expect([(await db.searchSegments.toCollection().first())?.docs, await total(db, 'common ')]).toEqual([133, 133]);
});

test('a merge that was cut off is in no search and is cleared away', async () => {
  const db = await inSegments(2);
  const id = await db.searchSegments.add({ state: 'building', startedAt: NOW, docs: 0, firstTerms: 'common' });
  await db.searchBlocks.add({ segment: id, number: 0, terms: 'common', counts: Uint32Array.of(1), ends: Uint32Array.of(2), postings: Uint8Array.of(1, 9) });
  expect(await total(db, 'common ')).toBe(34);
  await tendIndex(db, NOW + 60 * 60 * 1000);
  expect([await db.searchSegments.get(id), await db.searchBlocks.where('[segment+number]').equals([id, 0]).count()]).toEqual([undefined, 0]);
});

test('a merge that began a moment ago in another window is left alone', async () => {
  const db = await inSegments(1);
  const id = await db.searchSegments.add({ state: 'building', startedAt: NOW, docs: 0, firstTerms: '' });
  await tendIndex(db, NOW + 1000);
  expect((await db.searchSegments.get(id))?.state).toBe('building');
});

test('two windows that tend at once leave one index', async () => {
  const db = await inSegments(8);
  await Promise.all([tendIndex(db, NOW), tendIndex(db, NOW)]);
  expect([await live(db), await db.searchSegments.count(), await total(db, 'common ')]).toEqual([1, 1, 136]);
});

test('entries that wait go into a segment and are found there', async () => {
  const db = await inSegments(0);
  await flushPending(db, 1);
  expect([await db.searchPending.count(), await live(db), await total(db, 'harbour ')]).toEqual([0, 1, 1]);
});

test('after many articles at once one segment is left', async () => {
  const db = await inSegments(5);
  await tendIndex(db, NOW, { thorough: true });
  expect([await live(db), await total(db, 'common ')]).toEqual([1, 85]);
});

test('a page of a long list is the same from any side', async () => {
  const db = await inSegments(6);
  const all = await pageOfArticles(db, {}, { by: 'title', descending: false }, 0, 200);
  const middle = await pageOfArticles(db, {}, { by: 'title', descending: false }, 50, 10);
  expect(middle.map(({ articleId }) => articleId)).toEqual(all.slice(50, 60).map(({ articleId }) => articleId));
});
