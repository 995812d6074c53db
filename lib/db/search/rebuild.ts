/**
 * Makes the index anew from what is kept, or finishes it: after an update that
 * brought it or changed its form, or where it is in doubt. In batches, each a
 * transaction; cut off, it goes on where it stopped. Searches in between find what
 * is already in, if need be by its older form.
 */
import type { PressmarkDatabase } from '../schema';
import { storing } from '../failures';
import { indexArticles, indexTables } from './index-articles';
import { ENTRY_FORM, noteChange, readState } from './state';
import { tendIndex } from './tend';

const BATCH = 250;

/** Ids after one, in order, of articles that are not in the index as it should be. */
async function nextMissing(db: PressmarkDatabase, after: string): Promise<{ missing: string[]; last: string | undefined }> {
  const { outdated = 0 } = await readState(db);
  const ids = await db.articles.where('id').above(after).limit(BATCH).primaryKeys();
  const rows = new Set((await db.catalogue.where('articleId').anyOf(ids).toArray()).flatMap(({ doc, articleId }) => (doc > outdated ? [articleId] : [])));
  return { missing: ids.filter((id) => !rows.has(id)), last: ids.at(-1) };
}

/** Notes where entries of an older form end. */
async function outdate(db: PressmarkDatabase): Promise<void> {
  const { form, lastDoc } = await readState(db);
  if (form !== ENTRY_FORM) await noteChange(db, { form: ENTRY_FORM, outdated: lastDoc, complete: false });
}

/** Indexes every article that is not indexed yet, or in an older form. `report` hears how many of all were looked at. */
export async function completeIndex(db: PressmarkDatabase, clock: () => number, report: (done: number, all: number) => void = () => {}, signal?: AbortSignal): Promise<void> {
  await storing(() => db.transaction('rw', db.searchState, async () => outdate(db)));
  if ((await storing(() => readState(db))).complete) return;
  const all = await storing(() => db.articles.count());
  let done = 0;
  for (let after: string | undefined = ''; after !== undefined && !signal?.aborted; ) {
    after = await storing(() =>
      db.transaction('rw', indexTables(db), async () => {
        const { missing, last } = await nextMissing(db, after as string);
        if (missing.length > 0) await indexArticles(db, missing);
        if (last === undefined) await noteChange(db, { complete: true });
        return last;
      }),
    );
    if (after !== undefined) report((done = Math.min(all, done + BATCH)), all);
    await storing(() => tendIndex(db, clock(), { thorough: after === undefined }));
  }
}

/** Drops the index; `completeIndex` makes it again. */
export function clearIndex(db: PressmarkDatabase): Promise<void> {
  return storing(() =>
    db.transaction('rw', indexTables(db), async () => {
      for (const table of [db.catalogue, db.searchPending, db.searchBlocks, db.searchSegments, db.searchDocs]) await table.clear();
      await noteChange(db, { complete: false, lastDoc: 0, form: ENTRY_FORM, outdated: 0 });
    }),
  );
}
