/** What the reader asked the library to do: what came of it, what failed, and the way to undo it for ten seconds. */
import { useEffect, useState } from 'preact/hooks';
import { toWireError, type WireError } from '@/lib/errors';

/** As long as a reader is given to change their mind. */
const UNDO_MS = 10_000;

export interface Done {
  said: string;
  undo?: () => Promise<unknown>;
}

export interface Task {
  said: string;
  failure: WireError | null;
  undo: (() => void) | null;
  /** Does something, and says what it answers. */
  run: (work: () => Promise<Done | null>) => void;
}

export function useTask(): Task {
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<WireError | null>(null);
  useEffect(() => {
    if (!done?.undo) return undefined;
    const timer = setTimeout(() => setDone({ said: done.said }), UNDO_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const run = (work: () => Promise<Done | null>) => {
    setFailure(null);
    work().then(setDone, (thrown) => setFailure(toWireError(thrown)));
  };
  const undo = done?.undo;
  return { said: done?.said ?? '', failure, undo: undo ? () => run(async () => (await undo(), null)) : null, run };
}
