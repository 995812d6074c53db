/** The list of saved articles: a box to select, a link that opens. */
import { expect, test, vi } from 'vitest';
import { type ArticleRow, ArticleList } from '@/components/ArticleList';
import { draw, press } from './stage';

const row = (id: string, changes: Partial<ArticleRow> = {}): ArticleRow => ({
  id, title: `Title ${id}`, outlet: 'The Quay', published: null, savedAt: '2026-03-02T12:00:00.000Z', note: '', tags: [], language: 'en', dir: 'ltr', href: `#${id}`, ...changes,
});
const list = (rows: ArticleRow[], selection: string[] = [], onSelect = vi.fn(), open: string | null = null) =>
  draw(<ArticleList rows={rows} open={open} selection={new Set(selection)} onSelect={onSelect} />);

test('a row names headline, outlet and date, note and tags', () => {
  const place = list([row('a', { published: { iso: '2026-03', precision: 'month', raw: '' }, note: 'Ask again', tags: ['ports', 'ferries'] })]);
  expect([...place.querySelectorAll('a > span')].map((span) => span.textContent)).toEqual(['Title a', 'The Quay · March 2026', 'Ask again', 'ports · ferries']);
});

test('a row without a date says when it was saved', () => {
  expect(list([row('a')]).textContent).toContain('The Quay · March 2, 2026');
});

test('a headline stands in its own language and direction', () => {
  const headline = list([row('a', { language: 'ar', dir: 'rtl' })]).querySelector<HTMLElement>('.headline')!;
  expect([headline.lang, headline.dir]).toEqual(['ar', 'rtl']);
});

test('the open article is the current one', () => {
  expect([...list([row('a'), row('b')], [], vi.fn(), 'b').querySelectorAll('a')].map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page']);
});

test.each([
  ['adds to the selection', 1, ['a', 'b']],
  ['takes out of the selection', 0, []],
])('a box %s', (_, index, selected) => {
  const onSelect = vi.fn();
  press(list([row('a'), row('b')], ['a'], onSelect).querySelectorAll('input')[index]!);
  expect([...onSelect.mock.calls[0]![0]]).toEqual(selected);
});

test('a box says which article it selects', () => {
  expect(list([row('a')]).querySelector('input')!.getAttribute('aria-label')).toBe('Select “Title a”');
});
