/** One capture and one save: what each trouble of a tab is called, and what a save leaves behind. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { captureTab, saveTab } from '@/entrypoints/background/capture';
import { database, findArticle, setTrashed } from '@/lib/db';
import { capture, draft } from '../../lib/db/samples';

const scripting = fakeBrowser.scripting as { executeScript: unknown; insertCSS: unknown };
const tabs = fakeBrowser.tabs as { sendMessage: unknown; get: unknown };
/** What a browser answers when the script runs in the top frame. */
const ENTERED = [{ frameId: 0 }];
const refuse = async () => Promise.reject(new Error('Cannot access contents of the page'));
/** Whether the page script is in the page. */
let there = false;
const enter = async () => {
  there = true;
  return ENTERED;
};
const badge = vi.fn(async () => {});

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  badge.mockClear();
  fakeBrowser.action.setBadgeText = badge as never;
  fakeBrowser.action.setBadgeBackgroundColor = (async () => {}) as never;
  fakeBrowser.action.setTitle = (async () => {}) as never;
  there = false;
  scripting.executeScript = enter;
  scripting.insertCSS = async () => {};
  tabs.sendMessage = async () => (there ? { ok: true, value: capture() } : refuse());
  tabs.get = async () => ({ id: 7, url: 'https://news.example/harbour' });
});
afterEach(() => vi.useRealTimers());

describe('a tab where no script may run', () => {
  beforeEach(() => {
    scripting.executeScript = refuse;
  });

  test.each([
    ['a page of the browser', 'chrome://settings/', 'errorRestrictedPage'],
    ['a page of the store', 'https://addons.example/', 'errorRestrictedPage'],
    ['a tab whose address is hidden', undefined, 'errorRestrictedPage'],
    ['a PDF', 'https://news.example/report.pdf', 'errorNotAPage'],
    ['a PDF with a query', 'https://news.example/report.PDF?page=2#top', 'errorNotAPage'],
    ['a PDF on the disk', 'file:///reports/report.pdf', 'errorNotAPage'],
    ['a page that only speaks of PDFs', 'https://addons.example/what-is-a.pdf-file', 'errorRestrictedPage'],
  ])('%s: %s is %s', async (_, url, key) => {
    tabs.get = async () => ({ id: 7, url });
    await expect(captureTab({ tabId: 7 })).rejects.toMatchObject({ key });
  });

  test('that says so by an empty answer, as Firefox does', async () => {
    scripting.executeScript = async () => [];
    await expect(captureTab({ tabId: 7 })).rejects.toMatchObject({ key: 'errorRestrictedPage' });
  });

  test('that was closed meanwhile is gone', async () => {
    tabs.get = refuse;
    await expect(captureTab({ tabId: 7 })).rejects.toMatchObject({ key: 'errorPageGone' });
  });
});

describe('a page that is read', () => {
  test('is given as it was read', async () => {
    expect(await captureTab({ tabId: 7 })).toEqual(capture());
  });

  test('is read by the page script, put into its top frame alone', async () => {
    const executeScript = vi.fn(enter);
    scripting.executeScript = executeScript;
    await captureTab({ tabId: 7 });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/content-scripts/page.js'] }]]);
  });

  test('is asked of the page script that is there, in which the reader may be typing', async () => {
    there = true;
    const executeScript = vi.fn(enter);
    scripting.executeScript = executeScript;
    expect(await captureTab({ tabId: 7 })).toEqual(capture());
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('that goes elsewhere meanwhile is gone', async () => {
    tabs.sendMessage = refuse;
    await expect(captureTab({ tabId: 7 })).rejects.toMatchObject({ key: 'errorPageGone' });
  });

  test('tells its own failure', async () => {
    tabs.sendMessage = async () => ({ ok: false, error: { key: 'errorNoArticle', substitutions: [] } });
    await expect(captureTab({ tabId: 7 })).rejects.toMatchObject({ key: 'errorNoArticle' });
  });

  test.each([
    ['does not take the script', () => (scripting.executeScript = () => new Promise(() => {}))],
    ['does not answer', () => (tabs.sendMessage = () => new Promise(() => {}))],
  ])('that %s is given up after half a minute', async (_, hang) => {
    vi.useFakeTimers();
    hang();
    const outcome = captureTab({ tabId: 7 }).catch((thrown) => thrown.key);
    await vi.advanceTimersByTimeAsync(29_000);
    const early = await Promise.race([outcome, Promise.resolve('waiting')]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([early, await outcome]).toEqual(['waiting', 'errorReadingTimedOut']);
  });

  test.each([
    ['not saved: the button says nothing', 'new', 0],
    ['saved: the button says so', 'saved', 1],
    ['in the trash: the button says nothing', 'trashed', 0],
  ])('%s', async (_, state, calls) => {
    if (state !== 'new') {
      const { articleId } = await saveTab({ capture: capture(), draft: draft(), tabId: null });
      if (state === 'trashed') await setTrashed(database, [articleId], true, new Date());
    }
    await captureTab({ tabId: 7 });
    expect(badge).toHaveBeenCalledTimes(calls);
  });
});

describe('a save', () => {
  test('keeps what the reader typed', async () => {
    await saveTab({ capture: capture(), draft: draft({ note: 'Ask again', tags: ['ports'] }), tabId: null });
    expect(await findArticle(database, ['news.example/harbour'])).toMatchObject({ note: 'Ask again', tags: ['ports'] });
  });

  test('gives its receipt, with the number of versions', async () => {
    const first = await saveTab({ capture: capture(), draft: draft(), tabId: null });
    const second = await saveTab({ capture: capture(), draft: draft(), tabId: null });
    expect(second).toEqual({ ...first, versions: 2 });
  });

  test('has the SHA-256 of the text, and ids of their own kind', async () => {
    await saveTab({ capture: capture({ text: 'abc' }), draft: draft(), tabId: null });
    const [version] = await database.versions.toArray();
    // The digest of "abc" as FIPS 180 gives it.
    expect([version!.sha256, version!.id]).toEqual(['ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/)]);
  });

  test.each([
    ['of a tab is shown on its button', 7, 1],
    ['without a tab is shown nowhere', null, 0],
  ])('%s', async (_, tabId, calls) => {
    await saveTab({ capture: capture(), draft: draft(), tabId });
    expect(badge).toHaveBeenCalledTimes(calls);
  });

  test('stands although its tab is gone', async () => {
    badge.mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await saveTab({ capture: capture(), draft: draft(), tabId: 7 })).toMatchObject({ versions: 1 });
  });
});
