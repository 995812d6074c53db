/** What a page states of itself, where it is odd, wrong or hostile. */
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/extract/metadata';

const prose = `<p>${'The ferry left the quay at noon and came back in the evening with all its passengers. '.repeat(4)}</p>`.repeat(6);
const pageOf = (head: string, body = prose, lang = 'en') => new DOMParser().parseFromString(`<html lang="${lang}"><head>${head}</head><body><h1>Ferry back in service</h1>${body}</body></html>`, 'text/html');
const read = (page: Document, url = 'https://harbour.example/ferry') => readMetadata(page, { url }).metadata;

describe('the headline', () => {
  test('that ends in a short part behind a dash stays whole where it is printed so', () => {
    const title = 'Strike in the port of Saltmarsh – chaos';
    const page = new DOMParser().parseFromString(`<html lang="en"><head><title>${title} | The Tide</title><meta property="og:title" content="${title} | The Tide"><meta property="og:site_name" content="The Tide"></head><body><h1>${title}</h1>${prose}</body></html>`, 'text/html');
    expect(read(page).title.value).toBe(title);
  });

  const headed = (social: string, printed: string, data = social) =>
    new DOMParser().parseFromString(`<html lang="en"><head><title>${social}</title><meta property="og:title" content="${social}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: data })}</script></head><body>${printed}${prose}</body></html>`, 'text/html');

  test.each([
    ['that the head cuts short', 'Mill raises its output of paper', '<h1>Mill raises its output of paper in Saltmarsh</h1>', 'Mill raises its output of paper in Saltmarsh'],
    ['behind which the head has the site’s furniture', 'Mill raises its output of paper » News – Coast and more', '<h1>Mill raises its output of paper</h1>', 'Mill raises its output of paper'],
    ['that the template prints with the site’s name', 'Mill raises its output of paper', '<h1>Mill raises its output of paper | COAST.EXAMPLE</h1>', 'Mill raises its output of paper'],
    ['that the head states otherwise, twice', 'Mill of Saltmarsh raises its output', '<h1>More paper than ever</h1>', 'Mill of Saltmarsh raises its output'],
  ])('%s is the one of the page’s readers', (_, social, printed, title) => {
    expect(read(headed(social, printed)).title.value).toBe(title);
  });

  test('of the first rank, which the head repeats, stands before one of a lower rank that nothing else says', () => {
    const page = headed('Mill of Saltmarsh raises its output', '<h1>Mill of Saltmarsh raises its output</h1><h2>Mill raises its output, and nobody knows why</h2>', 'Output of the mill');
    expect(read(page).title.value).toBe('Mill of Saltmarsh raises its output');
  });

  test('is below a first heading that is the site’s name and leads home', () => {
    const page = new DOMParser().parseFromString(`<html lang="en"><head><title>The Harbour Diary: The ferry is back at last</title></head><body><h1><a href="https://harbour.example/">The Harbour Diary</a></h1><h3>The ferry is back at last</h3>${prose}</body></html>`, 'text/html');
    expect(read(page).title.value).toBe('The ferry is back at last');
  });

  test('is read where an image takes the name of the window’s title', () => {
    const page = pageOf('<title>Ferry back in service</title>', '<img name="title">');
    Object.defineProperty(page, 'title', { value: page.querySelector('img') });
    expect(read(page).title.value).toBe('Ferry back in service');
  });
});

describe('the language', () => {
  const galician = `<p>${'O barco saíu do peirao ao mediodía e volveu pola noite con todos os pasaxeiros, segundo o consello. Non se dixo por que a compañía do mar non o anunciara antes. '.repeat(3)}</p>`.repeat(3);

  test('that cannot be told from its neighbours is as the page says', () => {
    expect(read(pageOf('<title>Port</title>', galician, 'gl')).language.value).toBe('gl');
  });

  test('in words is no tag', () => {
    expect(read(pageOf('<title>Port</title><meta name="language" content="english">', '<p>Northwick quay, 3 May.</p>', '')).language.value).toBeNull();
  });

  test('that the text plainly is not gives way', () => {
    expect(read(pageOf('<title>Port</title>', prose, 'de')).language.value).toBe('en');
  });
});

