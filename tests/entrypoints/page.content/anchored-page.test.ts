/** The annotations of the page that is open: those of its address and of no other, whatever the page does meanwhile. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnchoredPage } from '@/entrypoints/page.content/anchored-page';
import { type Mark, Marks } from '@/entrypoints/page.content/marks';
import { StorageFullError } from '@/lib/errors';
import { listen } from '@/lib/messages/listen';
import type { AnnotationEvent, ChosenPassage, ToBackground } from '@/lib/messages/protocol';
import type { StoredAnnotation } from '@/lib/model';
import { annotation, capture } from '../../lib/db/samples';

const FIRST = 'https://news.example/first';
const SECOND = 'https://news.example/second';

/** What the library has, by address. */
let library: Record<string, { articleId: string; annotations: StoredAnnotation[] }>;
let told: AnnotationEvent[];
/** How the library takes what it is told. */
let take: () => Promise<null>;
let kept: ChosenPassage[];
let location: { href: string };
let page: AnchoredPage;
let leave: () => void;
const paint = vi.fn<(marks: Mark[]) => void>();
const painted = () => paint.mock.lastCall?.[0].map(({ id }) => id);

beforeEach(async () => {
  library = { [FIRST]: { articleId: 'first', annotations: [annotation({ id: 'mark', articleId: 'first' })] } };
  [told, kept] = [[], []];
  take = async () => null;
  const answers: Pick<ToBackground, 'findAnnotations' | 'tellAnnotation' | 'keepPassage'> = {
    findAnnotations: ({ urls }) => urls.flatMap((url) => library[url] ?? [])[0] ?? null,
    tellAnnotation: (event) => {
      told.push(event);
      return take() as never;
    },
    keepPassage: (passage) => {
      kept.push(passage);
      return { articleId: 'kept', annotations: [] };
    },
  };
  const stop = listen<typeof answers>(answers);
  vi.spyOn(Marks.prototype, 'paint').mockImplementation(paint.mockReset());
  document.body.innerHTML = '<p>The harbour reopened on Monday.</p>';
  location = { href: FIRST };
  const leaving = new AbortController();
  leave = () => {
    leaving.abort();
    stop();
  };
  page = new AnchoredPage({ document: { location, body: document.body } as unknown as Document, readPage: () => capture({ url: location.href }), signal: leaving.signal, onChange: () => {} });
  await page.load();
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

test('an annotation of the page is painted', () => {
  expect(painted()).toEqual(['mark']);
});

describe('in a site of one document, at the next article before its address was announced', () => {
  const goOn = () => {
    location.href = SECOND;
    document.body.innerHTML = '<p>The lock is closed until Friday.</p>';
  };

  test('the last article’s marks are not looked for', async () => {
    goOn();
    await page.anchor();
    expect({ told, painted: painted() }).toEqual({ told: [], painted: [] });
  });

  test('they are not told as missing where the address changes while they are looked for', async () => {
    document.body.innerHTML = '<p>The lock is closed until Friday.</p>';
    const looking = page.anchor();
    location.href = SECOND;
    await looking;
    expect(told).toEqual([]);
  });

  test('the article’s own marks come', async () => {
    library[SECOND] = { articleId: 'second', annotations: [annotation({ id: 'other', selectors: { quote: { type: 'TextQuoteSelector', exact: 'The lock', prefix: '', suffix: ' is closed until Friday.' }, position: null, page: null } })] };
    goOn();
    await page.anchor();
    expect(painted()).toEqual(['other']);
  });

  test('a passage is kept with the article it stands in', async () => {
    goOn();
    await page.keep('annotation', 'yellow', annotation().selectors);
    expect(kept.map(({ article }) => article)).toEqual([{ capture: capture({ url: SECOND }) }]);
  });
});

test('what is on its way for the last article is not taken for the next', async () => {
  const asked = page.load();
  location.href = SECOND;
  await Promise.all([asked, page.follow()]);
  expect(page.size).toBe(0);
});

describe('a note', () => {
  const noteInLibrary = (note: string) => (library[FIRST]!.annotations = [{ ...library[FIRST]!.annotations[0]!, note }]);
  const note = () => page.find('mark')?.annotation.note;

  test('that was changed elsewhere is taken up', async () => {
    noteInLibrary('A B');
    await page.load();
    expect(note()).toBe('A B');
  });

  test('that was deleted elsewhere with its mark is gone', async () => {
    library = {};
    await page.load();
    expect([note(), painted()]).toEqual([undefined, []]);
  });

  test('that is on its way to the library is not replaced by what was there before', async () => {
    const stored = Promise.withResolvers<null>();
    take = () => stored.promise;
    const changing = page.change('mark', { note: 'typed' });
    await page.load();
    expect(note()).toBe('typed');
    stored.resolve(null);
    await changing;
  });

  test('that is kept gives way to what is changed elsewhere later', async () => {
    await page.change('mark', { note: 'typed' });
    noteInLibrary('typed, and more');
    await page.load();
    expect(note()).toBe('typed, and more');
  });

  test('that could not be kept stays, and goes along with the next change', async () => {
    take = () => Promise.reject(new StorageFullError());
    await page.change('mark', { note: 'typed' }).catch(() => {});
    take = async () => null;
    await page.load();
    await page.change('mark', { tags: ['ports'] });
    expect(told.at(-1)).toEqual({ kind: 'change', id: 'mark', changes: { note: 'typed', tags: ['ports'] } });
  });
});
