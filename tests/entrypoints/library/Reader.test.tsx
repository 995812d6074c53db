/** An open article in the library. */
import { beforeEach, expect, test, vi } from 'vitest';
import { Reader } from '@/entrypoints/library/Reader';
import { useTask } from '@/entrypoints/library/use-task';
import { database, saveCapture } from '@/lib/db';
import { button, draw, press } from '../../components/stage';
import { capture, draft, tools } from '../../lib/db/samples';

const TEXT = 'The mayor said: "We open at dawn." Then she left.';

function Stage({ id }: { id: string }) {
  const task = useTask();
  return (
    <>
      <Reader id={id} task={task} onBack={() => {}} onDelete={() => {}} onExport={() => {}} />
      {task.undo && (
        <button type="button" onClick={task.undo}>
          Undo
        </button>
      )}
    </>
  );
}

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

test('a quotation that was said to be none comes back when that is undone', async () => {
  const { article } = await saveCapture(database, capture({ text: TEXT, quotes: [['We open at dawn.', 'the mayor']] }), draft(), tools());
  const place = draw(<Stage id={article.id} />);
  const rejected = async () => (await database.quotations.toArray()).map(({ rejectedAt }) => rejectedAt !== null);
  await vi.waitFor(() => press(button(place, 'Not a quotation: We open at dawn.')));
  await vi.waitFor(async () => expect(await rejected()).toEqual([true]));
  await vi.waitFor(() => press(button(place, 'Undo')));
  await vi.waitFor(async () => expect(await rejected()).toEqual([false]));
});
