/** What the library holds that something incoming may meet: by id, by key, and all that belongs to the articles so found. */
import { imageId } from '@/lib/images';
import type { LibraryContents, StoredArticle } from '@/lib/model';
import { versionsOf } from '../save';
import type { PressmarkDatabase } from '../schema';

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
const present = <T>(rows: (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
const union = <T extends { id: string }>(...lists: T[][]): T[] => [...new Map(lists.flat().map((row) => [row.id, row])).values()];

async function articlesMet(db: PressmarkDatabase, incoming: LibraryContents, called: (articleId: string) => string): Promise<StoredArticle[]> {
  const { articles, versions, quotations, annotations, tombstones, images } = incoming;
  const keys = articles.flatMap(({ key, aliases }) => [key, ...aliases]);
  const parts = [...versions, ...quotations, ...annotations, ...images];
  const owners = [...new Set([...idsOf(articles), ...idsOf(tombstones), ...parts.map(({ articleId }) => called(articleId))])];
  return union(
    present(await db.articles.bulkGet(owners)),
    keys.length === 0 ? [] : await db.articles.where('key').anyOf(keys).toArray(),
    keys.length === 0 ? [] : await db.articles.where('aliases').anyOf(keys).toArray(),
  );
}

/**
 * Reads what a plan of `incoming` needs, in the transaction that will write it.
 * `ids` tells what articles of the file are called here, for their marks and images,
 * which follow them in later parts.
 */
export async function existingFor(db: PressmarkDatabase, incoming: LibraryContents, ids: ReadonlyMap<string, string> = new Map()): Promise<LibraryContents> {
  const called = (articleId: string) => ids.get(articleId) ?? articleId;
  const articles = await articlesMet(db, incoming, called);
  const owners = idsOf(articles);
  const named = (table: 'versions' | 'quotations' | 'annotations' | 'people'): string[] => [...idsOf(incoming[table]), ...idsOf(incoming.tombstones)];
  const spellings = incoming.people.flatMap((person) => person.spellings);
  const all = Object.values(incoming).flatMap((rows: { id: string }[]) => idsOf(rows));
  return {
    articles,
    versions: union(present(await db.versions.bulkGet(named('versions'))), owners.length === 0 ? [] : await db.versions.where('[articleId+capturedAt]').inAnyRange(owners.map(versionsOf)).toArray()),
    quotations: union(present(await db.quotations.bulkGet(named('quotations'))), owners.length === 0 ? [] : await db.quotations.where('articleId').anyOf(owners).toArray()),
    annotations: union(present(await db.annotations.bulkGet(named('annotations'))), owners.length === 0 ? [] : await db.annotations.where('articleId').anyOf(owners).toArray()),
    people: union(present(await db.people.bulkGet(named('people'))), spellings.length === 0 ? [] : await db.people.where('spellings').anyOf(spellings).toArray()),
    searches: incoming.searches.length + incoming.tombstones.length === 0 ? [] : await db.searches.toArray(),
    tombstones: present(await db.tombstones.bulkGet(all)),
    images: present(await db.images.bulkGet(incoming.images.map(({ articleId, address }) => imageId(called(articleId), address)))),
  };
}
