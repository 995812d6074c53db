import { expect, test } from 'vitest';
import { backupIsDue, DEFAULTS } from '@/lib/settings';

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
