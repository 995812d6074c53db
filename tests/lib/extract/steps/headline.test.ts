/** Where the headline stands. */
import { expect, test } from 'vitest';
import { prose, textOf } from '../article';

test('a headline that is no heading is not in the text', () => {
  const text = textOf({ headline: `${'<div>Harbour</div>'.repeat(15)}<p>Ferry back in service</p>`, body: `${prose(8)}` });
  expect(text).not.toContain('Ferry back in service');
});

test('a headline with its byline in one line is not in the text', () => {
  const headline = 'Ferry back in service after a year of repairs';
  const head = `<meta property="og:title" content="${headline}">`;
  expect(textOf({ head, headline: '', body: `<div><b>${headline}</b><br>By Ada Lund, staff writer<br>Wednesday, March 11</div>${prose(8)}` })).toHaveLength(8);
  const sentence = `${headline}, the harbour master says, and nobody believes him until it has left.`;
  expect(textOf({ head, headline: '', body: `<p><b>${headline}</b>, the harbour master says, and nobody believes him until it has left.</p>${prose(8)}` })[0]).toBe(sentence);
});

test('headings of the first rank over its sections are in the text', () => {
  expect(textOf({ body: `${prose(4)}<h1>The new engine</h1>${prose(4)}<h1>Ferry back in service</h1>` }).filter((line) => line === 'The new engine')).toHaveLength(1);
});
