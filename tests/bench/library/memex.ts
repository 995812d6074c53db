/** The index that Memex has: a Dexie table with a multi-entry index over the words of each page; queries intersect its keys. */
import { Dexie, type Table } from 'dexie';
import type { Engine } from './engines.ts';
import { makeArticle, textOf } from './made.ts';

interface Page {
  url: number;
  terms: string[];
}

class Pages extends Dexie {
  pages!: Table<Page, number>;

  constructor() {
    super('bench-memex');
    this.version(1).stores({ pages: 'url, *terms' });
  }
}

const db = new Pages();
const pageOf = (number: number): Page => ({ url: number, terms: [...new Set(textOf(makeArticle(number)).toLowerCase().match(/[\p{L}\p{N}]+/gu))] });

export const memex: Engine = {
  async build(articles) {
    const started = performance.now();
    for (let at = 0; at < articles; at += 100) await db.pages.bulkAdd(Array.from({ length: Math.min(100, articles - at) }, (_, index) => pageOf(at + index)));
    const importMs = performance.now() - started;
    const saveStarted = performance.now();
    for (let number = 30_000_000; number < 30_000_020; number++) await db.pages.add(pageOf(number));
    return { importMs, saveMs: (performance.now() - saveStarted) / 20 };
  },
  async open() {
    await db.open();
  },
  async query(text) {
    const lists = await Promise.all(text.split(' ').map((word) => db.pages.where('terms').equals(word).primaryKeys()));
    const [first = [], ...others] = lists.sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    return first.filter((url) => sets.every((set) => set.has(url))).slice(0, 20).length;
  },
};
