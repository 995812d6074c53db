import { expect, test } from 'vitest';
import { type ImportPlan, planImport } from '@/lib/import';
import type { LibraryContents, Selectors } from '@/lib/model';
import { sampleLibrary } from '../../sample-library';

const empty: LibraryContents = { articles: [], versions: [], quotations: [], annotations: [], people: [], searches: [], tombstones: [], images: [] };

const tools = () => {
  let next = 0;
  return { newId: () => `urn:uuid:ffffffff-0000-4000-8000-${String(next++).padStart(12, '0')}`, ids: new Map<string, string>() };
};

/** The library after a plan. */
function applied(existing: LibraryContents, plan: ImportPlan): LibraryContents {
  const tables = Object.keys(existing) as (keyof LibraryContents)[];
  const after = tables.map((table) => {
    const rows = new Map((existing[table] as { id: string }[]).map((row) => [row.id, row]));
    for (const row of plan.writes[table]) rows.set(row.id, row);
    for (const gone of plan.deletes) if (gone.table === table) rows.delete(gone.id);
    return [table, [...rows.values()]];
  });
  return Object.fromEntries(after) as LibraryContents;
}

const outcomes = (plan: ImportPlan, table: string) => plan.items.filter((item) => item.table === table).map(({ outcome }) => outcome);

/** Two libraries that differ: what the changes make of the sample, here and in the file. */
function merged(changeHere: (here: LibraryContents) => void, changeThere: (there: LibraryContents) => void) {
  const here = sampleLibrary();
  const there = sampleLibrary();
  changeHere(here);
  changeThere(there);
  const plan = planImport(here, there, tools());
  return { plan, after: applied(here, plan), there };
}

const later = '2026-06-01T00:00:00.000Z';
const nothing = () => undefined;

/** The same library as another browser would have made it: other ids throughout. */
function withOtherIds(contents: LibraryContents): LibraryContents {
  return JSON.parse(JSON.stringify(contents).replaceAll('urn:uuid:00000000', 'urn:uuid:11111111'));
}

test('into an empty library everything is new and comes in as it is', () => {
  const plan = planImport(empty, sampleLibrary(), tools());
  expect([applied(empty, plan), new Set(plan.items.map(({ outcome }) => outcome))]).toEqual([sampleLibrary(), new Set(['new'])]);
});

test.each([
  ['by the same ids', sampleLibrary()],
  ['by other ids', withOtherIds(sampleLibrary())],
])('what is there already is the same, and nothing is written: %s', (_, incoming) => {
  const plan = planImport(sampleLibrary(), { ...incoming, tombstones: sampleLibrary().tombstones }, tools());
  expect([Object.values(plan.writes).flat(), new Set(plan.items.map(({ outcome }) => outcome))]).toEqual([[], new Set(['same'])]);
});

test.each<[string, (here: LibraryContents) => void, (there: LibraryContents) => void, string, string]>([
  ['only there', (here) => (here.articles[1]!.note = ''), (there) => (there.articles[1]!.note = 'theirs'), 'theirs', 'changed'],
  ['only here', (here) => (here.articles[1]!.note = 'mine'), nothing, 'mine', 'same'],
  ['here, holding theirs', (here) => (here.articles[1]!.note = 'theirs and more'), (there) => (there.articles[1]!.note = 'theirs'), 'theirs and more', 'same'],
  ['in both, mine newer', (here) => Object.assign(here.articles[1]!, { note: 'mine', updatedAt: later }), (there) => (there.articles[1]!.note = 'theirs'), 'mine\n\n---\n\ntheirs', 'conflict'],
  ['in both, theirs newer', (here) => (here.articles[1]!.note = 'mine'), (there) => Object.assign(there.articles[1]!, { note: 'theirs', updatedAt: later }), 'theirs\n\n---\n\nmine', 'conflict'],
])('a note is never lost: written %s', (_, changeHere, changeThere, note, outcome) => {
  const { plan, after } = merged(changeHere, changeThere);
  expect([after.articles[1]!.note, outcomes(plan, 'articles')[1]]).toEqual([note, outcome]);
});

