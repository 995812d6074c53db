// @vitest-environment node
/** The repo from outside: its top level, what it depends on, and a lock file that names no host. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText, root } from './sources';

const TOP_LEVEL = ['.ci', '.editorconfig', '.gitignore', 'LICENSE', 'README.md', 'components', 'entrypoints', 'lib', 'package-lock.json', 'package.json', 'public', 'tests', 'tsconfig.json', 'wxt.config.ts'];

/** What ships, each with its reason. */
const DEPENDENCIES: Record<string, string> = {
  '@mozilla/readability': 'finds the article in a page',
  dexie: 'keeps the library in IndexedDB',
  dompurify: 'makes HTML of unknown origin harmless',
  fflate: 'packs an export of several files as one ZIP',
  preact: 'draws the pages',
  'webextension-polyfill': 'one promise-based API in both browsers',
};

const { dependencies, scripts } = JSON.parse(readText('package.json')) as Record<string, Record<string, string>>;
const lock = readText('package-lock.json');

test('the top level holds what the layout names', () => {
  const ignored = readText('.gitignore').split('\n').filter(Boolean).map((line) => line.replace(/\/$/, ''));
  const found = readdirSync(root).filter((name) => name !== '.git' && !name.endsWith('.log') && !ignored.includes(name));
  expect(found.sort()).toEqual(TOP_LEVEL);
});

test('nothing ships without a reason', () => {
  expect(Object.keys(dependencies!).sort()).toEqual(Object.keys(DEPENDENCIES).sort());
});

test.each(['start', 'test', 'corpus', 'clip'])('npm run %s makes a bare clone ready first', (name) => {
  expect(scripts![name]).toMatch(/^node tests\/run\/ready\.mjs /);
});

test('the lock file names no host', () => {
  expect(lock.match(/"resolved"|https?:\/\/[^"]*\.tgz|registry\./g)).toBeNull();
});

test('the lock file holds every package by its digest', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { integrity?: string; link?: boolean }> };
  expect(Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.integrity && !entry.link).map(([path]) => path)).toEqual([]);
});
