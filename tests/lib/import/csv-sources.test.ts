import { expect, test } from 'vitest';
import { textOf } from '../export/render';
import { sampleLibrary } from '../sample-library';
import { asFile, brief, importFiles, marksOf, now, problemsOf } from './import-file';

const readwise = `Highlight,Title,Author,URL,Note,Location,Date
"We waited, ten years",Ferry returns,Ada Lindqvist,https://news.example/ferry,"why
so long?",12,2023-03-02 10:14:34
left at dawn,Ferry returns,Ada Lindqvist,https://news.example/ferry,,40,someday
loose words,A book,,,mine,,
short row,Ferry returns
`;

const readwiseExport = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
Old words,A book,Nuria Peñalba,,a note,blue,"one,two",page,3,2021-03-02 10:14:34+00:00,shelf
`;

const pocket = `title,url,time_added,tags,status
Ferry returns,https://news.example/ferry?utm_source=x,1700000000,port|à lire,unread
https://news.example/b,https://news.example/b,1700000001,,archive
Broken,not an address,1700000002,,unread
Late,https://news.example/c,whenever,,unread
`;

const instapaper = `URL,Title,Selection,Folder,Timestamp,Tags
https://news.example/ferry,Ferry returns,some words,Archive,1700000000,"[""port"",""sea""]"
https://news.example/d,Other,,Recipes,1700000001,[]
`;

test.each([
  ['readwise', readwise],
  ['readwise', readwiseExport],
  ['pocket', pocket],
  ['instapaper', instapaper],
])('a file of %s is recognised', async (id, text) => {
  expect((await importFiles(asFile('export.csv', text))).source).toBe(id);
});

test('a colour that is a word of the language is none', async () => {
  const result = await importFiles(asFile('readwise.csv', 'Highlight,Title,Color\nleft at dawn,Ferry returns,constructor\n'));
  expect(marksOf(result)[0]!.color).toBe('yellow');
});

test('highlights of Readwise become annotations of their articles', async () => {
  const result = await importFiles(asFile('readwise.csv', readwise));
  expect(marksOf(result).slice(0, 2)).toEqual([
    { exact: 'We waited, ten years', note: 'why\nso long?', tags: [], color: 'yellow', created: '2023-03-02T10:14:34.000Z' },
    { exact: 'left at dawn', note: '', tags: [], color: 'yellow', created: '2023-03-02T10:14:34.000Z' },
  ]);
});

test('a title without an address is kept under a name of its own', async () => {
  const [, book] = brief(await importFiles(asFile('readwise.csv', readwise)));
  expect([book!.title, book!.url]).toEqual(['A book', 'urn:pressmark:title:a%20book']);
});

test('each error of a Readwise file is reported by its line', async () => {
  expect(problemsOf(await importFiles(asFile('readwise.csv', readwise)))).toEqual([
    [4, 'importDateUnreadable'],
    [5, 'importAddressMissing'],
    [6, 'importRowUneven'],
    [6, 'importAddressMissing'],
  ]);
});

test('the columns of a Readwise export are read as well', async () => {
  const result = await importFiles(asFile('readwise.csv', readwiseExport));
  expect([marksOf(result), brief(result)[0]!.tags]).toEqual([
    [{ exact: 'Old words', note: 'a note', tags: ['one', 'two'], color: 'blue', created: '2021-03-02T10:14:34.000Z' }],
    ['shelf'],
  ]);
});

test('a list of Pocket comes in with dates, tags and state', async () => {
  expect(brief(await importFiles(asFile('part_000000.csv', pocket)))).toEqual([
    { url: 'https://news.example/ferry?utm_source=x', title: 'Ferry returns', savedAt: '2023-11-14T22:13:20.000Z', tags: ['port', 'à lire'], note: '', read: false },
    { url: 'https://news.example/b', title: null, savedAt: '2023-11-14T22:13:21.000Z', tags: [], note: '', read: true },
    { url: 'https://news.example/c', title: 'Late', savedAt: now, tags: [], note: '', read: false },
  ]);
});

test('each error of a Pocket file is reported by its line', async () => {
  expect(problemsOf(await importFiles(asFile('pocket.csv', pocket)))).toEqual([
    [4, 'importAddressUnusable'],
    [5, 'importDateUnreadable'],
  ]);
});

test('a list of Instapaper comes in with tags, folders and words', async () => {
  expect(brief(await importFiles(asFile('instapaper.csv', instapaper)))).toEqual([
    { url: 'https://news.example/ferry', title: 'Ferry returns', savedAt: '2023-11-14T22:13:20.000Z', tags: ['port', 'sea'], note: 'some words', read: true },
    { url: 'https://news.example/d', title: 'Other', savedAt: '2023-11-14T22:13:21.000Z', tags: ['Recipes'], note: '', read: false },
  ]);
});

test('an address met twice is one article', async () => {
  const twice = `${pocket}Again,https://www.news.example/ferry/,1700000009,more,unread\n`;
  const articles = brief(await importFiles(asFile('pocket.csv', twice)));
  expect([articles.length, articles[0]!.tags]).toEqual([3, ['port', 'à lire', 'more']]);
});

test('our own CSV comes back with notes, tags, colours and words as they were', async () => {
  const contents = sampleLibrary();
  contents.annotations[0]!.note = '=1+1';
  const result = await importFiles(asFile('pressmark.csv', await textOf('csv', contents)));
  const marks = marksOf(result).map(({ exact, color }) => [exact, color]);
  const expected = contents.annotations.filter((_, index) => index !== 3).map(({ selectors, color }) => [selectors.quote.exact, color]);
  expect([expected.filter((mark) => !marks.some((one) => `${one}` === `${mark}`)), marksOf(result).some(({ note }) => note === '=1+1')]).toEqual([[], true]);
});