test('the newer correction wins, and the other stays as a candidate', () => {
  const { after } = merged(nothing, (there) => Object.assign(there.articles[1]!, { corrections: { title: 'Leur titre' }, updatedAt: later }));
  const { corrections, metadata } = after.articles[1]!;
  expect([corrections.title, metadata.title.candidates.at(-1)]).toEqual(['Leur titre', { value: 'Le marché rouvre', origin: 'reader' }]);
});

test('corrections of different fields are both kept', () => {
  const { after } = merged(nothing, (there) => Object.assign(there.articles[1]!, { corrections: { siteName: 'Leur site' }, updatedAt: later }));
  expect(after.articles[1]!.corrections).toMatchObject({ title: 'Le marché rouvre', siteName: 'Leur site' });
});

test('the first date of saving stays, and tags of both', () => {
  const { after } = merged(nothing, (there) => Object.assign(there.articles[0]!, { savedAt: '2025-01-01T00:00:00.000Z', tags: ['new'], updatedAt: later }));
  expect([after.articles[0]!.savedAt, after.articles[0]!.tags]).toEqual(['2025-01-01T00:00:00.000Z', ['à lire', 'en', 'new']]);
});

test('an article that another browser saved under its own ids joins the one here, with a version more', () => {
  const there = withOtherIds(sampleLibrary());
  there.versions[1]!.sha256 = 'b'.repeat(64);
  there.versions[1]!.capturedAt = later;
  const here = sampleLibrary();
  const after = applied(here, planImport(here, { ...empty, articles: [there.articles[0]!], versions: [there.versions[1]!] }, tools()));
  expect([after.articles.length, after.versions.at(-1)!.articleId, after.articles[0]!.versionId]).toEqual([8, here.articles[0]!.id, there.versions[1]!.id]);
});

test('an address that leads to an article here joins it', () => {
  const there = withOtherIds(sampleLibrary());
  const [article] = there.articles;
  Object.assign(article!, { key: 'news.example/short/1', aliases: [] });
  const plan = planImport(sampleLibrary(), { ...empty, articles: [article!] }, tools());
  expect(plan.items.map(({ id }) => id)).toEqual([sampleLibrary().articles[0]!.id]);
});

test('an entry without text never takes the place of a reading', () => {
  const there = withOtherIds(sampleLibrary());
  const article = { ...there.articles[0]!, wordCount: 0, updatedAt: later, metadata: { ...there.articles[0]!.metadata, title: { value: 'a link', origin: null, candidates: [] } } };
  const version = { ...there.versions[1]!, text: '', html: '', blocks: [], sha256: 'e'.repeat(64), wordCount: 0 };
  const here = sampleLibrary();
  const after = applied(here, planImport(here, { ...empty, articles: [article], versions: [version] }, tools()));
  expect([after.articles[0]!.metadata.title.value, after.articles[0]!.versionId, after.versions.length]).toEqual([
    'Harbour ferry returns 🚢 after a decade',
    here.articles[0]!.versionId,
    16,
  ]);
});

test('a text that one file left out is filled in by another', () => {
  const here = sampleLibrary();
  Object.assign(here.versions[0]!, { text: '', html: '', blocks: [] });
  expect(applied(here, planImport(here, sampleLibrary(), tools())).versions).toEqual(sampleLibrary().versions);
});

test('an annotation made anew on the same words is the same, with both notes', () => {
  const there = withOtherIds(sampleLibrary());
  Object.assign(there.annotations[0]!, { note: 'theirs', modified: later });
  const here = sampleLibrary();
  const after = applied(here, planImport(here, there, tools()));
  expect([after.annotations.length, after.annotations[0]!.note, after.annotations[0]!.id]).toEqual([
    8,
    `theirs\n\n---\n\n${here.annotations[0]!.note}`,
    here.annotations[0]!.id,
  ]);
});

test('two annotations on the same words stay two', () => {
  const here = sampleLibrary();
  const twin = { ...here.annotations[0]!, id: 'urn:uuid:22222222-0000-4000-8000-000000000000', note: 'second' };
  here.annotations.push(twin);
  const plan = planImport(here, structuredClone(here), tools());
  expect([plan.writes.annotations, outcomes(plan, 'annotations').length]).toEqual([[], 9]);
});

