import { expect, test } from 'vitest';
import { bestOf } from '@/lib/db/search/evaluate';

const matches = (scores: number[]) => ({ docs: Uint32Array.from(scores, (_, place) => place * 10), scores: Float32Array.from(scores), ranked: true });

test('the best of many are those that a whole sort would put first, the newer of two equals before the older', () => {
  // A walk through 0 to 996 that meets each number once, then three of the highest again.
  const scores = [...Array.from({ length: 997 }, (_, place) => (place * 313) % 997), 996, 995, 996];
  expect(bestOf(matches(scores), 5).map((place) => scores[place])).toEqual([996, 996, 996, 995, 995]);
  expect(bestOf(matches(scores), 2)).toEqual([999, 997]);
});

test('one alone is the very best, wherever it stands', () => {
  expect(bestOf(matches([3, 1, 4, 1, 5, 9, 2, 6]), 1)).toEqual([5]);
});

test('fewer than asked for come all, in order', () => {
  expect(bestOf(matches([2, 7, 1]), 10)).toEqual([1, 0, 2]);
});

test('none are none', () => {
  expect(bestOf(matches([]), 20)).toEqual([]);
});
