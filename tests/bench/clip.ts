/**
 * npm run --silent clip -- PAGE.html [--url URL]
 * Reads one stored page as the extension does, saves it in a database in memory
 * and prints its export: the file that saving and exporting it would give.
 */
import 'fake-indexeddb/auto';
import { createHash, randomUUID, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from '../run/modules.ts';
import { PageReader } from './reader.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [file] = positionals;
if (!file) {
  console.error('usage: npm run --silent clip -- PAGE.html [--url URL]');
  process.exit(2);
}
const html = readFileSync(file);

/** The address the page says it has, for pages stored without one. */
function ownAddress(): string | null {
  const text = html.toString('utf8');
  const declared = /<base\b[^>]*?\bhref\s*=\s*["']([^"']+)/i.exec(text) ?? /<link\b[^>]*?\brel\s*=\s*["']canonical["'][^>]*?\bhref\s*=\s*["']([^"']+)/i.exec(text);
  return declared && URL.canParse(declared[1]!) ? declared[1]! : null;
}

const reader = new PageReader();
const { capture, error } = await reader.read(values.url ?? ownAddress() ?? `http://localhost${pathToFileURL(resolve(file)).pathname}`, html);
await reader.close();
if (!capture) {
  console.error(error);
  process.exit(1);
}
const { exportJson, sourceOf } = await load<typeof import('../../lib/export/index.ts')>('lib/export/index.ts');
const { keyOfCapture, libraryContents, PressmarkDatabase, saveCapture } = await load<typeof import('../../lib/db/index.ts')>('lib/db/index.ts');
const version = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version as string;
const now = new Date();
const database = new PressmarkDatabase('clip');
const draft = { key: keyOfCapture(capture), note: '', tags: [], corrections: {}, updatedAt: now.toISOString() };
await saveCapture(database, capture, draft, {
  now,
  newId: () => `urn:uuid:${randomUUID()}`,
  sha256: async (text) => createHash('sha256').update(text).digest('hex'),
});
for await (const part of exportJson(sourceOf(await libraryContents(database, 'all')), {
  generator: { name: 'Pressmark', version, browser: 'chromium' },
  exportedAt: now.toISOString(),
  scope: 'selection',
  subtle: webcrypto.subtle as SubtleCrypto,
})) {
  process.stdout.write(part);
}
database.close();
