/** Which of a picture's two addresses is kept: the one it is shown with, or the one stated for previews. */
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/extract/metadata';

const prose = `<p>${'The ferry left the quay at noon and came back in the evening with all its passengers. '.repeat(4)}</p>`.repeat(5);

function imageOf(stated: string, shown: string): string | null {
  const page = new DOMParser().parseFromString(
    `<html><head><meta property="og:image" content="https://pictures.example/${stated}"></head><body><h1>Ferry back in service</h1><figure><img src="https://pictures.example/${shown}"></figure>${prose}</body></html>`,
    'text/html',
  );
  return readMetadata(page, { url: 'https://harbour.example/ferry' }).metadata.image.value?.replace('https://pictures.example/', '') ?? null;
}

describe('one picture at two addresses', () => {
  test.each([
    ['the shown is the larger', 'quay-4711009/1200x630.jpg', 'quay-4711009/1600x900.jpg', 'quay-4711009/1600x900.jpg'],
    ['the stated is the larger', 'quay-4711009/w=1200.jpg', 'quay-4711009/w=640.jpg', 'quay-4711009/w=1200.jpg'],
    ['a strip is wider than the whole picture', 'f1920x1080/quay-4711009.jpg', 'f2000x857/quay-4711009-top.jpg', 'f1920x1080/quay-4711009.jpg'],
    ['neither names its size', 'preview/quay-4711009.jpg', 'text/quay-4711009.jpg', 'text/quay-4711009.jpg'],
    ['another picture is shown', 'quay-4711009.jpg', 'tower-1234567.jpg', 'quay-4711009.jpg'],
  ])('%s', (_name, stated, shown, kept) => {
    expect(imageOf(stated, shown)).toBe(kept);
  });
});

test('a picture with an empty width is shown', () => {
  const page = new DOMParser().parseFromString(
    `<html><body><h1>Ferry back in service</h1><figure><img src="https://pictures.example/quay.jpg" width="" height=""></figure>${prose}</body></html>`,
    'text/html',
  );
  expect(readMetadata(page, { url: 'https://harbour.example/ferry' }).metadata.image.value).toBe('https://pictures.example/quay.jpg');
});
