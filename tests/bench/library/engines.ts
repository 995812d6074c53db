/** The programs that are compared, each behind the same four questions. */
import { flexsearch } from './flexsearch.ts';
import { memex } from './memex.ts';
import { minisearch } from './minisearch.ts';
import type { Figures } from './page.ts';
import { pressmark } from './pressmark.ts';

export interface Engine {
  /** Indexes so many made articles and keeps the index in the browser. */
  build(articles: number): Promise<Figures>;
  /** Makes what was kept ready to answer. */
  open(articles: number): Promise<void>;
  /** The best twenty articles that have all words of a query, the last as a prefix where the program can; how many it gave. */
  query(text: string): Promise<number>;
  more?(articles: number): Promise<Figures>;
}

export const engines: Record<string, Engine> = { pressmark, minisearch, flexsearch, memex };
