/**
 * npm run --silent corpus -- --cases FILE.jsonl --out FILE.jsonl [--jobs N] [--limit N]
 * Reads every case of a file and writes what Pressmark makes of it, a line each,
 * in the field names of the export: the scorers read that. Cases with `html` go
 * through the browser, cases with `text` through the quotation code alone.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { FoundQuotation } from '../../lib/model.ts';
import { load } from '../run/modules.ts';
import { PageReader } from './reader.ts';

interface Case {
  id: string;
  url?: string;
  html?: string;
  text?: string;
  lang?: string;
}

const { values: options } = parseArgs({
  options: { cases: { type: 'string' }, out: { type: 'string' }, jobs: { type: 'string', default: '2' }, limit: { type: 'string' } },
});
if (!options.cases || !options.out) {
  console.error('usage: npm run --silent corpus -- --cases FILE.jsonl --out FILE.jsonl [--jobs N] [--limit N]');
  process.exit(2);
}
const casesFile = resolve(options.cases);
const { codePointOffsets, exportMetadata, exportReading } = await load<typeof import('../../lib/export/index.ts')>('lib/export/index.ts');
const { valuesOf } = await load<typeof import('../../lib/model.ts')>('lib/model.ts');
const { findQuotations } = await load<typeof import('../../lib/quotations/index.ts')>('lib/quotations/index.ts');

const exportAll = (quotations: FoundQuotation[], text: string) => {
  const toCodePoints = codePointOffsets(text);
  return quotations.map((quotation) => exportReading(quotation, toCodePoints));
};

function readHtml(path: string): Buffer {
  const bytes = readFileSync(resolve(dirname(casesFile), path));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function answer(item: Case, reader: PageReader): Promise<object> {
  if (item.text !== undefined) {
    const started = performance.now();
    const found = findQuotations(item.text, { language: item.lang ?? null });
    return { ms: performance.now() - started, quotations: exportAll(found, item.text) };
  }
  if (item.html === undefined || item.url === undefined) throw new Error('a case needs `text`, or `html` and `url`');
  const { ms, capture, error } = await reader.read(item.url, readHtml(item.html));
  if (!capture) return { ms, error };
  const { article } = capture;
  return {
    ms,
    article: { ...exportMetadata(valuesOf(article.metadata)), byline: article.byline, text: article.text },
    quotations: exportAll(capture.quotations, article.text),
  };
}

const cases = readFileSync(casesFile, 'utf8').split('\n').filter(Boolean).slice(0, Number(options.limit ?? Number.POSITIVE_INFINITY));
const out = createWriteStream(options.out);
const queue = cases[Symbol.iterator]();
let done = 0;
let failed = 0;

async function work(): Promise<void> {
  const reader = new PageReader();
  for (const line of queue) {
    let id: string | null = null;
    let result: object;
    try {
      const item = JSON.parse(line) as Case;
      id = item.id;
      result = await answer(item, reader);
    } catch (thrown) {
      result = { error: String(thrown) };
    }
    if ('error' in result) failed += 1;
    out.write(`${JSON.stringify({ id, ...result })}\n`);
    done += 1;
    if (done % 25 === 0 || done === cases.length) console.error(`${done} of ${cases.length} read, ${failed} without an article`);
  }
  await reader.close();
}

await Promise.all(Array.from({ length: Math.max(1, Number(options.jobs)) }, work));
await new Promise<void>((resolveEnd) => out.end(resolveEnd));
// A browser that was cut off may keep a handle open.
process.exit(0);
