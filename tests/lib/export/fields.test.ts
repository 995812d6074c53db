import { expect, test } from 'vitest';
import { codePointOffsets } from '@/lib/export';

test.each([
  ['plain', 'abcdef', 3, 3],
  ['after an emoji', 'a😀b', 3, 2],
  ['before an emoji', 'a😀b', 1, 1],
  ['at the end of several', '😀😀😀', 6, 3],
  ['combining marks count each', 'e\u0301x', 2, 2],
])('a UTF-16 offset becomes a code point offset: %s', (_, text, utf16, codePoints) => {
  expect(codePointOffsets(text)(utf16)).toBe(codePoints);
});
