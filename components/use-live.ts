/** A value that is told when it changes. */
import { useEffect, useState } from 'preact/hooks';

export type Subscribe<T> = (next: (value: T) => void, fail: (thrown: unknown) => void) => () => void;

export type Live<T> = { state: 'waiting' } | { state: 'here'; value: T } | { state: 'failed'; thrown: unknown };

/** Follows `subscribe` until the component goes or `dependencies` change. */
export function useLive<T>(subscribe: Subscribe<T>, dependencies: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'waiting' });
  useEffect(() => {
    setLive({ state: 'waiting' });
    return subscribe(
      (value) => setLive({ state: 'here', value }),
      (thrown) => setLive({ state: 'failed', thrown }),
    );
  }, dependencies);
  return live;
}
