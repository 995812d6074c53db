/** An export by the reader's own templates. */
import { beforeEach, expect, test, vi } from 'vitest';
import { exportLibrary } from '@/entrypoints/library/export-file';
import { ExportDialog } from '@/entrypoints/library/ExportDialog';
import { changeSettings, readSettings } from '@/lib/settings';
import { button, draw, press, type } from '../../components/stage';

vi.mock('@/entrypoints/library/export-file', () => ({ exportLibrary: vi.fn(async () => 1) }));

beforeEach(() => changeSettings({ fileNameTemplate: 'a', markdownTemplate: 'b' }));

/** The dialog, with Markdown chosen and the templates as they are kept. */
async function open(): Promise<HTMLElement> {
  const place = draw(<ExportDialog ids={['a']} onClose={() => {}} />);
  press([...place.querySelectorAll('label')].find(({ textContent }) => textContent!.includes('Markdown'))!.querySelector('input')!);
  await vi.waitFor(() => expect(place.querySelector('textarea')!.value).toBe('b'));
  return place;
}

test('is by what is typed, even before that is kept', async () => {
  const place = await open();
  type(place, 'b c', 'textarea');
  press(button(place, 'Write the file'));
  expect(vi.mocked(exportLibrary).mock.calls[0]?.[3]).toMatchObject({ markdownTemplate: 'b c' });
});

test('goes back to the standard templates, to both together', async () => {
  press(button(await open(), 'Back to the standard templates'));
  await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ fileNameTemplate: null, markdownTemplate: null }));
});
