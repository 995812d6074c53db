/** Marks that come back without a press: the page script goes where the reader allowed it and marked something, and nowhere else. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPassage } from '@/entrypoints/background/annotate';
import { saveTab } from '@/entrypoints/background/capture';
import { onTabUpdated, restoreTab } from '@/entrypoints/background/restore';
import { database, setTrashed } from '@/lib/db';
import { capture, draft } from '../../lib/db/samples';

const URL_OF_ARTICLE = capture().url;
const ORIGIN = `${new URL(URL_OF_ARTICLE).origin}/*`;

/** The origins that the reader allowed. */
let allowed: string[];
/** Whether a page script answers in the tab. */
let there: boolean;
const executeScript = vi.fn(async () => [{ frameId: 0 }]);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  allowed = [ORIGIN];
  there = false;
  executeScript.mockClear();
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: async () => {} });
  Object.assign(fakeBrowser.permissions, { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.includes(origin)) });
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => (there ? { ok: true, value: null } : Promise.reject(new Error('no receiver'))) });
  Object.assign(fakeBrowser.action, { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {}, setTitle: async () => {} });
});

async function saveArticle({ marked }: { marked: boolean }): Promise<string> {
  const { articleId } = await saveTab({ capture: capture(), draft: draft(), tabId: null });
  const selectors = { quote: { type: 'TextQuoteSelector' as const, exact: capture().article.text.slice(0, 12), prefix: '', suffix: '' }, position: null, page: null };
  if (marked) await keepPassage({ as: 'annotation', color: 'yellow', selectors, article: { id: articleId } }, { tabId: null, url: URL_OF_ARTICLE, isOwnPage: false });
  return articleId;
}

const update = (tab: { url?: string } = { url: URL_OF_ARTICLE }, status = 'complete') => restoreTab(7, { status }, tab);

test('a page with marks, on a site that the reader allowed, gets the page script', async () => {
  await saveArticle({ marked: true });
  await update();
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/content-scripts/page.js'] }]]);
});

test.each<[string, () => unknown, Parameters<typeof update>]>([
  ['a site that the reader did not allow', () => (allowed = []), []],
  ['another address of the site', () => {}, [{ url: new URL('/another', URL_OF_ARTICLE).href }]],
  ['a page whose address is hidden', () => {}, [{}]],
  ['a page of the browser', () => {}, [{ url: 'about:blank' }]],
  ['a page that still loads', () => {}, [{ url: URL_OF_ARTICLE }, 'loading']],
  ['a page where a script is there and follows it', () => (there = true), []],
])('%s gets none', async (_, arrange, given) => {
  await saveArticle({ marked: true });
  arrange();
  await update(...given);
  expect(executeScript).not.toHaveBeenCalled();
});

test('an article without marks gets none', async () => {
  await saveArticle({ marked: false });
  await update();
  expect(executeScript).not.toHaveBeenCalled();
});

test('an article in the trash gets none', async () => {
  const id = await saveArticle({ marked: true });
  await setTrashed(database, [id], true, new Date());
  await update();
  expect(executeScript).not.toHaveBeenCalled();
});

test('as a listener it lets no failure out', async () => {
  const asked = Promise.reject(new Error('no permissions here'));
  Object.assign(fakeBrowser.permissions, { contains: () => asked });
  expect(onTabUpdated(7, { status: 'complete' }, { url: URL_OF_ARTICLE })).toBeUndefined();
  await expect(asked).rejects.toThrow();
});
