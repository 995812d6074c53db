/** The selection in the library's list. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { type Selection, useSelection } from '@/entrypoints/library/use-selection';
import { database, saveCapture, type Sort } from '@/lib/db';
import { draw } from '../../components/stage';
import { capture, draft, tools } from '../../lib/db/samples';

const NEWEST: Sort = { by: 'saved', descending: true };
const OLDEST: Sort = { by: 'saved', descending: false };

let selection: Selection;

function List({ sort }: { sort: Sort }) {
  selection = useSelection({}, sort);
  return null;
}
const choose = (id: string, range: boolean) => act(() => selection.choose(id, true, range));

/** Saves an article each minute; ids a-2, b-2 … */
async function save(...letters: string[]): Promise<void> {
  for (const letter of letters) await saveCapture(database, capture({ url: `https://news.example/${letter}` }), draft({ key: letter }), tools(letter, new Date(Date.UTC(2026, 4, 1, 0, letter.charCodeAt(0))).toISOString()));
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await save('a', 'b', 'c', 'd');
});

test('a stretch goes from the article chosen last, wherever that stands by now', async () => {
  draw(<List sort={NEWEST} />);
  await choose('c-2', false);
  await save('e', 'f');
  await choose('b-2', true);
  expect(selection.ids.toSorted()).toEqual(['b-2', 'c-2']);
});

test('another order starts another stretch', async () => {
  const place = draw(<List sort={NEWEST} />);
  await choose('d-2', false);
  draw(<List sort={OLDEST} />, place);
  await choose('b-2', true);
  expect(selection.ids.toSorted()).toEqual(['b-2', 'd-2']);
});
