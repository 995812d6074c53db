import { expect, test } from 'vitest';
import { listPeople, mergePeople, partPerson, type PressmarkDatabase, quotationsOf, restorePerson, saveCapture, setTrashed, unmergePeople } from '@/lib/db';
import { capture, draft, emptyDatabase, tools } from './samples';

const NOW = { now: new Date('2026-06-01T00:00:00.000Z'), newId: () => 'person-1' };
const when = (iso: string) => ({ iso, precision: 'day' as const, raw: iso });

async function quotedLibrary(): Promise<PressmarkDatabase> {
  const db = emptyDatabase();
  const said = [['Ada Moreau', 'We stay.', '2024-01-02'], ['A. Moreau', 'We go.', '2025-01-02'], ['Ada Moreau', 'We return.', '2026-01-02'], ['Otto Brandt', 'Nein.', '2025-06-01']] as const;
  for (const [index, [speaker, words, date]] of said.entries()) {
    const made = capture({ url: `https://news.example/${index}`, text: `It was said: ${words}`, quotes: [[words, speaker]], published: when(date), title: words });
    await saveCapture(db, made, draft({ key: made.url }), tools(`a${index}`));
  }
  return db;
}

const names = async (db: PressmarkDatabase) => (await listPeople(db)).map(({ name, articles }) => `${name} ${articles}`);
const words = async (db: PressmarkDatabase, name: string) => (await quotationsOf(db, name)).map(({ quotation }) => quotation.text);

test('everybody quoted is listed, the most quoted first', async () => {
  expect(await names(await quotedLibrary())).toEqual(['Ada Moreau 2', 'A. Moreau 1', 'Otto Brandt 1']);
});

test('a person’s quotations stand together, the newest article first', async () => {
  expect(await words(await quotedLibrary(), 'Ada Moreau')).toEqual(['We return.', 'We stay.']);
});

test('two spellings become one person', async () => {
  const db = await quotedLibrary();
  await mergePeople(db, ['Ada Moreau', 'A. Moreau'], NOW);
  expect(await names(db)).toEqual(['Ada Moreau 3', 'Otto Brandt 1']);
  expect(await words(db, 'Ada Moreau')).toEqual(['We return.', 'We go.', 'We stay.']);
});

test('an article saved later is found under the merged name', async () => {
  const db = await quotedLibrary();
  await mergePeople(db, ['Ada Moreau', 'A. Moreau'], NOW);
  const made = capture({ url: 'https://news.example/new', text: 'She said: Later.', quotes: [['Later.', 'A. Moreau']], published: when('2027-01-01') });
  await saveCapture(db, made, draft({ key: made.url }), tools('new'));
  expect((await words(db, 'Ada Moreau'))[0]).toBe('Later.');
});

test('a merging is undone', async () => {
  const db = await quotedLibrary();
  const before = await mergePeople(db, ['Ada Moreau', 'A. Moreau'], NOW);
  await unmergePeople(db, before, NOW.now);
  expect([await names(db), await db.people.count()]).toEqual([['Ada Moreau 2', 'A. Moreau 1', 'Otto Brandt 1'], 0]);
});

test('the undo of a second merging leaves the first', async () => {
  const db = await quotedLibrary();
  await mergePeople(db, ['Ada Moreau', 'A. Moreau'], NOW);
  const before = await mergePeople(db, ['Otto Brandt', 'Ada Moreau'], { ...NOW, newId: () => 'person-2' });
  await unmergePeople(db, before, NOW.now);
  expect(await names(db)).toEqual(['Ada Moreau 3', 'Otto Brandt 1']);
});

test('a merging is known to an article that was in the trash meanwhile', async () => {
  const db = await quotedLibrary();
  const [id] = (await db.catalogue.toArray()).filter(({ title }) => title === 'We go.').map(({ articleId }) => articleId);
  await setTrashed(db, [id!], true, NOW.now);
  await mergePeople(db, ['Ada Moreau', 'A. Moreau'], NOW);
  await setTrashed(db, [id!], false, NOW.now);
  expect(await names(db)).toEqual(['Ada Moreau 3', 'Otto Brandt 1']);
});

test('a spelling is parted from a person merged long ago', async () => {
  const db = await quotedLibrary();
  await mergePeople(db, ['Ada Moreau', 'A. Moreau', 'Otto Brandt'], NOW);
  await partPerson(db, 'person-1', 'Otto Brandt', NOW.now);
  expect([await names(db), (await db.people.get('person-1'))?.spellings]).toEqual([['Ada Moreau 3', 'Otto Brandt 1'], ['Ada Moreau', 'A. Moreau']]);
});

test('of two spellings, one parted leaves no merging', async () => {
  const db = await quotedLibrary();
  await mergePeople(db, ['Ada Moreau', 'A. Moreau'], NOW);
  await partPerson(db, 'person-1', 'Ada Moreau', NOW.now);
  expect([await names(db), await db.people.count(), await db.tombstones.toArray()]).toEqual([['Ada Moreau 2', 'A. Moreau 1', 'Otto Brandt 1'], 0, [{ id: 'person-1', kind: 'person', deletedAt: NOW.now.toISOString() }]]);
});

test('the name that a person is listed under is parted like any other', async () => {
  const db = await quotedLibrary();
  await mergePeople(db, ['Ada Moreau', 'A. Moreau', 'Otto Brandt'], NOW);
  await partPerson(db, 'person-1', 'Ada Moreau', NOW.now);
  expect(await names(db)).toEqual(['A. Moreau 2', 'Ada Moreau 2']);
});

test('a parting is undone', async () => {
  const db = await quotedLibrary();
  await mergePeople(db, ['Ada Moreau', 'A. Moreau'], NOW);
  const before = await partPerson(db, 'person-1', 'A. Moreau', NOW.now);
  await restorePerson(db, before!, NOW.now);
  expect([await names(db), await db.tombstones.count()]).toEqual([['Ada Moreau 3', 'Otto Brandt 1'], 0]);
});
