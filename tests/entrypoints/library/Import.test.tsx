/** Imports, one at a time however many windows are open: what runs is not cut off, and is neither undone nor written twice. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Import } from '@/entrypoints/library/Import';
import { bringIn, type Chosen, noImportRuns, takeBack } from '@/entrypoints/library/import-file';
import { database, libraryContents, saveCapture } from '@/lib/db';
import type { LibraryContents } from '@/lib/model';
import { changeSettings, readSettings } from '@/lib/settings';
import { button, draw, press } from '../../components/stage';
import { capture, draft, emptyDatabase, tools } from '../../lib/db/samples';
import { textOf } from '../../lib/export/render';
import { sampleLibrary } from '../../lib/sample-library';
import { bringLocks } from './locks';

const FILE = 'backup.json';
let parts: LibraryContents[];

beforeEach(async () => {
  bringLocks();
  await Promise.all(database.tables.map((table) => table.clear()));
  const other = emptyDatabase();
  for (const name of ['one', 'two']) await saveCapture(other, capture({ url: `https://news.example/${name}` }), draft({ key: name }), tools(name));
  parts = await Promise.all((await other.articles.toCollection().primaryKeys()).map((id) => libraryContents(other, [id])));
});

/** The file, read no further than `wait` lets it behind its first part; a part weighs as much as a batch. */
function file(wait: Promise<unknown> = Promise.resolve()): Chosen {
  async function* read() {
    yield { contents: heavy(parts[0]!) };
    await wait;
    yield { contents: heavy(parts[1]!) };
  }
  return { name: FILE, source: 'importSourcePressmark', parts: vi.fn(read) };
}
const heavy = (part: LibraryContents): LibraryContents => ({ ...part, tombstones: Array.from({ length: 400 }, (_, index) => ({ id: `t${index}`, kind: 'search', deletedAt: '2026-05-01T10:00:00.000Z' })) });
const following = (signal = new AbortController().signal) => ({ signal, report: () => {} });
const written = (count: number) => vi.waitFor(async () => expect(await database.articles.count()).toBe(count));

const offers = (place: HTMLElement) => place.querySelectorAll('.reminder li').length;

test('a second window’s import of the file waits for the first', async () => {
  const going = Promise.withResolvers<void>();
  const first = bringIn(file(going.promise), following());
  await written(1);
  const again = file();
  const second = bringIn(again, following());
  going.resolve();
  const asked = await first.then(() => vi.mocked(again.parts).mock.calls.length);
  await second;
  expect(asked).toBe(0);
});

test('it is a run of its own, so that the first can be undone as it was', async () => {
  const first = await bringIn(file(), following());
  const second = await bringIn(file(), following());
  expect(second.id).not.toBe(first.id);
});

test('an import that was cut off is gone on with', async () => {
  const stop = new AbortController();
  const first = await bringIn(file(), { signal: stop.signal, report: () => stop.abort() });
  const second = await bringIn(file(), following());
  expect([first.state, second.state, second.id]).toEqual(['running', 'done', first.id]);
});

/** A file of one article, and of settings. */
function withSettings(settings: Record<string, unknown>): Chosen {
  async function* read() {
    yield { settings };
    yield { contents: parts[0]! };
  }
  return { name: FILE, source: 'importSourcePressmark', parts: read };
}

test.each([
  ['what an import set goes back with it', 'light', { readerTheme: 'system', citationStyle: null }],
  ['what the reader set since stays', 'dark', { readerTheme: 'dark', citationStyle: null }],
] as const)('%s', async (_, readerTheme, expected) => {
  await fakeBrowser.storage.local.clear();
  const { id } = await bringIn(withSettings({ readerTheme: 'light', citationStyle: 'apa' }), following());
  await changeSettings({ readerTheme });
  await takeBack(id);
  expect(await readSettings()).toMatchObject(expected);
});

test('an import that runs is taken back when it has come to its end', async () => {
  const going = Promise.withResolvers<void>();
  const run = bringIn(file(going.promise), following());
  await written(1);
  const [id] = await database.importRuns.toCollection().primaryKeys();
  const undone = takeBack(id!);
  going.resolve();
  await Promise.all([run, undone]);
  expect(await database.articles.count()).toBe(0);
});

test('an import that runs is not offered to be undone; when it is cut off, it is', async () => {
  const [going, stop] = [Promise.withResolvers<void>(), new AbortController()];
  const run = bringIn(file(going.promise), following(stop.signal));
  await written(1);
  const asks = vi.spyOn(navigator.locks, 'request');
  const place = draw(<Import />);
  await vi.waitFor(() => expect(asks).toHaveBeenCalled());
  const whileItRuns = offers(place);
  stop.abort();
  going.resolve();
  await run;
  await vi.waitFor(() => expect(offers(place)).toBe(1));
  expect(whileItRuns).toBe(0);
});

/** The room with a file chosen, and what it would do. */
async function chosen(text: string): Promise<HTMLElement> {
  const place = draw(<Import />);
  const input = place.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File([text], 'other.json')] });
  input.dispatchEvent(new Event('change'));
  await vi.waitFor(() => button(place, 'Bring in'));
  return place;
}

test('what was deleted here is brought back where the reader asks', async () => {
  const library = sampleLibrary();
  await database.tombstones.put({ id: library.articles[0]!.id, kind: 'article', deletedAt: '2026-05-01T00:00:00.000Z' });
  const place = await chosen(await textOf('json', library));
  place.querySelector<HTMLInputElement>('.tried input[type=checkbox]')!.click();
  press(await vi.waitFor(() => button(place, 'Bring in')));
  await written(8);
});

test('what was deleted here stays out where the reader does not', async () => {
  const library = sampleLibrary();
  await database.tombstones.put({ id: library.articles[0]!.id, kind: 'article', deletedAt: '2026-05-01T00:00:00.000Z' });
  const place = await chosen(await textOf('json', library));
  press(button(place, 'Bring in'));
  await vi.waitFor(() => expect(place.textContent).toContain('other.json is in the library'));
  expect(await database.articles.count()).toBe(7);
});

test('an import that waits is given up when its room is left', async () => {
  const going = Promise.withResolvers<void>();
  const run = bringIn(file(going.promise), following());
  await written(1);
  const place = await chosen('{"format":"pressmark","formatVersion":1,"searches":[]}');
  press(button(place, 'Bring in'));
  draw(null, place);
  going.resolve();
  await run;
  await noImportRuns(new AbortController().signal);
  expect((await database.importRuns.toArray()).map(({ source }) => source)).toEqual([FILE]);
});
