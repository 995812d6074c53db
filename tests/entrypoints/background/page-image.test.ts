/** What runs in a page to read an image: by the page's own access, bounded, and at home only. */
import { afterEach, expect, test, vi } from 'vitest';
import { readPageImage } from '@/entrypoints/background/page-image';

afterEach(() => vi.unstubAllGlobals());

const ADDRESS = 'https://news.example/quay.gif';

/** Makes the page's server answer; what it was asked. */
function serve(body: Uint8Array<ArrayBuffer>, init: ResponseInit = { headers: { 'content-type': 'image/gif' } }) {
  const fetched = vi.fn(async (_address: string, _init: RequestInit) => new Response(body, init));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const read = (origin = location.origin) => readPageImage(ADDRESS, origin, 1_000, 5_000);

test('an image comes in base64, from the cache where it is there', async () => {
  const fetched = serve(Uint8Array.from([71, 73, 70, 255]));
  expect(await read()).toBe('R0lG/w==');
  expect(fetched.mock.calls.map(([address, { cache }]) => [address, cache])).toEqual([[ADDRESS, 'force-cache']]);
});

test.each([
  ['a page', { headers: { 'content-type': 'text/html' } }],
  ['what is not there', { status: 404, headers: { 'content-type': 'image/gif' } }],
])('%s is no image', async (_, init) => {
  serve(Uint8Array.from([71]), init);
  expect(await read()).toBeNull();
});

test('what is larger than asked for is left', async () => {
  serve(new Uint8Array(1_001));
  expect(await read()).toBeNull();
});

test('what another origin does not share is left', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await read()).toBeNull();
});

test('what was cached without the word that it is shared is asked for once more', async () => {
  const fetched = vi.fn(async (_address: string, { cache }: RequestInit) => (cache === 'reload' ? new Response(Uint8Array.from([71]), { headers: { 'content-type': 'image/gif' } }) : Promise.reject(new TypeError('Failed to fetch'))));
  vi.stubGlobal('fetch', fetched);
  expect(await read()).toBe('Rw==');
});

test('a tab that went to another site asks for nothing', async () => {
  const fetched = serve(new Uint8Array(1));
  expect(await read('https://elsewhere.example')).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

test('the function stands alone, for it is carried into the page as text', async () => {
  serve(Uint8Array.from([71, 73, 70]));
  const carried = new Function(`return (${readPageImage.toString()})`)() as typeof readPageImage;
  expect(await carried(ADDRESS, location.origin, 1_000, 5_000)).toBe('R0lG');
});
