/**
 * npm run bench:extraction -- [--only DATASET,…] [--limit N] [--json FILE] [--in-page]
 * The extension's own content script and five other extractors over the cases of
 * ../shared/extraction, in one run on one machine, by that folder's scorer. In
 * Chromium, Readability alone and defuddle read in the same tab, so that times
 * can be compared. `--in-page` leaves the programs that run in Node out.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { load, root } from '../run/modules.ts';
import { flatten, inNode, inPage, PACKAGES, type PeerAnswer } from './extraction/peers.ts';
import { needPeers } from './peers.ts';
import { PageReader } from './reader.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, limit: { type: 'string' }, json: { type: 'string' }, 'in-page': { type: 'boolean', default: false } },
});
const folder = resolve(root, '../shared/extraction');
if (!existsSync(join(folder, 'score.mjs'))) {
  console.log('The cases are not here: this bench reads them, and their scorer, from ../shared/extraction beside the project.');
  process.exit(0);
}
const NODE_LIMIT_MS = 30_000;

interface Case {
  id: string;
  url: string;
  html: string;
}

interface Times {
  ms?: number;
  scriptMs?: number;
}

type Line = PeerAnswer & { ms: number; scriptMs?: number; error?: string };

needPeers(PACKAGES);
const { answerOf, figures, scoreCase, table } = await import(join(folder, 'score.mjs'));
const { exportMetadata } = await load<typeof import('../../lib/export/index.ts')>('lib/export/index.ts');
const { valuesOf } = await load<typeof import('../../lib/model.ts')>('lib/model.ts');

/** One Node program's answer, cut off after a while. */
async function askNode(name: string, html: string, url: string): Promise<Line> {
  const started = performance.now();
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('cut off')), NODE_LIMIT_MS).unref());
  try {
    const answer = await Promise.race([inNode[name]!(html, url), late]);
    return { ...answer, ms: performance.now() - started };
  } catch (thrown) {
    return { ms: performance.now() - started, error: String(thrown) };
  }
}

/** Every program's answer to one case, by name; the extension's first. */
async function askAll(item: Case, reader: PageReader): Promise<Record<string, object>> {
  const html = gunzipSync(readFileSync(resolve(folder, 'cases', item.html)));
  const { ms, scriptMs, capture, error, alongside } = await reader.read(item.url, html);
  const answers: Record<string, object> = {
    pressmark: capture ? { ms, scriptMs, article: { ...exportMetadata(valuesOf(capture.article.metadata)), text: capture.article.text } } : { ms, scriptMs, error },
  };
  for (const { name } of reader.alongside) {
    const read = alongside[name];
    answers[name] = read?.value ? { ...(await flatten(read.value)), ms: read.ms, scriptMs: read.scriptMs } : { ms: read?.ms, scriptMs: read?.scriptMs, error: read?.error ?? 'no answer' };
  }
  if (!options['in-page']) for (const name of Object.keys(inNode)) answers[name] = await askNode(name, html.toString('utf8'), item.url);
  return answers;
}

const quantile = (list: number[], q: number) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? Number.NaN;

const IN_TAB = ['pressmark', 'readability', 'defuddle'];

/** How the extension's times stand to the two that read in the same tab: reading, and the start of a script on its page with it. */
function timesOf(lines: Record<string, Times[]>): Record<string, number> {
  const times: Record<string, number> = {};
  for (const name of IN_TAB) {
    const all = (lines[name] ?? []).map(({ ms = Number.NaN, scriptMs = Number.NaN }) => ({ reading: ms, 'script and reading': ms + scriptMs }));
    for (const what of ['reading', 'script and reading'] as const) {
      const list = all.map((time) => time[what]).filter(Number.isFinite);
      for (const q of [50, 95]) times[`${name}, ${what} p${q} ms`] = quantile(list, q / 100);
    }
  }
  times['slow pages'] = (lines.pressmark ?? []).filter(({ ms = 0 }, at) => ms > 3000 && (lines.readability?.[at]?.ms ?? 0) < 1000).length;
  return times;
}

const report: Record<string, unknown> = {};
const datasets = readdirSync(join(folder, 'cases')).filter((file) => file.endsWith('.jsonl') && (!options.only || options.only.split(',').includes(basename(file, '.jsonl'))));
const everything: Record<string, Times[]> = {};
for (const file of datasets) {
  const name = basename(file, '.jsonl');
  const cases = readFileSync(join(folder, 'cases', file), 'utf8').split('\n').filter(Boolean).slice(0, Number(options.limit ?? Number.POSITIVE_INFINITY)).map((line) => JSON.parse(line) as Case);
  const reader = new PageReader(inPage());
  const lines: Record<string, Times[]> = {};
  for (const [at, item] of cases.entries()) {
    for (const [who, line] of Object.entries(await askAll(item, reader))) {
      (lines[who] ??= []).push(line);
      (everything[who] ??= []).push(line);
    }
    if ((at + 1) % 50 === 0) console.error(`${name}: ${at + 1} of ${cases.length}`);
  }
  await reader.close();
  const scored = Object.fromEntries(Object.entries(lines).map(([who, answers]) => [who, figures(cases.map((item, at) => scoreCase(item, answerOf(answers[at]))))]));
  console.log(`\n## ${name}: ${cases.length} pages\n\n${table(scored)}`);
  report[name] = Object.fromEntries(Object.entries(scored).map(([who, columns]) => [who, Object.fromEntries(Object.entries(columns as object).map(([key, value]) => [key, value == null ? null : Number.parseFloat(value)]))]));
}
const times = timesOf(everything);
console.log('\n## Time in the page, quotations included\n');
for (const [key, value] of Object.entries(times)) console.log(`${key}: ${value.toFixed(1)}`);
const ratio = (what: string) => [50, 95].map((q) => `p${q} ${(times[`pressmark, ${what} p${q} ms`]! / times[`readability, ${what} p${q} ms`]!).toFixed(2)}`).join(', ');
for (const what of ['reading', 'script and reading']) console.log(`ratio to Readability alone, ${what}: ${ratio(what)}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...report, times }, null, 2)}\n`);
process.exit(0);
