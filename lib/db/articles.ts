/** Reading and changing saved articles. */
import { type StoredArticle, type StoredQuotation, type StoredVersion, valuesOf } from '@/lib/model';
import { storing } from './failures';
import { shownQuotations } from './quotations';
import { versionsOf } from './save';
import type { PressmarkDatabase } from './schema';
import { changing } from './search/changing';
import { showArticles } from './search/index-articles';

/** What the reader may change of an open article. */
export type ArticleChanges = Partial<Pick<StoredArticle, 'note' | 'tags' | 'readAt'>>;

/** An article with what is shown of it. */
export interface OpenArticle {
  article: StoredArticle;
  version: StoredVersion;
  quotations: StoredQuotation[];
}

/** One article with its newest version; null where it is gone. */
export function openArticle(db: PressmarkDatabase, id: string): Promise<OpenArticle | null> {
  return storing(() =>
    db.transaction('r', [db.articles, db.versions, db.quotations], async () => {
      const article = await db.articles.get(id);
      const version = article && (await db.versions.get(article.versionId));
      if (!article || !version) return null;
      return { article, version, quotations: shownQuotations(article, await db.quotations.where('articleId').equals(id).toArray()) };
    }),
  );
}

/** All versions of an article, the oldest first. */
export function versionsOfArticle(db: PressmarkDatabase, articleId: string): Promise<StoredVersion[]> {
  return storing(() => db.versions.where('[articleId+capturedAt]').between(...versionsOf(articleId)).toArray());
}

/** Changes what the reader typed. */
export function changeArticle(db: PressmarkDatabase, id: string, changes: ArticleChanges, now: Date): Promise<void> {
  return changing(db, now, async () => {
    await db.articles.update(id, { ...changes, updatedAt: now.toISOString() });
    return [id];
  });
}

/** Puts articles in the trash, or takes them out again: the undo of it. */
export function setTrashed(db: PressmarkDatabase, ids: string[], trashed: boolean, now: Date): Promise<void> {
  return changing(db, now, async () => {
    await db.articles.where('id').anyOf(ids).modify({ trashedAt: trashed ? now.toISOString() : null, updatedAt: now.toISOString() });
    await showArticles(db, ids, !trashed);
    return [];
  });
}

/** The plain values of a saved article: the reader's before the page's. */
export const valuesOfArticle = (article: StoredArticle) => valuesOf(article.metadata, article.corrections);
