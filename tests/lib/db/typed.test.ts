/** What the reader types about the article of a page. */
import { describe, expect, test } from 'vitest';
import { findTyped, joinChanges, keepTyped, layChanges, NOTHING_TYPED, saveCapture } from '@/lib/db';
import { capture, draft, emptyDatabase, tools } from './samples';

const KEY = 'news.example/harbour';
const NOW = new Date('2026-05-02T08:00:00.000Z');

describe('before the article is saved', () => {
  test('it is kept in a draft', async () => {
    const db = emptyDatabase();
    await keepTyped(db, [KEY], { note: 'Ask the port.' }, NOW);
    expect(await db.drafts.toArray()).toEqual([{ key: KEY, note: 'Ask the port.', tags: [], corrections: {}, updatedAt: NOW.toISOString() }]);
  });

  test('what is not named stays as it is', async () => {
    const db = emptyDatabase();
    await db.drafts.put(draft({ note: 'Ask the port.', tags: ['sea'], corrections: { title: 'One' } }));
    await keepTyped(db, [KEY], { corrections: { section: 'Sea' } }, NOW);
    expect((await findTyped(db, [KEY])).typed).toMatchObject({ note: 'Ask the port.', tags: ['sea'], corrections: { title: 'One', section: 'Sea' } });
  });
});

describe('once it is saved', () => {
  test('it is kept in the article, and no draft is left behind', async () => {
    const db = emptyDatabase();
    await saveCapture(db, capture(), draft(), tools());
    await keepTyped(db, [KEY], { note: 'Typed while it was saved.' }, NOW);
    expect([(await db.articles.toArray())[0]?.note, await db.drafts.count()]).toEqual(['Typed while it was saved.', 0]);
  });

  test('under another of its addresses, it is the same article', async () => {
    const db = emptyDatabase();
    await saveCapture(db, capture({ url: 'https://m.news.example/h', canonicalUrl: 'https://news.example/harbour' }), draft(), tools());
    await keepTyped(db, ['m.news.example/h'], { tags: ['sea'] }, NOW);
    expect((await findTyped(db, [KEY])).typed.tags).toEqual(['sea']);
  });
});

test.each([
  ['a correction beside another', { section: 'Sea' }, { title: 'One', section: 'Sea' }],
  ['a correction taken back', { title: undefined }, {}],
  ['a value that the reader says there is none of', { title: null }, { title: null }],
])('laid over what was typed: %s', (_, corrections, expected) => {
  expect(layChanges({ ...NOTHING_TYPED, corrections: { title: 'One' } }, { corrections }).corrections).toStrictEqual(expected);
});

test('changes typed one after the other take a correction back as the later does', () => {
  const joined = joinChanges({ note: 'A', corrections: { title: 'One' } }, { corrections: { title: undefined } });
  expect(layChanges({ ...NOTHING_TYPED, corrections: { title: 'Zero' } }, joined)).toEqual({ note: 'A', tags: [], corrections: {} });
});
