import { expect, test } from 'vitest';
import {
  addQuotation, applyImport, changeArticle, contentsInParts, countArticles, deleteArticles, libraryContents, openArticle, type PlanPart, type PressmarkDatabase, saveCapture, setTrashed, undoImport, unfinishedImports,
} from '@/lib/db';
import { planImport } from '@/lib/import';
import type { LibraryContents } from '@/lib/model';
import { sampleImage } from '../../sample-images';
import { capture, draft, emptyDatabase, quotation, tools } from '../samples';

const RUN = { id: 'run', source: 'backup.json', now: new Date('2026-06-01T00:00:00.000Z') };

/** What somebody else's library of so many articles holds, an article in each part. */
async function parts(count: number): Promise<LibraryContents[]> {
  const db = emptyDatabase();
  for (let number = 0; number < count; number++) {
    const made = capture({ url: `https://news.example/${number}`, title: `Imported ${number}`, text: `He said: Yes ${number}.`, quotes: [[`Yes ${number}.`, 'Otto']] });
    await saveCapture(db, made, draft({ key: made.url }), tools(`in${number}`));
  }
  const ids = await db.articles.toCollection().primaryKeys();
  return Promise.all(ids.map((id) => libraryContents(db, [id])));
}

function planner(): PlanPart {
  const ids = new Map<string, string>();
  let made = 0;
  return (existing, incoming) => planImport(existing, incoming, { ids, newId: () => `new-${++made}` });
}

async function mine(): Promise<PressmarkDatabase> {
  const db = emptyDatabase();
  await saveCapture(db, capture({ url: 'https://news.example/0', title: 'Mine', text: 'My own text.' }), draft({ key: 'news.example/0', note: 'My note.' }), tools('mine'));
  return db;
}

const everything = (db: PressmarkDatabase) => libraryContents(db, 'all');

test('an import is written and found', async () => {
  const db = emptyDatabase();
  const run = await applyImport(db, RUN, await parts(3), planner());
  expect([run.state, run.done, (await countArticles(db, { query: 'imported ' })).total, (await countArticles(db, { speaker: ['Otto'] })).total]).toEqual(['done', 3, 3, 3]);
});

test('what the reader typed stays through an import', async () => {
  const db = await mine();
  await applyImport(db, RUN, await parts(2), planner());
  expect((await db.articles.where('key').equals('news.example/0').first())?.note).toContain('My note.');
});

test('an import that is stopped is brought to its end', async () => {
  const [db, all] = [emptyDatabase(), await parts(3)];
  const stop = new AbortController();
  await applyImport(db, RUN, all, planner(), { signal: stop.signal, report: () => stop.abort() });
  expect([await db.articles.count(), (await unfinishedImports(db)).map(({ source }) => source)]).toEqual([1, ['backup.json']]);
  await applyImport(db, RUN, all, planner());
  expect([await db.articles.count(), await unfinishedImports(db)]).toEqual([3, []]);
});

test('an import that goes on ends as one that was not stopped', async () => {
  const [db, whole, all] = [await mine(), await mine(), await parts(3)];
  const stop = new AbortController();
  await applyImport(db, RUN, all, planner(), { signal: stop.signal, report: () => stop.abort() });
  await applyImport(db, RUN, all, planner());
  await applyImport(whole, RUN, all, planner());
  expect(await everything(db)).toEqual(await everything(whole));
});

test('another file of the same name comes in whole where an import was stopped', async () => {
  const [db, [first, second, third]] = [emptyDatabase(), await parts(3)];
  const stop = new AbortController();
  await applyImport(db, RUN, [first!, second!], planner(), { signal: stop.signal, report: () => stop.abort() });
  await applyImport(db, RUN, [third!, second!], planner());
  expect(await db.articles.count()).toBe(3);
});

test('a part that fails leaves the parts before it, and can be tried again', async () => {
  const [db, all] = [emptyDatabase(), await parts(2)];
  const plan = planner();
  const failing: PlanPart = (existing, incoming) => {
    if (incoming === all[1]) throw new Error('no more');
    return plan(existing, incoming);
  };
  await expect(applyImport(db, RUN, all, failing)).rejects.toThrow('no more');
  expect([await db.articles.count(), (await countArticles(db, {})).total]).toEqual([1, 1]);
});

test('an import is undone as a whole', async () => {
  const db = await mine();
  const before = await everything(db);
  await applyImport(db, RUN, await parts(3), planner());
  await undoImport(db, 'run', RUN.now);
  expect(await everything(db)).toEqual(before);
  expect([(await countArticles(db, { query: 'imported ' })).total, (await countArticles(db, { query: 'own ' })).total]).toEqual([0, 1]);
});

