// @vitest-environment node
/** Who may import whom: the table of the house, held against every import there is. */
import { describe, expect, test } from 'vitest';
import { type Source, sources } from './sources';

/** A room, and what may be imported into it beside itself. A name that ends in "/" is a folder; lib rooms are reached through their doors alone. */
const ROOMS: Record<string, string[]> = {
  'lib/model.ts': [],
  'lib/errors.ts': [],
  'lib/url.ts': [],
  'lib/envelope.ts': [],
  'lib/letters.ts': [],
  'lib/new-id.ts': [],
  'lib/images.ts': ['lib/model'],
  'lib/clipboard.ts': [],
  'lib/sanitize.ts': ['dompurify'],
  'lib/i18n.ts': ['wxt/browser', 'lib/model', 'lib/errors', 'public/_locales/'],
  'lib/settings.ts': ['wxt/browser', 'lib/model', 'lib/errors'],
  'lib/messages/': ['wxt/browser', 'lib/model', 'lib/errors'],
  'lib/shapes/': ['lib/model', 'lib/images'],
  'lib/extract/': ['lib/model', 'lib/errors', 'lib/url', 'lib/letters', 'lib/sanitize', '@mozilla/readability'],
  'lib/quotations/': ['lib/model', 'lib/errors', 'lib/url', 'lib/letters'],
  'lib/anchor/': ['lib/model', 'lib/errors', 'lib/url'],
  'lib/db/': ['lib/model', 'lib/errors', 'lib/url', 'lib/images', 'dexie'],
  // The two rooms of Pressmark's own format share its names and its digest.
  'lib/export/': ['lib/model', 'lib/errors', 'lib/url', 'lib/envelope', 'lib/images', 'fflate'],
  'lib/import/': ['lib/model', 'lib/errors', 'lib/url', 'lib/envelope', 'lib/images', 'lib/shapes/', 'fflate'],
  'components/': ['lib/model', 'lib/i18n', 'lib/errors', 'lib/url', 'preact', 'preact/hooks'],
  'entrypoints/background/': ['lib/', '#imports', 'wxt/browser'],
  'entrypoints/page.content/': ['lib/', 'components/', '#imports', 'wxt/browser', 'preact', 'preact/hooks'],
  // It opens the library at an article.
  'entrypoints/popup/': ['lib/', 'components/', 'entrypoints/library/address', '#imports', 'wxt/browser', 'preact', 'preact/hooks'],
  'entrypoints/library/': ['lib/', 'components/', '#imports', 'wxt/browser', 'preact', 'preact/hooks'],
  // The same view as the popup's, beside the page.
  'entrypoints/sidepanel/': ['lib/', 'components/', 'entrypoints/popup/', '#imports', 'wxt/browser', 'preact', 'preact/hooks'],
};

/** A package, and the only places that may know it. */
const PACKAGES: Record<string, RegExp> = {
  dexie: /^lib\/db\//,
  '@mozilla/readability': /^lib\/extract\/readable\.ts$/,
  dompurify: /^lib\/sanitize\.ts$/,
  fflate: /^lib\/(?:import|export)\//,
  'wxt/browser': /^(?:entrypoints\/|lib\/messages\/|lib\/settings\.ts$|lib\/i18n\.ts$)/,
  '#imports': /^entrypoints\//,
};

/** Rooms that are folders, and the files others may import from them. */
const DOORS: Record<string, RegExp> = {
  'lib/messages/': /^lib\/messages\/(?:protocol|send|listen)\.ts$/,
};

const within = (path: string, room: string): boolean => (room.endsWith('/') ? path.startsWith(room) : path === room);
const roomOf = (path: string): string | undefined => Object.keys(ROOMS).find((room) => within(path, room));

/** Whether an allowance of the table covers an import. */
const covers = (allowed: string, target: string): boolean =>
  allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed || target === `${allowed}.ts`;

test.each(sources.map((source) => [source.path, source] as const))('%s stands in a room of the table', (path) => {
  expect(roomOf(path), `${path}: tell in tests/house/imports.test.ts what this room may import`).toBeDefined();
});

describe.each(Object.entries(ROOMS))('%s', (room, allowed) => {
  test(`imports nothing but itself${allowed.length > 0 ? `, ${allowed.join(', ')}` : ''}`, () => {
    const strangers = sources
      .filter((source) => within(source.path, room))
      .flatMap((source) => source.imports.filter(({ target }) => !within(target, room) && !allowed.some((one) => covers(one, target))).map(({ target }) => `${source.path} -> ${target}`));
    expect(strangers).toEqual([]);
  });
});

test.each(Object.entries(PACKAGES))('%s is known only where its room is', (name, places) => {
  const strangers = sources.filter((source) => !places.test(source.path) && source.imports.some(({ target }) => target === name || target.startsWith(`${name}/`)));
  expect(strangers.map((source) => source.path)).toEqual([]);
});

test('components take of the errors their types alone', () => {
  const users = sources.filter((source) => source.path.startsWith('components/') && source.imports.some(({ target, typesOnly }) => target === 'lib/errors.ts' && !typesOnly));
  expect(users.map((source) => source.path)).toEqual([]);
});

test('a room of lib is entered by its door', () => {
  const rooms = Object.keys(ROOMS).filter((room) => room.startsWith('lib/') && room.endsWith('/'));
  const sideDoors = sources.flatMap((source) =>
    source.imports.flatMap(({ target }) => {
      const room = rooms.find((one) => within(target, one) && !within(source.path, one));
      const door = room && (DOORS[room] ?? new RegExp(`^${room}(?:index\\.ts|[^/]+\\.json)$`));
      return door && !door.test(target) ? [`${source.path} -> ${target}`] : [];
    }),
  );
  expect(sideDoors).toEqual([]);
});

/** Everything that runs when a file is loaded: its imports and theirs, types left out. */
function reached(start: string): Set<string> {
  const files = new Map<string, Source>(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const queue = [start];
  for (const path of queue) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { target, typesOnly } of files.get(path)?.imports ?? []) if (!typesOnly) queue.push(target);
  }
  return seen;
}

const pageScript = sources.filter((source) => source.path.startsWith('entrypoints/page.content/')).map((source) => source.path);

test.each(pageScript)('%s never reaches the database', (path) => {
  expect([...reached(path)].filter((target) => target.startsWith('lib/db/') || target === 'dexie')).toEqual([]);
});

test('nothing is imported that is not there', () => {
  const missing = sources.flatMap((source) => source.imports.filter(({ target }) => /^(?:lib|components|entrypoints|public)\/[^.]*$/.test(target)).map(({ target }) => `${source.path} -> ${target}`));
  expect(missing).toEqual([]);
});
