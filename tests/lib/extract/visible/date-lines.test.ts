/** Which printed date is the article's day, by what stands around it and where. */
import { describe, expect, test } from 'vitest';
import { findDateLines } from '@/lib/extract/visible/date-lines';
import { findLayout } from '@/lib/extract/visible/layout';
import { readLines } from '@/lib/extract/visible/lines';
import { wordsFor } from '@/lib/extract/visible/words';

const HEADLINE = 'Ferry back in service';
const sentence = 'The ferry left the quay at noon and came back in the evening with all its passengers. ';
const prose = `<p>${sentence.repeat(3)}</p>`.repeat(5);

/** The likeliest day of a page whose text begins with `opening`, with this above and below it. */
function dayOf({ above = '', opening = '', below = '', language = 'en' }: { above?: string; opening?: string; below?: string; language?: string }): string | null {
  const page = new DOMParser().parseFromString(`<body><h1>${HEADLINE}</h1>${above}<div>${opening && `<p>${opening}</p>`}${prose}</div>${below}</body>`, 'text/html');
  const lines = readLines(page);
  const [best] = findDateLines(lines, findLayout(lines, [HEADLINE]), wordsFor(language), 'dmy');
  return best ? `${best.kind} ${best.value.iso}` : null;
}

describe('the day that a text begins with', () => {
  test.each([
    ['de', `29.11.2022 – ${sentence}`],
    ['de', `Bergen, 29. November 2022 – ${sentence}`],
    ['en', `LONDON, November 29, 2022 (Agency) — ${sentence}`],
    ['en', `HARBOUR CITY, Nov. 29, 2022 /Newswire/ -- ${sentence}`],
    ['de', `Pressemitteilung vom 29. November 2022 | ${sentence}`],
  ])('%s: %s', (language, opening) => {
    expect(dayOf({ opening, language })).toBe('published 2022-11-29');
  });

  test.each([
    ['en', `On 29 November 2022 the ferry was taken to the yard. ${sentence}`],
    ['de', `Am 29. November 2022 lief die Fähre aus. ${sentence}`],
    ['en', `The harbour, which on 29 November 2022 – a Tuesday – had no boat, is open. ${sentence}`],
  ])('is told of in a sentence, %s: %s', (language, opening) => {
    expect(dayOf({ opening, language })).toBeNull();
  });
});

describe('the line that publishing systems write below the text', () => {
  test.each([
    ['en', 'This entry was posted on 3 May 2022 by <a href="/a">Ada</a> in <a href="/b">Harbour</a>, <a href="/c">Ferries</a>, <a href="/d">Timetables</a> and tagged <a href="/e">quay</a>. Bookmark the link to this page.'],
    ['de', 'Dieser Beitrag wurde am 03.05.2022 von <a href="/a">ib</a> in <a href="/b">Hafen</a>, <a href="/c">Fähren</a>, <a href="/d">Fahrpläne</a> veröffentlicht. Schlagworte: <a href="/e">Kai</a>, <a href="/f">Boot</a>.'],
    ['de', 'Der Beitrag wurde am Dienstag, den 3. Mai 2022 um 15:21 Uhr veröffentlicht und wurde unter <a href="/b">Hafen</a>, <a href="/c">Fähren am Nachmittag</a> abgelegt.'],
    ['fr', 'Cette entrée a été publiée le 3 mai 2022 par <a href="/a">Ada</a>, dans <a href="/b">Le port</a>, <a href="/c">Les bateaux</a>, et marquée <a href="/d">quai</a>, <a href="/e">horaires</a>.'],
    ['es', 'Esta entrada fue publicada el 3 de mayo de 2022 por <a href="/a">Ada</a> en <a href="/b">El puerto</a>, <a href="/c">Los barcos</a> y etiquetada <a href="/d">muelle</a>, <a href="/e">horarios</a>.'],
  ])('%s: %s', (language, line) => {
    expect(dayOf({ below: `<p>${line}</p>`, language })).toMatch(/^published 2022-05-03/);
  });
});

test('a day of the week may have its article before the date', () => {
  expect(dayOf({ above: '<p>veröffentlicht am Dienstag, den 3. Mai 2022</p>', language: 'de' })).toBe('published 2022-05-03');
});

test('the head of an article is no comment, whatever its class', () => {
  expect(dayOf({ above: '<div class="entry-meta comments">3 May 2022</div>' })).toBe('published 2022-05-03');
});

describe('a line about rights', () => {
  test('has the minute of publication beside the agency', () => {
    expect(dayOf({ below: '<p>© Agency | Picture: Harbour | 03.05.2022 08:03</p>' })).toBe('published 2022-05-03T08:03');
  });

  test('has no day of publication where it names a day alone', () => {
    expect(dayOf({ below: '<p>Copyright © 03.05.2022 The Harbour Paper</p>' })).toBeNull();
  });
});

test('the last of several days is no day of publication', () => {
  expect(dayOf({ above: '<p>14. – 20. Januar 2022</p>', language: 'de' })).toBeNull();
});