describe('the day of publication', () => {
  const sentences: Record<string, string> = {
    es: 'El puerto está cerrado desde el lunes por la tormenta, y el consejo dijo que no se abrirá antes del fin de la semana. ',
    it: 'Il porto è chiuso da lunedì dopo la tempesta e il consiglio ha detto che non sarà riaperto prima della fine della settimana. ',
    fr: 'Le port est fermé depuis lundi après la tempête, et les bateaux ne seront pas autorisés à sortir avant la fin de la semaine. ',
  };
  const moved = '<meta property="article:published_time" content="2021-09-30T22:14:05+00:00">';

  test.each([
    ['as printed behind a byline, against that of a move to another system', 'es', moved, '<p>Por Marta Soler Vega Ruiz · Publicado el 12/03/2018</p>', '', '2018-03-12'],
    ['not that of a change on a day of the week', 'it', '<meta property="article:published_time" content="2022-05-01T00:00:00+00:00">', '<p>sabato 30 aprile 2022 - 23:40</p>', '<p>Ultimo aggiornamento: domenica 1 maggio 2022 ore 08:12</p>', '2022-04-30T23:40'],
    ['with the hour that stands in another line', 'fr', '', '<p>SAINT-ORVEL, le 3 mars 2016</p><p>Rédigé par Inès Morel le Jeudi 3 Mars 2016 à 14:31</p>', '', '2016-03-03T14:31'],
  ])('%s', (_name, language, head, above, below, iso) => {
    expect(read(pageOf(head, above + `<p>${sentences[language]!.repeat(3)}</p>`.repeat(5) + below, language)).published.value?.iso).toBe(iso);
  });

  test('stands in the window’s title where nothing else has it', () => {
    expect(read(pageOf('<title>03.05.2022 | Ferry back in service</title>')).published.value?.iso).toBe('2022-05-03');
  });

  test('is no day that the headline tells of', () => {
    expect(read(pageOf('<title>Ferry back in service on 3 May 2022 | The Tide</title>')).published.value).toBeNull();
  });

  test('is not the date of a file that is later than the last change', () => {
    expect(read(pageOf('<meta name="date" content="2022-05-04T11:52:23">', `<p>Stand: 03.05.2022 18:00 Uhr</p>${prose}`, 'de')).published.value?.iso).toBe('2022-05-03T18:00');
  });
});

describe('the canonical address', () => {
  test.each([
    ['https://www.harbour.example/ferry', 'https://harbour.example/ferry', true],
    ['https://sport.harbour.example/ferry', 'https://www.harbour.example/sport/ferry', true],
    ['https://gull.letters.example/p/ferry', 'https://heron.letters.example/p/ferry', false],
  ])('at %s, %s', (url, canonical, taken) => {
    expect(read(pageOf(`<title>Port</title><link rel="canonical" href="${canonical}">`), url).canonicalUrl.value).toBe(taken ? canonical : null);
  });
});

describe('a site that states no name', () => {
  const siteOf = (name: string, title: string, url: string, logo = name) => {
    const page = new DOMParser().parseFromString(`<html><head><title>${title}</title></head><body><a href="/">${logo}</a><h1>Ferry</h1>${prose}</body></html>`, 'text/html');
    return read(page, url).siteName.value;
  };
  test('has the one that its logo and its titles print', () => expect(siteOf('Вести порта', 'Паром — Вести порта', 'https://vesti-porta.example/a')).toBe('Вести порта'));
  test('has none that only its titles print', () => expect(siteOf('Вести порта', 'Паром — Вести порта', 'https://vesti-porta.example/a', 'Главная')).toBe('vesti-porta.example'));
  test('has one in letters that addresses spell otherwise', () => expect(siteOf('Lyngø Avis', 'Færgen - Lyngø Avis', 'https://lyngoavis.example/a', 'Forside')).toBe('Lyngø Avis'));
  test('has the one that its copyright line names, whatever the case of its words', () => expect(read(pageOf('<title>Ferry</title>', `${prose}<p>CopyRight 2022 By Harbour Gazette</p>`), 'https://harbourgazette.example/a').siteName.value).toBe('Harbour Gazette'));
});

test('of two addresses in one site, the one on the page’s own host is canonical', () => {
  const page = pageOf('<title>Port</title><link rel="canonical" href="https://sunday.harbour.example/ferry"><meta property="og:url" content="https://www.harbour.example/news/ferry">');
  expect(read(page, 'https://www.harbour.example/news/ferry').canonicalUrl.value).toBe('https://www.harbour.example/news/ferry');
});

describe('data', () => {
  test('of 20,000 lists within each other is passed over', () => {
    const page = pageOf(`<title>Ferry back in service</title><script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`);
    expect(read(page).title.value).toBe('Ferry back in service');
  });
});

describe('the day', () => {
  test('that is stated as the publication and printed as the last change gives way to an earlier printed one', () => {
    const page = pageOf('<meta property="article:published_time" content="2024-05-15T06:00:00+03:00">', `<p>By Ada Lund | 13 May 2024, 14:05 | Updated on 15 May 2024, 09:00</p>${prose}`);
    expect(read(page).published.value?.iso).toBe('2024-05-13T14:05');
  });

  test('above the headline is today’s where it is after the last change', () => {
    const page = pageOf('');
    page.body.innerHTML = `<div class="date">May 19, 2024</div><h1>Ferry back in service</h1><p>By Ada Lund, Tom Berg and Ilse Brandt, Saltmarsh | Updated on: May 12, 2024</p>${prose}`;
    expect(read(page).published.value?.iso).toBe('2024-05-12');
  });
});
