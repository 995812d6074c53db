/** A mark in a list: how it was found is said, and note, tags and colour are changed alone. */
import { expect, test, vi } from 'vitest';
import { AnnotationItem } from '@/components/AnnotationItem';
import type { AnchorOutcome, StoredAnnotation } from '@/lib/model';
import { draw } from './stage';

const mark = (lastSeen: StoredAnnotation['lastSeen'] = null): StoredAnnotation => ({
  id: 'm', articleId: 'a', versionId: 'v', color: 'yellow', note: '', tags: ['ports'],
  selectors: { quote: { type: 'TextQuoteSelector', exact: 'The tide', prefix: '', suffix: '' }, position: null, page: null },
  lastSeen, created: '2026-03-01T00:00:00Z', modified: '2026-03-01T00:00:00Z',
});

function open(annotation: StoredAnnotation) {
  const onChange = vi.fn(async () => {});
  return { onChange, place: draw(<AnnotationItem annotation={annotation} language="en" onShow={() => {}} onDelete={() => {}} onChange={onChange} />) };
}

test('another colour is all that changes', () => {
  const { place, onChange } = open(mark());
  place.querySelector<HTMLButtonElement>('button[data-color=blue]')!.click();
  expect(onChange.mock.calls).toEqual([[{ color: 'blue' }]]);
});

test('a tag taken off is all that changes', () => {
  const { place, onChange } = open(mark());
  place.querySelector<HTMLButtonElement>('.tag button')!.click();
  expect(onChange.mock.calls).toEqual([[{ tags: [] }]]);
});

test.each<[AnchorOutcome, boolean]>([['exact', false], ['moved', true], ['edited', true], ['ambiguous', true], ['missing', true]])('%s: said %s', (outcome, said) => {
  const { place } = open(mark({ outcome, at: '2026-03-02T00:00:00Z', text: null }));
  expect(place.querySelector('.outcome') !== null).toBe(said);
});
