/** Tags as they are typed. */
import { describe, expect, test, vi } from 'vitest';
import { TagEditor, withTyped } from '@/components/TagEditor';
import { button, draw, key, press, type } from './stage';

test.each([
  ['one', [], 'ports', ['ports']],
  ['two with a comma', [], 'ports, ferries', ['ports', 'ferries']],
  ['with spaces about and within', [], '  public   transport ', ['public transport']],
  ['nothing between commas', ['a'], ', ,', ['a']],
  ['one that is there', ['ports'], 'ports', ['ports']],
  ['one that is there in other letters', ['Élections'], 'ÉLECTIONS', ['Élections']],
  ['the same twice', [], 'a, A', ['a']],
])('typed: %s', (_, tags, typed, result) => {
  expect(withTyped(tags, typed)).toEqual(result);
});

describe('the field', () => {
  const open = (tags: string[]) => {
    const onChange = vi.fn();
    return { onChange, place: draw(<TagEditor tags={tags} onChange={onChange} />) };
  };

  test.each(['Enter', ','])('adds what is typed on "%s" and is empty again', (name) => {
    const { place, onChange } = open(['a']);
    type(place, 'ports');
    const allowed = key(place, name);
    expect({ calls: onChange.mock.calls, left: place.querySelector('input')!.value, allowed }).toEqual({ calls: [[['a', 'ports']]], left: '', allowed: false });
  });

  test('adds what is typed when it is left', () => {
    const { place, onChange } = open([]);
    type(place, 'ports');
    place.querySelector('input')!.dispatchEvent(new FocusEvent('blur'));
    expect(onChange.mock.calls).toEqual([[['ports']]]);
  });

  test('adds what is typed when it goes away without a blur', () => {
    const { place, onChange } = open(['a']);
    type(place, 'ports');
    draw(null, place);
    expect(onChange.mock.calls).toEqual([[['a', 'ports']]]);
  });

  test('adds what is typed once when it goes away with one', () => {
    const { place, onChange } = open([]);
    type(place, 'ports');
    const input = place.querySelector('input')!;
    draw(null, place);
    input.dispatchEvent(new FocusEvent('blur'));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('takes the last tag away on Backspace when empty', () => {
    const { place, onChange } = open(['a', 'b']);
    key(place, 'Backspace');
    expect(onChange.mock.calls).toEqual([[['a']]]);
  });

  test('keeps the tags on Backspace while something is typed', () => {
    const { place, onChange } = open(['a', 'b']);
    type(place, 'p');
    key(place, 'Backspace');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('takes away the tag whose button is pressed', () => {
    const { place, onChange } = open(['a', 'b']);
    press(button(place, 'Remove the tag a'));
    expect(onChange.mock.calls).toEqual([[['b']]]);
  });
});
