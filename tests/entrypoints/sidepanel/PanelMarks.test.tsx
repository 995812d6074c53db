/** The marks in the panel: what is typed is kept, whatever the page does, and a failure is told. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelMarks } from '@/entrypoints/sidepanel/PanelMarks';
import { database } from '@/lib/db';
import type { StoredAnnotation } from '@/lib/model';
import { draw, type } from '../../components/stage';

const MARK: StoredAnnotation = {
  id: 'm', articleId: 'a', versionId: 'v', color: 'yellow', note: '', tags: [],
  selectors: { quote: { type: 'TextQuoteSelector', exact: 'The tide', prefix: '', suffix: '' }, position: null, page: null },
  lastSeen: null, created: '2026-03-01T00:00:00Z', modified: '2026-03-01T00:00:00Z',
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await database.annotations.clear();
  await database.annotations.put(MARK);
  fakeBrowser.tabs.sendMessage = (async () => ({ ok: true, value: null })) as never;
});

async function open(): Promise<HTMLElement> {
  const place = draw(<PanelMarks articleId="a" tabId={7} language="en" />);
  await vi.waitFor(() => expect(place.querySelector('textarea')).not.toBeNull());
  return place;
}
const note = async () => (await database.annotations.get('m'))!.note;

test('a change that cannot be stored is told', async () => {
  vi.spyOn(database.annotations, 'update').mockRejectedValue(new DOMException('The disk is full.', 'QuotaExceededError'));
  const place = await open();
  type(place, 'Ask the port');
  await vi.waitFor(() => expect(place.querySelector('[role=alert]')).not.toBeNull());
});

test('what is typed after a failure is stored', async () => {
  vi.spyOn(database.annotations, 'update').mockRejectedValueOnce(new DOMException('The disk is full.', 'QuotaExceededError'));
  const place = await open();
  type(place, 'Ask');
  type(place, 'Ask the port');
  await vi.waitFor(async () => expect(await note()).toBe('Ask the port'));
});

test('what is typed is stored while the page is slow to paint', async () => {
  fakeBrowser.tabs.sendMessage = (() => new Promise(() => {})) as never;
  const place = await open();
  type(place, 'Ask');
  type(place, 'Ask the port');
  await vi.waitFor(async () => expect(await note()).toBe('Ask the port'));
});
