/**
 * The session of a journey in Firefox, over WebDriver BiDi. The popup is no
 * context of its own there: it is reached through the browser's own window.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../run/build.ts';
import { Bidi } from './bidi.ts';
import { findBrowser } from './find.ts';
import { pressesOf } from './presses.ts';
import { FULL_DISK, type OwnPage, type Session, type View } from './session.ts';

/** As in wxt.config.ts. */
const EXTENSION_ID = 'pressmark@pressmark.example';
const EXTENSION_UUID = '7c1d8f60-5b1e-4c52-8f3a-9d4f0a6b2c11';
const BUTTON_ID = `${EXTENSION_ID.replace(/[@.]/g, '_')}-BAP`;

interface Options {
  headless?: boolean;
  language?: string;
}

const preferences = (downloads: string, language: string): Record<string, string | number | boolean> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
  // A temporary installation ends with the browser; its data must outlive a restart.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/json',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'intl.locale.requested': language,
  'intl.accept_languages': language,
});

/**
 * Runs in the process of an extension page that is no context of BiDi's, with
 * privileges that let it look in past the page's own policy. Asked again with the same token, it sends the same
 * answer again and does nothing twice.
 */
const privileged = (expression: string, token: string, path: string) => `(async () => {
  if (content.location.pathname !== ${JSON.stringify(path)}) return;
  if (content.document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true, capture: true }));
  const run = async () => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try { return { value: await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox) }; }
    catch (thrown) { return { failure: String(thrown) }; }
  };
  content.journeyAnswers ??= new Map();
  if (!content.journeyAnswers.has(${JSON.stringify(token)})) content.journeyAnswers.set(${JSON.stringify(token)}, run());
  sendAsyncMessage(${JSON.stringify(token)}, JSON.stringify(await content.journeyAnswers.get(${JSON.stringify(token)})));
})()`;

/** Where such a page is found in the browser's own window. */
interface Place {
  path: string;
  browser: string;
  name: string;
}

