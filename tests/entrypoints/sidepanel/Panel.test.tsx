/** The panel beside the tabs of a window. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/entrypoints/sidepanel/Panel';
import { database } from '@/lib/db';
import { listen } from '@/lib/messages/listen';
import type { ToBackground } from '@/lib/messages/protocol';
import { button, draw, press, type } from '../../components/stage';
import { capture } from '../../lib/db/samples';

const TITLE = '[aria-label="Title"]';

let stop = () => {};
const captureTab = vi.fn(async ({ tabId }: { tabId: number }) => capture({ url: `https://news.example/${tabId}`, title: `Article ${tabId}` }));

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  captureTab.mockClear();
  fakeBrowser.tabs.getCurrent = (async () => undefined) as never;
  fakeBrowser.tabs.query = (async () => [{ id: 7, windowId: 1 }]) as never;
  fakeBrowser.permissions.contains = (async () => false) as never;
  stop = listen<Pick<ToBackground, 'captureTab'>>({ captureTab });
});
afterEach(() => stop());

const shown = (place: HTMLElement) => place.querySelector<HTMLElement>('main:not([hidden])')!;
const shows = (place: HTMLElement, title: string) => vi.waitFor(() => expect(shown(place).querySelector('h1')?.textContent).toBe(title));
const activate = (tabId: number, windowId = 1) => act(async () => void (await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId })));

test('what is half typed is there when the reader comes back to the tab', async () => {
  const place = draw(<Panel />);
  await shows(place, 'Article 7');
  press(button(shown(place), 'Correct: Title'));
  type(shown(place), 'The port', TITLE);
  await activate(8);
  await shows(place, 'Article 8');
  await activate(7);
  expect(shown(place).querySelector<HTMLInputElement>(TITLE)?.value).toBe('The port');
});

test('a page is read again when the reader comes back to it', async () => {
  const place = draw(<Panel />);
  await shows(place, 'Article 7');
  await activate(8);
  await shows(place, 'Article 8');
  captureTab.mockResolvedValueOnce(capture({ url: 'https://news.example/7', title: 'Article 7, edited' }));
  await activate(7);
  await shows(place, 'Article 7, edited');
});

test('the tabs of another window are none of its business', async () => {
  const place = draw(<Panel />);
  await shows(place, 'Article 7');
  await activate(8, 2);
  expect(captureTab).toHaveBeenCalledTimes(1);
});
