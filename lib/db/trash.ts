/** The trash: articles in it are out of every list and search, kept for thirty days, and gone after them with a trace that travels with exports. */
import type { StoredArticle, Tombstone } from '@/lib/model';
import { storing } from './failures';
import { versionsOf } from './save';
import type { PressmarkDatabase } from './schema';
import { changing } from './search/changing';
import { unindexArticles } from './search/index-articles';

const KEPT_DAYS = 30;
const AT_ONCE = 200;

/** Articles in the trash, the last one put there first. */
export function listTrash(db: PressmarkDatabase): Promise<StoredArticle[]> {
  return storing(() => db.articles.where('trashedAt').above('').reverse().toArray());
}

async function deleteFew(db: PressmarkDatabase, ids: string[], now: Date): Promise<void> {
  const deletedAt = now.toISOString();
  await changing(db, now, async () => {
    const versions = await db.versions.where('[articleId+capturedAt]').inAnyRange(ids.map(versionsOf)).primaryKeys();
    const quotations = await db.quotations.where('articleId').anyOf(ids).primaryKeys();
    const annotations = await db.annotations.where('articleId').anyOf(ids).primaryKeys();
    await unindexArticles(db, ids);
    await db.articles.bulkDelete(ids);
    await db.versions.bulkDelete(versions);
    await db.quotations.bulkDelete(quotations);
    await db.annotations.bulkDelete(annotations);
    await db.images.where('articleId').anyOf(ids).delete();
    // Its annotations leave no traces of their own: they go with it, and stay in a copy that outlives it elsewhere.
    await db.tombstones.bulkPut(ids.map((id): Tombstone => ({ id, kind: 'article', deletedAt })));
    return [];
  }, [db.tombstones, db.images]);
}

/** Deletes articles with all that belongs to them, for good. */
export async function deleteArticles(db: PressmarkDatabase, ids: string[], now: Date): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) await deleteFew(db, ids.slice(at, at + AT_ONCE), now);
}

/** Deletes what has been in the trash for thirty days; how many articles. */
export async function emptyOldTrash(db: PressmarkDatabase, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  const ids = await storing(() => db.articles.where('trashedAt').between('', limit, false, false).primaryKeys());
  await deleteArticles(db, ids, now);
  return ids.length;
}
