import { expect, test } from 'vitest';
import {
  type ArticleFilter, changeArticle, changeQuotation, clearIndex, completeIndex, countArticles, facetCounts, idsBetween, idsOfArticles, keepTyped, openArticle, pageOfArticles, type PressmarkDatabase, saveCapture, setTrashed, type Sort,
} from '@/lib/db';
import { capture, draft, emptyDatabase, tools } from '../samples';

const NOW = new Date('2026-06-01T00:00:00.000Z');
const BEST: Sort = { by: 'relevance', descending: true };
const when = (iso: string) => ({ iso, precision: 'day' as const, raw: iso });

/** Saves articles one after another, each a minute later; ids a-1, b-1 … */
async function library(...articles: (Parameters<typeof capture>[0] & { note?: string; tags?: string[] })[]): Promise<PressmarkDatabase> {
  const db = emptyDatabase();
  let at = 0;
  for (const { note = '', tags = [], ...values } of articles) {
    const letter = String.fromCharCode(97 + at++);
    const made = capture({ url: `https://news.example/${letter}`, ...values });
    await saveCapture(db, made, draft({ key: made.url, note, tags }), tools(letter, new Date(Date.UTC(2026, 4, 1, 0, at)).toISOString()));
  }
  return db;
}

const found = async (db: PressmarkDatabase, filter: ArticleFilter | string, sort = BEST): Promise<string> => {
  const page = await pageOfArticles(db, typeof filter === 'string' ? { query: filter } : filter, sort, 0, 50);
  return page.map(({ title }) => title).join(' ');
};

const HARBOUR = { title: 'A', text: 'The harbour reopened after the storm; the economies of two towns depend on it.', language: 'en', published: when('2024-02-10') };
const RIVER = { title: 'B', text: 'La rivière a débordé. Les économies de la région sont touchées, dit la maire.', language: 'fr', published: when('2024-11-03'), quotes: [['dit la maire', 'Inès Caron']] as [string, string][] };
const TOKYO = { title: 'C', text: '東京都知事は昨日、新しい港の計画を発表した。', language: 'ja', published: when('2025-07-01'), note: 'Compare with the harbour.', tags: ['Ports d’Asie'] };
const ALL = [HARBOUR, RIVER, { ...TOKYO, url: 'https://blog.daily.example/c', siteName: 'Daily Example', authors: [{ name: 'Ada Moreau', kind: 'person' as const }] }];

test.each([
  ['a word', 'storm ', 'A'],
  ['a word in any field, the text before the note', 'harbour ', 'C A'],
  ['two words', 'harbour storm ', 'A'],
  ['the beginning of a word', 'reop', 'A'],
  ['no beginning once it is closed', 'reop ', ''],
  ['accents do not count', 'DEBORDE ', 'B'],
  ['a singular finds the plural in its language', 'economy ', 'A'],
  ['in both languages', 'economie ', 'B'],
  ['in the language that is named', 'économies lang:fr ', 'B'],
  ['a phrase', '"harbour reopened" ', 'A'],
  ['not in another order', '"reopened harbour" ', ''],
  ['a phrase over a line of marks', '"storm the economies" ', 'A'],
  ['a phrase in a note', '"with the harbour" ', 'C'],
  ['a phrase in the name of an author', '"Ada Moreau" ', 'C'],
  ['a phrase in a tag', '"ports d’asie" ', 'C'],
  ['a phrase in the name of a speaker', '"Inès Caron" ', 'B'],
  ['without a word', 'harbour -storm ', 'C'],
  ['without a phrase', 'harbour -"harbour reopened" ', 'C'],
  ['only without', '-harbour ', 'B'],
  ['Japanese', '港の計画 ', 'C'],
  ['part of a Japanese word', '東京', 'C'],
  ['nothing by the name of a field', 'day', ''],
  ['everything without such a name', 'harbour -day*', 'C A'],
  ['nothing in a language that is none', 'lang:constructor port', ''],
  ['the end of what the dictionary takes for one word', '知事', 'C'],
  ['an author by one name', 'author:moreau ', 'C'],
  ['an author is no word of the text', 'author:harbour ', ''],
  ['a site', 'site:news.example ', 'B A'],
  ['a site above', 'site:daily.example ', 'C'],
  ['a site by its name', 'site:daily ', 'C'],
  ['a speaker', 'speaker:"ines caron" ', 'B'],
  ['a tag by a word', 'tag:asie ', 'C'],
  ['before a year', 'before:2025 ', 'B A'],
  ['before a month', 'before:2024-11 ', 'A'],
  ['after a day', 'after:2024-11-03 ', 'C B'],
  ['after the next day', 'after:2024-11-04 ', 'C'],
  ['between', 'after:2024-03 before:2025-07 ', 'B'],
  ['with a note', 'has:note ', 'C'],
  ['with quotations', 'has:quotation ', 'B'],
  ['unread', 'is:unread harbour ', 'C A'],
])('a search finds %s', async (_, query, expected) => {
  expect(await found(await library(...ALL), query)).toBe(expected);
});

