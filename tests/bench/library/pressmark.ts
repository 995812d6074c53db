/** Pressmark's own store and index: the whole articles are kept, not only the index. */
import { applyImport, contentsInParts, type PlanPart, PressmarkDatabase, pageOfArticles, saveCapture, countArticles, facetCounts } from '../../../lib/db/index.ts';
import { planImport } from '../../../lib/import/index.ts';
import type { LibraryContents } from '../../../lib/model.ts';
import type { Engine } from './engines.ts';
import { makeArticle, makeContents, makeQueries } from './made.ts';

const BATCH = 250;
let db = new PressmarkDatabase('bench-pressmark');

function* parts(from: number, to: number): Generator<LibraryContents> {
  for (let at = from; at < to; at += BATCH) yield makeContents(at, Math.min(to, at + BATCH));
}

const plan: PlanPart = (existing, incoming) => planImport(existing, incoming, { newId: () => `urn:uuid:${crypto.randomUUID()}`, ids: new Map() });

/** Median and 95th percentile of saving fifty articles, one after another. */
async function saves(from: number): Promise<{ median: number; p95: number }> {
  const times: number[] = [];
  for (let number = from; number < from + 60; number++) {
    const { article, version, quotations } = makeArticle(number);
    const { metadata, byline, dir, wordCount } = article;
    const { text, html, blocks, capturedAt, extractor } = version;
    const capture = { url: article.url, capturedAt, extractor, article: { metadata, byline, dir, wordCount, text, html, blocks, steps: [] }, quotations };
    const draft = { key: article.key, note: '', tags: [], corrections: {}, updatedAt: capturedAt };
    const started = performance.now();
    await saveCapture(db, capture, draft, { now: new Date(), newId: () => `urn:uuid:${crypto.randomUUID()}`, sha256: async () => '' });
    if (number >= from + 10) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { median: times[25] ?? Number.NaN, p95: times[47] ?? Number.NaN };
}

/** 95th percentile of a hundred queries with the passages of their first twenty articles. */
async function passages(articles: number): Promise<number> {
  const times: number[] = [];
  for (const query of makeQueries(100, articles)) times.push(await timed(() => pageOfArticles(db, { query }, { by: 'relevance', descending: true }, 0, 20)));
  return times.sort((a, b) => a - b)[95] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export const pressmark: Engine = {
  async build(articles) {
    const first = Math.min(articles, 1000);
    const run = { source: 'made', now: new Date() };
    const started = performance.now();
    await applyImport(db, { ...run, id: 'first' }, parts(0, first), plan);
    const firstMs = performance.now() - started;
    const small = await saves(10_000_000);
    const restMs = await timed(() => applyImport(db, { ...run, id: 'rest' }, parts(first, articles), plan));
    const large = await saves(20_000_000);
    return { importMs: firstMs + restMs, saveAt1000Ms: small.median, saveAt1000P95Ms: small.p95, saveMs: large.median, saveP95Ms: large.p95 };
  },
  async open() {
    db = new PressmarkDatabase('bench-pressmark');
    await pageOfArticles(db, {}, { by: 'saved', descending: true }, 0, 50);
  },
  async query(text) {
    return (await pageOfArticles(db, { query: text }, { by: 'relevance', descending: true }, 0, 20, { passages: false })).length;
  },
  async more(articles) {
    const page = (offset: number, by: 'saved' | 'title') => timed(() => pageOfArticles(db, {}, { by, descending: true }, offset, 50));
    return {
      firstPageMs: await page(0, 'saved'),
      middlePageMs: await page(articles >> 1, 'title'),
      nextPageMs: await page((articles >> 1) + 50, 'title'),
      countMs: await timed(() => countArticles(db, {})),
      facetsMs: await timed(() => facetCounts(db, {})),
      filteredPageMs: await timed(() => pageOfArticles(db, { unread: true }, { by: 'published', descending: false }, 1000, 50)),
      withPassagesP95Ms: await passages(articles),
      exportMs: await timed(async () => {
        let length = 0;
        for await (const part of contentsInParts(db, 'all')) length += JSON.stringify(part).length;
        if (length === 0) throw new Error('nothing to export');
      }),
    };
  },
};
