/** Every expected failure has its words, and crosses the wire whole. */
import { describe, expect, test } from 'vitest';
import * as errors from '@/lib/errors';
import english from '@/public/_locales/en/messages.json';
import french from '@/public/_locales/fr/messages.json';

type Failure = new (substitutions?: string[], options?: ErrorOptions) => errors.PressmarkError;

const classes = Object.entries(errors).filter(([name]) => name.endsWith('Error') && name !== 'PressmarkError' && /^[A-Z]/.test(name)) as [string, Failure][];

describe.each(classes)('%s', (name, Failure) => {
  const failure = new Failure(['7'], { cause: 'reason' });

  test('is named as its class and key say', () => {
    expect({ name: failure.name, key: failure.key }).toEqual({ name, key: `error${name.replace(/Error$/, '')}` });
  });

  test.each([
    ['English', english],
    ['French', french],
  ])('has a sentence and a next step in %s', (_, texts: Record<string, { message: string }>) => {
    expect([texts[failure.key]?.message, texts[`${failure.key}Next`]?.message]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });

  test('keeps its cause and what fills its sentence', () => {
    expect({ cause: failure.cause, substitutions: failure.substitutions }).toEqual({ cause: 'reason', substitutions: ['7'] });
  });

  test('crosses the wire with its key', () => {
    expect(errors.toWireError(failure)).toEqual({ key: failure.key, substitutions: ['7'] });
  });
});

describe('what nobody foresaw', () => {
  test.each([
    ['an error', new TypeError('no such thing'), 'TypeError: no such thing'],
    ['a string', 'broken', 'broken'],
    ['nothing', undefined, 'undefined'],
    ['an error with a very long message', new Error('x'.repeat(5_000)), `Error: ${'x'.repeat(293)}`],
  ])('%s is told as unexpected, with its words', (_, thrown, text) => {
    expect(errors.toWireError(thrown)).toEqual({ key: 'errorUnexpected', substitutions: [text] });
  });
});

describe('a result', () => {
  test('gives its value', () => {
    expect(errors.unwrap({ ok: true, value: 7 })).toBe(7);
  });

  test('throws its failure again', () => {
    const failed = () => errors.unwrap({ ok: false, error: { key: 'errorPageGone', substitutions: [] } });
    expect(failed).toThrow(expect.objectContaining({ key: 'errorPageGone' }));
  });
});