test.each([
  ['studies', 'studie*', 'en'],
  ['running', 'runni', 'en'],
  ['planned', 'plann', 'en'],
  ['voted', 'vote', 'en'],
  ['nationaux', 'nationau', 'fr'],
  ['Regierungen', 'regierunge', 'de'],
])('%s is found and marked while %s of it is typed', async (word, query, language) => {
  const db = await library({ title: 'A', text: `x ${word} x`, language });
  const [row] = await pageOfArticles(db, { query }, BEST, 0, 1);
  expect(row?.passage?.marks).toEqual([{ start: 2, end: 2 + word.length }]);
});

test('a soft hyphen does not part a word', async () => {
  const db = await library({ title: 'A', text: 'Auf der Donau\u00addampf\u00adschiff\u00adfahrt.', language: 'de' });
  expect([await found(db, 'Donaudampf'), await found(db, '"donaudampfschifffahrt" '), await found(db, 'Donau\u00addampf*')]).toEqual(['A', 'A', 'A']);
});

test('a Korean word is found with the particle written to it', async () => {
  const db = await library({ title: 'K', text: '서울시장은 새 항구를 발표했다.', language: 'ko' });
  expect(await found(db, '항구 ')).toBe('K');
});

test('a title counts for more than the text, and a rare word for more than a common one', async () => {
  const db = await library(
    { title: 'Nothing', text: 'Storm over the sea, and wind.' },
    { title: 'Storm', text: 'Rain over the sea, and wind.' },
  );
  expect(await found(db, 'storm ')).toBe('Storm Nothing');
});

test('the passage that answers best is cut out, and its words marked', async () => {
  const filler = 'Nothing much happened in the small town that day. '.repeat(20);
  const db = await library({ title: 'The storm', text: `A storm. ${filler}Then the storm closed the harbour for a week. ${filler}`, language: 'en' });
  const [row] = await pageOfArticles(db, { query: 'harbours storm' }, BEST, 0, 1);
  const { text = '', marks = [], source } = row?.passage ?? {};
  expect([source, marks.map(({ start, end }) => text.slice(start, end))]).toEqual(['text', ['storm', 'harbour']]);
  expect(row?.titleMarks).toEqual([{ start: 4, end: 9 }]);
});

test('the place of a passage is its place in the text', async () => {
  const text = `${'Un préambule sans intérêt. '.repeat(30)}Le préfet a fermé le pont.`;
  const db = await library({ title: 'Pont', text, language: 'fr' });
  const passage = (await pageOfArticles(db, { query: 'préfet ' }, BEST, 0, 1))[0]?.passage;
  expect(text.slice(passage?.start, passage?.end)).toBe(passage?.text);
});

