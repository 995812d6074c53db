// @vitest-environment node
/** Every format that was ever released is read: a frozen file of each, and what must come of it. Neither is ever edited. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMAT_VERSION } from '@/lib/envelope';
import { collect, noContents, readJson } from '@/lib/import';

const folder = new URL('released/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^format-\d+\.json$/.test(name));

test('each version has its frozen file', () => {
  expect(files.length).toBe(FORMAT_VERSION);
});

test.each(files)('%s comes in whole', async (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(name.replace('.json', '.contents.json'), folder), 'utf8'));
  // A list that came to the format later is empty.
  expect(await collect(readJson([text], { sanitize: (html) => html, subtle: crypto.subtle }))).toEqual({ contents: { ...noContents(), ...expected }, problems: [], settings: { theme: 'dark' } });
});
