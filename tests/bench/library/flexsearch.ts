/** flexsearch: the index in memory, kept as it exports itself. Whole words alone: a prefix would need the larger tokenizer. */
import { Index } from 'flexsearch';
import type { Engine } from './engines.ts';
import { Kept } from './kept.ts';
import { makeArticle, textOf } from './made.ts';

let index = new Index({ tokenize: 'strict' });

export const flexsearch: Engine = {
  async build(articles) {
    const started = performance.now();
    for (let number = 0; number < articles; number++) index.add(number, textOf(makeArticle(number)));
    const indexedMs = performance.now() - started;
    const db = new Kept('bench-flexsearch');
    await index.export(async (name: string, data: string) => {
      if (data) await db.pieces.put({ name, data });
    });
    const saveStarted = performance.now();
    for (let number = 30_000_000; number < 30_000_020; number++) index.add(number, textOf(makeArticle(number)));
    return { importMs: indexedMs, saveMs: (performance.now() - saveStarted) / 20 };
  },
  async open() {
    index = new Index({ tokenize: 'strict' });
    await new Kept('bench-flexsearch').pieces.each(({ name, data }) => {
      index.import(name, data as never);
    });
  },
  async query(text) {
    return (index.search(text, { limit: 20 }) as unknown[]).length;
  },
};
