import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipTexts } from '@/lib/import';
import { readHighlights } from '@/lib/import/omnivore';
import { asFile, brief, importFiles, marksOf, problemsOf } from './import-file';

const metadata = JSON.stringify(
  [
    {
      id: '1',
      slug: 'ferry-returns',
      title: 'Ferry returns',
      description: 'After a decade',
      author: 'Ada Lindqvist',
      url: 'https://news.example/ferry',
      state: 'Archived',
      readingProgress: 40,
      thumbnail: 'https://news.example/ferry.jpg',
      labels: ['port', 'sea'],
      savedAt: '2024-01-02T03:04:05.000Z',
      updatedAt: '2024-01-03T03:04:05.000Z',
      publishedAt: '2023-12-31T00:00:00.000Z',
    },
    { id: '2', slug: 'no-text', title: 'No text', url: 'https://news.example/none', labels: [], savedAt: 'bad' },
  ],
  null,
  2,
);

const html = '<!DOCTYPE html><html><body><p>The ferry left at dawn. It was late.</p></body></html>';

const highlights = `a note on all of it

> left at dawn

#port #to-check

why then?
on two lines

> It was
> late.
`;

const folder = [
  asFile('export/metadata_0_to_20.json', metadata),
  asFile('export/content/ferry-returns.html', html),
  asFile('export/highlights/ferry-returns.md', highlights),
];

test('an export folder is recognised and its articles come in', async () => {
  const result = await importFiles(...folder);
  expect([result.source, brief(result)[0]]).toEqual([
    'omnivore',
    { url: 'https://news.example/ferry', title: 'Ferry returns', savedAt: '2024-01-02T03:04:05.000Z', tags: ['port', 'sea'], note: 'a note on all of it', read: true },
  ]);
});

test('the kept text comes along', async () => {
  const { contents } = await importFiles(...folder);
  expect([contents.versions[0]!.text, contents.articles[0]!.wordCount]).toEqual(['The ferry left at dawn. It was late.', 8]);
});

test('highlights come with labels and notes', async () => {
  expect(marksOf(await importFiles(...folder)).map(({ exact, tags, note }) => [exact, tags, note])).toEqual([
    ['left at dawn', ['port', 'to-check'], 'why then?\non two lines'],
    ['It was\nlate.', [], ''],
  ]);
});

test('a highlight that stands in the text once has its place there', async () => {
  const { contents } = await importFiles(...folder);
  expect(contents.annotations.map(({ selectors }) => selectors.position)).toEqual([{ type: 'TextPositionSelector', start: 10, end: 22 }, null]);
});

test('each error is reported by its line', async () => {
  expect(problemsOf(await importFiles(...folder))).toEqual([
    [20, 'importDateUnreadable'],
    [20, 'importTextMissing'],
  ]);
});

test('an archive is the folder, and other files in it are passed over', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const archive = zipSync({ 'metadata_0_to_20.json': encode(metadata), 'content/a.html': encode(html), 'picture.png': encode('x'), '__MACOSX/content/._a.html': encode('x') });
  expect(unzipTexts(archive).map(({ name }) => name)).toEqual(['metadata_0_to_20.json', 'content/a.html']);
});

test('a broken archive is refused', () => {
  expect(() => unzipTexts(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]))).toThrow(expect.objectContaining({ name: 'BrokenFileError' }));
});

test('an archive that says it is too large is not unpacked', () => {
  const archive = zipSync({ 'a.json': new TextEncoder().encode('{}') });
  // The uncompressed size in the central directory, 24 bytes behind its signature.
  const directory = archive.findIndex((_, at) => archive[at] === 0x50 && archive[at + 1] === 0x4b && archive[at + 2] === 1 && archive[at + 3] === 2);
  new DataView(archive.buffer).setUint32(directory + 24, 0x7fffffff, true);
  expect(() => unzipTexts(archive)).toThrow(expect.objectContaining({ name: 'FileTooLargeError' }));
});

test('an archive whose directory names one stored file again and again counts it each time', () => {
  const archive = zipSync({ 'a.json': new Uint8Array(4 * 1024 * 1024) }, { level: 0 });
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = archive.slice(start, end);
  new DataView(entry.buffer).setUint32(24, 0, true);
  const count = 200;
  const many = new Uint8Array(start + entry.length * count + 22);
  many.set(archive.subarray(0, start));
  for (let index = 0; index < count; index += 1) many.set(entry, start + entry.length * index);
  many.set(archive.subarray(end), many.length - 22);
  const tail = new DataView(many.buffer, many.length - 22);
  tail.setUint16(8, count, true);
  tail.setUint16(10, count, true);
  tail.setUint32(12, entry.length * count, true);
  expect(() => unzipTexts(many)).toThrow(expect.objectContaining({ name: 'FileTooLargeError' }));
});

test('empty lines without end behind a quotation are read before the test times out', () => {
  expect(readHighlights(`> one\n${'\n'.repeat(300_000)}why?`).highlights[0]!.note).toBe('why?');
});

test('spaces without end behind a label are read before the test times out', () => {
  expect(readHighlights(`> one\n\n#port${' '.repeat(300_000)}`).highlights[0]!.tags).toEqual(['port']);
});

test.each([
  ['nothing', '', { note: '', highlights: [] }],
  ['a note alone', 'only a note', { note: 'only a note', highlights: [] }],
  ['a quotation whose lines go on', '> one\ntwo', { note: '', highlights: [{ line: 1, exact: 'one\ntwo', tags: [], note: '' }] }],
  ['a note that begins like a heading', '> one\n\nfirst\n\n# second', { note: '', highlights: [{ line: 1, exact: 'one', tags: [], note: 'first\n\n# second' }] }],
])('a file of highlights is read: %s', (_, text, expected) => {
  expect(readHighlights(text)).toEqual(expected);
});
