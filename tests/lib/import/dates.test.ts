import { expect, test } from 'vitest';
import { instantOf, statedDateOf } from '@/lib/import/dates';

test.each([
  ['Unix seconds', '1700000000', '2023-11-14T22:13:20.000Z'],
  ['Unix milliseconds', '1700000000123', '2023-11-14T22:13:20.123Z'],
  ['ISO with a zone', '2023-03-02T10:14:34+02:00', '2023-03-02T08:14:34.000Z'],
  ['ISO without a zone', '2023-03-02T10:14:34', '2023-03-02T10:14:34.000Z'],
  ['a space for the T', '2021-03-02 10:14:34+00:00', '2021-03-02T10:14:34.000Z'],
  ['a day', '2023-03-02', '2023-03-02T00:00:00.000Z'],
  ['English words', 'March 2, 2023 10:14 AM', '2023-03-02T10:14:00.000Z'],
  ['no date', 'yesterday', null],
  ['nothing', '', null],
  ['a number too great', '99999999999999999999', null],
])('an instant is read: %s', (_, text, instant) => {
  expect(instantOf(text)).toBe(instant);
});

test.each([
  ['a year', '2026', '2026', 'year'],
  ['a month', '2026-03', '2026-03', 'month'],
  ['a day of RIS', '2026/3/4/', '2026-03-04', 'day'],
  ['a year of RIS', '2026///', '2026', 'year'],
  ['a minute with its zone', '2026-03-04T09:26:00.000+01:00', '2026-03-04T09:26+01:00', 'minute'],
])('a stated date keeps what it says: %s', (_, text, iso, precision) => {
  expect(statedDateOf(text)).toEqual({ iso, precision, raw: text });
});

test.each(['soon', '2026-13', '2026-01-45', ''])('%j is no date', (text) => {
  expect(statedDateOf(text)).toBe(null);
});
