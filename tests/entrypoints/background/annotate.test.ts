/** What a page script may ask: of its own site all, of another nothing, and nothing in another shape than told. */
import { beforeEach, describe, expect, test } from 'vitest';
import { citePassage, findAnnotations, keepPassage, tellAnnotation } from '@/entrypoints/background/annotate';
import { saveTab } from '@/entrypoints/background/capture';
import { database } from '@/lib/db';
import type { Asker } from '@/lib/messages/listen';
import type { AnnotationEvent, ChosenPassage } from '@/lib/messages/protocol';
import { type StoredAnnotation, valuesOf } from '@/lib/model';
import { annotation, capture, draft } from '../../lib/db/samples';

const URL_OF_ARTICLE = capture().url;
const from = (url: string): Asker => ({ tabId: null, url, isOwnPage: false });
const HOME = from(new URL('/another', URL_OF_ARTICLE).href);
const ELSEWHERE = from('https://elsewhere.example/harbour');

const { selectors } = annotation();
const passage: Pick<ChosenPassage, 'as' | 'color' | 'selectors'> = { as: 'annotation', color: 'green', selectors };
let articleId: string;
let mark: StoredAnnotation;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  ({ articleId } = await saveTab({ capture: capture(), draft: draft(), tabId: null }));
  const found = await keepPassage({ ...passage, article: { id: articleId } }, HOME);
  mark = found!.annotations[0]!;
});

const marks = () => database.annotations.toArray();
/** Asks; what is kept afterwards, whether it was answered or not. */
const kept = async (asked: Promise<unknown>) => {
  await asked.catch(() => {});
  return { marks: await marks(), articles: (await database.articles.toArray()).map(({ url }) => url), versions: await database.versions.count() };
};
const BEFORE = () => ({ marks: [mark], articles: [URL_OF_ARTICLE], versions: 1 });
const told = (event: unknown, asker: Asker) => tellAnnotation(event as AnnotationEvent, asker);

describe('of another site', () => {
  test('no annotations are found', async () => {
    expect(await findAnnotations({ urls: [URL_OF_ARTICLE] }, ELSEWHERE)).toBeNull();
  });

  test.each<[string, () => unknown]>([
    ['change', () => ({ kind: 'change', id: mark.id, changes: { note: 'not yours' } })],
    ['delete', () => ({ kind: 'delete', id: mark.id })],
    ['restore', () => ({ kind: 'restore', annotation: { ...mark, note: 'not yours' } })],
    ['seen', () => ({ kind: 'seen', seen: [{ id: mark.id, outcome: 'missing', text: null }] })],
  ])('no annotation changes: %s', async (_, event) => {
    expect(await kept(told(event(), ELSEWHERE))).toEqual(BEFORE());
  });

  test.each<[string, () => ChosenPassage['article']]>([
    ['by its id', () => ({ id: articleId })],
    ['as read', () => ({ capture: capture() })],
    ['as read with its canonical address', () => ({ capture: capture({ url: ELSEWHERE.url!, canonicalUrl: URL_OF_ARTICLE }) })],
  ])('no article gets a passage: %s', async (_, article) => {
    expect(await kept(keepPassage({ ...passage, article: article() }, ELSEWHERE))).toEqual(BEFORE());
  });

  test('no article is cited', async () => {
    await expect(citePassage({ selectors, article: { id: articleId } }, ELSEWHERE)).rejects.toMatchObject({ key: 'errorUnexpected' });
  });
});

describe('of its own site', () => {
  test('annotations are found', async () => {
    expect(await findAnnotations({ urls: [URL_OF_ARTICLE] }, HOME)).toEqual({ articleId, annotations: [mark] });
  });

  test('an annotation is changed, seen, deleted and restored', async () => {
    await told({ kind: 'change', id: mark.id, changes: { note: 'mine', tags: ['ports'] } }, HOME);
    await told({ kind: 'seen', seen: [{ id: mark.id, outcome: 'moved', text: null }] }, HOME);
    const [changed] = await marks();
    await told({ kind: 'delete', id: mark.id }, HOME);
    await told({ kind: 'restore', annotation: changed }, HOME);
    expect(await marks()).toMatchObject([{ ...mark, note: 'mine', tags: ['ports'], modified: expect.any(String), lastSeen: { outcome: 'moved' } }]);
  });

  test('an article is saved with its passage', async () => {
    const other = capture({ url: HOME.url! });
    await keepPassage({ ...passage, article: { capture: other } }, HOME);
    expect(await database.articles.count()).toBe(2);
  });

  test.each<[string, () => Parameters<typeof citePassage>[0]['article']]>([
    ['that is saved', () => ({ id: articleId })],
    ['that is not', () => ({ values: valuesOf(capture().article.metadata), url: HOME.url!, accessedAt: '2026-05-01T09:59:00.000Z' })],
  ])('an article %s is cited', async (_, article) => {
    expect((await citePassage({ selectors, article: article() }, HOME)).text).toContain('The harbour');
  });
});

describe('in another shape', () => {
  test.each<[string, () => unknown]>([
    ['a colour that there is not', () => ({ kind: 'change', id: mark.id, changes: { color: 'constructor' } })],
    ['a note that is no text', () => ({ kind: 'change', id: mark.id, changes: { note: { length: 1 } } })],
    ['a note longer than anybody writes', () => ({ kind: 'change', id: mark.id, changes: { note: 'a'.repeat(200_001) } })],
    ['an outcome that there is not', () => ({ kind: 'seen', seen: [{ id: mark.id, outcome: 'lost', text: null }] })],
    ['an annotation without dates', () => ({ kind: 'restore', annotation: { ...mark, created: undefined } })],
    ['an annotation whose place is none', () => ({ kind: 'restore', annotation: { ...mark, selectors: { ...selectors, position: 'here' } } })],
    ['an event that there is not', () => ({ kind: 'constructor', id: mark.id })],
  ])('nothing is taken: %s', async (_, event) => {
    expect(await kept(told(event(), HOME))).toEqual(BEFORE());
  });

  test('what is told beside a change is left behind', async () => {
    await told({ kind: 'change', id: mark.id, changes: { note: 'mine', articleId: 'another' } }, HOME);
    expect(await marks()).toMatchObject([{ note: 'mine', articleId }]);
  });
});
