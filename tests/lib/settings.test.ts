import { expect, test } from 'vitest';
import { acceptedSettings, backupIsDue, changeSettings, DEFAULTS, portableSettings, readSettings } from '@/lib/settings';

const NOW = new Date('2026-05-20T12:00:00Z');
const due = (backupEvery: 'never' | 'day' | 'week', lastBackup: string | null) => backupIsDue({ ...DEFAULTS, backupEvery, lastBackup }, NOW);

test.each([
  ['never', null, false],
  ['never', '2020-01-01T00:00:00Z', false],
  ['day', null, true],
  ['day', '2026-05-19T12:00:00Z', true],
  ['day', '2026-05-19T12:00:01Z', false],
  ['week', '2026-05-13T12:00:00Z', true],
  ['week', '2026-05-14T12:00:00Z', false],
] as const)('a backup every %s, the last of %s, is due: %s', (every, last, expected) => {
  expect(due(every, last)).toBe(expected);
});

test('a file carries what the reader set, and nothing of this browser alone', () => {
  expect(portableSettings({ ...DEFAULTS, readerSize: 24, lastBackup: '2026-05-01T00:00:00Z' })).toEqual({ readerSize: 24 });
});

test('a file carries no settings where the reader set none', () => {
  expect(portableSettings({ ...DEFAULTS, lastBackup: '2026-05-01T00:00:00Z' })).toBeNull();
});

test('what the reader has set here stays when a file is brought in', () => {
  expect(acceptedSettings({ ...DEFAULTS, readerTheme: 'dark' }, { readerTheme: 'light', citationStyle: 'apa' })).toEqual({ citationStyle: 'apa' });
});

test.each([
  ['a size that is none', { readerSize: 'large' }],
  ['a size that hides the text', { readerSize: 0 }],
  ['a theme that there is not', { readerTheme: 'sepia' }],
  ['a template that is no text', { markdownTemplate: { toString: 'x' } }],
  ['a word that Pressmark does not know', { colour: 'red' }],
  ['when another browser made its backup', { lastBackup: '2026-05-01T00:00:00Z' }],
])('%s is not taken over', (_, file) => {
  expect(acceptedSettings(DEFAULTS, file)).toEqual({});
});

test('two settings written at once are both kept', async () => {
  await Promise.all([changeSettings({ readerSize: 24 }), changeSettings({ readerTheme: 'dark' })]);
  expect(await readSettings()).toMatchObject({ readerSize: 24, readerTheme: 'dark' });
});
