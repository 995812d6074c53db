import { expect, test } from 'vitest';
import { textOf } from '../export/render';
import { sampleLibrary } from '../sample-library';
import { asFile, brief, importFiles, marksOf, problemsOf } from './import-file';

const annotation = (changes: object) => ({
  id: 'abc',
  created: '2024-01-02T03:04:05.678901+00:00',
  updated: '2024-01-03T03:04:05.678901+00:00',
  user: 'acct:ada@example',
  uri: 'https://news.example/ferry',
  text: 'why?',
  tags: ['port'],
  group: '__world__',
  document: { title: ['Ferry returns'] },
  target: [
    {
      source: 'https://news.example/ferry',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
        { type: 'TextPositionSelector', start: 0, end: 12 },
        { type: 'TextQuoteSelector', exact: 'left at dawn', prefix: 'The ferry ', suffix: '. Then' },
      ],
    },
  ],
  ...changes,
});

const hypothesis = (...annotations: unknown[]) =>
  `{"export_date":"2024-02-01","export_userid":"acct:ada@example","client_version":"1.1","annotations":[\n${annotations.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(',\n')}\n]}`;

test('an export of Hypothesis is recognised and its annotations come in', async () => {
  const result = await importFiles(asFile('hypothesis.json', hypothesis(annotation({}))));
  expect([result.source, marksOf(result), result.contents.annotations[0]!.modified]).toEqual([
    'hypothesis',
    [{ exact: 'left at dawn', note: 'why?', tags: ['port'], color: 'yellow', created: '2024-01-02T03:04:05.678Z' }],
    '2024-01-03T03:04:05.678Z',
  ]);
});

test('an answer of the API of Hypothesis is read as well', async () => {
  const result = await importFiles(asFile('search.json', JSON.stringify({ total: 1, rows: [annotation({})] })));
  expect([result.source, marksOf(result).length]).toEqual(['hypothesis', 1]);
});

test('page notes and answers join the note of the article', async () => {
  const page = annotation({ text: 'on the page', target: [{ source: 'https://news.example/ferry' }] });
  const answer = annotation({ text: 'an answer', references: ['abc'] });
  const [article] = brief(await importFiles(asFile('h.json', hypothesis(page, answer))));
  expect([article!.title, article!.note, article!.tags]).toEqual(['Ferry returns', 'on the page\n\nan answer', ['port']]);
});

test('what Hypothesis calls an annotation stays known', async () => {
  const { contents } = await importFiles(asFile('h.json', hypothesis(annotation({}))));
  expect(contents.annotations[0]!.extra).toEqual({ hypothesis: { id: 'abc', user: 'acct:ada@example', group: '__world__' } });
});

test('each error is reported by its line, and the rest comes in', async () => {
  const text = hypothesis(annotation({}), 'nonsense', annotation({ uri: 'javascript:alert(1)' }), annotation({ target: [{ selector: [{ type: 'RangeSelector' }] }] }), '42', annotation({ created: 'x' }));
  const result = await importFiles(asFile('h.json', text));
  expect([marksOf(result).length, problemsOf(result)]).toEqual([
    2,
    [
      [3, 'importItemUnreadable'],
      [4, 'importAddressUnusable'],
      [5, 'importPlaceMissing'],
      [6, 'importItemUnreadable'],
      [7, 'importDateUnreadable'],
    ],
  ]);
});

const w3c = (item: object) => ({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'http://a.example/1', type: 'Annotation', created: '2024-01-02T03:04:05Z', ...item });
const target = { source: 'https://news.example/ferry', selector: { type: 'TextQuoteSelector', exact: 'left at dawn' } };
const mark = { exact: 'left at dawn', note: 'why?', tags: [], color: 'yellow', created: '2024-01-02T03:04:05.000Z' };

test.each([
  ['a single annotation', w3c({ body: { type: 'TextualBody', value: 'why?' }, target }), mark],
  ['a list', [w3c({ body: { type: 'TextualBody', value: 'why?' }, target })], mark],
  ['a collection', { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [w3c({ body: 'why?', target })] } }, mark],
  ['a body value', w3c({ bodyValue: 'why?', target }), mark],
  ['a refined selector', w3c({ bodyValue: 'why?', target: { ...target, selector: { type: 'CssSelector', value: 'p', refinedBy: target.selector } } }), mark],
  ['tags', w3c({ body: [{ type: 'TextualBody', value: 'port', purpose: 'tagging' }], target }), { ...mark, note: '', tags: ['port'] }],
  ['a body that is another page', w3c({ body: 'https://other.example/', target }), { ...mark, note: '' }],
])('W3C annotations are read: %s', async (_, value, expected) => {
  const result = await importFiles(asFile('a.jsonld', JSON.stringify(value)));
  expect([result.source, marksOf(result)]).toEqual(['w3c', [expected]]);
});

test('an annotation of a whole page is a note on the article', async () => {
  const result = await importFiles(asFile('a.jsonld', JSON.stringify(w3c({ bodyValue: 'why?', target: 'https://news.example/ferry' }))));
  expect(brief(result)[0]!.note).toBe('why?');
});

test('the line of a W3C annotation is told whose id is written with escapes', async () => {
  const text = JSON.stringify({ type: 'AnnotationPage', items: [w3c({ id: 'https://news.example/marks/1', target: 'no address' })] }, null, 1).replaceAll('/', '\\/');
  const line = text.split('\n').findIndex((written) => written.includes('marks')) + 1;
  expect(problemsOf(await importFiles(asFile('a.jsonld', text)))).toEqual([[line, 'importAddressUnusable']]);
});

test('the line of a W3C annotation is told', async () => {
  const items = [w3c({ id: 'urn:1', target }), w3c({ id: 'urn:2', target: 'no address' })];
  const result = await importFiles(asFile('a.jsonld', JSON.stringify({ type: 'AnnotationPage', items }, null, 1)));
  const line = JSON.stringify({ type: 'AnnotationPage', items }, null, 1).split('\n').findIndex((text) => text.includes('urn:2')) + 1;
  expect(problemsOf(result)).toEqual([[line, 'importAddressUnusable']]);
});

test('our own W3C collection comes back with the words and notes of the reader', async () => {
  const result = await importFiles(asFile('pressmark.jsonld', await textOf('w3c', sampleLibrary())));
  const notes = new Set(marksOf(result).map(({ exact, note }) => `${exact}: ${note}`));
  const expected = sampleLibrary().annotations.filter((_, index) => index !== 3).map(({ selectors, note }) => `${selectors.quote.exact}: ${note}`);
  expect(expected.filter((text) => !notes.has(text))).toEqual([]);
});
