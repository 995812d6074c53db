import { expect, test } from 'vitest';
import { type CitationStyleName, citationStyleFor, type CitationSubject, citeArticle, citeQuotation } from '@/lib/export';
import type { Author, MetadataValues } from '@/lib/model';

const nothing: MetadataValues = {
  title: null, authors: null, published: null, modified: null, siteName: null,
  section: null, language: null, canonicalUrl: null, image: null, excerpt: null,
};

const person = (name: string): Author => ({ name, kind: 'person' });

const subject = (values: Partial<MetadataValues> = {}): CitationSubject => ({
  values: {
    ...nothing,
    title: 'Ferry returns after a decade',
    authors: [person('Ada Marie Lindqvist'), person('Ludwig van Ostade')],
    published: { iso: '2026-03-14T09:26', precision: 'minute', raw: '' },
    siteName: 'The Example',
    ...values,
  },
  url: 'https://news.example/ferry',
  accessedAt: '2026-04-01T08:00:00.000Z',
});

const words = {
  text: 'We waited ten years for this ferry',
  speaker: 'Quayle',
  speakerFull: 'Moira Quayle',
  selectors: { quote: { type: 'TextQuoteSelector' as const, exact: 'We waited ten years for this ferry', prefix: '', suffix: '' } },
};

const url = 'https://news.example/ferry';

test.each<[CitationStyleName, string, string]>([
  ['apa', 'en', `Lindqvist, A. M., & van Ostade, L. (2026, March 14). Ferry returns after a decade. The Example. ${url}`],
  ['mla', 'en', 'Lindqvist, Ada Marie, and Ludwig van Ostade. “Ferry returns after a decade.” The Example, 14 Mar. 2026, news.example/ferry. Accessed 1 Apr. 2026.'],
  ['chicago', 'en', `Lindqvist, Ada Marie, and Ludwig van Ostade. “Ferry returns after a decade.” The Example, March 14, 2026. ${url}.`],
  ['iso690', 'fr', `LINDQVIST, Ada Marie et VAN OSTADE, Ludwig. Ferry returns after a decade. The Example [en ligne]. 14 mars 2026. [Consulté le 1er avril 2026]. Disponible à l’adresse\u00a0: ${url}`],
  ['iso690', 'en', `LINDQVIST, Ada Marie and VAN OSTADE, Ludwig. Ferry returns after a decade. The Example [online]. March 14, 2026. [Accessed April 1, 2026]. Available at: ${url}`],
  ['apa', 'fr', `Lindqvist, A. M., & van Ostade, L. (2026, 14 mars). Ferry returns after a decade. The Example. ${url}`],
  ['chicago', 'fr', `Lindqvist, Ada Marie, et Ludwig van Ostade. «\u202fFerry returns after a decade\u202f». The Example, 14 mars 2026. ${url}.`],
])('an article is cited: %s, %s', (style, locale, citation) => {
  expect(citeArticle(subject(), style, locale).text).toBe(citation);
});

