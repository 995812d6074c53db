import { expect, test } from 'vitest';
import { addQuotation, changeQuotation, findArticle, openArticle, saveCapture, setTrashed } from '@/lib/db';
import { capture, draft, emptyDatabase, quotation, tools } from './samples';

const NOW = new Date('2026-05-02T08:00:00.000Z');

test('a capture is kept with what the reader typed, and its draft is gone', async () => {
  const db = emptyDatabase();
  await db.drafts.put(draft({ note: 'Ask the port.', tags: ['sea'] }));
  const { article, versions } = await saveCapture(db, capture(), draft({ note: 'Ask the port.', tags: ['sea'] }), tools());
  expect([article.note, article.tags, versions]).toEqual(['Ask the port.', ['sea'], 1]);
  expect(await db.drafts.count()).toBe(0);
});

test('saving again adds a version and keeps the first time of saving', async () => {
  const db = emptyDatabase();
  const first = await saveCapture(db, capture(), draft(), tools('a'));
  const again = await saveCapture(db, capture({ text: 'Changed.', capturedAt: '2026-05-03T10:00:00.000Z' }), draft(), tools('b', '2026-05-03T10:00:00.000Z'));
  expect([again.article.id, again.article.savedAt, again.versions]).toEqual([first.article.id, first.article.savedAt, 2]);
  expect((await openArticle(db, first.article.id))?.version.text).toBe('Changed.');
});

test('an article reached at another address is the same article', async () => {
  const db = emptyDatabase();
  await saveCapture(db, capture({ url: 'https://www.news.example/harbour?utm_source=mail' }), draft(), tools('a'));
  const again = await saveCapture(db, capture({ url: 'https://m.news.example/h', canonicalUrl: 'https://news.example/harbour' }), draft({ key: 'm.news.example/h' }), tools('b'));
  expect(again.versions).toBe(2);
  expect((await findArticle(db, ['m.news.example/h']))?.id).toBe(again.article.id);
});

test.each([
  ['nothing typed', '', 'Kept.'],
  ['the same again', 'Kept.', 'Kept.'],
  ['something else', 'Other.', 'Kept.\n\nOther.'],
  ['a longer form of it', 'Kept. And more.', 'Kept. And more.'],
])('the note stays when an article is saved again: %s', async (_, note, expected) => {
  const db = emptyDatabase();
  await saveCapture(db, capture(), draft({ note: 'Kept.' }), tools('a'));
  expect((await saveCapture(db, capture(), draft({ note }), tools('b'))).article.note).toBe(expected);
});

test('tags and corrections typed in two windows at once are all kept', async () => {
  const db = emptyDatabase();
  await Promise.all([
    saveCapture(db, capture(), draft({ note: 'Left window.', tags: ['sea'], corrections: { title: 'My title' } }), tools('a')),
    saveCapture(db, capture(), draft({ note: 'Right window.', tags: ['port'], corrections: { section: 'Trade' } }), tools('b')),
  ]);
  const article = await findArticle(db, ['news.example/harbour']);
  expect(article?.tags.toSorted()).toEqual(['port', 'sea']);
  expect(article?.corrections).toEqual({ title: 'My title', section: 'Trade' });
  expect(article?.note).toContain('Left window.');
  expect(article?.note).toContain('Right window.');
});

test('a draft typed in another window under the same address goes in as well', async () => {
  const db = emptyDatabase();
  await db.drafts.put(draft({ note: 'From the other window.', tags: ['other'] }));
  const { article } = await saveCapture(db, capture(), draft({ note: 'Mine.', tags: ['mine'] }), tools());
  expect([article.note, article.tags]).toEqual(['From the other window.\n\nMine.', ['other', 'mine']]);
});

test('an article saved again comes out of the trash', async () => {
  const db = emptyDatabase();
  const { article } = await saveCapture(db, capture(), draft(), tools('a'));
  await setTrashed(db, [article.id], true, NOW);
  expect((await saveCapture(db, capture(), draft(), tools('b'))).article.trashedAt).toBeNull();
});

const SAID = 'The mayor said: "We open at dawn." Then she left.';

test('what the reader changed in a quotation survives a new capture', async () => {
  const db = emptyDatabase();
  const { article } = await saveCapture(db, capture({ text: SAID, quotes: [['We open at dawn.', 'the mayor']] }), draft(), tools('a'));
  const [before] = (await openArticle(db, article.id))?.quotations ?? [];
  await changeQuotation(db, before?.id ?? '', { corrections: { speakerFull: 'Ada Moreau' } }, NOW);
  const text = `Updated. ${SAID}`;
  await saveCapture(db, capture({ text, quotes: [['We open at dawn.', 'the mayor']] }), draft(), tools('b'));
  const [after] = (await openArticle(db, article.id))?.quotations ?? [];
  expect([after?.id, after?.corrections, after?.start]).toEqual([before?.id, { speakerFull: 'Ada Moreau' }, text.indexOf('We open')]);
});

