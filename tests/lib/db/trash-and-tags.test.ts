import { expect, test } from 'vitest';
import {
  applyImport, changeArticle, countArticles, deleteArticles, emptyOldTrash, keepAnnotation, libraryContents, listTrash, openArticle, pageOfArticles, type PressmarkDatabase, saveCapture, setTags, setTrashed, tagArticles,
} from '@/lib/db';
import { planImport } from '@/lib/import';
import { capture, draft, emptyDatabase, quotation, tools } from './samples';

const day = (date: string) => new Date(`2026-${date}T12:00:00.000Z`);

async function three(): Promise<{ db: PressmarkDatabase; ids: string[] }> {
  const db = emptyDatabase();
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    const made = capture({ url: `https://news.example/${name}`, title: name, text: `Harbour ${name}.` });
    ids.push((await saveCapture(db, made, draft({ key: made.url, tags: ['sea'] }), tools(name))).article.id);
  }
  return { db, ids };
}

test('the trash is out of the list and counts', async () => {
  const { db, ids } = await three();
  await setTrashed(db, ids.slice(0, 2), true, day('05-01'));
  expect([(await countArticles(db, {})).total, (await listTrash(db)).length]).toEqual([1, 2]);
  expect((await pageOfArticles(db, {}, { by: 'title', descending: false }, 0, 9)).map(({ title }) => title)).toEqual(['c']);
});

test('what is put in the trash is still there on the thirtieth day, and gone after it', async () => {
  const { db, ids } = await three();
  await setTrashed(db, ids.slice(0, 1), true, day('05-01'));
  expect(await emptyOldTrash(db, day('05-31'))).toBe(0);
  expect(await emptyOldTrash(db, day('06-01'))).toBe(1);
  expect(await openArticle(db, ids[0] ?? '')).toBeNull();
});

test('a deletion takes everything of the article and leaves a trace', async () => {
  const { db, ids } = await three();
  await deleteArticles(db, ids.slice(0, 1), day('05-02'));
  expect([await db.articles.count(), await db.versions.count(), await db.catalogue.count(), (await countArticles(db, { query: 'harbour ' })).total]).toEqual([2, 2, 2, 2]);
  expect(await db.tombstones.toArray()).toEqual([{ id: ids[0], kind: 'article', deletedAt: day('05-02').toISOString() }]);
});

const DELETED = day('05-02');

/** An article with a highlight, and a library where it was brought in and deleted for good. */
async function deletedElsewhere(): Promise<{ here: PressmarkDatabase; there: PressmarkDatabase; id: string }> {
  const [{ db: here, ids }, there] = [await three(), emptyDatabase()];
  const [article] = await here.articles.bulkGet(ids);
  const { id, versionId } = article!;
  const { selectors } = quotation('Harbour', 0);
  await keepAnnotation(here, { id: 'mark', articleId: id, versionId, color: 'yellow', note: 'Mine.', tags: [], selectors, lastSeen: null, created: '2026-05-01', modified: '2026-05-01' }, day('05-01'));
  await bring(here, there);
  await deleteArticles(there, [id], DELETED);
  return { here, there, id };
}

async function bring(from: PressmarkDatabase, to: PressmarkDatabase): Promise<void> {
  const ids = new Map<string, string>();
  await applyImport(to, { id: `run-${await to.importRuns.count()}`, source: 'backup.json', now: DELETED }, [await libraryContents(from, 'all')], (existing, incoming) => planImport(existing, incoming, { ids, newId: () => 'new' }));
}

test('an article that was changed after its deletion elsewhere keeps its highlights', async () => {
  const { here, there, id } = await deletedElsewhere();
  await changeArticle(here, id, { note: 'Still needed.' }, day('05-03'));
  await bring(there, here);
  expect([(await here.articles.get(id))?.note, await here.annotations.count()]).toEqual(['Still needed.', 1]);
});

test('an article that comes back after its deletion brings its highlights', async () => {
  const { here, there, id } = await deletedElsewhere();
  await changeArticle(here, id, { note: 'Still needed.' }, day('05-03'));
  await bring(here, there);
  expect([(await there.articles.get(id))?.note, await there.annotations.count()]).toEqual(['Still needed.', 1]);
});

test('the highlights of an article go where its deletion arrives', async () => {
  const { here, there } = await deletedElsewhere();
  await bring(there, here);
  expect([await here.articles.count(), await here.annotations.count()]).toEqual([2, 0]);
});

test('many articles are tagged at once, and the tags come back as they were', async () => {
  const { db, ids } = await three();
  const before = await tagArticles(db, ids, { add: ['port'], remove: ['sea'] }, day('05-02'));
  expect([(await countArticles(db, { tag: ['port'] })).total, (await countArticles(db, { tag: ['sea'] })).total]).toEqual([3, 0]);
  await setTags(db, before, day('05-02'));
  expect([(await countArticles(db, { tag: ['port'] })).total, (await countArticles(db, { tag: ['sea'] })).total]).toEqual([0, 3]);
});
