/** A note as it is typed, and a failure as it is told. */
import { describe, expect, test, vi } from 'vitest';
import { Failure } from '@/components/Failure';
import { NoteEditor } from '@/components/NoteEditor';
import { button, draw, press, type } from './stage';

describe('a note', () => {
  test('is called back at every keystroke', () => {
    const onChange = vi.fn();
    const place = draw(<NoteEditor note="" onChange={onChange} />);
    type(place, 'C');
    type(place, 'Ch');
    expect(onChange.mock.calls).toEqual([['C'], ['Ch']]);
  });

  test('has a label that names it', () => {
    const place = draw(<NoteEditor note="a" onChange={() => {}} />);
    expect(place.querySelector(`label[for="${place.querySelector('textarea')!.id}"]`)?.textContent).toBe('Note');
  });
});

describe('a failure', () => {
  const error = { key: 'errorPageGone', substitutions: [] };

  test('says what happened and the next step, at once', () => {
    const place = draw(<Failure error={error} />);
    expect(place.querySelector('[role=alert]')!.textContent).toBe('The page went away while it was being read.When the article has loaded, try again.');
  });

  test('has no button where trying again is not offered', () => {
    expect(draw(<Failure error={error} />).querySelector('button')).toBeNull();
  });

  test('tries again at a press', () => {
    const onRetry = vi.fn();
    press(button(draw(<Failure error={error} onRetry={onRetry} />), 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
