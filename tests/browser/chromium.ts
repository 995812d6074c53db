/** Chromium headless, quiet and without calls home; and the session of a journey in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, type LaunchOptions, launch, type Page, type Target } from 'puppeteer-core';
import { builtExtension } from '../run/build.ts';
import { findBrowser } from './find.ts';
import { FULL_DISK, type OwnPage, type Session, type View } from './session.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium; `options` are puppeteer's. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return launch({ executablePath: findBrowser('chromium'), pipe: true, headless: true, ...options, args: [...QUIET, ...(options.args ?? [])] });
}

function viewOf(page: Page, fullPage = true): View {
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png`, fullPage })),
    close: () => page.close(),
  };
}

async function pressKeys(page: Page, keys: string[]): Promise<void> {
  await page.bringToFront();
  for (const key of keys) {
    const [, held, pressed] = /^(Control|Shift)\+(\w+)$/.exec(key) ?? [];
    if (held && pressed) {
      await page.keyboard.down(held as 'Control');
      await page.keyboard.press(pressed as 'v');
      await page.keyboard.up(held as 'Control');
    } else if (/^(?:Tab|Enter|Escape|Arrow\w+)$/.test(key)) await page.keyboard.press(key as 'Tab');
    else await page.keyboard.type(key);
  }
}

interface Options {
  headless?: boolean;
  /** BCP 47 language of the interface. */
  language?: string;
}

class ChromiumSession implements Session {
  readonly name = 'chromium';
  readonly #folder = mkdtempSync(join(tmpdir(), 'pressmark-chromium-'));
  readonly downloads = join(this.#folder, 'downloads');
  #browser!: Browser;
  #extension!: Extension;
  #tab!: Page;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { headless = true, language = 'en' } = this.#options;
    this.#browser = await launchChromium({
      headless,
      enableExtensions: true,
      userDataDir: join(this.#folder, 'profile'),
      defaultViewport: { width: 1280, height: 900 },
      downloadBehavior: { policy: 'allow', downloadPath: this.downloads },
      env: { ...process.env, LANGUAGE: language },
      args: ['--enable-unsafe-extension-debugging', `--lang=${language}`],
    });
    const id = await this.#browser.installExtension(builtExtension('chromium'));
    this.#extension = (await this.#browser.extensions()).get(id)!;
    this.#tab = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
  }

  get ended(): Promise<void> {
    return new Promise((resolve) => this.#browser.once('disconnected', () => resolve()));
  }

  async open(url: string): Promise<View> {
    try {
      await this.#tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    } catch {
      // A tab that leaves the PDF viewer sometimes never tells that it arrived; a new one does.
      const stuck = this.#tab;
      this.#tab = await this.#browser.newPage();
      await this.#tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      void stuck.close().catch(() => {});
    }
    await this.#tab.bringToFront();
    return viewOf(this.#tab);
  }

  async press(): Promise<View> {
    await this.#tab.bringToFront();
    for (const target of this.#browser.targets()) if (target.url().endsWith('/popup.html')) await (await target.asPage()).close();
    const opened = this.#browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await this.#tab.triggerExtensionAction(this.#extension);
    return viewOf(await (await opened).asPage(), false);
  }

  keys(...keys: string[]): Promise<void> {
    return pressKeys(this.#tab, keys);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#tab.bringToFront();
    await this.#tab.mouse.click(x, y);
  }

  async extensionPage(path: string): Promise<OwnPage> {
    const page = await this.#browser.newPage();
    await page.goto(`chrome-extension://${this.#extension.id}${path}`);
    return { ...viewOf(page), keys: (...keys) => pressKeys(page, keys) };
  }

  async killBackground(): Promise<void> {
    const target = await this.#background();
    const gone = new Promise<void>((resolve) => this.#browser.on('targetdestroyed', (lost) => lost === target && resolve()));
    await (await target.worker())!.close();
    await gone;
  }

  async fillDisk(): Promise<void> {
    await (await (await this.#background()).worker())!.evaluate(FULL_DISK);
  }

  #background(): Promise<Target> {
    return this.#browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(this.#extension.id));
  }

  async restart(): Promise<void> {
    await this.#browser.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function startChromium(options: Options = {}): Promise<Session> {
  const session = new ChromiumSession(options);
  await session.start();
  return session;
}
