/**
 * Everybody quoted. Who is quoted where is read from the index; a person is only
 * kept once the reader has made several spellings one.
 */
import { isShown, type StoredPerson, type StoredQuotation } from '@/lib/model';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';
import { changing } from './search/changing';
import { type CatalogueRow, speakerOf } from './search/entry';
import { facetCounts } from './search/facets';
import { filterTables, matchesOf } from './search/matches';
import { quoting } from './search/quoting';

/** Somebody quoted, in so many articles; with all spellings where the reader merged them. */
export interface QuotedPerson {
  name: string;
  articles: number;
  person: StoredPerson | null;
}

/** One of a person's quotations, with the article it stands in. */
export interface PersonQuotation {
  quotation: StoredQuotation;
  article: CatalogueRow;
}

/** Everybody quoted in the library, the most quoted first, at most `most`. */
export async function listPeople(db: PressmarkDatabase, most = 1000): Promise<QuotedPerson[]> {
  const { speaker } = await facetCounts(db, {}, most, ['speaker']);
  const people = new Map((await storing(() => db.people.toArray())).map((person) => [person.name, person]));
  return speaker.map(({ value, count }) => ({ name: value, articles: count, person: people.get(value) ?? null }));
}

const bySpelling = async (db: PressmarkDatabase): Promise<Map<string, StoredPerson>> =>
  new Map((await db.people.toArray()).flatMap((person) => person.spellings.map((spelling) => [spelling, person] as const)));

/** All quotations of a person across articles, the newest article first. */
export function quotationsOf(db: PressmarkDatabase, name: string): Promise<PersonQuotation[]> {
  return storing(() =>
    db.transaction('r', filterTables(db), async () => {
      const { docs } = await matchesOf(db, { speaker: [name] });
      const rows = (await db.catalogue.bulkGet([...docs])).filter((row) => row !== undefined);
      const articles = await db.articles.bulkGet(rows.map(({ articleId }) => articleId));
      const people = await bySpelling(db);
      const found = await Promise.all(rows.map(({ articleId }) => db.quotations.where('articleId').equals(articleId).toArray()));
      const shown = rows.flatMap((row, index) => {
        const article = articles[index];
        const own = article ? (found[index] ?? []).filter((quotation) => isShown(article, quotation)) : [];
        return own.filter((quotation) => speakerOf(quotation, people).listed === name).map((quotation) => ({ quotation, article: row }));
      });
      const dateOf = ({ article }: PersonQuotation): string => article.published ?? article.savedAt;
      return shown.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : a.quotation.start - b.quotation.start));
    }),
  );
}

/** People as they were before a merging: what undoes it. */
export interface PeopleBefore {
  made: string;
  replaced: StoredPerson[];
}

/** Makes several listed names one person, listed under the first. */
export async function mergePeople(db: PressmarkDatabase, names: [string, ...string[]], { now, newId }: { now: Date; newId: () => string }): Promise<PeopleBefore> {
  const before: PeopleBefore = { made: newId(), replaced: [] };
  const at = now.toISOString();
  await changing(db, now, async () => {
    const affected = await quoting(db, names);
    before.replaced = await db.people.where('spellings').anyOf(names).distinct().toArray();
    const spellings = [...new Set([...names, ...before.replaced.flatMap((person) => person.spellings)])];
    const created = before.replaced.map((person) => person.created).sort()[0] ?? at;
    await db.people.bulkDelete(before.replaced.map(({ id }) => id));
    await db.tombstones.bulkPut(before.replaced.map(({ id }) => ({ id, kind: 'person' as const, deletedAt: at })));
    await db.people.add({ id: before.made, name: names[0], spellings, created, modified: at });
    return affected;
  }, [db.tombstones]);
  return before;
}

/** Takes a merging apart again: people stand as before it. */
export async function unmergePeople(db: PressmarkDatabase, { made, replaced }: PeopleBefore, now: Date): Promise<void> {
  await changing(db, now, async () => {
    const person = await db.people.get(made);
    const affected = person ? await quoting(db, [person.name]) : [];
    await db.people.delete(made);
    await db.people.bulkPut(replaced);
    await db.tombstones.bulkDelete(replaced.map(({ id }) => id));
    await db.tombstones.put({ id: made, kind: 'person', deletedAt: now.toISOString() });
    return affected;
  }, [db.tombstones]);
}

/**
 * Takes one spelling out of a person again, whenever it was merged; a person of
 * one spelling is nobody's merging. Gives the person as it was, for `restorePerson`;
 * null where it has no such spelling, or no other.
 */
export async function partPerson(db: PressmarkDatabase, id: string, spelling: string, now: Date): Promise<StoredPerson | null> {
  let before: StoredPerson | null = null;
  const at = now.toISOString();
  await changing(db, now, async () => {
    const person = await db.people.get(id);
    const [first, ...others] = person?.spellings.filter((kept) => kept !== spelling) ?? [];
    if (!person?.spellings.includes(spelling) || first === undefined) return [];
    before = person;
    const affected = await quoting(db, [person.name]);
    if (others.length > 0) await db.people.put({ ...person, name: person.name === spelling ? first : person.name, spellings: [first, ...others], modified: at });
    else {
      await db.people.delete(id);
      await db.tombstones.put({ id, kind: 'person', deletedAt: at });
    }
    return affected;
  }, [db.tombstones]);
  return before;
}

/** Puts a person back as it was before a spelling was taken out. */
export async function restorePerson(db: PressmarkDatabase, person: StoredPerson, now: Date): Promise<void> {
  await changing(db, now, async () => {
    const affected = await quoting(db, person.spellings);
    await db.people.put({ ...person, modified: now.toISOString() });
    await db.tombstones.delete(person.id);
    return affected;
  }, [db.tombstones]);
}
