/** Which line of a page signs it, by where it stands and what stands around it. */
import { describe, expect, test } from 'vitest';
import { findBylines } from '@/lib/extract/visible/bylines';
import { findLayout } from '@/lib/extract/visible/layout';
import { readLines } from '@/lib/extract/visible/lines';
import { wordsFor } from '@/lib/extract/visible/words';

const HEADLINE = 'Ferry back in service';
const prose = `<p>${'The ferry left the quay at noon and came back in the evening with all its passengers. '.repeat(3)}</p>`.repeat(5);

/** The names of the likeliest byline of a page with this above and below its text. */
function signedBy({ above = '', below = '', language = 'en' }: { above?: string; below?: string; language?: string }): string[] | null {
  const page = new DOMParser().parseFromString(`<body><h1>${HEADLINE}</h1>${above}<div>${prose}</div>${below}</body>`, 'text/html');
  const lines = readLines(page);
  return findBylines(lines, findLayout(lines, [HEADLINE]), wordsFor(language))[0]?.names.map(({ name }) => name) ?? null;
}

describe('a by-word in a line of its own', () => {
  test.each([
    ['en', '<p>By</p><p>Ada Lund</p>', ['Ada Lund']],
    ['de', '<div>Von:</div><div>Ilse Brandt</div>', ['Ilse Brandt']],
    ['en', '<div>by</div><h3><a href="/profile/7">seagull7</a></h3>', ['seagull7']],
    ['en', '<div class="author">By</div><div class="author"><a href="/authors/a">Ada Lund</a></div><div class="author"><a href="/authors/b">Tom Berg</a></div>', ['Ada Lund', 'Tom Berg']],
    ['de', '<p>Autor</p><p>Jetzt spenden</p>', null],
    ['de', '<p>Von:</p><p><a href="mailto:ib@harbour.example">Ilse Brandt</a></p>', ['Ilse Brandt']],
    ['de', '<aside><p>Autoren</p><p><a href="https://elsewhere.example/">* Ilse Brandts Tagebuch</a></p></aside>', null],
    ['en', '<p>Published by Ada Lund</p><p class="author">Tom Berg</p>', ['Ada Lund']],
  ])('%s: %s', (language, above, names) => {
    expect(signedBy({ above, language })).toEqual(names);
  });
});

describe('a by-word and a mark of the page', () => {
  test('a pen name of several words', () => {
    expect(signedBy({ above: '<p>Von <a rel="author" href="/a">Der Möwenfreund</a> – 3. Mai 2022</p>', language: 'de' })).toEqual(['Der Möwenfreund']);
  });

  test('a single word before the day', () => {
    expect(signedBy({ above: '<p>Erstellt von <a href="/autor/1">Jonas</a> am Dienstag 3. Mai 2022</p>', language: 'de' })).toEqual(['Jonas']);
  });

  test('a date is no name', () => {
    expect(signedBy({ above: '<p>By <span class="author">3 May 2022</span></p>' })).toBeNull();
  });
});

describe('a name behind the last sentence', () => {
  test('after a subheading below the long paragraphs', () => {
    expect(signedBy({ below: '<h3>What the harbour master expects now</h3><p>The quay stays open. (Ada Lund)</p>' })).toEqual(['Ada Lund']);
  });

  test.each([
    ['The quay stays open. (Ada Lund) +++', ['Ada Lund']],
    ['The quay stays open, says the harbour master. (Ada Lund, Tom Berg)', ['Ada Lund', 'Tom Berg']],
    ['The quay stays open. (Photo: Ada Lund)', null],
    ['The quay stays open until the harbour master (Ada Lund)', null],
    ['The quay stays open. (The Quay)', null],
  ])('%s', (last, names) => {
    expect(signedBy({ below: `<p>${last}</p>` })).toEqual(names);
  });
});

