/** The page script as a whole: when it asks anew for what the reader marked. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import pageScript from '@/entrypoints/page.content';
import { listen } from '@/lib/messages/listen';
import type { ToBackground } from '@/lib/messages/protocol';

const findAnnotations = vi.fn(() => null);
let stop: () => void;
let context: ContentScriptContext;

beforeEach(async () => {
  stop = listen<Pick<ToBackground, 'findAnnotations'>>({ findAnnotations });
  context = new ContentScriptContext('page');
  pageScript.main(context);
  await vi.waitFor(() => expect(findAnnotations).toHaveBeenCalled());
  findAnnotations.mockClear();
});
afterEach(() => {
  context.abort();
  stop();
  vi.restoreAllMocks();
});

test.each([
  ['the page is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['its window is the one in use again', () => window.dispatchEvent(new Event('focus'))],
])('it asks when %s', async (_, happen) => {
  happen();
  await vi.waitFor(() => expect(findAnnotations).toHaveBeenCalledTimes(1));
});

test('it asks nothing when the page is hidden', async () => {
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  state.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(findAnnotations).toHaveBeenCalled());
  expect(findAnnotations).toHaveBeenCalledTimes(1);
});
