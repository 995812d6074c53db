import { expect, test } from 'vitest';
import { fromBase64, IMAGE_TYPES, imageType, toBase64 } from '@/lib/images';
import { bytesOfType } from './sample-images';

const text = (characters: string) => new TextEncoder().encode(characters);

test.each(IMAGE_TYPES)('%s is known by its first bytes', (type) => {
  expect(imageType(bytesOfType(type))).toBe(type);
});

test.each([
  ['nothing', ''],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a page', '<!doctype html>'],
  ['a sound', 'RIFF....WAVE'],
  ['a film', '....ftypisom'],
  ['a beginning alone', 'GIF8'],
])('%s is no image to keep', (_, characters) => {
  expect(imageType(text(characters))).toBeNull();
});

test.each([0, 1, 2, 3, 0x8000, 0x8001, 100_000])('%i bytes come back from text as they were', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test('what is no base64 is nothing', () => {
  expect(fromBase64('%%%')).toBeNull();
});
