import { expect, test } from 'vitest';
import { exportJson, sourceOf, sourceOfParts } from '@/lib/export';
import type { LibraryContents } from '@/lib/model';
import { sampleLibrary } from '../sample-library';
import { options } from './render';

/** The sample as a store gives it: an article at a time, then what belongs to none. */
async function* parts(): AsyncGenerator<LibraryContents> {
  const whole = sampleLibrary();
  const nothing = { articles: [], versions: [], quotations: [], annotations: [], people: [], searches: [], tombstones: [], images: [] };
  for (const article of whole.articles) {
    const own = <T extends { articleId: string }>(rows: T[]) => rows.filter(({ articleId }) => articleId === article.id);
    yield { ...nothing, articles: [article], versions: own(whole.versions), quotations: own(whole.quotations), annotations: own(whole.annotations) };
  }
  yield { ...nothing, people: whole.people, searches: whole.searches, tombstones: whole.tombstones };
}

/** The images of an article as a store gives them, one by one. */
async function* images(articleId: string) {
  yield* sampleLibrary().images.filter((image) => image.articleId === articleId);
}

const read = async (source: Parameters<typeof exportJson>[0]) => (await Array.fromAsync(exportJson(source, options))).join('');

test('a library read in parts is the same file', async () => {
  expect(await read(sourceOfParts(parts, images))).toBe(await read(sourceOf(sampleLibrary())));
});

test('people may be asked for before articles', async () => {
  expect(await Array.fromAsync(sourceOfParts(parts, images).people)).toEqual(sampleLibrary().people);
});
