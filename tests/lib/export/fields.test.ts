import { expect, test } from 'vitest';
import { codePointOffsets, exportReading } from '@/lib/export';
import { findQuotations } from '@/lib/quotations';

test.each([
  ['plain', 'abcdef', 3, 3],
  ['after an emoji', 'a😀b', 3, 2],
  ['before an emoji', 'a😀b', 1, 1],
  ['at the end of several', '😀😀😀', 6, 3],
  ['combining marks count each', 'e\u0301x', 2, 2],
])('a UTF-16 offset becomes a code point offset: %s', (_, text, utf16, codePoints) => {
  expect(codePointOffsets(text)(utf16)).toBe(codePoints);
});

test.each<[string, string, string | null, string | null]>([
  ['a name with its role', '“The bridge will hold for years,” said Joan Ferris, mayor of Hull.', 'Joan Ferris, mayor of Hull', null],
  ['a short name', 'Joan Ferris spoke first. “The bridge will hold for years,” said Ferris.', 'Ferris', 'Joan Ferris'],
  ['a pronoun', 'Joan Ferris spoke first. “The bridge will hold for years,” she said.', 'she', 'Joan Ferris'],
  ['nobody', '“The bridge will hold for years.”', null, null],
])('a reading names whom the mention stands for only where it says less: %s', (_, text, speaker, full) => {
  const read = exportReading(findQuotations(text, { language: 'en' }).at(-1)!, codePointOffsets(text));
  expect([read.speaker, read.speakerFull]).toEqual([speaker, full]);
});