test('a quotation the reader rejected is not shown again', async () => {
  const db = emptyDatabase();
  const found = capture({ text: SAID, quotes: [['We open at dawn.']] });
  const { article } = await saveCapture(db, found, draft(), tools('a'));
  const [before] = (await openArticle(db, article.id))?.quotations ?? [];
  await changeQuotation(db, before?.id ?? '', { rejected: true }, NOW);
  await saveCapture(db, found, draft(), tools('b'));
  expect((await openArticle(db, article.id))?.quotations).toEqual([]);
});

test('a corrected quotation whose words left the text is still shown', async () => {
  const db = emptyDatabase();
  const { article } = await saveCapture(db, capture({ text: SAID, quotes: [['We open at dawn.']] }), draft(), tools('a'));
  const [before] = (await openArticle(db, article.id))?.quotations ?? [];
  await changeQuotation(db, before?.id ?? '', { corrections: { speaker: 'Ada Moreau' } }, NOW);
  await saveCapture(db, capture({ text: 'All gone.' }), draft(), tools('b'));
  expect((await openArticle(db, article.id))?.quotations.map(({ id }) => id)).toEqual([before?.id]);
});

test('one sentence said twice stays two quotations', async () => {
  const db = emptyDatabase();
  const twice = capture({ text: '"Never again," she said. "Never again," he said.', quotes: [['Never again,', 'she'], ['Never again,', 'he']] });
  const { article } = await saveCapture(db, twice, draft(), tools('a'));
  await saveCapture(db, twice, draft(), tools('b'));
  expect((await openArticle(db, article.id))?.quotations).toHaveLength(2);
});

test('of one sentence said twice, what the reader rejected is the same again, whatever the ids', async () => {
  const db = emptyDatabase();
  const twice = capture({ text: '"Never again," she said. "Never again," he said.', quotes: [['Never again,', 'she'], ['Never again,', 'he']] });
  const [she, he] = twice.quotations;
  twice.quotations = [she!, { ...he!, start: 26, end: 38 }];
  // Ids that run backwards, so that the order of the rows is not that of the text.
  const ids = ['article', 'version', 'z', 'y', 'version-2'];
  const backwards = { ...tools(), newId: () => ids.shift()! };
  const { article } = await saveCapture(db, twice, draft(), backwards);
  await changeQuotation(db, 'z', { rejected: true }, NOW);
  await saveCapture(db, twice, draft(), backwards);
  expect((await openArticle(db, article.id))?.quotations.map(({ speaker }) => speaker)).toEqual(['he']);
});

test('the speaker of a quotation that the reader added survives a reading that finds the same words', async () => {
  const db = emptyDatabase();
  const { article } = await saveCapture(db, capture({ text: SAID }), draft(), tools('a'));
  await addQuotation(db, article.id, quotation('We open at dawn.', SAID.indexOf('We open'), 'Ada Moreau'), tools('q'));
  await saveCapture(db, capture({ text: SAID, quotes: [['We open at dawn.', 'the mayor']] }), draft(), tools('b'));
  const [kept] = (await openArticle(db, article.id))?.quotations ?? [];
  expect({ ...kept, ...kept?.corrections }).toMatchObject({ method: 'reader', speaker: 'Ada Moreau' });
});

test('what an import left on an article and its quotations stays when it is saved again', async () => {
  const db = emptyDatabase();
  const found = capture({ text: SAID, quotes: [['We open at dawn.']] });
  const { article } = await saveCapture(db, found, draft(), tools('a'));
  await db.articles.update(article.id, { extra: { shelf: 'harbour' } });
  await db.quotations.toCollection().modify({ extra: { otherCorrections: [{ speaker: 'the clerk' }] } });
  await saveCapture(db, found, draft(), tools('b'));
  expect([(await db.articles.get(article.id))?.extra, (await db.quotations.toArray()).map(({ extra }) => extra)]).toEqual([
    { shelf: 'harbour' },
    [{ otherCorrections: [{ speaker: 'the clerk' }] }],
  ]);
});

test('what another program knew stays where the page states nothing, and a title once typed can still be chosen', async () => {
  const db = emptyDatabase();
  const { article } = await saveCapture(db, capture(), draft(), tools('a'));
  const typed = { value: 'My title', origin: 'reader' as const };
  const author = [{ name: 'Ada Moreau', kind: 'person' as const }];
  const { metadata } = article;
  await db.articles.update(article.id, {
    metadata: {
      ...metadata,
      title: { ...metadata.title, candidates: [typed] },
      authors: { value: author, origin: 'import', candidates: [] },
      siteName: { value: 'Imported Site', origin: 'import', candidates: [] },
    },
  });
  await saveCapture(db, capture({ title: 'As read', siteName: 'Daily Example' }), draft(), tools('b'));
  const { title, authors, siteName } = (await db.articles.get(article.id))!.metadata;
  expect([title.value, title.candidates, authors.value, siteName.value]).toEqual(['As read', [typed], author, 'Daily Example']);
});

test('a save that fails half way leaves nothing behind', async () => {
  const db = emptyDatabase();
  const broken = capture();
  broken.article.blocks = [{ kind: 'paragraph', text: (() => '') as never, start: 0, end: 0 }];
  await expect(saveCapture(db, broken, draft(), tools())).rejects.toThrow();
  expect(await db.articles.count()).toBe(0);
});
