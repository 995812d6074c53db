import { expect, test } from 'vitest';
import { exportJson, sourceOf } from '@/lib/export';
import { collect, detectJson, readJson } from '@/lib/import';
import type { LibraryContents } from '@/lib/model';
import { sampleLibrary } from '../sample-library';

const tools = { sanitize: (html: string) => html, subtle: crypto.subtle };

async function exported(contents: LibraryContents): Promise<string> {
  let text = '';
  const generator = { name: 'Pressmark', version: '0.1.0', browser: 'chrome' };
  const pieces = exportJson(sourceOf(contents), { generator, exportedAt: '2026-05-01T00:00:00.000Z', scope: 'all', subtle: crypto.subtle, settings: { theme: 'dark' } });
  for await (const piece of pieces) text += piece;
  return text;
}

/** The text in pieces of a size: an import must not care where they are cut. */
function pieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
}

test.each([['at once', 1e9], ['in pieces of 64 kB', 65536], ['in pieces of 7 characters', 7]])('what was exported comes back whole: %s', async (_, size) => {
  const text = await exported(sampleLibrary());
  expect(await collect(readJson(pieces(text, size), tools))).toEqual({ contents: sampleLibrary(), problems: [], settings: { theme: 'dark' } });
});

test('the file is recognised by its beginning', async () => {
  expect(detectJson('export.json', await exported(sampleLibrary()))).toBe(true);
});

test('a file of another program is not taken for ours', () => {
  expect(detectJson('export.json', '{"annotations": [], "format": "other"}')).toBe(false);
});