test.each<[string, (selectors: Selectors) => Selectors]>([
  ['at another place of the same text', (selectors) => ({ ...selectors, position: { type: 'TextPositionSelector', start: 90, end: 102 } })],
  ['with another number in the page', (selectors) => ({ ...selectors, position: null, page: { ...selectors.page!, repeat: { index: 0, count: 2, words: 2 } } })],
])('the same words %s are another annotation', (_, moved) => {
  const here = sampleLibrary();
  here.annotations[0]!.selectors.page!.repeat = { index: 1, count: 2, words: 2 };
  const theirs = { ...here.annotations[0]!, id: 'urn:uuid:22222222-0000-4000-8000-000000000000' };
  const plan = planImport(here, { ...empty, annotations: [{ ...theirs, selectors: moved(theirs.selectors) }] }, tools());
  expect(outcomes(plan, 'annotations')).toEqual(['new']);
});

test('corrections of a quotation that lose are kept beside it', () => {
  const { plan, after } = merged(
    (here) => (here.quotations[0]!.corrections = { speaker: 'mine' }),
    (there) => Object.assign(there.quotations[0]!, { corrections: { speaker: 'theirs' }, modified: later }),
  );
  expect([after.quotations[0]!.corrections, after.quotations[0]!.extra, outcomes(plan, 'quotations')[0]]).toEqual([
    { speaker: 'theirs' },
    { otherCorrections: [{ speaker: 'mine' }] },
    'conflict',
  ]);
});

test('two spellings of people are one person with all spellings', () => {
  const { after } = merged(nothing, (there) => (there.people[0]!.spellings = ['Moira Quayle', 'Moira A. Quayle']));
  expect(after.people[0]!.spellings).toEqual(['Moira Quayle', 'M. Quayle', 'Quayle', 'Moira A. Quayle']);
});

const person = (id: string, name: string, ...spellings: string[]) => ({ id, name, spellings: [name, ...spellings], created: '2026-04-01T00:00:00.000Z', modified: '2026-04-01T00:00:00.000Z' });

test.each([
  ['its own name', [person('mine', 'Jean Roche', 'Jean R.')], 'J. Roche', [['mine', ['Jean Roche', 'Jean R.', 'J. Roche']]]],
  ['a spelling of two', [person('mine', 'Jean R.', 'Jean Roche'), person('other', 'Roche', 'J. Roche')], 'J. Roche', [['other', ['Roche', 'J. Roche', 'Jean Roche', 'Jean R.']]]],
  ['no spelling', [person('mine', 'Jean Marchand')], 'J. Roche', [['mine', ['Jean Marchand']], ['theirs', ['J. Roche', 'Jean Roche']]]],
])('somebody of the file who shares %s with people here owns each spelling alone', (_, people, name, expected) => {
  const here = { ...empty, people };
  const after = applied(here, planImport(here, { ...empty, people: [person('theirs', name, 'Jean Roche')] }, tools()));
  expect(after.people.map(({ id, spellings }) => [id, spellings])).toEqual(expected);
});

test('two queries under one search are both kept', () => {
  const { after } = merged(nothing, (there) => Object.assign(there.searches[0]!, { query: 'ferry', modified: later }));
  expect(after.searches.map(({ query }) => query)).toEqual(['ferry', 'port has:note before:2026']);
});

test.each([
  ['stays deleted', '2026-04-01T00:00:00.000Z', {}, 'deletedHere', 0],
  ['is back when it was changed since', later, {}, 'new', 1],
  ['is back when the reader asks', '2026-04-01T00:00:00.000Z', { restoredAt: '2026-05-02T00:00:00.000Z' }, 'new', 1],
])('an article deleted here %s', (_, updatedAt, options, outcome, count) => {
  const [article] = sampleLibrary().articles;
  const here = { ...empty, tombstones: [{ id: article!.id, kind: 'article' as const, deletedAt: '2026-05-01T00:00:00.000Z' }] };
  const plan = planImport(here, { ...empty, articles: [{ ...article!, updatedAt }] }, { ...tools(), ...options });
  const after = applied(here, plan);
  expect([outcomes(plan, 'articles'), after.articles.length, after.tombstones.length]).toEqual([[outcome], count, 1 - count]);
});