test('a dash between names has no initial', () => {
  expect(citeArticle(subject({ authors: [person('Jane Doe - Staff Writer')] }), 'apa', 'en').text).toMatch(/^Writer, J\. D\. S\. \(/);
});

test.each<[CitationStyleName, string, string]>([
  ['apa', 'en', '“We waited ten years for this ferry” (Moira Quayle, as cited in Lindqvist & van Ostade, 2026)'],
  ['mla', 'en', '“We waited ten years for this ferry” Moira Quayle (qtd. in Lindqvist and van Ostade)'],
])('a quotation is cited in the text, then its source: %s', (style, locale, first) => {
  const [inText, reference] = citeQuotation(subject(), words, style, locale).text.split('\n\n');
  expect([inText, reference!.includes('news.example/ferry#:~:text=We%20waited%20ten%20years%20for%20this%20ferry')]).toEqual([first, true]);
});

test.each<[CitationStyleName, string, string]>([
  ['chicago', 'en', `“We waited ten years for this ferry” Moira Quayle, quoted in Ada Marie Lindqvist and Ludwig van Ostade, “Ferry returns after a decade,” The Example, March 14, 2026, ${url}#:~:text=We%20waited%20ten%20years%20for%20this%20ferry.`],
  ['iso690', 'fr', `«\u202fWe waited ten years for this ferry\u202f» Moira Quayle, cité dans\u00a0: LINDQVIST, Ada Marie et VAN OSTADE, Ludwig. Ferry returns after a decade. The Example [en ligne]. 14 mars 2026. [Consulté le 1er avril 2026]. Disponible à l’adresse\u00a0: ${url}#:~:text=We%20waited%20ten%20years%20for%20this%20ferry`],
])('a quotation is cited as a note: %s, %s', (style, locale, citation) => {
  expect(citeQuotation(subject(), words, style, locale).text).toBe(citation);
});

test.each<[string, Partial<MetadataValues>, CitationStyleName, string]>([
  ['an organization', { authors: [{ name: 'Example Wire', kind: 'organization' }] }, 'apa', `Example Wire. (2026, March 14). Ferry returns after a decade. The Example. ${url}`],
  ['no author', { authors: [] }, 'apa', `Ferry returns after a decade. (2026, March 14). The Example. ${url}`],
  ['no date', { published: null }, 'apa', `Lindqvist, A. M., & van Ostade, L. (n.d.). Ferry returns after a decade. The Example. ${url}`],
  ['a month', { published: { iso: '2026-03', precision: 'month', raw: '' } }, 'apa', `Lindqvist, A. M., & van Ostade, L. (2026, March). Ferry returns after a decade. The Example. ${url}`],
  ['a year', { published: { iso: '2026', precision: 'year', raw: '' } }, 'mla', 'Lindqvist, Ada Marie, and Ludwig van Ostade. “Ferry returns after a decade.” The Example, 2026, news.example/ferry. Accessed 1 Apr. 2026.'],
  ['no newspaper', { siteName: null, authors: null }, 'chicago', `“Ferry returns after a decade.” March 14, 2026. ${url}.`],
  ['a title that asks', { title: 'Who rides?', authors: [person('Ada Lindqvist')] }, 'mla', 'Lindqvist, Ada. “Who rides?” The Example, 14 Mar. 2026, news.example/ferry. Accessed 1 Apr. 2026.'],
  ['a title that quotes', { title: '“At last”: ferry', authors: [] }, 'chicago', `“‘At last’: ferry.” The Example, March 14, 2026. ${url}.`],
  ['three authors', { authors: [person('A B'), person('C D'), person('E F')] }, 'mla', 'B, A, et al. “Ferry returns after a decade.” The Example, 14 Mar. 2026, news.example/ferry. Accessed 1 Apr. 2026.'],
  ['three authors', { authors: [person('A B'), person('C D'), person('E F')] }, 'chicago', `B, A, C D, and E F. “Ferry returns after a decade.” The Example, March 14, 2026. ${url}.`],
  ['a hyphened given name', { authors: [person('Jean-Luc Aubépin')] }, 'apa', `Aubépin, J.-L. (2026, March 14). Ferry returns after a decade. The Example. ${url}`],
  ['a name in one piece', { authors: [person('森下遥')] }, 'apa', `森下遥. (2026, March 14). Ferry returns after a decade. The Example. ${url}`],
])('the citation has what is known: %s', (_, values, style, citation) => {
  expect(citeArticle(subject(values), style, 'en').text).toBe(citation);
});

test('the newspaper is in italics, and the rest is escaped', () => {
  const { html } = citeArticle(subject({ title: '<b>x</b>', authors: [], siteName: 'A & B' }), 'apa', 'en');
  expect(html).toBe(`&lt;b&gt;x&lt;/b&gt;. (2026, March 14). <i>A &amp; B</i>. ${url}`);
});

test('words without a speaker are cited by their article', () => {
  const [inText] = citeQuotation(subject(), { ...words, speaker: null, speakerFull: null }, 'apa', 'en').text.split('\n\n');
  expect(inText).toBe('“We waited ten years for this ferry” (Lindqvist & van Ostade, 2026)');
});

test.each([
  [null, 'en-GB', 'chicago'],
  [null, 'fr-CA', 'iso690'],
  ['apa', 'fr', 'apa'],
] as const)('of a chosen %s in %s, the style is %s', (chosen, locale, style) => {
  expect(citationStyleFor(chosen, locale)).toBe(style);
});
