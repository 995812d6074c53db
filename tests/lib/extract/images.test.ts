/** Which images of a text are worth keeping, by the size that they state. */
import { expect, test } from 'vitest';
import { imageAddress } from '@/lib/extract/images';

test.each([
  ['', 'https://harbour.example/quay.jpg'],
  ['width="" height=""', 'https://harbour.example/quay.jpg'],
  ['width="100%"', 'https://harbour.example/quay.jpg'],
  ['width="640" height="360"', 'https://harbour.example/quay.jpg'],
  ['width="1" height="1"', null],
  ['width="0" height="0"', null],
])('%s', (size, address) => {
  const page = new DOMParser().parseFromString(`<img src="/quay.jpg" ${size}>`, 'text/html');
  expect(imageAddress(page.querySelector('img')!, 'https://harbour.example/news/')).toBe(address);
});
