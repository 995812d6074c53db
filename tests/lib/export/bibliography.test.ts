// @vitest-environment node
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import type { LibraryContents } from '@/lib/model';
import { sampleLibrary } from '../sample-library';
import { textOf } from './render';

/** A library of one article whose title, author and note are these. */
function libraryWith(title: string, author: string, note = ''): LibraryContents {
  const contents = sampleLibrary();
  const article = contents.articles[0]!;
  article.corrections = { title, authors: [{ name: author, kind: 'person' }] };
  article.note = note;
  return { ...contents, articles: [article] };
}

const read = async (id: string, contents: LibraryContents) => new Cite(await textOf(id, contents)).data;

test.each(['bibtex', 'ris', 'csl'])('another reader finds every article outside the trash: %s', async (id) => {
  const titles = (await read(id, sampleLibrary())).map(({ title }: any) => title);
  const expected = sampleLibrary().articles.filter(({ trashedAt }) => !trashedAt).map(({ metadata, corrections }) => corrections.title ?? metadata.title.value);
  expect(titles).toEqual(expected);
});

test.each([
  ['bibtex', 'article-journal'],
  ['ris', 'article-newspaper'],
  ['csl', 'article-newspaper'],
])('the type is read as %s has it', async (id, type) => {
  expect((await read(id, sampleLibrary()))[0].type).toBe(type);
});

test.each(['bibtex', 'csl'])('date, newspaper and address are read back: %s', async (id) => {
  const [item] = await read(id, sampleLibrary());
  expect([item.issued['date-parts'][0], item['container-title'], item.URL]).toEqual([[2026, 3, 14], 'The Example', 'https://news.example/en/0']);
});

// For RIS the reader follows the specification of 2011: an author of NEWS is its reporter, and only the year is a date.
test('year, newspaper, address and reporters are read back: ris', async () => {
  const [item] = await read('ris', sampleLibrary());
  expect([item.issued['date-parts'][0], item['container-title'], item.URL, item.reporter]).toEqual([
    [2026],
    'The Example',
    'https://news.example/en/0',
    ['Lindqvist, Ada', 'Example Wire'],
  ]);
});

test('the day stands in the tag that Zotero and EndNote read', async () => {
  expect((await textOf('ris', sampleLibrary())).split('\r\n')).toContain('DA  - 2026/03/14');
});

test.each([
  ['ris', 'AU  - Quill, Edmund Roy, Jr.'],
  ['bibtex', 'author = {Quill, Jr., Edmund Roy}'],
])('the suffix of a name stands where %s has it', async (id, written) => {
  expect(await textOf(id, libraryWith('Title', 'Edmund Roy Quill, Jr.'))).toContain(written);
});

test.each(['bibtex', 'csl'])('a person has a family name, an organization stands whole: %s', async (id) => {
  const [item] = await read(id, sampleLibrary());
  const organization = item.author[1].literal ?? item.author[1].family;
  expect([item.author[0].family, item.author[0].given, organization]).toEqual(['Lindqvist', 'Ada', 'Example Wire']);
});

test.each([
  ['what TeX would run', 'Costs & {brackets}: 50% of $3_000 #1 ~ ^ \\input{x}'],
  ['an open brace', 'One { alone'],
  ['an end of record', 'Before ER - after'],
])('a title keeps %s in every format', async (_, title) => {
  const titles = await Promise.all(['bibtex', 'ris', 'csl'].map(async (id) => (await read(id, libraryWith(title, 'Ada Lindqvist')))[0].title));
  expect(titles).toEqual([title, title, title]);
});

test.each([
  ['Ludwig van Ostade', 'van', 'Ostade'],
  ['Ana de la Cruz', 'de la', 'Cruz'],
  ['Jean-Marc du Plessis', 'du', 'Plessis'],
])('a particle stays with the family name: %s', async (author, particle, family) => {
  const [item] = await read('csl', libraryWith('T', author));
  expect([item.author[0]['non-dropping-particle'], item.author[0].family]).toEqual([particle, family]);
});

test.each([['森下遥'], ['Example'], ['김 하늘']])('a name that cannot be taken apart is literal: %s', async (author) => {
  const [item] = await read('csl', libraryWith('T', author));
  expect(item.author[0].literal).toBe(author);
});

test('a note of several lines cannot begin a RIS tag', async () => {
  const records = await read('ris', libraryWith('T', 'Ada Lindqvist', 'first\nER  - \nTY  - BOOK\nTI  - Other'));
  expect(records.length).toBe(1);
});

test('a library without articles is an empty list', async () => {
  expect(JSON.parse(await textOf('csl', { ...sampleLibrary(), articles: [] }))).toEqual([]);
});
