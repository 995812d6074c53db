/**
 * npm start [-- --browser firefox] [-- --url URL] [-- --headless]
 * Opens a real browser with the extension on a news article. With a display it
 * stays open for a person; without one it does a whole clip by itself: press,
 * read, save, export.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../browser/chromium.ts';
import { downloaded } from '../browser/downloads.ts';
import { startFirefox } from '../browser/firefox.ts';
import { pressButton, type Session, until } from '../browser/session.ts';
import { startSite } from '../site/server.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, url: { type: 'string' }, headless: { type: 'boolean', default: false } },
});
const start = { chromium: startChromium, firefox: startFirefox }[values.browser];
if (!start) {
  console.error(`--browser is chromium or firefox, not ${values.browser}.`);
  process.exit(2);
}
const hasDisplay = process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The whole clip without a person. */
async function clip(session: Session): Promise<void> {
  const screenshot = join(mkdtempSync(join(tmpdir(), 'pressmark-')), 'popup.png');
  const popup = await session.press();
  const shown = await until<string>(popup, `(document.querySelector('.failure') ?? document.querySelector('.quotations') ?? document.querySelector('section p'))?.className`, 'an answer in the popup').catch(() => '');
  await popup.screenshot(screenshot);
  if (shown === 'failure') throw new Error(`${await popup.evaluate(`document.querySelector('.failure').innerText`)}\nScreenshot: ${screenshot}`);
  await pressButton(popup, 'Save article');
  await until(popup, `document.body.innerText.includes('version kept')`, 'the word that it is saved');
  await popup.close();
  const library = await session.extensionPage('/library.html');
  await pressButton(library, 'Export all');
  const { text } = await downloaded(session.downloads, () => pressButton(library, 'Write the file'));
  process.stdout.write(text);
  console.log(`Screenshot: ${screenshot}`);
}

const site = await startSite();
const session = await start({ headless: values.headless || !hasDisplay });
let code = 0;
try {
  await session.open(values.url ?? `${site.url}/fr/joomla-bibliobus.html`);
  if (values.headless || !hasDisplay) await clip(session);
  else {
    console.log(`An article of ${site.url} is open. Press the Pressmark button; close the browser to end.`);
    await session.ended;
  }
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  code = 1;
} finally {
  await session.close();
  await site.close();
}
process.exit(code);
