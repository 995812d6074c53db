/**
 * released/vN.json is a frozen sample of what version N of the database kept, with
 * its tables and indexes as they were. Never edit one; add one with each version.
 */
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openArticle, PressmarkDatabase } from '@/lib/db';

interface Released {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, { id?: string; key?: string }[]>;
}

const samples = Object.values(import.meta.glob<Released>('./released/v*.json', { eager: true, import: 'default' })).sort((a, b) => a.version - b.version);

/** A database as that version left it. */
async function asReleased({ version, stores, rows }: Released): Promise<string> {
  const name = `released-${version}-${Math.random()}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.open();
  for (const [table, items] of Object.entries(rows)) await old.table(table).bulkAdd(items);
  old.close();
  return name;
}

test('there is a sample of every version up to the newest', async () => {
  const db = new PressmarkDatabase(`newest-${Math.random()}`);
  await db.open();
  expect(samples.map(({ version }) => version)).toEqual(Array.from({ length: db.verno }, (_, index) => index + 1));
});

test.each(samples.map((sample) => [sample.version, sample] as const))('a database of version %i opens with all that it kept', async (_, sample) => {
  const db = new PressmarkDatabase(await asReleased(sample));
  for (const [table, items] of Object.entries(sample.rows)) {
    for (const item of items) expect(await db.table(table).get(item.id ?? item.key ?? ''), `${table} ${item.id ?? item.key}`).toMatchObject(item);
  }
});

test.each(samples.map((sample) => [sample.version, sample] as const))('the articles of version %i open with text and quotations', async (_, sample) => {
  const db = new PressmarkDatabase(await asReleased(sample));
  const opened = await openArticle(db, 'urn:uuid:00000000-0000-4000-8000-000000000001');
  expect([opened?.version.text.slice(0, 11), opened?.quotations.map(({ speaker }) => speaker)]).toEqual(['La rivière ', ['la maire']]);
});
