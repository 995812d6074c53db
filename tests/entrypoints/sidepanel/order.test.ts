/** Marks in the panel: what needs a look first, the search in words, notes and tags. */
import { describe, expect, test } from 'vitest';
import { needsLook, panelOrder } from '@/entrypoints/sidepanel/order';
import type { AnchorOutcome, StoredAnnotation } from '@/lib/model';

const mark = (id: string, outcome: AnchorOutcome | null, exact = 'The tide', note = '', tags: string[] = []): StoredAnnotation => ({
  id, articleId: 'a', versionId: 'v', color: 'yellow', note, tags,
  selectors: { quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, position: null, page: null },
  lastSeen: outcome && { outcome, at: '2026-03-01T00:00:00Z', text: null },
  created: '2026-03-01T00:00:00Z', modified: '2026-03-01T00:00:00Z',
});

test.each([[null, false], ['exact', false], ['moved', false], ['edited', true], ['ambiguous', true], ['missing', true]] as const)('seen as %s: needs a look %s', (outcome, needed) => {
  expect(needsLook(mark('1', outcome))).toBe(needed);
});

describe('the order', () => {
  test('has those that need a look first, each part as it came', () => {
    const marks = [mark('1', 'exact'), mark('2', 'missing'), mark('3', null), mark('4', 'edited')];
    expect(panelOrder(marks, '').map(({ id }) => id)).toEqual(['2', '4', '1', '3']);
  });
});

test.each([
  ['tide', ['1', '3']],
  ['ASK lock', ['2']],
  ['ports', ['3']],
  ['nothing', []],
])('a search for %s', (wanted, ids) => {
  const marks = [mark('1', null), mark('2', null, 'The lock', 'Ask the keeper'), mark('3', null, 'A tide table', '', ['ports'])];
  expect(panelOrder(marks, wanted).map(({ id }) => id)).toEqual(ids);
});
