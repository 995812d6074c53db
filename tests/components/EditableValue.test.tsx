/** One value: corrected in place, refused when it cannot be read, set back to what was read, or chosen from what was found. */
import { describe, expect, test, vi } from 'vitest';
import { EditableValue } from '@/components/EditableValue';
import type { Corrections, Field, StatedDate } from '@/lib/model';
import { button, draw, key, press, type } from './stage';

const day = (iso: string): StatedDate => ({ iso, precision: 'day', raw: iso });
const published: Field<StatedDate> = {
  value: day('2026-03-02'),
  origin: 'json-ld',
  candidates: [
    { value: day('2026-03-02'), origin: 'json-ld' },
    { value: day('2026-03-02'), origin: 'meta' },
    { value: day('2026-03-01'), origin: 'visible' },
  ],
};

const open = (corrections: Corrections = {}, field = published) => {
  const onCorrect = vi.fn();
  const place = draw(<EditableValue name="published" field={field} corrections={corrections} onCorrect={onCorrect} />);
  return { place, onCorrect };
};
const edit = (place: HTMLElement) => press(button(place, 'Correct: Published'));
const shown = (place: HTMLElement) => place.querySelector('.text')?.textContent;

describe('a value', () => {
  test('is shown as a person reads it', () => {
    expect(shown(open().place)).toBe('March 2, 2026');
  });

  test('that was not found says so', () => {
    expect(shown(open({}, { value: null, origin: null, candidates: [] }).place)).toBe('Not found');
  });

  test('of the reader stands before what was read', () => {
    expect(shown(open({ published: day('2026-02-28') }).place)).toBe('February 28, 2026');
  });

  test('that the reader emptied stays empty', () => {
    expect(shown(open({ published: null }).place)).toBe('Not found');
  });

  test('goes back to what was read', () => {
    const { place, onCorrect } = open({ published: day('2026-02-28') });
    press(button(place, 'Published: Back to what was read'));
    expect(onCorrect.mock.calls).toEqual([['published', undefined]]);
  });
});

describe('correcting', () => {
  test('starts from the value as it is typed', () => {
    const { place } = open();
    edit(place);
    expect(place.querySelector('input')!.value).toBe('2026-03-02');
  });

  test.each([
    ['Enter', (place: HTMLElement) => void key(place, 'Enter')],
    ['the button', (place: HTMLElement) => press(button(place, 'Keep'))],
  ])('is kept with %s', (_, keep) => {
    const { place, onCorrect } = open();
    edit(place);
    type(place, '2026-03');
    keep(place);
    expect(onCorrect.mock.calls).toEqual([['published', { iso: '2026-03', precision: 'month', raw: '2026-03' }]]);
  });

  test('says what cannot be read, keeps what is typed and calls nobody', () => {
    const { place, onCorrect } = open();
    edit(place);
    type(place, 'next week');
    key(place, 'Enter');
    expect({ said: place.querySelector('[role=alert]')?.textContent, typed: place.querySelector('input')!.value, calls: onCorrect.mock.calls }).toEqual({
      said: 'This cannot be read as a value for “Published”. Correct it or cancel.',
      typed: 'next week',
      calls: [],
    });
  });

  test('ends with Escape, which does not reach the popup', () => {
    const { place, onCorrect } = open();
    edit(place);
    type(place, '2020');
    const allowed = key(place, 'Escape');
    expect({ allowed, shown: shown(place), calls: onCorrect.mock.calls }).toEqual({ allowed: false, shown: 'March 2, 2026', calls: [] });
  });

  test('an emptied field is a value of its own', () => {
    const { place, onCorrect } = open();
    edit(place);
    type(place, '');
    key(place, 'Enter');
    expect(onCorrect.mock.calls).toEqual([['published', null]]);
  });
});

describe('where it was found', () => {
  const look = () => {
    const opened = open();
    press(button(opened.place, 'Where “Published” comes from: JSON-LD'));
    return opened;
  };

  test('lists each different value once, with everywhere it was found', () => {
    expect([...look().place.querySelectorAll('fieldset label')].map((label) => label.textContent)).toEqual(['March 2, 2026 (JSON-LD, meta tag)', 'March 1, 2026 (printed on the page)']);
  });

  test('has the value in use marked', () => {
    expect([...look().place.querySelectorAll('input')].map((radio) => radio.checked)).toEqual([true, false]);
  });

  test('lets the reader choose another', () => {
    const { place, onCorrect } = look();
    press(place.querySelectorAll('input')[1]!);
    expect(onCorrect.mock.calls).toEqual([['published', day('2026-03-01')]]);
  });

  test('is closed until asked for', () => {
    expect(open().place.querySelector('fieldset')).toBeNull();
  });
});
