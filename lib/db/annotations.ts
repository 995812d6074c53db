/** What the reader made of passages: highlights and their notes. A deletion leaves a trace that travels with exports. */
import { AnnotationGoneError, UnexpectedError } from '@/lib/errors';
import type { AnchorOutcome, StoredAnnotation, StoredArticle } from '@/lib/model';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';
import { changing } from './search/changing';

/** What the reader may change of an annotation. */
export type AnnotationChanges = Partial<Pick<StoredAnnotation, 'note' | 'tags' | 'color' | 'selectors'>>;

/** Which articles may be touched: all, or those that somebody less trusted may reach. */
export type Reach = (article: Pick<StoredArticle, 'key' | 'aliases'>) => boolean;
const anyArticle: Reach = () => true;

/** @throws UnexpectedError where an annotation's article is out of reach, or is not there to tell. */
async function checkReach(db: PressmarkDatabase, articleId: string, reach: Reach): Promise<void> {
  if (reach === anyArticle) return;
  const article = await db.articles.get(articleId);
  if (!article || !reach(article)) throw new UnexpectedError(['an article out of reach']);
}

/** The annotations of an article, in text order; those outside the saved text last. */
export function annotationsOf(db: PressmarkDatabase, articleId: string): Promise<StoredAnnotation[]> {
  const place = ({ selectors }: StoredAnnotation): number => selectors.position?.start ?? Number.POSITIVE_INFINITY;
  return storing(async () => {
    const annotations = await db.annotations.where('articleId').equals(articleId).toArray();
    return annotations.sort((a, b) => place(a) - place(b) || (a.created < b.created ? -1 : 1));
  });
}

/** Keeps an annotation: a new one, or one whose deletion is undone. */
export function keepAnnotation(db: PressmarkDatabase, annotation: StoredAnnotation, now: Date, reach = anyArticle): Promise<void> {
  return changing(db, now, async () => {
    const there = await db.annotations.get(annotation.id);
    for (const articleId of [annotation.articleId, there?.articleId ?? annotation.articleId]) await checkReach(db, articleId, reach);
    await db.annotations.put(annotation);
    await db.tombstones.delete(annotation.id);
    return [annotation.articleId];
  }, [db.tombstones]);
}

/** Changes an annotation. @throws AnnotationGoneError where it was deleted meanwhile. */
export function changeAnnotation(db: PressmarkDatabase, id: string, changes: AnnotationChanges, now: Date, reach = anyArticle): Promise<void> {
  return changing(db, now, async () => {
    const annotation = await db.annotations.get(id);
    if (!annotation) throw new AnnotationGoneError();
    await checkReach(db, annotation.articleId, reach);
    await db.annotations.update(id, { ...changes, modified: now.toISOString() });
    return [annotation.articleId];
  });
}

/** Deletes an annotation; what it was, so that the deletion can be undone. Null where it is gone already. */
export async function deleteAnnotation(db: PressmarkDatabase, id: string, now: Date, reach = anyArticle): Promise<StoredAnnotation | null> {
  let deleted: StoredAnnotation | undefined;
  await changing(db, now, async () => {
    deleted = await db.annotations.get(id);
    if (!deleted) return [];
    await checkReach(db, deleted.articleId, reach);
    await db.annotations.delete(id);
    await db.tombstones.put({ id, kind: 'annotation', deletedAt: now.toISOString() });
    return [deleted.articleId];
  }, [db.tombstones]);
  return deleted ?? null;
}

/** Notes how the live page had each annotation; the reader's own values are not touched. */
export function noteOutcomes(db: PressmarkDatabase, seen: { id: string; outcome: AnchorOutcome; text: string | null }[], now: Date, reach = anyArticle): Promise<void> {
  const at = now.toISOString();
  return storing(() =>
    db.transaction('rw', db.annotations, db.articles, async () => {
      for (const { id, outcome, text } of seen) {
        const annotation = await db.annotations.get(id);
        if (!annotation) continue;
        await checkReach(db, annotation.articleId, reach);
        await db.annotations.update(id, { lastSeen: { outcome, at, text } });
      }
    }),
  );
}