const POPUP: Place = { name: 'the popup', path: '/popup.html', browser: `document.querySelector('.webextension-popup-browser')` };
const BACKGROUND: Place = {
  name: 'the background',
  path: '/_generated_background_page.html',
  browser: `[...WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension.views].find((view) => view.viewType === 'background')?.xulBrowser`,
};

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly #folder = mkdtempSync(join(tmpdir(), 'pressmark-firefox-'));
  readonly downloads = join(this.#folder, 'downloads');
  readonly #options: Options;
  #process!: ChildProcess;
  #bidi!: Bidi;
  #tab!: string;
  #window!: string;
  #asked = 0;

  constructor(options: Options) {
    this.#options = options;
    mkdirSync(this.downloads);
  }

  async start(): Promise<void> {
    const { headless = true, language = 'en' } = this.#options;
    const profile = join(this.#folder, 'profile');
    mkdirSync(profile, { recursive: true });
    const lines = Object.entries(preferences(this.downloads, language)).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const args = [...(headless ? ['--headless'] : []), '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
    this.#process = spawn(findBrowser('firefox'), args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' } });
    this.#bidi = await Bidi.connect(`${await this.#address()}/session`);
    await this.#bidi.send('session.new', { capabilities: {} });
    await this.#bidi.send('webExtension.install', { extensionData: { type: 'path', path: builtExtension('firefox') } });
    this.#tab = (await this.#contexts())[0]!.context;
    this.#window = (await this.#contexts({ 'moz:scope': 'chrome' })).find(({ url }) => url.endsWith('browser.xhtml'))!.context;
  }

  get ended(): Promise<void> {
    return new Promise((resolve) => this.#process.once('exit', () => resolve()));
  }

  async open(url: string): Promise<View> {
    await this.#bidi.send('browsingContext.activate', { context: this.#tab });
    await this.#bidi.send('browsingContext.navigate', { context: this.#tab, url, wait: 'interactive' });
    return this.#viewOf(this.#tab);
  }

  async press(): Promise<View> {
    await this.#bidi.send('browsingContext.activate', { context: this.#tab });
    await this.#closePopup();
    await this.#evaluate(this.#window, `document.getElementById(${JSON.stringify(BUTTON_ID)}).click()`);
    await this.#evaluateIn(POPUP, 'document.readyState');
    return {
      evaluate: <T>(expression: string) => this.#evaluateIn<T>(POPUP, expression),
      screenshot: (file) => this.#screenshotOfPopup(file),
      close: () => this.#closePopup(),
    };
  }

  keys(...keys: string[]): Promise<void> {
    return this.#pressKeys(this.#tab, keys);
  }

  async #pressKeys(context: string, keys: string[]): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context });
    // A popup that closed leaves the focus in the window around the page.
    await this.#evaluate(this.#window, 'window.focus(); gBrowser.selectedBrowser.focus()');
    await this.#bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: keys.flatMap(pressesOf) }] });
  }

  async click(x: number, y: number): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.#tab });
    const press = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#bidi.send('input.performActions', { context: this.#tab, actions: [{ type: 'pointer', id: 'mouse', actions: press }] });
  }

  async extensionPage(path: string): Promise<OwnPage> {
    const { context } = await this.#bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await this.#bidi.send('browsingContext.navigate', { context, url: `moz-extension://${EXTENSION_UUID}${path}`, wait: 'none' });
    const view = this.#viewOf(context);
    await this.#evaluate(
      context,
      `new Promise((resolve) => { const look = () => (location.protocol === 'moz-extension:' && document.readyState === 'complete' ? resolve(true) : setTimeout(look, 25)); look(); })`,
    ).catch(() => this.#evaluate(context, 'location.href'));
    return { ...view, keys: (...keys) => this.#pressKeys(context, keys) };
  }

  async killBackground(): Promise<void> {
    await this.#evaluate(this.#window, `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension.terminateBackground()`);
  }

  async fillDisk(): Promise<void> {
    await this.#evaluateIn(BACKGROUND, FULL_DISK);
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#end();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #end(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = this.ended;
    await this.#bidi.send('browser.close').catch(() => {});
    this.#bidi.close();
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  }

  #address(): Promise<string> {
    let said = '';
    return new Promise((resolve, reject) => {
      this.#process.once('exit', () => reject(new Error(`Firefox ended before it listened: ${said.slice(-500)}`)));
      this.#process.stderr!.on('data', (chunk: Buffer) => {
        said += chunk;
        const match = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
        if (match) resolve(match[1]!);
      });
    });
  }

  async #contexts(scope: object = {}): Promise<{ context: string; url: string }[]> {
    return (await this.#bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', scope)).contexts;
  }

  #viewOf(context: string): View {
    return {
      evaluate: async <T>(expression: string) => {
        const text = await this.#evaluate<string>(context, `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`);
        return (JSON.parse(text) as { value: T }).value;
      },
      screenshot: (file) => this.#screenshot(context, file),
      close: async () => void (await this.#bidi.send('browsingContext.close', { context })),
    };
  }

  async #evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await this.#bidi.send<{ type: string; result?: { value?: T }; exceptionDetails?: { text: string } }>('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value as T;
  }

  /** Closes the popup where one is open, and waits until it is gone. */
  async #closePopup(): Promise<void> {
    await this.#evaluate(
      this.#window,
      `new Promise((resolve) => {
        const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
        if (!panel || panel.state === 'closed') { resolve(); return; }
        panel.addEventListener('popuphidden', () => resolve(), { once: true });
        panel.hidePopup();
      })`,
    );
  }

  async #evaluateIn<T>(place: Place, expression: string): Promise<T> {
    this.#asked += 1;
    const token = `pressmark:${this.#asked}`;
    const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(privileged(expression, token, place.path))}`;
    // While it opens, the popup changes process and place in the window, and what was sent to it before is lost: asked until it answers.
    const text = await this.#evaluate<string>(
      this.#window,
      `new Promise((resolve, reject) => {
        const deadline = Date.now() + 60000;
        const ask = () => {
          if (Date.now() > deadline) { reject(new Error(${JSON.stringify(`${place.name} does not answer`)})); return; }
          const again = setTimeout(ask, 300);
          const view = ${place.browser};
          if (!view?.messageManager) return;
          view.messageManager.addMessageListener(${JSON.stringify(token)}, (message) => { clearTimeout(again); resolve(message.data); });
          view.messageManager.loadFrameScript(${JSON.stringify(script)}, false);
        };
        ask();
      })`,
    );
    const answer = JSON.parse(text) as { value: T; failure?: string };
    if (answer.failure !== undefined) throw new Error(answer.failure);
    return answer.value;
  }

  async #screenshotOfPopup(file: string): Promise<void> {
    const data = await this.#evaluate<string>(
      this.#window,
      `(async () => {
        const popup = document.querySelector('.webextension-popup-browser');
        const { width, height } = popup.getBoundingClientRect();
        const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = width;
        canvas.height = height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL().split(',')[1];
      })()`,
    );
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async #screenshot(context: string, file: string): Promise<void> {
    const { data } = await this.#bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
}

export async function startFirefox(options: Options = {}): Promise<Session> {
  const session = new FirefoxSession(options);
  await session.start();
  return session;
}
