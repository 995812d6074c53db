/** Who is quoted and with which words; reported statements only when asked for. */
import { describe, expect, test, vi } from 'vitest';
import type { QuotationActions, ShownQuotation } from '@/components/QuotationItem';
import { bySpeaker, QuotationList } from '@/components/QuotationList';
import { button, draw, press, type } from './stage';

const said = (id: string, changes: Partial<ShownQuotation> = {}): ShownQuotation => ({
  id, text: `Words of ${id}.`, speaker: 'Quayle', speakerFull: null, role: null, cue: null, kind: 'direct', ...changes,
});
const list = (quotations: ShownQuotation[], actions: QuotationActions = {}) => draw(<QuotationList quotations={quotations} language="fr" dir="ltr" actions={actions} />);
const words = (place: HTMLElement) => [...place.querySelectorAll('blockquote')].map((quote) => quote.textContent);
const speakers = (place: HTMLElement) => [...place.querySelectorAll('h3 bdi')].map((name) => name.textContent);

test('an article without quotations says so', () => {
  expect(list([]).textContent).toBe('No quotations were found in this article.');
});

test('the full name stands for the printed one, and nobody comes last', () => {
  const quotations = [said('a', { speaker: null }), said('b'), said('c', { speakerFull: 'Moira Quayle' }), said('d', { speakerFull: 'Moira Quayle' })];
  expect(bySpeaker(quotations).map(({ speaker, quotations: own }) => [speaker, own.map(({ id }) => id)])).toEqual([['Quayle', ['b']], ['Moira Quayle', ['c', 'd']], [null, ['a']]]);
});

describe('the list', () => {
  test('is by speaker, each named once', () => {
    const place = list([said('a'), said('b', { speaker: null }), said('c')]);
    expect([speakers(place), words(place)]).toEqual([['Quayle', 'Nobody named'], ['Words of a.', 'Words of c.', 'Words of b.']]);
  });

  test('is in text order when asked, with the speaker at each', () => {
    const place = list([said('a'), said('b', { speaker: null }), said('c')]);
    press(place.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!);
    expect([...place.querySelectorAll('li')].map((item) => [item.querySelector('bdi')!.textContent, item.querySelector('blockquote')!.textContent])).toEqual([['Quayle', 'Words of a.'], ['Nobody named', 'Words of b.'], ['Quayle', 'Words of c.']]);
  });

  test('has reported statements at a press', () => {
    const place = list([said('a'), said('b', { kind: 'indirect' })]);
    const before = words(place);
    press(button(place, 'Show 1 reported statement'));
    expect([before, words(place)]).toEqual([['Words of a.'], ['Words of a.', 'Words of b.']]);
  });
});

describe('a quotation', () => {
  test('stands in the language of the article', () => {
    expect(list([said('a')]).querySelector('blockquote')!.lang).toBe('fr');
  });

  test('that is long is three lines, and whole at a press', () => {
    const place = list([said('a', { text: 'word '.repeat(60) })]);
    const before = place.querySelector('blockquote')!.className;
    press(button(place, `Show all of: ${'word '.repeat(8)}…`));
    expect([before, place.querySelector('blockquote')!.className]).toEqual(['clamped', '']);
  });

  test('offers nothing that nobody answers', () => {
    expect(list([said('a')]).querySelectorAll('button')).toHaveLength(0);
  });

  test.each([
    ['Show', 'onShow'],
    ['Copy', 'onCopy'],
    ['Not a quotation', 'onReject'],
  ] as const)('"%s" names itself and its quotation', (name, action) => {
    const act = vi.fn();
    press(button(list([said('a')], { [action]: act }), `${name}: Words of a.`));
    expect(act.mock.calls).toEqual([['a']]);
  });

  test.each([
    ['the words', 'textarea', 'Other words.', [['a', { text: 'Other words.' }]]],
    ['the speaker', 'input:not([type])', 'Ada Moreau', [['a', { speaker: 'Ada Moreau', speakerFull: 'Ada Moreau' }]]],
    ['nothing', 'textarea', 'Words of a.', []],
  ])('of which %s is corrected keeps the rest as found', (_, field, typed, calls) => {
    const onCorrect = vi.fn();
    const place = list([said('a', { speakerFull: 'Moira Quayle' })], { onCorrect });
    press(button(place, 'Correct: Words of a.'));
    type(place, typed, `.quotation-form ${field}`);
    press(button(place, 'Keep'));
    expect(onCorrect.mock.calls).toEqual(calls);
  });
});
