/** The rows of the library's list and their number. */
import { beforeEach, expect, test, vi } from 'vitest';
import { useArticles } from '@/entrypoints/library/use-articles';
import { type ArticleFilter, database, saveCapture } from '@/lib/db';
import { draw } from '../../components/stage';
import { capture, draft, tools } from '../../lib/db/samples';

/** What the list shows each time it is drawn: how many, and the first. */
let shown: string[];

function List({ filter }: { filter: ArticleFilter }) {
  const { count, at } = useArticles(filter, { by: 'saved', descending: true }, 0, 10);
  shown.push(`${count?.total}: ${at(0)?.title}`);
  return null;
}

beforeEach(async () => {
  shown = [];
  for (const [minute, language] of ['en', 'fr'].entries()) {
    await saveCapture(database, capture({ url: `https://news.example/${language}`, title: language, language }), draft({ key: language }), tools(language, new Date(Date.UTC(2026, 4, 1, 0, minute)).toISOString()));
  }
});

test('are of one filter, however late one comes after the other', async () => {
  const place = draw(<List filter={{}} />);
  await vi.waitFor(() => expect(shown.at(-1)).toBe('2: fr'));
  draw(<List filter={{ language: ['en'] }} />, place);
  await vi.waitFor(() => expect(shown.at(-1)).toBe('1: en'));
  expect([...new Set(shown)]).toEqual(['undefined: undefined', '2: fr', '1: en']);
});
