import { expect, test } from 'vitest';
import { atOnce, describeInText, indexText, match, type Match } from '@/lib/anchor';
import type { Selectors } from '@/lib/model';

const ARTICLE = `The harbour of Sarnholm will close its northern quay in March, the port authority said on Tuesday.

Ferries to the islands are to leave from the fish market instead, at least until the end of the summer season.

“Nobody asked the people who work there,” said Ilse Brandvik, who has sold herring beside the quay for thirty years.

The authority expects the repairs to cost four million crowns. A decision about the crane, built in 1911, was put off.

Opening hours

The office of the harbour master is open on weekdays from eight to four.`;

const index = (text: string) => atOnce(indexText(text));

/** Describes a passage of the article and finds it in another text. */
function findIn(passage: string, text: string): Match {
  const start = ARTICLE.indexOf(passage);
  return match(describeInText(ARTICLE, start, start + passage.length), index(text));
}

const said = (found: Match, text: string): string | null =>
  'place' in found ? found.place.pieces.map(({ start, end }) => text.slice(start, end)).join(' | ') : null;

const edit = (from: string, to: string): string => {
  if (!ARTICLE.includes(from)) throw new Error(`not in the article: ${from}`);
  return ARTICLE.replace(from, () => to);
};

const QUOTE = '“Nobody asked the people who work there,”';

test.each([
  ['a word', 'Ferries'],
  ['a word that stands often', 'quay in March, the'],
  ['a sentence with quotation marks', QUOTE],
  ['a heading', 'Opening hours'],
  ['several paragraphs', ARTICLE.slice(ARTICLE.indexOf('instead'), ARTICLE.indexOf(' crowns'))],
  ['a part of a word', 'bour of Sarn'],
  ['the first words', 'The harbour'],
  ['the last words', 'from eight to four.'],
])('finds %s in the same text', (_, passage) => {
  const found = findIn(passage, ARTICLE);
  expect([found.outcome, said(found, ARTICLE)]).toEqual(['exact', passage]);
});

test.each([
  ['a paragraph was put before it', `Corrected at noon.\n\n${ARTICLE}`, 'exact'],
  ['quotes and spaces are set otherwise', edit(QUOTE, '«\u00A0Nobody asked the people who work there,\u00A0»'), 'exact'],
  ['soft hyphens and ligatures are in it', edit('Nobody asked the people', 'No\u00ADbody asked the peo\u00ADple'), 'exact'],
  ['its paragraph goes to the end', `${edit(`\n\n${QUOTE} said Ilse Brandvik, who has sold herring beside the quay for thirty years.`, '')}\n\n${QUOTE} said Ilse Brandvik, who has sold herring beside the quay for thirty years.`, 'exact'],
  ['a word of it was changed', edit('people who work', 'people that work'), 'edited'],
  ['a word was put into it', edit('Nobody asked the people', 'Nobody ever asked the people'), 'edited'],
  ['a word was taken out of it', edit('Nobody asked the people', 'Nobody asked people'), 'edited'],
  ['its first word was changed', edit('Nobody asked', 'None asked'), 'edited'],
  ['it was deleted', edit(`${QUOTE} said`, 'So said'), 'missing'],
  ['its paragraph was deleted', ARTICLE.replace(/\n\n“.*years\./, ''), 'missing'],
  ['the text is another', 'A council voted on the budget of the library on Monday, and nobody was there to see it.', 'missing'],
  ['the text is empty', '', 'missing'],
])('when %s', (_, text, outcome) => expect(findIn(QUOTE, text).outcome).toBe(outcome));

test('says what the words were and what they are', () => {
  const text = edit('four million crowns', 'nine million crowns');
  expect(findIn('the repairs to cost four million crowns', text)).toMatchObject({
    outcome: 'edited',
    before: 'the repairs to cost four million crowns',
    after: 'the repairs to cost nine million crowns',
  });
});

test('calls words in other surroundings moved', () => {
  const passage = ARTICLE.slice(ARTICLE.indexOf('Ferries'), ARTICLE.indexOf('season.') + 7);
  const text = `Weather\n\nRain is expected on the coast.\n\n${passage}\n\nThe forecast is renewed at six.`;
  expect(findIn(passage, text).outcome).toBe('moved');
});

test('leaves out what was put into a passage', () => {
  const notice = '\n\nAdvertisement: the new catalogue of garden chairs and tables is here, order yours before Sunday evening.\n\n';
  const text = edit('who work there,”', `who${notice}work there,”`);
  const found = findIn(QUOTE, text);
  expect([found.outcome, said(found, text)]).toEqual(['exact', '“Nobody asked the people who | work there,”']);
});

test('does not take a like passage for one that was deleted', () => {
  const rest = edit('Ferries to the islands are to leave from the fish market instead, at least until the end of the summer season.', 'No more is known.');
  const text = `${rest}\n\nBuses to the islands are to leave from the fish hall instead, at least until the start of the autumn season, a driver said.`;
  expect(findIn('Ferries to the islands are to leave from the fish market instead', text).outcome).not.toMatch(/exact|moved|edited/);
});

test('does not take a word elsewhere for one that was deleted', () => {
  expect(findIn('harbour', edit('The harbour of Sarnholm', 'The town of Sarnholm')).outcome).toBe('missing');
});

test.each([
  ['Chinese', '港务局周二表示，北码头将于三月关闭。渡轮将改从鱼市出发。居民对此表示不满。', '渡轮将改从鱼市出发'],
  ['Thai', 'ท่าเรือจะปิดในเดือนมีนาคม เรือข้ามฟากจะออกจากตลาดปลาแทน', 'ตลาดปลา'],
  ['Arabic', 'قالت هيئة الميناء إن الرصيف الشمالي سيغلق في مارس. وستغادر العبارات من سوق السمك.', 'الرصيف الشمالي سيغلق'],
  ['Devanagari', 'बंदरगाह का उत्तरी घाट मार्च में बंद होगा। नावें मछली बाज़ार से चलेंगी।', 'नावें मछली बाज़ार'],
])('finds a passage of %s', (_, text, passage) => {
  const start = text.indexOf(passage);
  const later = `新\n\n${text}`;
  expect(said(match(describeInText(text, start, start + passage.length), index(later)), later)).toBe(passage);
});

test('offers the places of a passage that cannot be told apart', () => {
  const twice = `${ARTICLE}\n\n${ARTICLE}`;
  const found = findIn('until the end of the summer', twice);
  expect(found).toMatchObject({ outcome: 'ambiguous', candidates: [{}, {}] });
});

test('finds a quote that has no words by its characters', () => {
  const text = 'Open — closed — open.';
  const found = match(describeInText(text, 5, 6), index(text));
  expect([found.outcome, said(found, text)]).toEqual(['exact', '—']);
});

test.each([
  ['an empty quote', { exact: '', prefix: 'The ', suffix: ' harbour' }],
  ['spaces only', { exact: '  ', prefix: 'The', suffix: 'harbour' }],
])('finds nothing for %s', (_, quote) => {
  const selectors: Selectors = { quote: { type: 'TextQuoteSelector', ...quote }, position: null, page: null };
  expect(match(selectors, index(ARTICLE)).outcome).toBe('missing');
});

test('finds a quote without context that stands once', () => {
  const selectors: Selectors = { quote: { type: 'TextQuoteSelector', exact: 'sold herring beside the quay for thirty years', prefix: '', suffix: '' }, position: null, page: null };
  expect(match(selectors, index(ARTICLE)).outcome).toMatch(/exact|moved/);
});
