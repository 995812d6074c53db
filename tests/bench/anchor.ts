/**
 * npm run bench:anchor -- [--limit PAGES] [--json FILE] [--seed N] [--misses EDIT] [--pages ID,ID] [--no-peers]
 * Are annotations found again? Passages of real pages, edited in real Chromium as
 * pages are, found by lib/anchor, the Hypothesis way and exact search. Reads the
 * pages of ../shared/extraction where they are, and says so where they are not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium } from '../browser/chromium.ts';
import { root } from '../run/modules.ts';
import type { LargePageReport } from './anchor/large-page.ts';
import type { PageReport, Trial } from './anchor/page.ts';
import { largePageTable, placingTable } from './anchor/report.ts';
import { needPeers } from './peers.ts';

const { values: options } = parseArgs({
  options: {
    limit: { type: 'string', default: '110' },
    json: { type: 'string' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string' },
    pages: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    'no-large': { type: 'boolean', default: false },
  },
});
const PASSAGES = 2_000;
const SETS = ['scrapinghub', 'fundus', 'postlight', 'trafilatura'];
const PAGES_PER_BROWSER = 60;
const PAGE_LIMIT_MS = 180_000;

interface Case {
  id: string;
  url: string;
  html: string;
}

const folder = join(root, '../shared/extraction/cases');
if (!existsSync(folder)) {
  console.log(`bench:anchor needs the stored pages in ${folder}, and they are not there: nothing was measured.`);
  process.exit(0);
}

/** Pages of several sets in turn, so that a short run sees them all. */
function stored(): Case[] {
  const lists = SETS.map((set) => {
    const file = join(folder, `${set}.jsonl`);
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Case).map((one) => ({ ...one, html: resolve(dirname(file), one.html) }));
  });
  const longest = Math.max(...lists.map((list) => list.length));
  const seen = new Set<string>();
  const all = Array.from({ length: longest }, (_, i) => lists.map((list) => list[i])).flat();
  return all.filter((one): one is Case => one !== undefined && !seen.has(one.html) && Boolean(seen.add(one.html)));
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, ''), 'approx-string-match': join(root, 'tests/bench/node_modules/approx-string-match') } },
    build: { write: false, target: 'es2023', minify: false, lib: { entry: join(root, 'tests/bench/anchor/page.ts'), formats: ['iife'], name: 'benchAnchor' } },
  });
  const [output] = [result].flat();
  return (output as { output: { code: string }[] }).output[0]!.code;
}

/** Opens a stored page at its own address; whatever else it asks for is refused, and its scripts do not run. */
async function open(page: Page, { url, html }: Case): Promise<void> {
  page.removeAllListeners('request');
  let answered = false;
  page.on('request', (request) => {
    if (answered || !request.isNavigationRequest()) return void request.abort().catch(() => {});
    answered = true;
    const body = gunzipSync(readFileSync(html));
    const headers = { 'content-security-policy': "script-src 'none'" };
    request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body }).catch(() => {});
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`cut off after ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

needPeers(['approx-string-match']);
const code = `${await bundle()};globalThis.benchAnchor = benchAnchor;`;
let browser: Browser | null = null;
let page: Page | null = null;

async function freshPage(): Promise<Page> {
  await browser?.close().catch(() => {});
  browser = await launchChromium({ protocolTimeout: PAGE_LIMIT_MS });
  page = await browser.newPage();
  await page.setRequestInterception(true);
  return page;
}

const limit = Number(options.limit);
const only = options.pages?.split(',');
const perPage = Math.ceil(PASSAGES / 100);
const trials: (Trial & { page: string })[] = [];
const ms = { pressmark: 0, hypothesis: 0, exact: 0 };
const paragraphs: string[] = [];
let pages = 0;
let passages = 0;
for (const [i, one] of stored().entries()) {
  if (only && !only.includes(one.id)) continue;
  if (pages >= limit && passages >= Math.min(PASSAGES, limit * perPage * 0.5)) break;
  try {
    if (!page || i % PAGES_PER_BROWSER === 0) page = await freshPage();
    await open(page, one);
    await page.evaluate(code);
    const seed = Number(options.seed) * 100_003 + i;
    const text = (await page.evaluate(`[...document.querySelectorAll('p')].map((p) => p.textContent.trim()).filter((text) => text.length > 80)`)) as string[];
    const run = page.evaluate(`benchAnchor.runPage(${seed}, ${perPage}, { peers: ${!options['no-peers']} })`) as Promise<PageReport>;
    const report = await within(PAGE_LIMIT_MS, run);
    if (report.passages === 0) continue;
    paragraphs.push(...text);
    pages += 1;
    passages += report.passages;
    trials.push(...report.trials.map((trial) => ({ ...trial, page: one.id })));
    for (const way of ['pressmark', 'hypothesis', 'exact'] as const) ms[way] += report.ms[way];
  } catch (thrown) {
    console.error(`${one.id}: ${String(thrown).split('\n')[0]}`);
    page = null;
  }
  if (pages % 10 === 0) console.error(`${pages} pages, ${passages} passages`);
}

/** The heap before the measuring, and after everything of it was let go. */
async function measureLarge(): Promise<LargePageReport & { heapGrowthMB: number }> {
  const large = await freshPage();
  await large.setRequestInterception(false);
  const session = await large.createCDPSession();
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await large.evaluate(code);
  const before = await heap();
  const half = (wanted: number, list: string[]): string[] => {
    const taken: string[] = [];
    for (let size = 0, i = 0; size < wanted && list.length > 0; i += 1) {
      const text = list[i % list.length]!;
      taken.push(text);
      size += text.length;
    }
    return taken;
  };
  const middle = Math.ceil(paragraphs.length * 0.8);
  const own = half(1_000_000, paragraphs.slice(0, middle));
  const others = paragraphs.slice(middle).filter((text) => !own.includes(text));
  const report = (await large.evaluate(`benchAnchor.measureLargePage(${JSON.stringify(own)}, ${JSON.stringify(others)}, 1000, 7)`)) as LargePageReport;
  await large.evaluate('document.body.replaceChildren()');
  return { ...report, heapGrowthMB: ((await heap()) - before) / 1e6 };
}

const large = options['no-large'] ? null : await measureLarge();
await (browser as Browser | null)?.close();
console.log(`${pages} pages, ${passages} passages, seed ${options.seed}\n`);
console.log(placingTable(trials, ms));
if (large) console.log(largePageTable(large));
if (options.misses !== undefined) {
  const shown = trials.filter(({ edit, pressmark }) => edit.includes(options.misses!) && pressmark.placing !== (edit.includes('deleted') ? 'missing' : 'right'));
  for (const { page: id, edit, kind, words, pressmark, quote, painted } of shown) {
    console.log(JSON.stringify({ id, edit, kind, words, ...pressmark, quote: quote.slice(0, 400), painted: painted?.slice(0, 300) }));
  }
}
if (options.json) writeFileSync(options.json, JSON.stringify({ pages, passages, ms, large, trials }));
