/**
 * npm run bench:library -- [--articles 10000,100000] [--engines pressmark,minisearch,flexsearch,memex] [--json FILE]
 * Libraries of made articles in real Chromium: what opening, searching, saving and
 * taking out cost, beside indexes that live in memory and a word index as Memex has it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium } from '../browser/chromium.ts';
import { root } from '../run/modules.ts';
import type { Figures } from './library/page.ts';

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '10000,100000' }, engines: { type: 'string', default: 'pressmark,minisearch,flexsearch,memex' }, 'memex-most': { type: 'string', default: '10000' }, json: { type: 'string' } },
});
const here = join(root, 'tests/bench');
/** A building of 100,000 articles takes minutes in some of the programs. */
const PATIENCE_MS = 3 * 60 * 60 * 1000;

if (!existsSync(join(here, 'node_modules'))) {
  console.error('Installing the programs to compare with …');
  if (spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: ['ignore', 2, 2] }).status !== 0) process.exit(1);
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false, root, logLevel: 'error', resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, minify: false, target: 'es2023', lib: { entry: join(here, 'library/page.ts'), formats: ['es'], fileName: 'page' } },
  });
  const [{ output }] = result as unknown as [{ output: { code: string }[] }];
  return output[0]?.code ?? '';
}

/** Serves the page where IndexedDB works and memory can be measured (which needs an isolated origin). */
async function serve(code: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html');
    response.end(script ? code : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** One question to a browser that has just started on a profile. */
async function ask<T>(profile: string, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launchChromium({ userDataDir: profile, protocolTimeout: PATIENCE_MS, args: ['--enable-blink-features=ForceEagerMeasureMemory'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in window);
    return await work(page);
  } finally {
    await browser.close();
  }
}

async function measure(engine: string, articles: number, address: string): Promise<Figures> {
  const profile = mkdtempSync(join(tmpdir(), 'pressmark-library-'));
  try {
    const built = await ask(profile, address, async (page) => ({ ...(await page.evaluate((name, count) => window.bench.build(name, count), engine, articles)) }));
    return await ask(profile, address, async (page) => {
      const opened = await page.evaluate((name, count) => window.bench.open(name, count), engine, articles);
      const queried = await page.evaluate((name, count) => window.bench.queries(name, count), engine, articles);
      const more = await page.evaluate((name, count) => window.bench.more(name, count), engine, articles);
      return { ...built, ...opened, ...queried, ...more, diskBytes: await page.evaluate(() => window.bench.size()) };
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const shown = (name: string, value: number | null): string =>
  value === null || Number.isNaN(value) ? '–' : name.endsWith('Bytes') ? `${(value / 1e6).toFixed(1)} MB` : name.endsWith('Ms') ? `${value < 100 ? value.toFixed(1) : Math.round(value)} ms` : value.toFixed(2);

const { address, close } = await serve(await bundle());
const results: Record<string, Record<string, Figures | { failed: string }>> = {};
for (const articles of options.articles.split(',').map(Number)) {
  const row: Record<string, Figures | { failed: string }> = {};
  results[articles] = row;
  for (const engine of options.engines.split(',')) {
    if (engine === 'memex' && articles > Number(options['memex-most'])) {
      row[engine] = { failed: `left out above ${options['memex-most']} articles (--memex-most)` };
    } else {
      row[engine] = await measure(engine, articles, address).catch((error: Error) => ({ failed: error.message.split('\n')[0] ?? '' }));
    }
    console.log(`\n${engine}, ${articles} articles`);
    for (const [name, value] of Object.entries(row[engine])) console.log(`  ${name.padEnd(20)} ${typeof value === 'string' ? value : shown(name, value)}`);
    if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 2));
  }
}
close();
