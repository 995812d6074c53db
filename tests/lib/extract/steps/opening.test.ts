/** What between the headline and the first paragraph is small print, and what is text. */
import { describe, expect, test } from 'vitest';
import { type Language, prose, textOf } from '../article';

const signedBy = (type: string, name: string) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back in service","author":{"@type":"${type}","name":"${name}"}}</script>`;

interface Opening {
  language?: Language;
  head?: string;
  /** Markup behind the first paragraph. */
  second: string;
}
const withSecond = ({ language, head, second }: Opening) => textOf({ language, head, body: `${prose(1, language)}${second}${prose(8, language)}` });

describe('a sentence that opens with a by-word', () => {
  test.each<[Language, string]>([
    ['nl', 'De burgemeester is geschrokken.'],
    ['de', 'Von dem Fahrer fehlt jede Spur.'],
    ['de', 'Von Ada Lund fehlt jede Spur.'],
    ['en', 'By then it was too late.'],
    ['fr', 'De nombreux habitants sont partis.'],
    ['fr', 'Avec Ada Lund, il part demain.'],
    ['nl', 'De haven op slot'],
  ])('%s: %s', (language, sentence) => {
    expect(withSecond({ language, second: `<p>${sentence}</p>` })).toContain(sentence);
  });
});

describe('a byline', () => {
  test.each<[Language, string]>([
    ['en', 'By Ada Lund.'],
    ['en', 'By Ada Lund, staff reporter.'],
    ['en', 'By our correspondent on the islands'],
    ['de', 'Von Ilse Brandt und Ada Lund.'],
    ['fr', 'Par Ada Lund, Marseille.'],
    ['nl', 'Door Ada Lund'],
    ['nl', 'By Ada Lund'],
  ])('%s: %s', (language, line) => {
    expect(withSecond({ language, second: `<p>${line}</p>` })).not.toContain(line);
  });
  test('with several names and two days', () => {
    const line = 'By Ada Lund, Tom Berg, Ilse Brandt, Gazette, Saltmarsh Updated on: May 12, 2024 02:05 PM, posted May 11, 2024 09:00 AM';
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back in service","author":[{"@type":"Person","name":"Ada Lund"},{"@type":"Person","name":"Tom Berg"},{"@type":"Person","name":"Ilse Brandt"}]}</script>';
    expect(withSecond({ head, second: `<p>${line}</p>` })).not.toContain(line);
  });
  test('of an author whose name says nothing', () => {
    const line = 'By seagull on the quay.';
    expect(withSecond({ head: signedBy('Person', 'seagull'), second: `<p>${line}</p>` })).not.toContain(line);
  });
});

describe('an organisation that signs', () => {
  const head = signedBy('Organization', 'Harbour Wire');
  test('is named in a sentence', () => {
    const sentence = '“We have no comment,” he told Harbour Wire.';
    expect(withSecond({ head, second: `<p>${sentence}</p>` })).toContain(sentence);
  });
  test('stands alone', () => {
    expect(withSecond({ head, second: '<p>Harbour Wire</p>' })).not.toContain('Harbour Wire');
  });
});

describe('a person who signs', () => {
  const head = signedBy('Person', 'Ada Lund');
  test('is named in a sentence', () => {
    const sentence = 'The mayor wept in front of Ada Lund.';
    expect(withSecond({ head, second: `<p>${sentence}</p>` })).toContain(sentence);
  });
  test('stands with an office', () => {
    expect(withSecond({ head, second: '<p>Ada Lund, Harbour editor</p>' })).not.toContain('Ada Lund, Harbour editor');
  });
});

describe('a date', () => {
  test.each([
    ['in a heading', '<h2>Ausblick auf 2025</h2>', 'Ausblick auf 2025'],
    ['in a row of a table', '<table><tr><td>2021</td><td>35</td></tr><tr><td>2022</td><td>48</td></tr></table>', '2021 | 35'],
  ])('%s is text', (_name, second, text) => {
    expect(withSecond({ language: 'de', second })).toContain(text);
  });
  test('in a line of its own is small print', () => {
    expect(withSecond({ second: '<p>Updated 3 May 2024, 10:15</p>' })).not.toContain('Updated 3 May 2024, 10:15');
  });
  test.each<[Language, string]>([
    ['fr', 'Ada Lund avec Belga 12 octobre 2019, 15:47 actualisé le 13 octobre 2019, 9:05'],
    ['nl', 'Gepubliceerd: 12 maart 2019 om 14:05Laatst bijgewerkt: 13 maart 2019 om 08:10'],
    ['fr', '02.07.2020 | 04:45 H. | Mis à jour : 02.07.2020 | 12:01 H.'],
  ])('beside another and a name is small print: %s', (language, line) => {
    expect(withSecond({ language, head: signedBy('Person', 'Ada Lund'), second: `<p>${line}</p>` })).not.toContain(line);
  });
  test('in what is more than dates is text', () => {
    const line = 'Le 12 mai 2017, la passerelle a été fermée aux piétons et aux cyclistes de la rive gauche';
    expect(withSecond({ language: 'fr', second: `<p>${line}</p>` })).toContain(line);
  });
});