test.each<[string, (db: PressmarkDatabase) => Promise<unknown>, string, string]>([
  ['a note', (db) => changeArticle(db, 'a-2', { note: 'Ask the lighthouse.' }, NOW), 'lighthouse ', 'A'],
  ['a tag taken away', (db) => changeArticle(db, 'a-2', { tags: [] }, NOW), 'tag:sea ', ''],
  ['a corrected title', (db) => keepTyped(db, ['news.example/a'], { corrections: { title: 'Zephyr' } }, NOW), 'zephyr ', 'Zephyr'],
  ['what was read', (db) => changeArticle(db, 'a-2', { readAt: NOW.toISOString() }, NOW), 'is:unread ', ''],
  ['an article in the trash', (db) => setTrashed(db, ['a-2'], true, NOW), 'harbour ', ''],
  ['an article out of the trash', async (db) => { await setTrashed(db, ['a-2'], true, NOW); await setTrashed(db, ['a-2'], false, NOW); }, 'harbour ', 'A'],
])('a change is found at once: %s', async (_, change, query, expected) => {
  const db = await library({ ...HARBOUR, tags: ['sea'] });
  await change(db);
  expect(await found(db, query)).toBe(expected);
});

test('a corrected speaker is found under the new name', async () => {
  const db = await library(RIVER);
  const [quotation] = (await openArticle(db, 'a-2'))?.quotations ?? [];
  await changeQuotation(db, quotation?.id ?? '', { corrections: { speaker: 'Léa Morin' } }, NOW);
  expect([await found(db, 'speaker:morin '), await found(db, 'speaker:caron ')]).toEqual(['B', '']);
});

test('a phrase is found in a corrected quotation', async () => {
  const db = await library(RIVER);
  const [quotation] = (await openArticle(db, 'a-2'))?.quotations ?? [];
  await changeQuotation(db, quotation?.id ?? '', { corrections: { text: 'a dit la maire hier' } }, NOW);
  expect(await found(db, '"la maire hier" ')).toBe('B');
});

test('a phrase that is refused hides no article that lacks one of its words, however many there are', async () => {
  const db = await unindexed(1600);
  await db.versions.toCollection().limit(2).modify({ text: 'storm over the sea wall' });
  await completeIndex(db, () => 0);
  expect([await countArticles(db, { query: 'storm -"sea wall" ' }), (await idsOfArticles(db, { query: '-"sea wall"' })).length]).toEqual([{ total: 1598, exact: true }, 1598]);
});

test('the old text of an article saved again is not found', async () => {
  const db = await library({ ...HARBOUR, url: 'https://news.example/x' }, { title: 'New', text: 'All calm.', url: 'https://news.example/x' });
  expect([await found(db, 'storm '), await found(db, 'calm ')]).toEqual(['', 'New']);
});

test.each<[string, Sort, string]>([
  ['the newest saved first', { by: 'saved', descending: true }, 'C B A'],
  ['the oldest published first', { by: 'published', descending: false }, 'A B C'],
  ['by title from the end', { by: 'title', descending: true }, 'C B A'],
  ['by site', { by: 'site', descending: false }, 'C A B'],
])('the whole library is listed %s', async (_, sort, expected) => {
  expect(await found(await library(...ALL), {}, sort)).toBe(expected);
});

test('a page begins anywhere', async () => {
  const db = await library(...ALL);
  expect((await pageOfArticles(db, {}, { by: 'saved', descending: false }, 1, 1)).map(({ title }) => title)).toEqual(['B']);
  expect(await countArticles(db, {})).toEqual({ total: 3, exact: true });
});

const SAVED: Sort = { by: 'saved', descending: false };

test.each<[string, ArticleFilter, Sort, string, string, string[]]>([
  ['down', {}, SAVED, 'a-2', 'c-2', ['a-2', 'b-2', 'c-2']],
  ['up', {}, SAVED, 'c-2', 'b-2', ['b-2', 'c-2']],
  ['in another order', {}, { by: 'site', descending: false }, 'c-2', 'a-2', ['c-2', 'a-2']],
  ['of what a filter leaves', { query: 'harbour ' }, SAVED, 'a-2', 'c-2', ['a-2', 'c-2']],
  ['of a search, the best first', { query: 'harbour ' }, BEST, 'c-2', 'a-2', ['c-2', 'a-2']],
  ['from an article that is gone', {}, SAVED, 'x-2', 'b-2', ['b-2']],
])('a stretch of the list: %s', async (_, filter, sort, from, to, expected) => {
  expect(await idsBetween(await library(...ALL), filter, sort, from, to)).toEqual(expected);
});

