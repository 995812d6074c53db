/** The reader's own templates. */
import { expect, test, vi } from 'vitest';
import { ExportTemplates } from '@/entrypoints/library/ExportTemplates';
import { changeSettings, readSettings } from '@/lib/settings';
import { button, draw, press } from '../../components/stage';

test('go back to the standard ones together', async () => {
  await changeSettings({ fileNameTemplate: 'a', markdownTemplate: 'b' });
  const place = draw(<ExportTemplates templates={['fileName', 'markdown']} />);
  await vi.waitFor(() => expect(place.querySelector('textarea')!.value).toBe('b'));
  press(button(place, 'Back to the standard templates'));
  await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ fileNameTemplate: null, markdownTemplate: null }));
});
