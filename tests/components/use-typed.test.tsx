/** A field whose value is stored elsewhere. */
import { expect, test, vi } from 'vitest';
import { useTyped } from '@/components/use-typed';
import { draw, type } from './stage';

interface Props {
  stored: string;
  write: (value: string) => Promise<void>;
}

function Field({ stored, write }: Props) {
  const [value, onType] = useTyped(stored, write);
  return <textarea value={value} onInput={(event) => onType(event.currentTarget.value)} />;
}

const shown = (place: HTMLElement) => place.querySelector('textarea')!.value;

test('follows what is stored', () => {
  const write = async () => {};
  const place = draw(<Field stored="A" write={write} />);
  draw(<Field stored="B" write={write} />, place);
  expect(shown(place)).toBe('B');
});

test('keeps what is typed while that is on its way', () => {
  const write = () => new Promise<void>(() => {});
  const place = draw(<Field stored="A" write={write} />);
  type(place, 'A b');
  draw(<Field stored="C" write={write} />, place);
  expect(shown(place)).toBe('A b');
});

test('writes what is typed after a write that failed', async () => {
  const write = vi.fn<Props['write']>().mockRejectedValueOnce(new Error('The disk is full.')).mockResolvedValue();
  const place = draw(<Field stored="" write={write} />);
  type(place, 'A');
  type(place, 'As');
  await vi.waitFor(() => expect(write.mock.calls).toEqual([['A'], ['As']]));
});
