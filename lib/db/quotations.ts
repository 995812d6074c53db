/** What the reader does with the quotations of a saved article: correct, reject, add. */
import { type CapturedQuotation, isShown, type QuotationCorrections, type StoredArticle, type StoredQuotation } from '@/lib/model';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';
import { changing } from './search/changing';

/** The quotations to show with an article, in text order: those of its newest version, and those the reader touched in any. */
export function shownQuotations(article: StoredArticle, quotations: StoredQuotation[]): StoredQuotation[] {
  return quotations.filter((quotation) => isShown(article, quotation)).sort((a, b) => a.start - b.start);
}

/** The quotations to show with a saved article. */
export function articleQuotations(db: PressmarkDatabase, articleId: string): Promise<StoredQuotation[]> {
  return storing(() =>
    db.transaction('r', [db.articles, db.quotations], async () => {
      const article = await db.articles.get(articleId);
      return article ? shownQuotations(article, await db.quotations.where('articleId').equals(articleId).toArray()) : [];
    }),
  );
}

/** Lays the reader's changes over a quotation, or marks it as none; `rejected: false` takes that back. */
export function changeQuotation(db: PressmarkDatabase, id: string, changes: { corrections?: QuotationCorrections; rejected?: boolean }, now: Date): Promise<void> {
  return changing(db, now, async () => {
    await db.quotations.where('id').equals(id).modify((quotation) => {
      if (changes.corrections) quotation.corrections = { ...quotation.corrections, ...changes.corrections };
      if (changes.rejected !== undefined) quotation.rejectedAt = changes.rejected ? now.toISOString() : null;
      quotation.modified = now.toISOString();
    });
    const quotation = await db.quotations.get(id);
    return quotation ? [quotation.articleId] : [];
  });
}

/**
 * Adds a quotation of the reader's own to an article's newest version; nothing where
 * the article is gone. Its speaker is kept as a correction: a later reading that
 * finds the words overwrites all else.
 */
export function addQuotation(db: PressmarkDatabase, articleId: string, quotation: CapturedQuotation, tools: { now: Date; newId: () => string }): Promise<void> {
  return changing(db, tools.now, async () => {
    const article = await db.articles.get(articleId);
    if (!article) return [];
    const now = tools.now.toISOString();
    const { speaker, speakerFull } = quotation;
    await db.quotations.add({
      ...quotation,
      speaker: null,
      speakerFull: null,
      id: tools.newId(),
      articleId,
      versionId: article.versionId,
      method: 'reader',
      corrections: speaker === null ? {} : { speaker, speakerFull },
      rejectedAt: null,
      created: now,
      modified: now,
    });
    return [articleId];
  });
}
