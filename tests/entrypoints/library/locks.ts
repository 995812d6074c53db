/** The browser's locks, which the tests' DOM lacks: one holder of a name at a time, the others in turn. */

type Work = () => unknown;

export function bringLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, ...rest: [Work] | [{ signal?: AbortSignal }, Work]) => {
    const work = rest.at(-1) as Work;
    const { signal } = rest.length > 1 ? (rest[0] as { signal?: AbortSignal }) : {};
    const before = last.get(name) ?? Promise.resolve();
    let granted = false;
    const held = before.then(() => {
      if (signal?.aborted) return undefined;
      granted = true;
      return work();
    });
    last.set(name, held.catch(() => {}));
    const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => granted || reject(signal.reason)));
    return Promise.race([held, aborted]);
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}
