import { expect, test } from 'vitest';
import { safeFileName, uniqueNames } from '@/lib/export/file-name';

test.each([
  ['a path', '../../etc/passwd', 'etc passwd'],
  ['what Windows forbids', 'a:b*c?"d"<e>|f', 'a b c d e f'],
  ['what Obsidian links with', 'a [[b]] #c ^d', 'a b c d'],
  ['a device of Windows', 'con', '_con'],
  ['a device with an extension', 'NUL.txt', '_NUL.txt'],
  ['a hidden file', '.profile', 'profile'],
  ['dots at the end', 'title...', 'title'],
  ['nothing', ' ', '_'],
  ['text that turns its direction', 'a\u202egpj.exe', 'a gpj.exe'],
  ['a line break', 'a\nb', 'a b'],
  ['letters of any script', 'المكتبة 駅 📚', 'المكتبة 駅 📚'],
])('a name is safe on every system: %s', (_, name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('a long name is cut between characters, by bytes', () => {
  expect(safeFileName('駅'.repeat(100))).toBe('駅'.repeat(40));
});

test('equal names are numbered, whatever their case', () => {
  expect(['A', 'a', 'a (2)', 'A'].map(uniqueNames())).toEqual(['A', 'a (2)', 'a (2) (2)', 'A (3)']);
});
