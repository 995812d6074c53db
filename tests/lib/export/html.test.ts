import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sampleLibrary } from '../sample-library';
import { textOf } from './render';

const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

/** A library with the attack in every value that a page or a file can give. */
function hostile() {
  const contents = sampleLibrary();
  for (const article of contents.articles) {
    article.corrections = {
      title: attack,
      authors: [{ name: attack, kind: 'person' }],
      siteName: attack,
      language: attack,
      canonicalUrl: `javascript:alert(1)//${attack}`,
      published: { iso: attack, precision: 'day', raw: attack },
    };
    article.note = attack;
    article.tags = [attack];
  }
  for (const quotation of contents.quotations) Object.assign(quotation, { text: attack, speakerFull: attack, role: attack });
  for (const annotation of contents.annotations) Object.assign(annotation, { note: attack, tags: [attack] });
  return contents;
}

const rules = { extends: ['html-validate:recommended', 'html-validate:a11y'], rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' } } as const;

test.each([
  ['a library', sampleLibrary()],
  ['a hostile library', hostile()],
  ['an empty library', { ...sampleLibrary(), articles: [] }],
])('a validator finds nothing in the page of %s', async (_, contents) => {
  const report = await new HtmlValidate(rules as never).validateString(await textOf('html', contents));
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([]);
});

test('nothing from a page or a file becomes an element or an address that runs', async () => {
  const page = new DOMParser().parseFromString(await textOf('html', hostile()), 'text/html');
  expect(page.querySelectorAll('script, img, [onerror], [href^="javascript:"], [cite^="javascript:"]').length).toBe(0);
});

test('kept bodies pass the sanitiser', async () => {
  const page = await textOf('html', sampleLibrary(), { sanitize: () => '<p>sanitised</p>' });
  expect([page.split('<p>sanitised</p>').length - 1, page.includes('<p>The ferry')]).toEqual([7, false]);
});

test('the policy allows the style by its hash and nothing else', async () => {
  const page = new DOMParser().parseFromString(await textOf('html', sampleLibrary()), 'text/html');
  const style = new TextEncoder().encode(page.querySelector('style')!.textContent);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', style)).toString('base64');
  expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test('an article is read in its own language and direction', async () => {
  const page = new DOMParser().parseFromString(await textOf('html', sampleLibrary()), 'text/html');
  const body = page.querySelector('.text[lang="ar"]');
  expect(body?.getAttribute('dir')).toBe('rtl');
});

test('kept images are in the page, and no others', async () => {
  const contents = sampleLibrary();
  const [kept] = contents.images;
  const address = kept!.address.replaceAll('&', '&amp;');
  const sanitize = () => `<p><img src="${address}" alt="A"><img src="https://other.example/b.jpg" alt="B"></p>`;
  const page = new DOMParser().parseFromString(await textOf('html', { ...contents, articles: contents.articles.slice(0, 1) }, { sanitize }), 'text/html');
  expect([...page.querySelectorAll('img')].map((image) => image.getAttribute('src')!.slice(0, 30))).toEqual(['data:image/jpeg;base64,/9j/4AA', 'https://other.example/b.jpg']);
});