test('filters of one facet widen, of several narrow', async () => {
  const db = await library(...ALL);
  expect(await found(db, { language: ['fr', 'ja'] })).toBe('C B');
  expect(await found(db, { language: ['fr', 'ja'], year: ['2024'] })).toBe('B');
  expect(await found(db, { query: 'harbour', tag: ['Ports d’Asie'] })).toBe('C');
});

test('filters say how many articles each value would leave', async () => {
  const db = await library(...ALL);
  await changeArticle(db, 'a-2', { readAt: NOW.toISOString() }, NOW);
  const counts = await facetCounts(db, { year: ['2024'] });
  expect([counts.year, counts.language, counts.unread]).toEqual([
    [{ value: '2024', count: 2 }, { value: '2025', count: 1 }],
    [{ value: 'en', count: 1 }, { value: 'fr', count: 1 }],
    1,
  ]);
});

/** Articles that no index knows of, as the version before it left them. */
async function unindexed(count: number): Promise<PressmarkDatabase> {
  const made = await library(HARBOUR);
  const { article, version } = (await openArticle(made, 'a-2')) ?? {};
  if (!article || !version) throw new Error('not saved');
  const db = emptyDatabase();
  const ids = Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));
  await db.articles.bulkAdd(ids.map((id) => ({ ...article, id, key: id, aliases: [], tags: [id], versionId: `v${id}` })));
  await db.versions.bulkAdd(ids.map((id) => ({ ...version, id: `v${id}`, articleId: id, text: `storm ${id}` })));
  return db;
}

test('articles from before the index come into it in batches, and one that is cut off goes on', async () => {
  const db = await unindexed(300);
  const stop = new AbortController();
  await completeIndex(db, () => 0, () => stop.abort(), stop.signal);
  const half = await countArticles(db, { query: 'storm ' });
  await completeIndex(db, () => 0);
  expect([half.total, (await countArticles(db, { query: 'storm ' })).total, await db.catalogue.count()]).toEqual([250, 300, 300]);
});

test('an index of an older form is made anew once, in batches, and answers meanwhile', async () => {
  const db = await unindexed(300);
  await completeIndex(db, () => 0);
  await db.searchState.update('index', { form: 1 });
  const stop = new AbortController();
  await completeIndex(db, () => 0, () => stop.abort(), stop.signal);
  const half = await countArticles(db, { query: 'storm ' });
  await completeIndex(db, () => 0);
  await completeIndex(db, () => 0);
  expect([half.total, (await countArticles(db, { query: 'storm ' })).total, (await db.catalogue.orderBy('doc').keys()).slice(-1), (await db.catalogue.orderBy('doc').keys())[0]]).toEqual([300, 300, [600], 301]);
});

test('an index made anew answers as before', async () => {
  const db = await library(...ALL);
  await clearIndex(db);
  expect(await found(db, 'harbour ')).toBe('');
  await completeIndex(db, () => 0);
  expect([await found(db, 'harbour '), (await db.catalogue.orderBy('doc').keys())]).toEqual(['C A', [1, 2, 3]]);
});

test('a speaker printed with somebody else in the role is not found by that name', async () => {
  const db = emptyDatabase();
  const made = capture({ url: 'https://news.example/a', title: 'A', text: 'It rains.', quotes: [['It rains', 'the aide of Ada Moreau, Inès Caron']] });
  const quotations = made.quotations.map((quotation) => ({ ...quotation, speakerFull: 'Inès Caron' }));
  await saveCapture(db, { ...made, quotations }, draft({ key: made.url }), tools('a', '2026-05-01T00:00:00.000Z'));
  expect([await found(db, 'speaker:caron '), await found(db, 'speaker:moreau ')]).toEqual(['A', '']);
});
