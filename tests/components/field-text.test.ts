/** Values as a reader types them: there and back. */
import { describe, expect, test } from 'vitest';
import { fromText, toText } from '@/components/field-text';
import type { Author, FieldName } from '@/lib/model';

const known: Author[] = [{ name: 'Desk', kind: 'organization', url: 'https://news.example/desk' }];

describe('typed text becomes a value', () => {
  test.each([
    ['title', '  The harbour reopens ', 'The harbour reopens'],
    ['title', '   ', null],
    ['authors', 'Ada Lind; Basil Thorn', [{ name: 'Ada Lind', kind: 'person' }, { name: 'Basil Thorn', kind: 'person' }]],
    ['authors', 'Lind, Ada', [{ name: 'Lind, Ada', kind: 'person' }]],
    ['authors', 'Desk; ; Ada Lind;', [known[0], { name: 'Ada Lind', kind: 'person' }]],
    ['published', '2026', { iso: '2026', precision: 'year', raw: '2026' }],
    ['published', '2026-03', { iso: '2026-03', precision: 'month', raw: '2026-03' }],
    ['published', '2024-02-29', { iso: '2024-02-29', precision: 'day', raw: '2024-02-29' }],
    ['published', '2026-03-02 14:30', { iso: '2026-03-02T14:30', precision: 'minute', raw: '2026-03-02 14:30' }],
    ['modified', '2026-03-02T14:30:05+01:00', { iso: '2026-03-02T14:30:05+01:00', precision: 'second', raw: '2026-03-02T14:30:05+01:00' }],
    ['language', 'fr-ca', 'fr-CA'],
    ['canonicalUrl', 'https://news.example', 'https://news.example/'],
  ] as [FieldName, string, unknown][])('%s: "%s"', (name, text, value) => {
    expect(fromText(name, text, known)).toEqual(value);
  });
});

describe('text that is no such value is refused', () => {
  test.each([
    ['published', 'yesterday'],
    ['published', '2026-13'],
    ['published', '2026-02-30'],
    ['published', '2025-02-29'],
    ['published', '2026-03-02 24:00'],
    ['published', '2026-03-02 14:60'],
    ['published', '2026-03-02 14:30:61'],
    ['modified', '02/03/2026'],
    ['language', 'no language at all'],
    ['canonicalUrl', 'news.example/a'],
    ['canonicalUrl', 'javascript:alert(1)'],
    ['image', 'data:image/png;base64,AAAA'],
  ] as [FieldName, string][])('%s: "%s"', (name, text) => {
    expect(fromText(name, text)).toBeUndefined();
  });
});

describe('a value becomes text and the same value again', () => {
  test.each([
    ['title', 'The harbour reopens', 'The harbour reopens'],
    ['section', null, ''],
    ['authors', [{ name: 'Lind, Ada', kind: 'person' }, known[0]], 'Lind, Ada; Desk'],
    ['published', { iso: '2026-03-02', precision: 'day', raw: '2026-03-02' }, '2026-03-02'],
    ['language', 'fr', 'fr'],
  ] as [FieldName, never, string][])('%s: %o', (name, value, text) => {
    expect([toText(name, value), fromText(name, toText(name, value), known)]).toEqual([text, value]);
  });
});
