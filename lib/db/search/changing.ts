/** A change of what is kept and of the index, in one transaction: either both or neither. */
import type { Table } from 'dexie';
import type { PressmarkDatabase } from '../schema';
import { storing } from '../failures';
import { FEW, indexArticles, indexTables } from './index-articles';
import { tendSoon } from './tend';

/** Runs a change; it answers with the ids of the articles to index again. `others` are tables it writes beside those of articles. */
export async function changing(db: PressmarkDatabase, now: Date, change: () => Promise<string[]>, others: Table[] = []): Promise<void> {
  const indexed = await storing(() =>
    db.transaction('rw', [...indexTables(db), ...others], async () => {
      const ids = await change();
      if (ids.length > 0) await indexArticles(db, ids);
      return ids.length;
    }),
  );
  void tendSoon(db, now.getTime(), indexed > FEW);
}
