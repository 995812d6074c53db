/** Messages: a call looks like a function of the other side, failures included, and strangers are not heard. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageGoneError, ReadingTimedOutError, UnexpectedError } from '@/lib/errors';
import { type Asker, listen, ownPagesOnly } from '@/lib/messages/listen';
import { askBackground, askPage } from '@/lib/messages/send';

interface Echo {
  captureTab(data: { tabId: number }): string;
}

let stop = () => {};
afterEach(() => stop());

const answer = (handler: (data: { tabId: number }) => string | Promise<string>) => {
  stop = listen<Echo>({ captureTab: handler });
};
const ask = () => askBackground('captureTab', { tabId: 7 }) as unknown as Promise<string>;

/** Calls the listener as a browser would; what it returned and what it answered. */
async function hear(message: unknown, sender: object, handler: (data: unknown, asker: Asker) => string = vi.fn(() => 'heard')) {
  let listener: (...args: unknown[]) => unknown = () => undefined;
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as never;
  });
  listen<Echo>({ captureTab: handler });
  add.mockRestore();
  const sendResponse = vi.fn();
  const returned = listener(message, sender, sendResponse);
  await Promise.resolve().then(() => {}).then(() => {});
  return { returned, handled: vi.mocked(handler).mock.calls.length };
}

describe('asking the background', () => {
  test('gives what the handler returned', async () => {
    answer(({ tabId }) => `tab ${tabId}`);
    expect(await ask()).toBe('tab 7');
  });

  test('waits for a handler that takes time', async () => {
    answer(async ({ tabId }) => `tab ${tabId}`);
    expect(await ask()).toBe('tab 7');
  });

  test('throws the named failure of the handler', async () => {
    answer(() => {
      throw new ReadingTimedOutError(['30']);
    });
    await expect(ask()).rejects.toMatchObject({ key: 'errorReadingTimedOut', substitutions: ['30'] });
  });

  test('throws what nobody foresaw with its words', async () => {
    answer(async () => {
      throw new RangeError('too far');
    });
    await expect(ask()).rejects.toMatchObject({ key: 'errorUnexpected', substitutions: ['RangeError: too far'] });
  });
});

describe('a listener', () => {
  const own = () => ({ id: fakeBrowser.runtime.id });

  test('keeps the channel open for a message it knows', async () => {
    expect(await hear({ type: 'captureTab', data: { tabId: 1 } }, own())).toEqual({ returned: true, handled: 1 });
  });

  test.each([
    ['of another type', { type: 'deleteEverything' }],
    ['named as something every object has', { type: 'constructor' }],
    ['without a type', { data: 7 }],
    ['that is nothing', null],
    ['that is a string', 'captureTab'],
  ])('leaves a message %s to others', async (_, message) => {
    expect(await hear(message, own())).toEqual({ returned: undefined, handled: 0 });
  });

  test('does not hear another extension', async () => {
    expect(await hear({ type: 'captureTab', data: { tabId: 1 } }, { id: 'somebody-else' })).toEqual({ returned: undefined, handled: 0 });
  });
});

describe('who asks', () => {
  const OURS = fakeBrowser.runtime.getURL('/popup.html');

  test.each([
    ['a page of ours', OURS, true],
    ['a page script', 'https://news.example/a', false],
    ['a page script whose page names ours', `https://news.example/?${OURS}`, false],
    ['somebody without an address', undefined, false],
  ])('%s is told apart', async (_, url, isOwnPage) => {
    const handler = vi.fn((_data: unknown, _asker: Asker) => 'heard');
    await hear({ type: 'captureTab', data: { tabId: 1 } }, { id: fakeBrowser.runtime.id, url, tab: { id: 3 } }, handler);
    expect(handler.mock.calls).toEqual([[{ tabId: 1 }, { tabId: 3, url: url ?? null, isOwnPage }]]);
  });

  test('a page of ours is answered what is for our pages alone', () => {
    expect(ownPagesOnly(() => 'heard')(null, { tabId: null, url: OURS, isOwnPage: true })).toBe('heard');
  });

  test('a page script is not', () => {
    expect(() => ownPagesOnly(() => 'heard')(null, { tabId: 3, url: 'https://news.example/a', isOwnPage: false })).toThrow(UnexpectedError);
  });
});

describe('asking a page', () => {
  const tabs = fakeBrowser.tabs as { sendMessage: unknown };

  test('asks the top frame alone', async () => {
    const sendMessage = vi.fn(async () => ({ ok: true, value: true }));
    tabs.sendMessage = sendMessage;
    await askPage(3, 'showPlace', { selectors: {} as never });
    expect(sendMessage).toHaveBeenCalledWith(3, { type: 'showPlace', data: { selectors: {} } }, { frameId: 0 });
  });

  test.each([
    ['nobody listens', async () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
    ['nobody answers', async () => undefined],
  ])('says that the page is gone when %s', async (_, sendMessage) => {
    tabs.sendMessage = sendMessage;
    await expect(askPage(3, 'readPage', null)).rejects.toThrow(PageGoneError);
  });

  test('throws the failure of the page', async () => {
    tabs.sendMessage = async () => ({ ok: false, error: { key: 'errorNoArticle', substitutions: [] } });
    await expect(askPage(3, 'readPage', null)).rejects.toMatchObject({ key: 'errorNoArticle' });
  });
});
