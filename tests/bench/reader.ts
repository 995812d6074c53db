/**
 * Reads stored pages as a reader's browser would: each in a real Chromium tab at
 * its own address, answered from memory with everything else blocked and the
 * page's own scripts off, and read by the production build, installed, whose
 * background puts its page script there. Only the permission that a press would
 * give is written into the manifest.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page, WebWorker } from 'puppeteer-core';
import type { Result } from '../../lib/errors.ts';
import type { Capture } from '../../lib/model.ts';
import { launchChromium } from '../browser/chromium.ts';
import { builtExtension } from '../run/build.ts';

/** The background's, in functions that run there. */
declare const chrome: {
  tabs: { query(info: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[]; injectImmediately: boolean }): Promise<{ result: unknown }[]> };
};

/** Pages read by one browser before it is replaced, so that memory stays bounded. */
const PAGES_PER_BROWSER = 150;
const TIME_LIMIT_MS = 30_000;

/**
 * Scripts of the bench's own beside the extension's, in the world of its page
 * script: `hold.js` keeps the script's listener at hand, `began.js` and
 * `ended.js` stand around a script whose start is timed, `read.js` asks for the page.
 */
const OWN_SCRIPTS: Record<string, string> = {
  'hold.js': `{ const event = chrome.runtime.onMessage; const add = event.addListener.bind(event); event.addListener = (listener) => { globalThis.__listener = listener; add(listener); }; }`,
  'began.js': 'globalThis.__began = performance.now();',
  'ended.js': 'performance.now() - globalThis.__began;',
  'read.js': `new Promise((resolve) => {
  const started = performance.now();
  globalThis.__listener({ type: 'readPage', data: null }, { id: chrome.runtime.id }, (answer) => resolve({ ms: performance.now() - started, answer: JSON.stringify(answer) }));
})`,
};

/** A script that runs an expression and gives its answer with the time it took. */
const timed = (run: string) => `(async () => {
  const started = performance.now();
  try { const value = await (${run}); return { ms: performance.now() - started, value, error: null }; }
  catch (thrown) { return { ms: performance.now() - started, value: null, error: String(thrown) }; }
})()`;

/** Another program, read in the same tab as the extension: `run` is an expression that gives its answer and leaves the page as it is. */
export interface Alongside {
  name: string;
  script: string;
  run: string;
}

/** What another program answered: any JSON, and its time. */
export interface AlongsideReading {
  ms: number;
  /** Milliseconds until the program's script was there, its own start included. */
  scriptMs: number;
  value: Record<string, unknown> | null;
  error: string | null;
}

export interface PageReading {
  ms: number;
  scriptMs: number;
  capture: Capture | null;
  error: string | null;
  alongside: Record<string, AlongsideReading>;
}

/** Some cases keep a file's name where its address was; a browser opens only addresses. */
const addressable = (url: string) => (/^https?:\/\/[^/]/.test(url) ? url : 'https://unknown.invalid/page');

/** A browser that runs, with the one tab that pages are read in. */
interface Running {
  browser: Browser;
  page: Page;
  worker: WebWorker;
  tab: number;
  folder: string;
}

/** A browser with the extension, and with what is read alongside, in a folder of its own. */
async function start(alongside: readonly Alongside[]): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  put('manifest.json', JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  for (const [file, text] of Object.entries(OWN_SCRIPTS)) put(file, text);
  for (const { name, script, run } of alongside) {
    put(`${name}.js`, script);
    put(`${name}-run.js`, timed(run));
  }
  const browser = await launchChromium({ enableExtensions: true, args: ['--enable-unsafe-extension-debugging'] });
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget((found) => found.type() === 'service_worker' && found.url().includes(id));
  const worker = (await target.worker())!;
  const page = await browser.newPage();
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id);
  return { browser, page, worker, tab, folder };
}