describe('what only looks like a byline', () => {
  test.each([
    ['de', '<p>Interview mit Ilse Brandt</p>'],
    ['de', '<p>Die Hafenwache fand die Leiche von Ilse Brandt</p>'],
    ['de', '<p>Übersetzt von: Ilse Brandt</p>'],
    ['en', '<p>Translated by Ada Lund</p>'],
    ['en', '<p>3 May 2022</p><p>Ada Lund:</p>'],
  ])('%s: %s', (language, above) => {
    expect(signedBy({ above, language })).toBeNull();
  });

  test('a name with an age is of somebody told of', () => {
    expect(signedBy({ below: '<p><b>Tom Berg, 34,</b></p><p>has steered the ferry for ten years.</p>' })).toBeNull();
  });

  test('a book named below the text gives way to the author', () => {
    expect(signedBy({ below: '<p><a href="/shop">Quay by Tom Berg</a></p><p>Date: 3 May 2022</p><p>Author: Ada Lund</p>' })).toEqual(['Ada Lund']);
  });

  test('the editor of a reviewed book gives way to the review’s author', () => {
    expect(signedBy({ below: '<p>Tom Berg (Hrsg.)</p><p>Ilse Brandt</p>', language: 'de' })).toEqual(['Ilse Brandt']);
  });

  test('a link of the margin is no headline of the byline that follows', () => {
    const margin = '<aside><p><a href="/b">Harbour wall to be raised in autumn</a></p></aside>';
    expect(signedBy({ above: `${margin}<p>Ada Lund</p>` })).toEqual(['Ada Lund']);
  });

  test('a teaser’s byline above its own headline', () => {
    const teaser = '<section class="widget"><p>3 May 2022 <span class="author">Tom Berg</span></p><h3><a href="/b">Harbour wall to be raised in autumn</a></h3></section>';
    expect(signedBy({ above: teaser, below: '<div>About the author - Ada Lund</div><p>Ada sails.</p>' })).toEqual(['Ada Lund']);
  });
});

describe('a news agency by itself', () => {
  test.each([
    ['<p>Reuters</p>', ['Reuters']],
    ['<p>AFP, LISBON</p>', ['AFP']],
  ])('%s', (above, names) => {
    expect(signedBy({ above })).toEqual(names);
  });
});

describe('a person beside other words of a byline', () => {
  test.each([
    ['fr', '<p>Inès Morel avec Belga</p>', ['Inès Morel']],
    ['es', '<p>Marta Soler | EFE</p><p>Valdoria, 3 de mayo de 2022</p>', ['Marta Soler']],
    ['nl', '<p><span>Kees van Houten</span><span>Gepubliceerd: 3 mei 2022 om 14:05</span><span>Laatst bijgewerkt: 4 mei 2022</span></p>', ['Kees van Houten']],
    ['nl', '<p>Anouk Visser 12-03-20, 08:45 Laatste update: 09:12</p>', ['Anouk Visser']],
    ['ro', '<p>Cristina Moldovan | 09.06.2022, 07:15 | 345 vizualizări</p>', ['Cristina Moldovan']],
    ['it', '<p><span>Sara Colli e Redazione</span><span>sabato 30 aprile 2022 - 23:40</span></p>', ['Sara Colli']],
    ['ca', '<p><span>Marta Soler, Vilafosca</span> <span>dimarts, 12 d’abril del 2016</span></p>', ['Marta Soler']],
    ['pt', '<p>Ada Lunda, de Ribeirão Claro</p><p>3 de maio de 2022</p>', ['Ada Lunda']],
    ['fr', '<p>Par notre correspondante locale, Odile Grandin</p>', ['Odile Grandin']],
    ['fr', '<p>Texte : Inès Morel — Photographies : Jean-Luc Prieur</p>', ['Inès Morel']],
    ['es', '<p>Escrito por <span class="createdby">Super User</span></p>', null],
    ['de', '<p>06.11.2023 13:30 von Olga</p>', ['Olga']],
    ['en', '<p>By Staff and news service reports</p>', null],
  ])('%s: %s', (language, above, names) => {
    expect(signedBy({ above, language })).toEqual(names);
  });

  test('a newsroom where no person is', () => {
    expect(signedBy({ above: '<p>Da Redação</p><p>3 de maio de 2022</p>', language: 'pt' })).toEqual(['Da Redação']);
  });

  test('a section in capitals above the headline is none', () => {
    const page = new DOMParser().parseFromString(`<body><p>OBRES PÚBLIQUES</p><h1>${HEADLINE}</h1><p>3 de maig de 2022</p><div>${prose}</div></body>`, 'text/html');
    const lines = readLines(page);
    expect(findBylines(lines, findLayout(lines, [HEADLINE]), wordsFor('ca'))).toEqual([]);
  });
});
