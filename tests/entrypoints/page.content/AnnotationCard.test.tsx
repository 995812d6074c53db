/** The card of a mark: what is typed is handed on at once, and what is changed elsewhere is shown. */
import { expect, test, vi } from 'vitest';
import { AnnotationCard } from '@/entrypoints/page.content/AnnotationCard';
import { draw, type } from '../../components/stage';
import { annotation } from '../../lib/db/samples';

const NOTE = 'textarea';
const onChange = vi.fn();
const card = (note: string, place?: HTMLElement) =>
  draw(<AnnotationCard annotation={annotation({ note })} seen={null} focus={null} failure={null} onChange={onChange.mockClear()} onDelete={() => {}} onClose={() => {}} />, place);

test('each letter is handed on before the page can go', async () => {
  const place = card('A');
  type(place, 'A B', NOTE);
  await Promise.resolve();
  expect(onChange.mock.calls).toEqual([[{ note: 'A B' }]]);
});

test('a note that is changed elsewhere is the one to go on from', () => {
  const place = card('A');
  card('A B', place);
  expect(place.querySelector<HTMLTextAreaElement>(NOTE)!.value).toBe('A B');
});
