/** Searches that the reader keeps. */
import type { StoredSearch } from '@/lib/model';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';

/** In the order of their names. */
export async function listSearches(db: PressmarkDatabase): Promise<StoredSearch[]> {
  return (await storing(() => db.searches.toArray())).sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a search, or changes a kept one. */
export async function keepSearch(db: PressmarkDatabase, search: { id: string; name: string; query: string }, now: Date): Promise<void> {
  await storing(() =>
    db.transaction('rw', db.searches, async () => {
      const created = (await db.searches.get(search.id))?.created ?? now.toISOString();
      await db.searches.put({ ...search, created, modified: now.toISOString() });
    }),
  );
}

export async function deleteSearch(db: PressmarkDatabase, id: string, now: Date): Promise<void> {
  await storing(() =>
    db.transaction('rw', [db.searches, db.tombstones], async () => {
      await db.searches.delete(id);
      await db.tombstones.put({ id, kind: 'search', deletedAt: now.toISOString() });
    }),
  );
}
