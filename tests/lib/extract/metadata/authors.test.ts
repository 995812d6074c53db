/** Who signs, where the page's statements disagree or only a link's relation says so. */
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/extract/metadata';

const prose = `<p>${'The ferry left the quay at noon and came back in the evening with all its passengers. '.repeat(4)}</p>`.repeat(6);
const link = (name: string) => `<a rel="author" href="/?a=1">${name}</a>`;

function authorsIn(head: string, body: string, url = 'https://harbour.example/ferry') {
  const page = new DOMParser().parseFromString(`<html lang="en"><head><title>Ferry back in service</title>${head}</head><body><h1>Ferry back in service</h1>${body}</body></html>`, 'text/html');
  return readMetadata(page, { url }).metadata.authors.value;
}

/** The names where this stands far below the text. */
const authorsOf = (end: string) => authorsIn('', `${prose}<div>${'<p>Tides and times</p>'.repeat(30)}</div>${end}`)?.map(({ name }) => name) ?? null;

describe('links to the author', () => {
  test('a pen name far below the text', () => {
    expect(authorsOf(`<footer>Filed under boats by ${link('seagull7')}</footer>`)).toEqual(['seagull7']);
  });

  test('two names are those of two works', () => {
    expect(authorsOf(`<footer>${link('seagull7')} ${link('mooring')}</footer>`)).toBeNull();
  });

  test('a comment is nobody’s article', () => {
    expect(authorsOf(`<div class="comment-list">${link('seagull7')}</div>`)).toBeNull();
  });
});

test('who is only counted in the byline is named by the head', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry back in service', author: [{ '@type': 'Person', name: 'Ada Lund' }, { '@type': 'Person', name: 'Tom Berg' }] });
  const head = `<script type="application/ld+json">${data}</script><meta name="author" content="Ada Lund">`;
  expect(authorsIn(head, `<p>By Ada Lund and 1 other</p>${prose}`)?.map(({ name }) => name)).toEqual(['Ada Lund', 'Tom Berg']);
});

test('a site that names itself, and signs so, gives way to people beside a date', () => {
  const head = '<meta property="og:site_name" content="Harbour Times"><meta name="author" content="Harbour Times">';
  expect(authorsIn(head, `<p>By <a rel="author" href="/author/times">Harbour Times</a> November 21, 2025</p><p>Ada Lund/Tom Berg</p>${prose}`)?.map(({ name }) => name)).toEqual(['Ada Lund', 'Tom Berg']);
});

test('an agency named as the source gives way to a person', () => {
  const authors = authorsIn('', `<p>Burak Şahin 3 May 2022</p>${prose}<p>Author: AA</p>`);
  expect(authors?.map(({ name }) => name)).toEqual(['Burak Şahin']);
});

describe('a page’s statements', () => {
  test('who is stated alone stays alone where the byline names the town', () => {
    const authors = authorsIn('<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Lund"}}</script>', `<p>By Ada Lund, New York</p>${prose}`);
    expect(authors?.map(({ name }) => name)).toEqual(['Ada Lund']);
  });

  test('a pen name that signs and that the page links as its author, against the name of its group', () => {
    const authors = authorsIn('<meta name="author" content="Harbour Media">', `<p>Posted 3 May 2022 by ${link('seagull7')}</p>${prose}`);
    expect(authors?.map(({ name }) => name)).toEqual(['seagull7']);
  });

  test('the publisher’s full name, where the address is a part of it, gives way', () => {
    const authors = authorsIn('<meta name="author" content="Club Harbour Rowers">', `<p>Written by Jonas on 3 May 2022</p>${prose}`, 'https://harbour-rowers.example/ferry');
    expect(authors?.map(({ name }) => name)).toEqual(['Jonas']);
  });

  test('the site’s name without its article gives way', () => {
    const authors = authorsIn('<meta name="author" content="El Heraldo del Valle"><meta property="og:site_name" content="El Heraldo del Valle">', `<p>By Ada Lund</p>${prose}`);
    expect(authors?.map(({ name }) => name)).toEqual(['Ada Lund']);
  });

  test('the newsroom gives way to who signs behind the text', () => {
    const authors = authorsIn('<meta name="author" content="Redazione Web">', `${prose}<p>Ada Lund</p>`);
    expect(authors?.map(({ name }) => name)).toEqual(['Ada Lund']);
  });

  test('who signs is not the site, though a picture’s copyright is theirs', () => {
    const authors = authorsIn('', `<p>The quay © Ada Lund</p>${prose}<p>Ada Lund</p>`);
    expect(authors).toEqual([{ name: 'Ada Lund', kind: 'person' }]);
  });

  test('a full name beside the headline, against the pen name of who saved it', () => {
    const authors = authorsIn('', `<p>Posted by harbour on 3 May 2022</p><p>A portrait by Ada Lund</p>${prose}`);
    expect(authors?.map(({ name }) => name)).toEqual(['Ada Lund']);
  });

  test('the name printed in full, where a handle is made of it', () => {
    const authors = authorsIn('<meta name="author" content="ada.lund">', `${prose}<p>The quay stays open. (Ada M. Lund)</p>`);
    expect(authors?.map(({ name }) => name)).toEqual(['Ada M. Lund']);
  });

  test('who publishes himself is a person', () => {
    const person = { '@type': 'Person', name: 'Ada Lund' };
    const data = { '@context': 'https://schema.org', '@type': 'Article', headline: 'Ferry back in service', author: person, publisher: { ...person, '@type': ['Person', 'Organization'] } };
    expect(authorsIn(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, prose)).toEqual([{ name: 'Ada Lund', kind: 'person' }]);
  });

  test('the site’s own name gives way to who signs below the text, another’s does not', () => {
    const signed = `${prose}<p><strong>Ada Lund - Tom Berg</strong></p>`;
    expect(authorsIn('<meta name="author" content="Harbour">', signed)?.map(({ name }) => name)).toEqual(['Ada Lund', 'Tom Berg']);
    expect(authorsIn('<meta name="author" content="Tidewater Media">', signed)?.map(({ name }) => name)).toEqual(['Tidewater Media']);
  });

  test('a box about one of those who sign', () => {
    const authors = authorsIn('', `<p>Ada Lund, Tom Berg</p><p>3 May 2022, 14:05</p>${prose}<div><p>About the author</p><p>Ada Lund</p></div>`);
    expect(authors?.map(({ name }) => name)).toEqual(['Ada Lund', 'Tom Berg']);
  });
});
