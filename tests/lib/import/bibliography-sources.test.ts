import { expect, test } from 'vitest';
import { textOf } from '../export/render';
import { sampleLibrary } from '../sample-library';
import { asFile, brief, importFiles, problemsOf } from './import-file';

const csl = JSON.stringify(
  [
    {
      id: 'http://zotero.org/users/1/items/A',
      type: 'article-newspaper',
      'container-title': 'The Example',
      title: 'Ferry returns',
      URL: 'https://news.example/ferry',
      language: 'en',
      abstract: 'After a decade',
      keyword: 'port, sea',
      author: [{ family: 'Ostade', given: 'Ludwig', 'non-dropping-particle': 'van' }, { literal: 'Example Wire' }, 7],
      issued: { 'date-parts': [['2026', 3, 14]] },
      accessed: { 'date-parts': [[2026, 4, 1]] },
    },
    { type: 'book', title: 'A book' },
    { type: 'webpage', title: 'Bad', URL: 'x y' },
  ],
  null,
  1,
);

const ris = `TY  - NEWS
TI  - Ferry
returns
AU  - Ostade, Ludwig van
AU  - Example Wire
T2  - The Example
DA  - 2026/03/14/
Y2  - 2026/04/01/
UR  - https://news.example/ferry
KW  - port
KW  - sea
N1  - a note
ER  - 

stray words
TY  - WEB
T1  - Old tags
UR  - nowhere
ER  - 
TY  - NEWS
TI  - No end
UR  - https://news.example/open
`;

test.each([
  ['csl', 'items.json', csl],
  ['ris', 'items.ris', ris],
])('a file of %s is recognised', async (id, name, text) => {
  expect((await importFiles(asFile(name, text))).source).toBe(id);
});

test('an inverted name of RIS has its suffix last', async () => {
  const { contents } = await importFiles(asFile('items.ris', ris.replace('Ostade, Ludwig van', 'Quill, Edmund Roy, Jr.')));
  expect(contents.articles[0]!.metadata.authors.value![0]!.name).toBe('Edmund Roy Quill, Jr.');
});

test('an item of CSL-JSON comes in with all it has', async () => {
  const { contents } = await importFiles(asFile('items.json', csl));
  const { metadata, savedAt, tags } = contents.articles[0]!;
  expect([metadata.authors.value, metadata.published.value?.iso, metadata.siteName.value, metadata.language.value, savedAt, tags]).toEqual([
    [{ name: 'Ludwig van Ostade', kind: 'person' }, { name: 'Example Wire', kind: 'organization' }],
    '2026-03-14',
    'The Example',
    'en',
    '2026-04-01T00:00:00.000Z',
    ['port', 'sea'],
  ]);
});

test('where a value comes from is said', async () => {
  const { contents } = await importFiles(asFile('items.json', csl));
  expect(contents.articles[0]!.metadata.title).toEqual({ value: 'Ferry returns', origin: 'import', candidates: [{ value: 'Ferry returns', origin: 'import' }] });
});

test('each error of CSL-JSON is reported by its line', async () => {
  // An item begins on the line before its type.
  const lineOf = (type: string) => csl.split('\n').findIndex((line) => line.includes(`"type": "${type}"`));
  expect(problemsOf(await importFiles(asFile('items.json', csl)))).toEqual([
    [lineOf('book'), 'importAddressMissing'],
    [lineOf('webpage'), 'importAddressUnusable'],
  ]);
});

test('a record of RIS comes in with all it has', async () => {
  const result = await importFiles(asFile('items.ris', ris));
  const { metadata } = result.contents.articles[0]!;
  expect([brief(result)[0], metadata.authors.value?.map(({ name }) => name), metadata.published.value?.iso]).toEqual([
    { url: 'https://news.example/ferry', title: 'Ferry returns', savedAt: '2026-04-01T00:00:00.000Z', tags: ['port', 'sea'], note: 'a note', read: false },
    ['Ludwig van Ostade', 'Example Wire'],
    '2026-03-14',
  ]);
});

test('each error of RIS is reported by its line, and the rest comes in', async () => {
  const result = await importFiles(asFile('items.ris', ris));
  expect([brief(result).map(({ title }) => title), problemsOf(result)]).toEqual([
    ['Ferry returns', 'No end'],
    [
      [15, 'importItemUnreadable'],
      [16, 'importAddressUnusable'],
    ],
  ]);
});

test.each(['csl', 'ris'])('our own %s comes back with addresses, titles, dates and authors', async (id) => {
  const { contents } = await importFiles(asFile(`pressmark.${id}`, await textOf(id, sampleLibrary())));
  const found = contents.articles.map(({ url, metadata }) => [url, metadata.title.value, metadata.published.value?.iso, metadata.authors.value?.[0]?.name]);
  const expected = sampleLibrary()
    .articles.filter(({ trashedAt }) => !trashedAt)
    .map(({ metadata, corrections }) => [metadata.canonicalUrl.value, corrections.title ?? metadata.title.value, '2026-03-14', metadata.authors.value![0]!.name]);
  expect(found).toEqual(expected);
});
