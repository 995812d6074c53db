import { expect, test } from 'vitest';
import { fromBase64, IMAGE_TYPES, imageAddresses, imageType, toBase64, withSources } from '@/lib/images';
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

const BODY = '<p>1 &lt; 2</p><img alt="a > b src=" src="https://a.example/1.jpg?w=1&amp;h=2" title=" src="><img src="https://a.example/2.jpg" alt=""><img src="https://a.example/2.jpg" alt="">';

test('the addresses of images are found as they stand, each once', () => {
  expect(imageAddresses(BODY)).toEqual(['https://a.example/1.jpg?w=1&h=2', 'https://a.example/2.jpg']);
});

test('only the source of an image that has another is changed', () => {
  const changed = withSources(BODY, (address) => (address.endsWith('2.jpg') ? 'data:,' : null));
  expect(changed).toBe(BODY.replaceAll('src="https://a.example/2.jpg"', 'src="data:,"'));
});

test('a text of unclosed images costs no time', () => {
  const started = performance.now();
  expect(imageAddresses('<img src="" '.repeat(100_000))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
