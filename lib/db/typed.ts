/** What the reader types about the article of a page: kept in the article where that is saved, else in its draft. */
import type { Corrections, Draft, StoredArticle } from '@/lib/model';
import { storing } from './failures';
import { findArticle } from './save';
import type { PressmarkDatabase } from './schema';
import { changing } from './search/changing';

export type Typed = Pick<Draft, 'note' | 'tags' | 'corrections'>;

/** What is not named stays as it is; so do the corrections of other fields. One that is `undefined` is taken back. */
export type TypedChanges = Partial<Typed>;

export const NOTHING_TYPED: Typed = { note: '', tags: [], corrections: {} };

/** Changes as one with those typed after them. */
export function joinChanges(before: TypedChanges, after: TypedChanges): TypedChanges {
  return { ...before, ...after, corrections: { ...before.corrections, ...after.corrections } };
}

/** What was typed, with changes laid over it. */
export function layChanges({ note, tags, corrections }: Typed, changes: TypedChanges): Typed {
  const kept = Object.entries({ ...corrections, ...changes.corrections }).filter(([, value]) => value !== undefined);
  return { note, tags, ...changes, corrections: Object.fromEntries(kept) as Corrections };
}

export interface FoundTyped {
  /** In the trash or not; null where none is saved. */
  article: StoredArticle | null;
  typed: Typed;
  /** When any of it was last kept; empty where nothing is. */
  keptAt: string;
}

/** The saved article for any of these keys and what was typed about it, or what is in the draft of the first key. */
export function findTyped(db: PressmarkDatabase, keys: [string, ...string[]]): Promise<FoundTyped> {
  return storing(() =>
    db.transaction('r', [db.articles, db.drafts], async () => {
      const article = await findArticle(db, keys);
      const kept = article ?? (await db.drafts.get(keys[0]));
      return { article, typed: kept ?? NOTHING_TYPED, keptAt: kept?.updatedAt ?? '' };
    }),
  );
}

/** Lays what was typed over what is kept. Looked up in the transaction that writes: the article may have been saved since, in this window or in another. */
export function keepTyped(db: PressmarkDatabase, keys: [string, ...string[]], changes: TypedChanges, now: Date): Promise<void> {
  return changing(db, now, async () => {
    const updatedAt = now.toISOString();
    const { article, typed } = await findTyped(db, keys);
    const laid = layChanges(typed, changes);
    if (!article) {
      await db.drafts.put({ key: keys[0], ...laid, updatedAt });
      return [];
    }
    await db.articles.put({ ...article, ...laid, updatedAt });
    return [article.id];
  }, [db.drafts]);
}
