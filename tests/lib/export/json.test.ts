import Ajv from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { exportJson, type JsonOptions, sourceOf } from '@/lib/export';
import schema from '@/lib/export/pressmark.schema.json';
import type { LibraryContents } from '@/lib/model';
import { sampleLibrary } from '../sample-library';

const options: JsonOptions = {
  generator: { name: 'Pressmark', version: '0.1.0', browser: 'chrome' },
  exportedAt: '2026-05-01T00:00:00.000Z',
  scope: 'all',
  subtle: crypto.subtle,
};

const empty: LibraryContents = { articles: [], versions: [], quotations: [], annotations: [], people: [], searches: [], tombstones: [], images: [] };

async function exported(contents: LibraryContents, changes: Partial<JsonOptions> = {}) {
  let text = '';
  for await (const piece of exportJson(sourceOf(contents), { ...options, ...changes })) text += piece;
  return JSON.parse(text);
}

/** The schema with every object closed: what the export writes and the schema does not name is an error. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const members = Object.fromEntries(Object.entries(node).map(([name, member]) => [name, closed(member)]));
  return 'properties' in members ? { ...members, additionalProperties: false } : members;
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(closed(schema) as object);

test.each([
  ['a library with everything in it', sampleLibrary(), {}],
  ['an empty library', empty, {}],
  ['without texts', sampleLibrary(), { texts: false }],
  ['with settings, of a search', sampleLibrary(), { settings: { theme: 'dark' }, scope: { search: 'ferry -site:x' } }],
])('the export is valid by its schema: %s', async (_, contents, changes) => {
  validate(await exported(contents, changes as Partial<JsonOptions>));
  expect(validate.errors).toBe(null);
});

test('the counts are of the lists', async () => {
  const { counts } = await exported(sampleLibrary());
  expect(counts).toEqual({ articles: 8, versions: 16, annotations: 16, people: 1, searches: 1, tombstones: 1, images: 3 });
});

test('a file without texts has no images', async () => {
  expect((await exported(sampleLibrary(), { texts: false })).images).toEqual([]);
});

test('the digest is the same without the images: a reader that does not know them finds the file whole', async () => {
  const [withThem, without] = [await exported(sampleLibrary()), await exported({ ...sampleLibrary(), images: [] })];
  expect(withThem.digest).toEqual(without.digest);
});

test('positions count code points of the version that the state names', async () => {
  const { articles, annotations } = await exported(sampleLibrary());
  const texts = new Map(articles.flatMap((article: any) => article.versions.map((version: any) => [version.id, [...version.text]])));
  const placed = annotations.filter((annotation: any) => annotation.target.selector.length === 2);
  const cut = placed.map(({ target }: any) => (texts.get(target.state.cached) as string[]).slice(target.selector[1].start, target.selector[1].end).join(''));
  expect(cut).toEqual(placed.map(({ target }: any) => target.selector[0].exact));
});

test('the values are as the reader corrected them, and say so', async () => {
  const { articles } = await exported(sampleLibrary());
  expect([articles[1].title, articles[1].metadataSource.title]).toEqual(['Le marché rouvre', 'reader']);
});

test('the speaker is an identifying body, as the reader corrected it', async () => {
  const contents = sampleLibrary();
  contents.quotations[0]!.corrections = { speakerFull: 'Moira A. Quayle' };
  const { annotations } = await exported(contents);
  expect(annotations[0].body).toEqual([{ type: 'TextualBody', purpose: 'identifying', value: 'Moira A. Quayle' }]);
});

test('the digest is of the contents, not of the time of the export', async () => {
  const once = await exported(sampleLibrary());
  const later = await exported(sampleLibrary(), { exportedAt: '2027-01-01T00:00:00.000Z' });
  expect(later.digest).toEqual(once.digest);
});

test('the digest changes with a letter', async () => {
  const once = await exported(sampleLibrary());
  const changed = sampleLibrary();
  changed.articles[0]!.note += '.';
  expect((await exported(changed)).digest).not.toEqual(once.digest);
});

test('the digest is what its description says', async () => {
  const contents = { ...empty, people: sampleLibrary().people };
  const { people, digest } = await exported(contents);
  const { created, id, modified, name, spellings } = people[0];
  const block = `\npeople ${JSON.stringify({ created, id, modified, name, spellings })}\n`;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(block)));
  expect(digest.value).toBe(Buffer.from(bytes).toString('hex'));
});

test('no piece holds more than one item', async () => {
  let most = 0;
  for await (const piece of exportJson(sourceOf(sampleLibrary()), options)) most = Math.max(most, piece.split('\n').length);
  expect(most).toBeLessThan(10);
});
