import { expect, test } from 'vitest';
import { textFragmentLink } from '@/lib/export';

const url = 'https://news.example/a';

test.each([
  ['words alone', url, { exact: 'a ferry that nobody waited for any longer' }, '#:~:text=a%20ferry%20that%20nobody%20waited%20for%20any%20longer'],
  ['hyphens, commas and ampersands', url, { exact: 'well-known, large & noisy ferries of old' }, '#:~:text=well%2Dknown%2C%20large%20%26%20noisy%20ferries%20of%20old'],
  ['brackets, which would end a link of Markdown', url, { exact: 'the ferry (late again) of the far quay' }, '#:~:text=the%20ferry%20%28late%20again%29%20of%20the%20far%20quay'],
  ['few words, with their neighbours', url, { exact: 'a ferry', prefix: 'at the far quay waited ', suffix: ' for us all night lo' }, '#:~:text=far%20quay%20waited-,a%20ferry,-for%20us%20all'],
  ['neighbours of the same paragraph only', url, { exact: 'a ferry', prefix: 'It ended.\n\n', suffix: '.\n\nLater' }, '#:~:text=a%20ferry'],
  ['words over two paragraphs', url, { exact: 'One two three.\n\nFour five six.' }, '#:~:text=One%20two%20three.,Four%20five%20six.'],
  ['many words', url, { exact: `${'word '.repeat(60)}end` }, '#:~:text=word%20word%20word%20word%20word,word%20word%20word%20word%20end'],
  ['many words without spaces', url, { exact: '駅'.repeat(250) }, '#:~:text=駅駅駅駅駅,駅駅駅駅駅'.replaceAll('駅', '%E9%A7%85')],
])('the link names %s', (_, page, place, fragment) => {
  expect(textFragmentLink(page, place)).toBe(page + fragment);
});

test.each([
  ['a fragment of the page', `${url}#part`, `${url}#part:~:text=a%20long%20enough%20passage%20of%20words`],
  ['an empty fragment', `${url}#`, `${url}#:~:text=a%20long%20enough%20passage%20of%20words`],
  ['an older text fragment', `${url}#:~:text=old`, `${url}#:~:text=a%20long%20enough%20passage%20of%20words`],
])('%s is respected', (_, page, expected) => {
  expect(textFragmentLink(page, { exact: 'a long enough passage of words' })).toBe(expected);
});

test('no words, no fragment', () => {
  expect(textFragmentLink(url, { exact: ' ' })).toBe(url);
});
