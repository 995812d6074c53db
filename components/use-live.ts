/** A value that is told when it changes. */
import { useEffect, useState } from 'preact/hooks';

export type Subscribe<T> = (next: (value: T) => void, fail: (thrown: unknown) => void) => () => void;

export type Live<T> = { state: 'waiting' } | { state: 'here'; value: T } | { state: 'failed'; thrown: unknown };

const WAITING = { state: 'waiting' } as const;

/** Follows `subscribe` until the component goes or `dependencies` change. */
export function useLive<T>(subscribe: Subscribe<T>, dependencies: unknown[]): Live<T> {
  const [told, setTold] = useState<{ live: Live<T>; of: unknown[] }>({ live: WAITING, of: dependencies });
  useEffect(() => {
    const tell = (live: Live<T>) => setTold({ live, of: dependencies });
    tell(WAITING);
    return subscribe(
      (value) => tell({ state: 'here', value }),
      (thrown) => tell({ state: 'failed', thrown }),
    );
  }, dependencies);
  // A component is drawn with new dependencies before its effects know of them.
  return dependencies.every((value, index) => Object.is(value, told.of[index])) ? told.live : WAITING;
}
