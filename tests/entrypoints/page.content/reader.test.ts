/** What the reader does over the page: presses, types, and is told what failed without losing their place. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnchoredPage } from '@/entrypoints/page.content/anchored-page';
import { Reader } from '@/entrypoints/page.content/reader';
import { Trees } from '@/entrypoints/page.content/trees';
import { StorageFullError } from '@/lib/errors';
import type { StoredAnnotation } from '@/lib/model';
import { button, press, type } from '../../components/stage';
import { annotation } from '../../lib/db/samples';

const ID = annotation().id;

/** What the library has of the page's marks, and what it answers. */
let kept: StoredAnnotation[];
const page = {
  find: (id: string) => (kept.some((one) => one.id === id) ? { annotation: kept.find((one) => one.id === id), seen: null } : null),
  describe: async () => annotation().selectors,
  keep: vi.fn(async () => {
    kept = [annotation()];
    return ID;
  }),
  change: vi.fn(async () => {}),
};
let overlay: ShadowRoot;
let reader: Reader;
let leaving: AbortController;

beforeEach(() => {
  kept = [];
  page.keep.mockClear();
  page.change.mockReset().mockResolvedValue();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    overlay = attach.call(this, init);
    return overlay;
  });
  document.body.innerHTML = '<p>The harbour reopened on Monday.</p>';
  leaving = new AbortController();
  reader = new Reader(new Trees(document, leaving.signal), page as unknown as AnchoredPage, leaving.signal);
});
afterEach(() => {
  vi.useRealTimers();
  leaving.abort();
  vi.restoreAllMocks();
});

/** The toolbar over words that the reader selected. */
async function selectWords(): Promise<Element> {
  document.getSelection()!.selectAllChildren(document.querySelector('p')!);
  document.dispatchEvent(new Event('selectionchange'));
  return vi.waitFor(() => found('[role=toolbar]'));
}

/** The card of a mark that the reader made with a note. */
async function openCard(): Promise<Element> {
  press(button(await selectWords(), 'Note'));
  return vi.waitFor(() => found('[role=dialog]'));
}

function found(selector: string): Element {
  const element = overlay.querySelector(selector);
  expect(element).not.toBeNull();
  return element!;
}

/** Presses Tab in the page; false where the page is not to see it. */
const tab = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));

test('Tab goes into the toolbar', async () => {
  await selectWords();
  expect([tab(), overlay.activeElement?.localName]).toEqual([false, 'button']);
});

test('Tab is the page’s own where what is shown has no control', async () => {
  press(button(await selectWords(), 'Highlight in: Yellow'));
  await vi.waitFor(() => found('[role=status]'));
  expect(tab()).toBe(true);
});

test('a failed write leaves the card open, and says so in it', async () => {
  page.change.mockRejectedValue(new StorageFullError());
  const card = await openCard();
  type(card, 'Ask again');
  const told = await vi.waitFor(() => found('[role=dialog] [role=alert]'));
  expect([told.textContent, card.querySelector('textarea')!.value]).toEqual([expect.stringContaining('The disk is full'), 'Ask again']);
});

test('what failed in the card is not said any longer once a write succeeds', async () => {
  page.change.mockRejectedValueOnce(new StorageFullError());
  const card = await openCard();
  press(button(card, 'Colour: Green'));
  await vi.waitFor(() => found('[role=alert]'));
  press(button(card, 'Colour: Pink'));
  await vi.waitFor(() => expect(overlay.querySelector('[role=alert]')).toBeNull());
});

test('a double press on a colour makes one mark', async () => {
  const yellow = button(await selectWords(), 'Highlight in: Yellow');
  press(yellow);
  press(yellow);
  await vi.waitFor(() => found('[role=status]'));
  expect(page.keep).toHaveBeenCalledTimes(1);
});

test('the next passage can be marked when the last is', async () => {
  press(button(await selectWords(), 'Highlight in: Yellow'));
  await vi.waitFor(() => found('[role=status]'));
  press(button(await selectWords(), 'Highlight in: Yellow'));
  await vi.waitFor(() => found('[role=status]'));
  expect(page.keep).toHaveBeenCalledTimes(2);
});

test('a failure outside a card goes by itself', async () => {
  page.keep.mockRejectedValueOnce(new StorageFullError());
  const toolbar = await selectWords();
  vi.useFakeTimers();
  press(button(toolbar, 'Highlight in: Yellow'));
  await vi.waitFor(() => found('[role=alert]'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reader.host.isConnected).toBe(false);
});
