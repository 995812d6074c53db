/**
 * Saving a capture: the article, its version, its quotations and what the reader
 * typed, in one transaction. Saving again adds a version; nothing that the reader
 * typed is overwritten, whichever window typed it.
 */
import type { Capture, Draft, StoredAnnotation, StoredArticle, StoredVersion } from '@/lib/model';
import { keyOf } from '@/lib/url';
import { carryMetadata } from './carry-metadata';
import { carryQuotations } from './carry-quotations';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';
import { indexArticles, indexTables } from './search/index-articles';
import { tendSoon } from './search/tend';

/** Clock, ids and digest are handed in. */
export interface SaveTools {
  now: Date;
  newId: () => string;
  sha256: (text: string) => Promise<string>;
}

export interface Saved {
  article: StoredArticle;
  versions: number;
}

/** Key range of all versions of an article, oldest first. */
export const versionsOf = (articleId: string) => [[articleId, ''], [articleId, '\uffff']] as const;

/** The key an article is kept under: its canonical address where that is credible, else the address it was opened at. */
export function keyOfCapture(capture: Capture): string {
  return keyOf(capture.article.metadata.canonicalUrl.value ?? capture.url);
}

/** The saved article for any of these keys, in the trash or not; null where there is none. */
export async function findArticle(db: PressmarkDatabase, keys: string[]): Promise<StoredArticle | null> {
  return storing(async () => {
    const found = (await db.articles.where('key').anyOf(keys).first()) ?? (await db.articles.where('aliases').anyOf(keys).first());
    return found ?? null;
  });
}

/** Notes on one article typed in two places: both stay, and one that holds the other stands for both. */
function joinNotes(kept: string, typed: string): string {
  if (kept.includes(typed.trim())) return kept;
  return typed.includes(kept.trim()) ? typed : `${kept}\n\n${typed}`;
}

const union = (...lists: string[][]): string[] => [...new Set(lists.flat())];

function articleOf(capture: Capture, drafts: Draft[], before: StoredArticle | null, versionId: string, tools: SaveTools): StoredArticle {
  const now = tools.now.toISOString();
  const key = before?.key ?? keyOfCapture(capture);
  const { metadata, byline, dir, wordCount } = capture.article;
  return {
    id: before?.id ?? tools.newId(),
    key,
    url: capture.url,
    aliases: union(before?.aliases ?? [], [keyOf(capture.url), keyOfCapture(capture)]).filter((alias) => alias !== key),
    savedAt: before?.savedAt ?? now,
    updatedAt: now,
    metadata: before ? carryMetadata(before.metadata, metadata) : metadata,
    corrections: Object.assign({}, before?.corrections, ...drafts.map((draft) => draft.corrections)),
    byline,
    dir,
    wordCount,
    note: drafts.map((draft) => draft.note).reduce(joinNotes, before?.note ?? ''),
    tags: union(before?.tags ?? [], ...drafts.map((draft) => draft.tags)),
    readAt: before?.readAt ?? null,
    trashedAt: null,
    versionId,
    ...(before?.extra ? { extra: before.extra } : {}),
  };
}

/**
 * Saves a capture with what the reader typed, in this window and in others, and
 * removes the draft. `annotate` makes the annotation for which the article is saved:
 * both are kept, or neither.
 * @throws StorageFullError, StorageForbiddenError, StorageTooNewError
 */
export async function saveCapture(
  db: PressmarkDatabase,
  capture: Capture,
  draft: Draft,
  tools: SaveTools,
  annotate?: (articleId: string, version: StoredVersion) => StoredAnnotation,
): Promise<Saved> {
  const sha256 = await tools.sha256(capture.article.text);
  const keys = union([keyOfCapture(capture), keyOf(capture.url), draft.key]);
  const saved = await storing(() =>
    db.transaction('rw', [...indexTables(db), db.drafts], async () => {
      const before = await findArticle(db, keys);
      const typedElsewhere = await db.drafts.where('key').anyOf(keys).toArray();
      const versionId = tools.newId();
      const article = articleOf(capture, [...typedElsewhere, draft], before, versionId, tools);
      const { text, html, blocks, wordCount } = capture.article;
      const { capturedAt, extractor } = capture;
      const version: StoredVersion = { id: versionId, articleId: article.id, capturedAt, extractor, sha256, wordCount, text, html, blocks };
      const quotations = await db.quotations.where('articleId').equals(article.id).toArray();
      await db.articles.put(article);
      await db.versions.add(version);
      await db.quotations.bulkPut(carryQuotations({ versionId: before?.versionId ?? null, quotations }, capture.quotations, version, tools));
      if (annotate) await db.annotations.put(annotate(article.id, version));
      await db.drafts.bulkDelete(keys);
      await indexArticles(db, [article.id]);
      const versions = await db.versions.where('[articleId+capturedAt]').between(...versionsOf(article.id)).count();
      return { article, versions };
    }),
  );
  void tendSoon(db, tools.now.getTime());
  return saved;
}
