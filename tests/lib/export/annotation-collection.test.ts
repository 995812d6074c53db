// @vitest-environment node
import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { sampleLibrary } from '../sample-library';
import { annoContext } from './anno-context';
import { textOf } from './render';

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const pm = (name: string) => `https://pressmark.example/ns#${name}`;

async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no network in tests: ${url}`);
  return { contextUrl: null, documentUrl: url, document: annoContext };
}

let collection: any;
let annotations: any[];

beforeAll(async () => {
  const expanded = await jsonld.expand(JSON.parse(await textOf('w3c', sampleLibrary())), { documentLoader });
  collection = expanded[0];
  annotations = collection['http://www.w3.org/ns/activitystreams#first'][0]['http://www.w3.org/ns/activitystreams#items'][0]['@list'];
});

test('the file expands to a collection of the W3C vocabulary', () => {
  expect(collection['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
});

test('the collection and its page have ids of their own, as the model demands', async () => {
  let made = 0;
  const written = await textOf('w3c', sampleLibrary(), { newId: () => `urn:uuid:made-${++made}` });
  expect([JSON.parse(written).id, JSON.parse(written).first.id]).toEqual(['urn:uuid:made-1', 'urn:uuid:made-2']);
});

test('the total is the number of its items', () => {
  expect(collection['http://www.w3.org/ns/activitystreams#totalItems'][0]['@value']).toBe(annotations.length);
});

test('the trash and rejected quotations stay out', () => {
  // Eight articles, one in the trash: seven annotations, seven quotations of which one is rejected, four notes.
  expect(annotations.length).toBe(7 + 6 + 4);
});

test('a quotation of an earlier text stays out, as in the library', async () => {
  const library = sampleLibrary();
  const [quotation] = library.quotations;
  const old = { ...quotation!, id: 'urn:uuid:33333333-0000-4000-8000-000000000000', versionId: library.versions[0]!.id, corrections: {} };
  const { total } = JSON.parse(await textOf('w3c', { ...library, quotations: [...library.quotations, old] }));
  expect(total).toBe(annotations.length);
});

test('each is an annotation with a motivation', () => {
  const kinds = annotations.filter((item) => item['@type'].includes(oa('Annotation')) && item[oa('motivatedBy')].length > 0);
  expect(kinds.length).toBe(annotations.length);
});

test('a quotation is motivated by our own word, with the quotation whole', () => {
  const quotation = annotations.find((item) => item[oa('motivatedBy')][0]['@id'] === pm('quoting'));
  expect([quotation[pm('quote')][0]['@type'], quotation[pm('quote')][0]['@value'].speakerFull]).toEqual(['@json', 'Moira Quayle']);
});

test('a highlight expands to selectors, state and version', () => {
  const highlight = annotations.find((item) => item[oa('motivatedBy')][0]['@id'] === oa('highlighting'));
  const target = highlight[oa('hasTarget')][0];
  const text = sampleLibrary().versions[1]!.text;
  expect({
    source: target[oa('hasSource')][0]['@id'],
    exact: target[oa('hasSelector')][0][oa('exact')][0]['@value'],
    start: target[oa('hasSelector')][1][oa('start')][0]['@value'],
    cached: target[oa('hasState')][0][oa('cachedSource')][0]['@id'],
  }).toEqual({
    source: 'https://news.example/en/0',
    exact: 'left at dawn',
    start: [...text.slice(0, text.indexOf('left at dawn'))].length,
    cached: sampleLibrary().versions[1]!.id,
  });
});

test('nothing that is written is lost by expansion', () => {
  const written = JSON.stringify(annotations);
  const lost = sampleLibrary()
    .annotations.filter((_, index) => index !== 3)
    .flatMap(({ note, tags, selectors, color }) => [note, ...tags, selectors.quote.exact, color].filter(Boolean))
    .filter((text) => !written.includes(JSON.stringify(text)));
  expect(lost).toEqual([]);
});
