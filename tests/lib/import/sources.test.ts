import { expect, test } from 'vitest';
import { collect, importSources, noContents, planImport, sourceOfFiles } from '@/lib/import';
import { exportJson, sourceOf } from '@/lib/export';
import english from '@/public/_locales/en/messages.json';
import { options, textOf } from '../export/render';
import { sampleLibrary } from '../sample-library';
import { asFile, importBy, importFiles, tools } from './import-file';

const ids = importSources.map(({ id }) => id);

test.each(importSources.map(({ id, label }) => [id, label]))('the interface has a name for %s', (_, label) => {
  expect(Object.keys(english)).toContain(label);
});

test.each([
  ['nothing', '', 'BrokenFileError'],
  ['a letter', 'Dear reader,\nnothing to import here.\n', 'UnknownFileError'],
  ['another table', 'name,age\nAda,7\n', 'UnknownFileError'],
  ['another JSON', '{"a": [1, 2]}', 'UnknownFileError'],
  ['a web page', '<!DOCTYPE html><title>News</title><p>Hello</p>', 'UnknownFileError'],
])('a file of no known kind is refused: %s', (_, text, name) => {
  expect(() => sourceOfFiles([asFile('file', text)])).toThrow(expect.objectContaining({ name }));
});

/** Texts made to take long or to break a reader that trusts them. */
const hostile: [string, string][] = [
  ['open brackets', '['.repeat(200_000)],
  ['open braces', '{"a":'.repeat(100_000)],
  ['open tags', '<a '.repeat(100_000)],
  ['open quotation marks', '"'.repeat(200_001)],
  ['backslashes', `{"a":"${'\\'.repeat(200_001)}`],
  ['separators', ','.repeat(200_000)],
  ['white space', ' '.repeat(500_000)],
  ['lines', '\n'.repeat(500_000)],
  ['a list of odd values', '[null, 1, "x", [], {}, {"target": 7, "uri": {}, "URL": [], "author": {"a": 1}, "labels": 3, "issued": {"date-parts": [[{}]]}}]'],
  ['names of the language', '[{"__proto__": {"url": "https://a.example/"}, "constructor": 1, "url": "https://b.example/", "type": "Annotation"}]'],
];

test.each(ids.flatMap((id) => hostile.map(([name, text]) => [id, name, text])))('%s reads %s before the test times out, or refuses it by name', async (id, _, text) => {
  const outcome = await importBy(id!, text!).then(() => 'read', (thrown: Error) => thrown.name);
  expect(['read', 'BrokenFileError', 'UnknownFileError']).toContain(outcome);
});

test('an article of another program comes with its text and its marks, in a part of its own', async () => {
  const text = ['Highlight,Title,URL', 'one,A,https://news.example/a', 'two,B,https://news.example/b', 'three,A,https://news.example/a', ''].join('\n');
  const parts = (await Array.fromAsync(importSources.find(({ id }) => id === 'readwise')!.read([asFile('export.csv', text)], tools()))).map(({ contents }) => contents!);
  expect(parts.map(({ articles, versions, annotations }) => [articles!.length, versions!.length, annotations!.map(({ selectors }) => selectors.quote.exact)])).toEqual([[1, 1, ['one', 'three']], [1, 1, ['two']]]);
});

test('more marks than a call takes arguments come in', async () => {
  const [annotation] = sampleLibrary().annotations;
  async function* parts() {
    yield { contents: { annotations: Array.from({ length: 300_000 }, () => annotation!) } };
  }
  expect((await collect(parts())).contents.annotations.length).toBe(300_000);
});

test.each(['csv', 'w3c', 'ris', 'csl'])('what a foreign file gives can be exported and imported as ours: %s', async (format) => {
  const first = await importFiles(asFile(`file.${format}`, await textOf(format, sampleLibrary())));
  let text = '';
  for await (const piece of exportJson(sourceOf(first.contents), options)) text += piece;
  const second = await importFiles(asFile('pressmark.json', text));
  expect([second.problems, second.contents.articles, second.contents.annotations.length]).toEqual([[], first.contents.articles, first.contents.annotations.length]);
});

test.each(['csv', 'w3c'])('a foreign file imported twice is the same the second time: %s', async (format) => {
  const text = await textOf(format, sampleLibrary());
  const first = await importFiles(asFile('file', text));
  const second = await importFiles(asFile('file', text));
  // The second import makes ids of its own.
  const renamed = JSON.parse(JSON.stringify(second.contents).replaceAll('urn:uuid:00000000', 'urn:uuid:11111111'));
  const plan = planImport(first.contents, renamed, { newId: () => 'unused', ids: new Map() });
  expect([plan.items.filter(({ outcome }) => outcome !== 'same'), plan.writes]).toEqual([[], noContents()]);
});
