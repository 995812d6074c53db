import { expect, test } from 'vitest';
import { Vocabulary, wordsOf } from '@/lib/anchor/words';

const split = (text: string): string[] => {
  const { starts, ends, count } = wordsOf(text, () => 0);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

test.each([
  ['Latin words and numbers', 'The mill made 1,200 sacks.', ['The', 'mill', 'made', '1', '200', 'sacks']],
  ['elided articles', 'L’usine n’ouvrira pas', ['L', 'usine', 'n', 'ouvrira', 'pas']],
  ['characters of a script without spaces', '港が開く', ['港', 'が', '開', 'く']],
  ['words of Korean, which has spaces', '항구가 열린다', ['항구가', '열린다']],
  ['right-to-left words', 'فتح الميناء', ['فتح', 'الميناء']],
  ['emoji and currency', 'Good 🎉 at €5', ['Good', '🎉', 'at', '€', '5']],
  ['a soft hyphen inside a word', 'har\u00ADbour', ['har\u00ADbour']],
  ['nothing but punctuation', '— … !', []],
])('splits %s', (_, text, words) => expect(split(text)).toEqual(words));

test.each([
  ['letter case', 'Harbour', 'harbour'],
  ['a soft hyphen', 'har\u00ADbour', 'harbour'],
  ['a ligature', 'ﬁsh', 'fish'],
  ['a combining accent', 'cafe\u0301', 'café'],
  ['full-width letters', 'ＮＨＫ', 'nhk'],
  ['a direction mark', 'ميناء\u200F', 'ميناء'],
])('takes no account of %s', (_, one, other) => {
  const vocabulary = new Vocabulary();
  expect(vocabulary.add(one)).toBe(vocabulary.add(other));
});

test.each([
  ['another word', 'harbour', 'harbours'],
  ['another accent', 'cote', 'côte'],
])('takes account of %s', (_, one, other) => {
  const vocabulary = new Vocabulary();
  expect(vocabulary.add(one)).not.toBe(vocabulary.add(other));
});

test('marks the words that begin a block', () => {
  const { opens } = wordsOf('One two\nthree four\n\nfive', () => 0);
  expect([...opens]).toEqual([1, 0, 1, 0, 1]);
});
