/** Work that the reader asked for and that may fail: what the last of it threw, to be told. */
import { useState } from 'preact/hooks';

/** Null where the last attempt came off. An attempt itself never rejects. */
export function useAttempt(): [thrown: unknown, attempt: (work: Promise<unknown>) => Promise<void>] {
  const [thrown, setThrown] = useState<unknown>(null);
  const attempt = (work: Promise<unknown>) => work.then(() => setThrown(null), setThrown);
  return [thrown, attempt];
}