test('members of an unknown kind survive import and the next export', async () => {
  const envelope = JSON.parse(await exported(sampleLibrary()));
  envelope.articles[0].mood = { calm: true };
  envelope.articles[0].versions[0].paper = 'A2';
  envelope.annotations[0].creator = 'urn:someone';
  envelope.annotations[1].body.push({ type: 'Choice', items: [] });
  envelope.annotations[1].target.selector.push({ type: 'CssSelector', value: 'p' });
  envelope.people[0].born = 1950;
  const { contents } = await collect(readJson([JSON.stringify(envelope)], tools));
  const { articles, annotations, people } = JSON.parse(await exported(contents));
  const { articles: a, annotations: n, people: p } = envelope;
  expect([articles, annotations.toSorted(byId), people]).toEqual([a, n.toSorted(byId), p]);
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test('a newer format is refused by name, with its version', async () => {
  const text = (await exported(sampleLibrary())).replace('"formatVersion": 1', '"formatVersion": 7');
  await expect(collect(readJson([text], tools))).rejects.toMatchObject({ name: 'NewerExportError', substitutions: ['7'] });
});

test.each([
  ['another JSON', '{"a": [1]}', 'UnknownFileError'],
  ['a list', '[1, 2]', 'BrokenFileError'],
  ['no JSON', 'Highlight,Title\n', 'BrokenFileError'],
  ['nothing', '', 'BrokenFileError'],
  ['our name with a strange version', '{"format": "pressmark", "formatVersion": "one"}', 'UnknownFileError'],
])('what is no export of ours is refused: %s', async (_, text, name) => {
  await expect(collect(readJson([text], tools))).rejects.toMatchObject({ name });
});

test('a file that breaks off gives what it has, and says where', async () => {
  const text = await exported(sampleLibrary());
  const half = text.slice(0, text.indexOf('"annotations":') + 40);
  const { contents, problems } = await collect(readJson([half], tools));
  expect([contents.articles.length, problems]).toEqual([8, [{ line: 20, key: 'importFileBreaksOff', substitutions: [] }]]);
});

test.each([
  ['an item that is no JSON', '"urn:uuid:00000000-0000-4000-8000-000000000000","url"', 'nonsense,"url"', { line: 10, key: 'importItemUnreadable', substitutions: ['articles'] }],
  ['a date that is none', '"savedAt":"2026-04-01T08:00:00.000Z"', '"savedAt":"spring"', { line: 10, key: 'importItemMisshapen', substitutions: ['articles', 'savedAt'] }],
  ['a day that no calendar has', '"savedAt":"2026-04-01T08:00:00.000Z"', '"savedAt":"2026-13-45T99:99Z"', { line: 10, key: 'importItemMisshapen', substitutions: ['articles', 'savedAt'] }],
  ['an address that runs code', '"url":"https://news.example/en/0?from=front"', '"url":"javascript:alert(1)"', { line: 10, key: 'importItemMisshapen', substitutions: ['articles', 'url'] }],
])('%s is named by its line, and the rest comes in', async (_, from, to, problem) => {
  const text = (await exported(sampleLibrary())).replace(from, to);
  const { contents, problems } = await collect(readJson([text], tools));
  expect([contents.articles.length, problems[0]]).toEqual([7, problem]);
});

test('an instant without its seconds comes in as the library writes them, for they are compared as text', async () => {
  const text = (await exported(sampleLibrary())).replace('"savedAt":"2026-04-01T08:00:00.000Z"', '"savedAt":"2026-04-01T08:00Z"');
  const { contents } = await collect(readJson([text], tools));
  expect(contents.articles[0]!.savedAt).toBe('2026-04-01T08:00:00.000Z');
});

test('a changed file is said to be changed', async () => {
  const text = (await exported(sampleLibrary())).replace('to check', 'to chuck');
  const { problems } = await collect(readJson([text], tools));
  expect(problems).toEqual([{ line: null, key: 'importDigestDiffers', substitutions: [] }]);
});

test('members in another order read the same', async () => {
  const { annotations, ...rest } = JSON.parse(await exported(sampleLibrary()));
  const { format, formatVersion, ...others } = rest;
  const { contents } = await collect(readJson([JSON.stringify({ format, formatVersion, annotations, ...others })], tools));
  expect(contents).toEqual(sampleLibrary());
});

test('HTML from a file is sanitised', async () => {
  const { contents } = await collect(readJson([await exported(sampleLibrary())], { ...tools, sanitize: () => '<p>clean</p>' }));
  expect(new Set(contents.versions.map(({ html }) => html))).toEqual(new Set(['<p>clean</p>']));
});

test('deep nesting is passed over', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const text = (await exported(sampleLibrary())).replace('"people": [\n', `"people": [\n{"id":${deep}},\n`);
  const { contents, problems } = await collect(readJson([text], tools));
  expect([contents.people.length, problems[0]!.key]).toEqual([1, 'importItemUnreadable']);
});

/** The export of the sample with its first image changed. */
async function withImage(change: (image: Record<string, unknown>) => void): Promise<string> {
  const envelope = JSON.parse(await exported(sampleLibrary()));
  change(envelope.images[0]);
  return JSON.stringify(envelope);
}

test.each([
  ['bytes', 'bytes that are no image', btoa('<svg onload="alert(1)">')],
  ['bytes', 'bytes that are no base64', '%'],
  ['type', 'a kind that is not kept', 'image/svg+xml'],
  ['sha256', 'another digest', '0'.repeat(64)],
  ['address', 'an address that is none', 'javascript:alert(1)'],
])('an image is passed over and named for its %s: %s', async (name, _, value) => {
  const { contents, problems } = await collect(readJson([await withImage((image) => (image[name] = value))], tools));
  expect([contents.images.length, problems.map(({ substitutions }) => substitutions)]).toEqual([2, [['images', name]]]);
});

test('what an image has beyond the known comes out again', async () => {
  const { contents } = await collect(readJson([await withImage((image) => (image.width = 800))], tools));
  expect(JSON.parse(await exported(contents)).images[0]).toMatchObject({ width: 800 });
});

test('an image of no article before it is named, and not brought in', async () => {
  const { contents, problems } = await collect(readJson([await withImage((image) => (image.article = 'urn:uuid:00000000-0000-4000-8000-999999999999'))], tools));
  expect([contents.images.length, problems.map(({ key }) => key)]).toEqual([2, ['importItemHomeless']]);
});