test('a row that several parts of an import have written is undone', async () => {
  const db = await mine();
  const before = await everything(db);
  const [older] = await parts(1);
  const newer = { ...older!, articles: older!.articles.map((article) => ({ ...article, tags: ['newer'], updatedAt: '2026-05-03T00:00:00.000Z' })) };
  await applyImport(db, RUN, [{ ...older!, articles: older!.articles.map((article) => ({ ...article, tags: ['older'], updatedAt: '2026-05-02T00:00:00.000Z' })) }, newer], planner());
  await undoImport(db, 'run', RUN.now);
  expect(await everything(db)).toEqual(before);
});

test('what the reader changed between two parts that wrote it outlives the undoing', async () => {
  const db = emptyDatabase();
  const [file] = await parts(1);
  const stop = new AbortController();
  await applyImport(db, RUN, [file!, file!], planner(), { signal: stop.signal, report: () => stop.abort() });
  await changeArticle(db, file!.articles[0]!.id, { note: 'Read this.' }, new Date('2026-05-02T00:00:00.000Z'));
  const newer = { ...file!, articles: file!.articles.map((article) => ({ ...article, tags: ['newer'], updatedAt: '2026-05-03T00:00:00.000Z' })) };
  await applyImport(db, RUN, [newer], planner());
  await undoImport(db, 'run', RUN.now);
  const opened = await openArticle(db, file!.articles[0]!.id);
  expect([opened?.article.note, opened?.version.text]).toEqual(['Read this.', 'He said: Yes 0.']);
});

test('what the reader changed after an import outlives its undoing', async () => {
  const db = emptyDatabase();
  await applyImport(db, RUN, await parts(2), planner());
  const [first] = await db.articles.toArray();
  await changeArticle(db, first?.id ?? '', { note: 'Read this.' }, new Date('2026-06-02T00:00:00.000Z'));
  expect(await undoImport(db, 'run', RUN.now)).toBeGreaterThan(0);
  const opened = await openArticle(db, first?.id ?? '');
  expect([await db.articles.count(), opened?.article.note, opened?.version.text, opened?.quotations.length]).toEqual([1, 'Read this.', 'He said: Yes 0.', 1]);
});

test('an imported article that the reader has annotated outlives the undoing', async () => {
  const db = emptyDatabase();
  await applyImport(db, RUN, await parts(2), planner());
  const [, second] = await db.articles.toArray();
  const { selectors } = quotation('Yes', 9);
  await db.annotations.add({ id: 'mine', articleId: second?.id ?? '', versionId: second?.versionId ?? '', color: 'yellow', note: 'Mine.', tags: [], selectors, lastSeen: null, created: '2026-06-02', modified: '2026-06-02' });
  await undoImport(db, 'run', RUN.now);
  expect([(await db.articles.toArray()).map(({ id }) => id), await db.versions.count()]).toEqual([[second?.id], 1]);
});

test('an imported article that the reader has added a quotation to outlives the undoing', async () => {
  const db = emptyDatabase();
  await applyImport(db, RUN, await parts(2), planner());
  const [first] = await db.articles.toArray();
  await addQuotation(db, first?.id ?? '', quotation('said', 3), { now: new Date('2026-06-02T00:00:00.000Z'), newId: () => 'added' });
  await undoImport(db, 'run', RUN.now);
  expect([(await db.articles.toArray()).map(({ id }) => id), (await openArticle(db, first?.id ?? ''))?.quotations.length]).toEqual([[first?.id], 2]);
});

test('an imported version that the reader has annotated outlives the undoing', async () => {
  const db = await mine();
  const [file] = await parts(1);
  await applyImport(db, RUN, [{ ...file!, versions: file!.versions.map((version) => ({ ...version, capturedAt: '2026-05-02T00:00:00.000Z' })) }], planner());
  const [article] = await db.articles.toArray();
  const { selectors } = quotation('Yes', 9);
  await db.annotations.add({ id: 'mine', articleId: article!.id, versionId: article!.versionId, color: 'yellow', note: '', tags: [], selectors, lastSeen: null, created: '2026-06-02', modified: '2026-06-02' });
  await undoImport(db, 'run', RUN.now);
  expect((await openArticle(db, article!.id))?.version.text).toBe('He said: Yes 0.');
});

test('contents come in parts that hold all, the trash included', async () => {
  const db = emptyDatabase();
  await applyImport(db, RUN, await parts(3), planner());
  await setTrashed(db, [(await db.articles.toArray())[0]?.id ?? ''], true, RUN.now);
  const read = await Array.fromAsync(contentsInParts(db, 'all'));
  expect([read.flatMap(({ articles }) => articles).length, read.flatMap(({ versions }) => versions).length, read.flatMap(({ quotations }) => quotations).length]).toEqual([3, 3, 3]);
});

