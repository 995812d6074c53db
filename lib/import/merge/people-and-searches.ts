/** People, the same by id or any spelling, and searches, the same by id or by name and query. */
import type { StoredPerson, StoredSearch } from '@/lib/model';
import { mergePeople, mergeSearches } from './items';
import { modifiedAt, PlannedTable, type Planning } from './planning';

/** Those who share a spelling are one: a spelling that two people own would be listed under the one or the other. */
export function planPeople(planning: Planning): StoredPerson[] {
  const table = new PlannedTable('people', planning.existing.people);
  const owners = new Map(planning.existing.people.flatMap(({ id, spellings }) => spellings.map((spelling) => [spelling, id] as const)));
  for (const person of planning.incoming.people) {
    const met = [...new Set([person.id, ...person.spellings.map((spelling) => owners.get(spelling))])].flatMap((id) => table.rows.get(id ?? '') ?? []);
    const [mine, ...others] = met;
    const admitted = mine ? person : planning.admitted('people', person, person.modified, modifiedAt);
    if (!admitted) continue;
    const theirs = others.reduce((all, other) => mergePeople(all, other).value, admitted);
    const { id } = planning.settle(table, theirs, mine, mergePeople);
    for (const other of others) {
      table.rows.delete(other.id);
      planning.deletes.push({ table: 'people', id: other.id });
    }
    for (const spelling of table.rows.get(id)!.spellings) owners.set(spelling, id);
  }
  return table.written();
}

export function planSearches(planning: Planning): StoredSearch[] {
  const table = new PlannedTable('searches', planning.existing.searches);
  const saying = ({ name, query }: StoredSearch) => JSON.stringify([name, query]);
  const known = new Map(planning.existing.searches.map((search) => [saying(search), search.id]));
  for (const search of planning.incoming.searches) {
    const mine = table.rows.get(search.id) ?? table.rows.get(known.get(saying(search)) ?? '');
    const theirs = mine ? search : planning.admitted('searches', search, search.modified, modifiedAt);
    if (!theirs) continue;
    const { outcome, id } = planning.settle(table, theirs, mine, mergeSearches);
    if (outcome !== 'conflict') continue;
    const loser = table.rows.get(id)!.query === search.query ? mine! : search;
    const other = { ...loser, id: planning.tools.newId() };
    if ([undefined, id].includes(known.get(saying(other)))) table.rows.set(other.id, other);
  }
  return table.written();
}
