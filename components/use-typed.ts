/**
 * What the reader types in a field whose value is stored elsewhere: the field
 * shows what was typed at once, and follows the stored value only while nothing
 * typed is still on its way there.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

/** `write` tells of its own failures; what is typed after one is written all the same. */
export function useTyped<T>(stored: T, write: (value: T) => Promise<void>): [T, (value: T) => void] {
  const [value, setValue] = useState(stored);
  const pending = useRef(0);
  const writing = useRef(Promise.resolve());
  useEffect(() => {
    if (pending.current === 0) setValue(stored);
  }, [stored]);
  const type = (typed: T) => {
    setValue(typed);
    pending.current += 1;
    const next = () =>
      write(typed).finally(() => {
        pending.current -= 1;
      });
    writing.current = writing.current.then(next, next);
  };
  return [value, type];
}