/** As parts, with an image for each article in a part of its own behind them, as in a file. */
async function withImages(count: number): Promise<LibraryContents[]> {
  const all = await parts(count);
  const nothing = { ...all[0]!, articles: [], versions: [], quotations: [] };
  return [...all, ...all.map(({ articles }) => ({ ...nothing, images: [sampleImage(articles[0]!.id, 'https://news.example/quay.gif')] }))];
}

test('marks that follow their article in a later part meet those here', async () => {
  const [db, other, ids] = [emptyDatabase(), emptyDatabase(), new Map<string, string>()];
  const made = capture({ url: 'https://news.example/0', text: 'He said: Yes.', quotes: [['Yes.', 'Otto']] });
  await saveCapture(db, made, draft({ key: 'news.example/0' }), tools('mine'));
  await saveCapture(other, made, draft({ key: 'news.example/0' }), tools('theirs'));
  const all = await everything(other);
  const file: LibraryContents[] = [{ ...all, quotations: [] }, { ...all, articles: [], versions: [] }];
  await applyImport(db, RUN, file, (existing, incoming) => planImport(existing, incoming, { ids, newId: () => 'new' }), { ids });
  expect((await db.quotations.toArray()).map(({ id }) => id)).toEqual(['mine-3']);
});

test('images come in to the articles that theirs became here, once', async () => {
  const [db, all, ids] = [await mine(), await withImages(2), new Map<string, string>()];
  const plan: PlanPart = (existing, incoming) => planImport(existing, incoming, { ids, newId: () => 'new' });
  await applyImport(db, RUN, all, plan, { ids });
  expect((await db.images.toArray()).map(({ articleId }) => articleId).sort()).toEqual((await db.articles.toCollection().primaryKeys()).sort());
  await applyImport(db, { ...RUN, id: 'again' }, all, plan, { ids });
  expect((await db.importChanges.where('[run+batch]').between(['again', 0], ['again', 99]).toArray()).flatMap(({ before }) => before).filter(({ table }) => table === 'images')).toEqual([]);
});

test('images are undone with their import', async () => {
  const [db, ids] = [await mine(), new Map<string, string>()];
  const before = await everything(db);
  await applyImport(db, RUN, await withImages(2), (existing, incoming) => planImport(existing, incoming, { ids, newId: () => 'new' }), { ids });
  await undoImport(db, 'run', RUN.now);
  expect(await everything(db)).toEqual(before);
});

test('a deletion that is brought in takes the images along, and its undoing brings them back', async () => {
  const db = await mine();
  const [article] = await db.articles.toArray();
  await db.images.add(sampleImage(article!.id, 'https://news.example/quay.gif'));
  const before = await everything(db);
  const deletion: LibraryContents = { ...before, articles: [], versions: [], quotations: [], images: [], tombstones: [{ id: article!.id, kind: 'article', deletedAt: '2027-01-01T00:00:00.000Z' }] };
  await applyImport(db, RUN, [deletion], planner());
  expect([await db.articles.count(), await db.images.count()]).toEqual([0, 0]);
  await undoImport(db, 'run', RUN.now);
  expect(await everything(db)).toEqual(before);
});

test('an article saved again where a file had deleted it outlives the undoing of that file', async () => {
  const db = await mine();
  const [article] = await db.articles.toArray();
  const nothing = { ...(await everything(db)), articles: [], versions: [], quotations: [] };
  const deletion: LibraryContents = { ...nothing, tombstones: [{ id: article!.id, kind: 'article', deletedAt: '2027-01-01T00:00:00.000Z' }] };
  await applyImport(db, RUN, [deletion], planner());
  const again = await saveCapture(db, capture({ url: 'https://news.example/0', text: 'Read anew.' }), draft({ key: 'news.example/0' }), tools('again'));
  expect(await undoImport(db, 'run', RUN.now)).toBeGreaterThan(0);
  expect([(await db.articles.toArray()).map(({ id }) => id), (await db.versions.toArray()).map(({ text }) => text)]).toEqual([[again.article.id], ['Read anew.']]);
});

test('an article that the reader deleted after an import stays deleted when that is undone', async () => {
  const db = await mine();
  const [file] = await parts(1);
  await applyImport(db, RUN, [{ ...file!, articles: file!.articles.map((article) => ({ ...article, tags: ['theirs'] })) }], planner());
  await deleteArticles(db, await db.articles.toCollection().primaryKeys(), new Date('2026-06-02T00:00:00.000Z'));
  await undoImport(db, 'run', RUN.now);
  expect([await db.articles.count(), await db.versions.count()]).toEqual([0, 0]);
});
