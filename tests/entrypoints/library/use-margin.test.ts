import { expect, test } from 'vitest';
import { spacesAbove } from '@/entrypoints/library/use-margin';

test('an item stands beside its passage', () => {
  expect(spacesAbove([40, 300], [50, 50], 10)).toEqual([40, 200]);
});

test('one whose passage is beside the item before stands right below that', () => {
  expect(spacesAbove([40, 60, 500], [100, 30, 20], 10)).toEqual([40, 0, 310]);
});

test('one without a passage follows the last', () => {
  expect(spacesAbove([40, null], [50, 50], 10)).toEqual([40, 0]);
});

test('a passage above the list gives no space', () => {
  expect(spacesAbove([-20], [50], 10)).toEqual([0]);
});
