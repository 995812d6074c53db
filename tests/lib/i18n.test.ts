/** Words, numbers and dates in the reader's language. */
import { describe, expect, test } from 'vitest';
import { explain, formatLanguage, formatStated, plural, readingMinutes, t } from '@/lib/i18n';
import { speak } from '../speak';

/** Spaces of any width as plain ones: which one ICU chooses is its own affair. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a count', () => {
  test.each([
    ['en', 0, '0 words'],
    ['en', 1, '1 word'],
    ['en', 2, '2 words'],
    ['en', 12_345, '12,345 words'],
    ['fr', 0, '0 mot'],
    ['fr', 1, '1 mot'],
    ['fr', 2, '2 mots'],
    ['fr', 12_345, '12 345 mots'],
    ['fr', 1_000_000, '1 000 000 mots'],
  ] as const)('in %s of %i is "%s"', (language, count, text) => {
    speak(language);
    expect(plain(plural('fieldWords', count))).toBe(text);
  });
});

describe('a stated date', () => {
  test.each([
    ['en', '2026', '2026'],
    ['en', '2026-03', 'March 2026'],
    ['en', '2026-03-02', 'March 2, 2026'],
    ['en', '2026-03-02T14:30', 'March 2, 2026 at 2:30 PM'],
    ['en', '2026-03-02T00:05', 'March 2, 2026 at 12:05 AM'],
    ['en', '2026-03-02T14:30:15Z', 'March 2, 2026 at 2:30 PM UTC'],
    ['en', '2026-03-02T14:30+00:00', 'March 2, 2026 at 2:30 PM UTC'],
    ['en', '2026-03-02T23:30-05:00', 'March 2, 2026 at 11:30 PM UTC-05:00'],
    ['en', '2026-03-02T14:30+0530', 'March 2, 2026 at 2:30 PM UTC+05:30'],
    ['fr', '2026-03', 'mars 2026'],
    ['fr', '2026-03-02', '2 mars 2026'],
    ['fr', '2026-03-02T14:30+01:00', '2 mars 2026 à 14:30 UTC+01:00'],
  ] as const)('in %s: %s is "%s"', (language, iso, text) => {
    speak(language);
    expect(plain(formatStated({ iso, precision: 'day', raw: '' }))).toBe(text);
  });

  test('that cannot be read stands as printed', () => {
    expect(formatStated({ iso: 'last Tuesday', precision: 'day', raw: 'last Tuesday' })).toBe('last Tuesday');
  });
});

test.each([
  ['en', 'fr', 'French'],
  ['fr', 'en', 'anglais'],
  ['en', 'not a language', 'not a language'],
] as const)('in %s the language %s is "%s"', (language, code, name) => {
  speak(language);
  expect(formatLanguage(code)).toBe(name);
});

test('a text that is missing shows its key', () => {
  expect(t('noSuchKey' as never)).toBe('noSuchKey');
});

describe('a failure', () => {
  test('is explained with what fills it, and the next step', () => {
    expect(explain({ key: 'errorBrokenFile', substitutions: ['12'] })).toEqual({ sentence: 'This file cannot be read past line 12.', next: 'Export it again from where it came, or get a whole copy.' });
  });

  test('of a key without a next step says the common one', () => {
    expect(explain({ key: 'errorOfTomorrow', substitutions: [] }).next).toBe('Try again; what you typed is kept.');
  });
});

test.each([
  [0, 1],
  [150, 1],
  [1_000, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
