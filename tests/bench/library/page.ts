/** The page that the bench drives: one engine at a time, asked from outside through `window.bench`. */
import { makeArticle, makeQueries } from './made.ts';
import { engines } from './engines.ts';

export type Figures = Record<string, number | null>;

const share = (sorted: number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** Bytes of this page's memory, buffers and all. */
async function memory(): Promise<number> {
  const measured = await (performance as unknown as { measureUserAgentSpecificMemory: () => Promise<{ bytes: number }> }).measureUserAgentSpecificMemory();
  return measured.bytes;
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export const bench = {
  /** Makes the library or index of so many articles and keeps it. */
  async build(name: string, articles: number): Promise<Figures> {
    // Dexie's errors lose their words on the way out of the page.
    return engines[name]?.build(articles).catch((error: Error) => Promise.reject(new Error(`${error.name}: ${error.message}`))) ?? {};
  },

  /** Opens what was kept, in a browser that has just started, and answers one query. */
  async open(name: string, articles: number): Promise<Figures> {
    const [query = ''] = makeQueries(1, articles);
    const before = await memory();
    const firstResults = await timed(async () => {
      await engines[name]?.open(articles);
      await engines[name]?.query(query);
    });
    return { firstResultsMs: firstResults, openBytes: (await memory()) - before };
  },

  /** Five hundred queries, after twenty that warm up. */
  async queries(name: string, articles: number): Promise<Figures> {
    const times: number[] = [];
    let found = 0;
    for (const [index, query] of makeQueries(520, articles).entries()) {
      const started = performance.now();
      const count = await engines[name]?.query(query);
      if (index >= 20) times.push(performance.now() - started);
      if (count) found++;
    }
    times.sort((a, b) => a - b);
    return { queryP50Ms: share(times, 0.5), queryP95Ms: share(times, 0.95), answered: found / 520, afterQueriesBytes: await memory() };
  },

  /** Whatever else the engine can be asked. */
  async more(name: string, articles: number): Promise<Figures> {
    return (await engines[name]?.more?.(articles)) ?? {};
  },

  async size(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? 0;
  },

  /** Time to make the articles alone: part of every building. */
  async making(articles: number): Promise<number> {
    return timed(() => {
      for (let number = 0; number < articles; number++) makeArticle(number);
    });
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
