/** The background as a whole: what it answers, and to whom. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';

/** Asks as a page script does. */
function askFromPage(type: string, data: unknown): Promise<unknown> {
  let listener: (...args: unknown[]) => unknown = () => undefined;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as never;
  });
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: () => {} } }, contextMenus: { onClicked: { addListener: () => {} } } });
  background.main();
  return new Promise((answer) => listener({ type, data }, { id: fakeBrowser.runtime.id, url: 'https://news.example/a', tab: { id: 3 } }, answer));
}

test.each([
  ['captureTab', { tabId: 7 }],
  ['saveTab', { capture: {}, draft: {}, tabId: 7 }],
])('a page script is refused %s', async (type, data) => {
  expect(await askFromPage(type, data)).toEqual({ ok: false, error: { key: 'errorUnexpected', substitutions: ['not for a page script'] } });
});
