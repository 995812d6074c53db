/**
 * Undoing an import as a whole: every row is again what it was. An article that
 * the reader has changed or annotated since stays as it is, with all that belongs
 * to it, and so does one saved where a deleted one was: nothing typed is lost by an undo.
 */
import type { StoredAnnotation, StoredArticle } from '@/lib/model';
import { storing } from '../failures';
import type { PressmarkDatabase } from '../schema';
import { tendIndex } from '../search/tend';
import { articleOf, articlesToIndex, type Before, type ImportChange, type ImportedTable, journalTables, reindex, type Row, stampOf, tableOf } from './journal';

type Mark = Pick<StoredAnnotation, 'id' | 'articleId' | 'versionId'>;

const partsOf = (run: string) => [[run, 0], [run, Number.MAX_SAFE_INTEGER]] as const;

/** Rows as they are now, each with its line in the journal; touched are those that are not as the import left them, but for what it brought and is gone. */
async function compared(db: PressmarkDatabase, table: ImportedTable, lines: Before[]): Promise<{ line: Before; now: Row | undefined; touched: boolean }[]> {
  const now = await tableOf(db, table).bulkGet(lines.map(({ id }) => id));
  return lines.map((line, index) => ({ line, now: now[index], touched: stampOf(now[index]) !== line.stamp && (now[index] !== undefined || line.row !== null) }));
}

/** Articles that the reader has changed since they were imported, or put something into that would go with them. */
async function touchedSince(db: PressmarkDatabase, keys: [string, number][]): Promise<Set<string>> {
  const touched = new Set<string>();
  const marks = new Set<string>();
  const made = { articles: new Set<string>(), versions: new Set<string>() };
  const owners = new Set<string>();
  /** Of rows that a later part has written too, when it found them last changed. */
  const found = new Map<string, string | null>();
  for (const key of keys.toReversed()) {
    const change = await db.importChanges.get(key);
    for (const [table, lines] of Map.groupBy(change?.before ?? [], (line) => line.table)) {
      for (const { line, now, touched: changed } of await compared(db, table, lines)) {
        const article = now && articleOf(table, now);
        const row = `${table} ${line.id}`;
        if (article && (found.has(row) ? found.get(row) !== line.stamp : changed)) touched.add(article);
        found.set(row, stampOf(line.row));
        if (table === 'quotations' || table === 'annotations') marks.add(line.id);
        if ((table !== 'articles' && table !== 'versions') || line.row !== null || !article) continue;
        made[table].add(line.id);
        owners.add(article);
      }
    }
  }
  for (const table of [db.quotations, db.annotations]) {
    await table.where('articleId').anyOf([...owners]).each(({ id, articleId, versionId }: Mark) => {
      if (!marks.has(id) && (made.articles.has(articleId) || made.versions.has(versionId))) touched.add(articleId);
    });
  }
  return touched;
}

/** Of the rows to put back, those that have a place: an article whose address no other has taken since, and what belongs to one that is there. */
async function withPlace(db: PressmarkDatabase, table: ImportedTable, rows: Row[]): Promise<Row[]> {
  if (table === 'articles') {
    const keyOf = (row: Row) => (row as unknown as StoredArticle).key;
    const holders = new Map((await db.articles.where('key').anyOf(rows.map(keyOf)).toArray()).map(({ id, key }) => [key, id]));
    return rows.filter((row) => (holders.get(keyOf(row)) ?? row.id) === row.id);
  }
  const owners = rows.flatMap((row) => articleOf(table, row) ?? []);
  const there = new Set(await db.articles.where('id').anyOf(owners).primaryKeys());
  return rows.filter((row) => there.has(articleOf(table, row) ?? '') || articleOf(table, row) === null);
}

/** Puts back what one part found; how many rows were left as they are. */
async function undoPart(db: PressmarkDatabase, { run, batch, before }: ImportChange, touched: Set<string>): Promise<number> {
  const changed = new Set<string>();
  let left = 0;
  for (const [table, lines] of Map.groupBy(before, (line) => line.table)) {
    const rows = await compared(db, table, lines);
    const undone = rows.filter((row) => !row.touched && !touched.has((row.now && articleOf(table, row.now)) ?? ''));
    const comesBack = undone.flatMap(({ line }) => (line.row === null ? [] : [line.row as Row]));
    await tableOf(db, table).bulkDelete(undone.filter(({ line }) => line.row === null).map(({ line }) => line.id));
    const restored = await withPlace(db, table, comesBack);
    await tableOf(db, table).bulkPut(restored);
    left += rows.length - undone.length + comesBack.length - restored.length;
    for (const id of await articlesToIndex(db, table, [...undone.map(({ now }) => now), ...restored])) changed.add(id);
  }
  await reindex(db, [...changed]);
  await db.importChanges.delete([run, batch]);
  return left;
}

/** Undoes an import, the last part first; cut off, it goes on when called again. How many rows were left, since the reader has changed them or their article. */
export async function undoImport(db: PressmarkDatabase, id: string, now: Date): Promise<number> {
  const keys = await storing(() => db.importChanges.where('[run+batch]').between(...partsOf(id)).primaryKeys());
  const touched = await storing(() => touchedSince(db, keys));
  let left = 0;
  for (const key of keys.reverse()) {
    left += await storing(() =>
      db.transaction('rw', journalTables(db), async () => {
        const change = await db.importChanges.get(key);
        return change ? undoPart(db, change, touched) : 0;
      }),
    );
  }
  await storing(() => db.importRuns.update(id, { state: 'undone' }));
  await storing(() => tendIndex(db, now.getTime()));
  return left;
}
