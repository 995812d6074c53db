/**
 * Reads stored pages as a reader's browser would: each in a real Chromium tab at
 * its own address, answered from memory with everything else blocked and the
 * page's own scripts off, and read by the content script of the production build
 * in an isolated world, as an extension's is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Result } from '../../lib/errors.ts';
import type { Capture } from '../../lib/model.ts';
import { launchChromium } from '../browser/chromium.ts';
import { builtExtension } from '../run/build.ts';

/** Pages read by one browser before it is replaced, so that memory stays bounded. */
const PAGES_PER_BROWSER = 150;
const TIME_LIMIT_MS = 30_000;

/** The little of `chrome.*` that the content script asks for; it keeps the script's one listener at hand. */
const SHIM = `
  globalThis.chrome = { runtime: {
    id: 'bench', getURL: (path) => 'chrome-extension://bench/' + path, getManifest: () => ({}),
    onMessage: { addListener(listener) { globalThis.__listener = listener; }, removeListener() {}, hasListener: () => true },
  } };`;

const READ = `new Promise((resolve) => {
  const started = performance.now();
  globalThis.__listener({ type: 'readPage', data: null }, { id: 'bench' }, (answer) => resolve({ ms: performance.now() - started, answer }));
})`;

/** An expression that runs another and gives its answer with the time it took. */
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
  value: Record<string, unknown> | null;
  error: string | null;
}

export interface PageReading {
  ms: number;
  capture: Capture | null;
  error: string | null;
  alongside: Record<string, AlongsideReading>;
}

/** Some cases keep a file's name where its address was; a browser opens only addresses. */
const addressable = (url: string) => (/^https?:\/\/[^/]/.test(url) ? url : 'https://unknown.invalid/page');

/** A browser that reads one page after the other; `close` it. */
export class PageReader {
  #browser: Browser | null = null;
  #page: Page | null = null;
  #pages = 0;
  readonly alongside: readonly Alongside[];
  readonly #script = readFileSync(join(builtExtension('chromium'), 'content-scripts/page.js'), 'utf8');

  /** The scripts of `alongside` are evaluated in the same world. */
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
      return { ms: Number.NaN, capture: null, error: String(thrown), alongside: {} };
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = this.#page = null;
    this.#pages = 0;
    if (!browser) return;
    const killed = new Promise((resolve) => setTimeout(resolve, 5_000).unref());
    await Promise.race([browser.close().catch(() => {}), killed]);
    browser.process()?.kill('SIGKILL');
  }

  async #read(url: string, html: string | Buffer): Promise<PageReading> {
    if (this.#pages >= PAGES_PER_BROWSER) await this.close();
    this.#browser ??= await launchChromium();
    this.#page ??= await this.#browser.newPage();
    this.#pages += 1;
    const session = await this.#page.createCDPSession();
    try {
      await this.#open(session, url, html);
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'pressmark' });
      const evaluate = async (expression: string, awaitPromise = false) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: executionContextId, awaitPromise, returnByValue: awaitPromise });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      await evaluate(SHIM);
      let own!: { ms: number; answer: Result<Capture> };
      const alongside: Record<string, AlongsideReading> = {};
      const programs = [
        async () => {
          await evaluate(this.#script);
          own = await evaluate(READ, true);
        },
        ...this.alongside.map(({ name, script, run }) => async () => {
          await evaluate(script);
          alongside[name] = await evaluate(timed(run), true);
        }),
      ];
      // Whoever reads a page first pays for what the browser does once: each program is that in turn.
      const first = this.#pages % programs.length;
      for (const program of [...programs.slice(first), ...programs.slice(0, first)]) await program();
      const { ms, answer } = own;
      if (answer.ok) return { ms, capture: answer.value, error: null, alongside };
      return { ms, capture: null, alongside, error: [answer.error.key, ...answer.error.substitutions].join(' ') };
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
