import { beforeEach, expect, test, vi } from 'vitest';
import { atOnce, describe as describePlace, indexText, inSlices, mapText, resolve, type Resolution } from '@/lib/anchor';
import type { Selectors } from '@/lib/model';

const PAGE = `<main><h1>Quay to close</h1>
  <p>The harbour of <a href="#">Sarnholm</a> will close its northern quay in March.</p>
  <ul><li>Ferries leave from the fish market.</li><li>Parking is free on Sundays.</li></ul>
  <table><tr><td>Crane</td><td>built in 1911</td></tr><tr><td>Shed</td><td>built in 1926</td></tr></table>
  <p>Nobody asked the people who work there, said a woman who sells herring.</p></main>`;

const mapped = () => atOnce(mapText(document.body));
const options = { now: () => 0, budgetMs: 1_000 };
const resolveAll = (wanted: Selectors[]): Resolution[] => atOnce(resolve(wanted, mapped(), options));

function describeText(passage: string): Selectors {
  const map = mapped();
  const start = map.text.indexOf(passage);
  return describePlace(map, { start, end: start + passage.length })!;
}

const saidOf = (resolution: Resolution): string | null =>
  'place' in resolution ? resolution.place.pieces.flatMap(({ start, end }) => mapped().rangesOf(start, end)).join(' | ') : null;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

test.each([
  ['across a link', 'of Sarnholm will'],
  ['in a list', 'Parking is free'],
  ['in a table', 'built in 1926'],
  ['that is a heading', 'Quay to close'],
])('finds a passage %s in other wrappers', (_, passage) => {
  const selectors = describeText(passage);
  document.body.innerHTML = PAGE.replaceAll('<p>', '<div class="x"><p><span>').replaceAll('</p>', '</span></p></div>').replace('<main>', '<section>\n\n<article>');
  const [found] = resolveAll([selectors]);
  expect([found!.outcome, saidOf(found!)]).toEqual(['exact', passage]);
});

test('describes the range that a reader selected', () => {
  const range = document.createRange();
  range.setStart(document.querySelector('a')!.firstChild!, 0);
  range.setEnd(document.querySelector('a')!.nextSibling!, 11);
  expect(describePlace(mapped(), range)).toMatchObject({
    quote: { exact: 'Sarnholm will close', prefix: 'Quay to close\nThe harbour of ' },
    page: { path: 'main/p' },
  });
});

test('says where the passage stands in the saved text', () => {
  const saved = 'Quay to close\n\nThe harbour of Sarnholm will close its northern quay in March.';
  const map = mapped();
  const start = map.text.indexOf('northern quay');
  const { position } = describePlace(map, { start, end: start + 13 }, atOnce(indexText(saved)))!;
  expect(saved.slice(position!.start, position!.end)).toBe('northern quay');
});

test('tells equal rows by their number', () => {
  document.body.innerHTML = '<p>Sold out today.</p>'.repeat(12);
  const map = mapped();
  const start = map.text.indexOf('out', 16 * 5);
  const selectors = describePlace(map, { start, end: start + 3 })!;
  const [found] = resolveAll([selectors]);
  expect(found).toMatchObject({ place: { start } });
});

test('does not paint the other of two equal paragraphs when one is gone', () => {
  const row = '<p>The office is open on weekdays from eight to four.</p>';
  const filler = (n: number) => `<p>Notice ${n} of the harbour master to all who moor here, number ${n}.</p>`.repeat(1);
  document.body.innerHTML = `${filler(1)}${row}${filler(2)}${filler(3)}${row}${filler(4)}`;
  const selectors = describeText('The office is open on weekdays from eight to four.');
  document.body.innerHTML = `${filler(1)}${filler(2)}${filler(3)}${row}${filler(4)}`;
  expect(resolveAll([selectors])[0]!.outcome).toMatch(/ambiguous|missing/);
});

test('calls a passage gone where only a copy of it out of its stored surroundings stands', () => {
  const bar = '<p><a>Mail this page</a><b>Share by post or pigeon</b></p>';
  const page = (first: string) => `<p>Repairs to the northern quay begin in spring.</p>${first}<p>Seventy remarks by readers of the gazette</p>${bar}<p>Harbour, herring and cranes.</p>`;
  document.body.innerHTML = page(bar);
  const selectors = describeText('Mail this page');
  document.body.innerHTML = page('<p><b>Share by post or pigeon</b></p>');
  expect(resolveAll([selectors])[0]!.outcome).toMatch(/ambiguous|missing/);
});

test('does not paint a common word in another paragraph than its own next words', () => {
  const rest = 'woman who sells herring beside the northern quay was not asked, she said.';
  document.body.innerHTML = `<p>Ferries leave on Sundays.</p><p>A ${rest}</p><p>It took a day.</p>`;
  const selectors = describeText('A');
  document.body.innerHTML = `<p>Ferries leave on Sundays.</p><p>Parking is free for a crane.</p><p>${rest}</p><p>It took a day.</p>`;
  expect(resolveAll([selectors])[0]!.outcome).toMatch(/ambiguous|missing/);
});

test('tells a pull quote from its paragraph by the elements around it', () => {
  const words = 'Nobody asked the people who work there about the crane';
  const page = (before: string, between: string) =>
    `<p>${before}</p><blockquote>${words}</blockquote><p>${between}</p><p>${words}</p><p>The crane stays where it was built.</p>`;
  document.body.innerHTML = page('Ferries leave from the fish market.', 'Parking is free on Sundays.');
  const selectors = describeText(words);
  document.body.innerHTML = page('The shed was sold to a brewer in May.', 'Four million crowns are set aside.').replace('stays where it was built', 'goes to a museum far inland');
  const [found] = resolveAll([selectors]);
  expect(found).toMatchObject({ place: { start: mapped().text.indexOf(words) } });
});

test('answers in the order of the question', () => {
  const wanted = ['herring', 'Quay to close', 'Crane'].map(describeText);
  expect(resolveAll(wanted).map(saidOf)).toEqual(['herring', 'Quay to close', 'Crane']);
});

test('says what the time budget left unlooked-at', () => {
  const edited = describeText('people who work there');
  document.body.innerHTML = PAGE.replace('people who', 'women that');
  const [found] = atOnce(resolve([edited], mapped(), { now: () => 0, budgetMs: 0 }));
  expect(found).toEqual({ outcome: 'missing', searched: false });
});

test('pauses when a slice is used up', async () => {
  let clock = 0;
  const pause = vi.fn(async () => {});
  const wanted = ['herring', 'Crane', 'Shed', 'Parking'].map(describeText);
  await inSlices(resolve(wanted, mapped(), options), { now: () => (clock += 3), pause, sliceMs: 8 });
  expect(pause.mock.calls.length).toBeGreaterThan(1);
});

test('stops when it is told to', async () => {
  const stop = new AbortController();
  const pacing = { now: () => 0, pause: async () => {}, sliceMs: 8, signal: stop.signal };
  stop.abort(new Error('page left'));
  await expect(inSlices(resolve([describeText('Crane')], mapped(), options), pacing)).rejects.toThrow('page left');
});
