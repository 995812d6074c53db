import { expect, test } from 'vitest';
import { diffSequences } from '@/lib/anchor/sequence-diff';

const sequence = (letters: string): Int32Array => Int32Array.from(letters, (letter) => letter.charCodeAt(0));

/** The common members, as the runs give them. */
const common = (one: string, other: string): string =>
  diffSequences(sequence(one), sequence(other))
    .map(({ a, length }) => one.slice(a, a + length))
    .join('');

test.each([
  ['equal sequences', 'abcd', 'abcd', 'abcd'],
  ['nothing in common', 'abc', 'xyz', ''],
  ['an empty first', '', 'abc', ''],
  ['an empty second', 'abc', '', ''],
  ['one member put in', 'abcd', 'abxcd', 'abcd'],
  ['one member taken out', 'abcd', 'acd', 'acd'],
  ['one member changed', 'abcd', 'axcd', 'acd'],
  ['members that repeat', 'aabbaabb', 'aabaabb', 'aabaabb'],
  ['a block that moved', 'abcdef', 'defabc', 'abc'],
  ['no member that is there once', 'xyxyxy', 'yxyxyx', 'yxyxy'],
])('finds what is common with %s', (_, one, other, expected) => expect(common(one, other).length).toBe(expected.length));

test('gives runs that are equal and ascend', () => {
  const one = sequence('the quick brown fox jumps over the lazy dog and the cat');
  const other = sequence('a quick red fox jumps under the lazy dogs and a cat');
  let [a, b] = [0, 0];
  for (const run of diffSequences(one, other)) {
    expect(run.a >= a && run.b >= b).toBe(true);
    expect(one.slice(run.a, run.a + run.length)).toEqual(other.slice(run.b, run.b + run.length));
    [a, b] = [run.a + run.length, run.b + run.length];
  }
});

test('gives up on two long sequences that have little in common, instead of searching', () => {
  const noise = (seed: number): Int32Array => Int32Array.from({ length: 20_000 }, (_, i) => ((i * seed) ^ (i >> 3)) % 7);
  expect(diffSequences(noise(31), noise(57)).length).toBeLessThan(20_000);
});
