/** What the text says again, and lines that a template sets again and again. */
import { describe, expect, test } from 'vitest';
import { prose, textOf } from '../article';

const SAID = '<p>“I shall miss the old boat when I come home at night,” said Doran Pask, who has fished these waters for half a century.</p>';

describe('a quote between paragraphs', () => {
  const textWith = (quote: string) => textOf({ body: `${prose(4)}${SAID}${quote}${prose(4)}` });
  test.each([
    '<figure class="wp-block-pullquote"><blockquote><p>“I shall miss the old boat”</p><cite>Doran Pask</cite></blockquote></figure>',
    '<blockquote>I shall miss the old boat when I come home at night</blockquote>',
    '<div class="paragraph--type--quote"><div>I shall miss the old boat</div></div>',
  ])('whose words stand in one of them is a pull quote: %s', (quote) => {
    expect(textWith(quote)).toHaveLength(9);
  });
  test.each([
    '<blockquote>I shall miss nothing at all of what they have taken</blockquote>',
    '<blockquote>The old boat</blockquote>',
  ])('stays where they do not, or are few: %s', (quote) => {
    expect(textWith(quote)).toHaveLength(10);
  });
});

describe('a line that comes again', () => {
  const items = (line: string) => [1, 2, 3].map((item) => `<h2>Boat ${item}</h2>${prose(2)}${line}`).join('');
  const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back in service","author":{"@type":"Person","name":"Ada Lund"}}</script>';
  test('is a byline above every piece where it is who signed', () => {
    expect(textOf({ head, body: `${prose(4)}${items('<div>Ada Lund</div>')}${prose(2)}` })).not.toContain('Ada Lund');
  });
  test('is a link below every item', () => {
    expect(textOf({ body: `${prose(4)}${items('<p><a href="https://shop.example/boat">See it in the shop</a></p>')}${prose(2)}` })).not.toContain('See it in the shop');
  });
  test('is text where it is neither', () => {
    expect(textOf({ head, body: `${prose(4)}${items('<p>Verdict: a boat</p>')}${prose(2)}` }).filter((line) => line === 'Verdict: a boat')).toHaveLength(3);
  });
});