test.each(['articles', 'annotations', 'people', 'searches'] as const)('of the %s, what the reader brought back stays when another file still has its deletion', (table) => {
  const there = sampleLibrary();
  const { id } = there[table][0]!;
  const kind = ({ articles: 'article', annotations: 'annotation', people: 'person', searches: 'search' } as const)[table];
  const tombstones = [{ id, kind, deletedAt: later }];
  const back = applied({ ...empty, tombstones }, planImport({ ...empty, tombstones }, there, { ...tools(), restoredAt: '2026-06-02T00:00:00.000Z' }));
  const after = applied(back, planImport(back, { ...empty, tombstones }, tools()));
  expect([after[table].some((row) => row.id === id), after.tombstones.some((one) => one.id === id)]).toEqual([true, false]);
});

test('all that belongs to an article deleted here stays out with it', () => {
  const there = sampleLibrary();
  const here = { ...empty, tombstones: [{ id: there.articles[0]!.id, kind: 'article' as const, deletedAt: '2026-05-01T00:00:00.000Z' }] };
  const out = planImport(here, there, tools()).items.filter(({ outcome }) => outcome === 'deletedHere');
  expect(out.map(({ table }) => table)).toEqual(['articles', 'versions', 'versions', 'quotations', 'annotations', 'images', 'images']);
});

test('an annotation newer than the deletion of its article brings the article back', () => {
  const there = sampleLibrary();
  there.annotations[0]!.modified = later;
  const here = { ...empty, tombstones: [{ id: there.articles[0]!.id, kind: 'article' as const, deletedAt: '2026-05-01T00:00:00.000Z' }] };
  expect(applied(here, planImport(here, there, tools())).articles.length).toBe(8);
});

test.each([
  ['goes', '2026-05-01T00:00:00.000Z', 7],
  ['stays when it was changed since', '2026-04-01T00:00:00.000Z', 8],
])('an article deleted there %s, with all that hangs on it', (_, deletedAt, count) => {
  const here = sampleLibrary();
  const tombstone = { id: here.articles[0]!.id, kind: 'article' as const, deletedAt };
  const after = applied(here, planImport(here, { ...empty, tombstones: [tombstone] }, tools()));
  const parts = [after.articles.length, after.versions.length / 2, after.quotations.length, after.annotations.length];
  expect([parts, after.tombstones.some(({ id }) => id === tombstone.id)]).toEqual([[count, count, count, count], count === 7]);
});

test('marks of a later batch find their article by the ids of the first', () => {
  const there = withOtherIds(sampleLibrary());
  const shared = tools();
  const here = sampleLibrary();
  const first = applied(here, planImport(here, { ...empty, articles: there.articles, versions: there.versions }, shared));
  there.annotations[0]!.selectors.quote.exact = 'other words';
  const after = applied(first, planImport(first, { ...empty, annotations: [there.annotations[0]!] }, shared));
  const added = after.annotations.at(-1)!;
  expect([added.articleId, added.versionId]).toEqual([here.articles[0]!.id, here.annotations[0]!.versionId]);
});

test('a second import of the same file changes nothing', () => {
  const { after, there } = merged(
    (here) => {
      Object.assign(here.articles[0]!, { note: 'mine', corrections: { title: 'mine' } });
      here.quotations[0]!.corrections = { speaker: 'mine' };
      here.annotations[0]!.note = 'mine';
      here.searches[0]!.query = 'mine';
    },
    (other) => {
      Object.assign(other.articles[0]!, { note: 'theirs', corrections: { title: 'theirs' }, updatedAt: later });
      Object.assign(other.quotations[0]!, { corrections: { speaker: 'theirs' }, modified: later });
      Object.assign(other.annotations[0]!, { note: 'theirs', modified: later });
      Object.assign(other.searches[0]!, { query: 'theirs', modified: later });
    },
  );
  const again = planImport(after, there, tools());
  expect([again.items.filter(({ outcome }) => outcome !== 'same'), again.writes]).toEqual([[], empty]);
});