async function end({ browser, folder }: Running): Promise<void> {
  const killed = new Promise((resolve) => setTimeout(resolve, 5_000).unref());
  await Promise.race([browser.close().catch(() => {}), killed]);
  browser.process()?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

/** A browser that reads one page after the other; `close` it. */
export class PageReader {
  /** A page that was cut off may still hold the browser of its time: each keeps to its own. */
  #running: Promise<Running> | null = null;
  #pages = 0;
  readonly alongside: readonly Alongside[];

  /** The scripts of `alongside` are put into the same world. */
  constructor(alongside: readonly Alongside[] = []) {
    this.alongside = alongside;
  }

  async read(url: string, html: string | Buffer): Promise<PageReading> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`cut off after ${TIME_LIMIT_MS / 1000} s`)), TIME_LIMIT_MS);
    });
    try {
      return await Promise.race([this.#read(addressable(url), html), timeout]);
    } catch (thrown) {
      await this.close();
      return { ms: Number.NaN, scriptMs: Number.NaN, capture: null, error: String(thrown), alongside: {} };
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    this.#pages = 0;
    if (!running) return;
    const ended = running.then(end, () => {});
    // One that has not started yet ends when it has.
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 6_000).unref())]);
  }

  async #read(url: string, html: string | Buffer): Promise<PageReading> {
    if (this.#pages >= PAGES_PER_BROWSER) await this.close();
    this.#running ??= start(this.alongside);
    this.#pages += 1;
    const turn = this.#pages;
    const { page, worker, tab } = await this.#running;
    /** Puts scripts into the page, one behind the other, and gives what the last one came to. */
    const inject = async <T>(...files: string[]): Promise<T> => {
      const put = async (tabId: number, names: string[]) => (await chrome.scripting.executeScript({ target: { tabId }, files: names, injectImmediately: true }))[0]?.result;
      return (await worker.evaluate(put, tab, files)) as T;
    };
    const session = await page.createCDPSession();
    try {
      await this.#open(session, url, html);
      let own!: { scriptMs: number; ms: number; answer: string };
      const alongside: Record<string, AlongsideReading> = {};
      const programs = [
        async () => {
          const scriptMs = await inject<number>('hold.js', 'began.js', 'content-scripts/page.js', 'ended.js');
          own = { scriptMs, ...(await inject<Omit<typeof own, 'scriptMs'>>('read.js')) };
        },
        ...this.alongside.map(({ name }) => async () => {
          const scriptMs = await inject<number>('began.js', `${name}.js`, 'ended.js');
          alongside[name] = { scriptMs, ...(await inject<Omit<AlongsideReading, 'scriptMs'>>(`${name}-run.js`)) };
        }),
      ];
      // Whoever reads a page first pays for what the browser does once: each program is that in turn.
      const first = turn % programs.length;
      for (const program of [...programs.slice(first), ...programs.slice(0, first)]) await program();
      const { scriptMs, ms } = own;
      // As text: a script's result comes back with its keys sorted, a message does not.
      const answer = JSON.parse(own.answer) as Result<Capture>;
      if (answer.ok) return { ms, scriptMs, capture: answer.value, error: null, alongside };
      return { ms, scriptMs, capture: null, alongside, error: [answer.error.key, ...answer.error.substitutions].join(' ') };
    } finally {
      await session.detach().catch(() => {});
    }
  }

  /** Answers the page's own address with `html`, once, and refuses everything else it asks for. */
  async #open(session: CDPSession, url: string, html: string | Buffer): Promise<void> {
    let answered = false;
    session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
      const refuse = answered || resourceType !== 'Document';
      // A late request of the page before must not use up the answer.
      answered ||= !refuse;
      const reply = refuse
        ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
        : session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'content-type', value: 'text/html; charset=utf-8' },
              { name: 'content-security-policy', value: "script-src 'none'" },
            ],
            body: Buffer.from(html).toString('base64'),
          });
      reply.catch(() => {});
    });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await session.send('Page.enable');
    const loaded = new Promise<void>((resolve) => session.once('Page.domContentEventFired', () => resolve()));
    const { errorText } = await session.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await loaded;
  }
}
