/** A whole library from one browser to the other and back to a file: nothing is lost on the way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats, sourceOf } from '@/lib/export';
import { downloaded } from '../downloads.ts';
import { bringIn, chooseFile } from '../files.ts';
import { roundTripLibrary } from '../round-trip/library.ts';
import { pressButton, type Session } from '../session.ts';
import { BROWSERS } from './browsers.ts';

/** The library as a file of ours. */
async function written(): Promise<string> {
  const pieces = exportFormats.find(({ id }) => id === 'json')!.render(sourceOf(roundTripLibrary(new Date().toISOString())), {
    generator: { name: 'Pressmark', version: '0.1.0', browser: 'test' },
    exportedAt: '2026-04-01T00:00:00.000Z',
    scope: 'all',
    subtle: crypto.subtle,
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    sanitize: (html) => html,
    settings: { readerSize: 24, markdownTemplate: '# {{title|raw}} 🗞️' },
    message: (key) => key,
    locale: 'en',
  });
  return (await Array.fromAsync(pieces)).join('');
}

/** Brings a file into the empty library of a browser, and exports all of it. */
async function throughBrowser(session: Session, file: string): Promise<string> {
  const library = await session.extensionPage('/library.html#/import');
  await chooseFile(library, 'library.json', file);
  await bringIn(library);
  await pressButton(library, 'Export all');
  const { text } = await downloaded(session.downloads, () => pressButton(library, 'Write the file'));
  await library.close();
  return text;
}

/** A file without the moment and the program that wrote it. */
function substance(file: string): object {
  const { exportedAt, generator, ...rest } = JSON.parse(file);
  return rest;
}

const [CHROMIUM, FIREFOX] = BROWSERS as [(typeof BROWSERS)[number], (typeof BROWSERS)[number]];

describe.each([
  { from: CHROMIUM, to: FIREFOX },
  { from: FIREFOX, to: CHROMIUM },
])('a library from $from.browser to $to.browser', ({ from, to }) => {
  const sessions: Session[] = [];
  let file: string;
  let exported: string;

  beforeAll(async () => {
    for (const { start } of [from, to]) sessions.push(await start());
    file = await written();
  });
  afterAll(async () => {
    for (const session of sessions) await session.close();
  });

  test('is exported as it was brought in', async () => {
    exported = await throughBrowser(sessions[0]!, file);
    expect(substance(exported)).toEqual(substance(file));
  });

  test('is the same in the other browser', async () => {
    expect(substance(await throughBrowser(sessions[1]!, exported))).toEqual(substance(exported));
  });
});
