/** People, the same by id or name, and searches, the same by id or by name and query. */
import type { StoredPerson, StoredSearch } from '@/lib/model';
import { mergePeople, mergeSearches } from './items';
import { PlannedTable, type Planning } from './planning';

export function planPeople(planning: Planning): StoredPerson[] {
  const table = new PlannedTable('people', planning.existing.people);
  const byName = new Map(planning.existing.people.map((person) => [person.name, person.id]));
  for (const person of planning.incoming.people) {
    const mine = table.rows.get(person.id) ?? table.rows.get(byName.get(person.name) ?? '');
    if (!mine && planning.passedOver('people', person.id, person.modified)) continue;
    planning.settle(table, person, mine, mergePeople);
  }
  return table.written();
}

export function planSearches(planning: Planning): StoredSearch[] {
  const table = new PlannedTable('searches', planning.existing.searches);
  const saying = ({ name, query }: StoredSearch) => JSON.stringify([name, query]);
  const known = new Map(planning.existing.searches.map((search) => [saying(search), search.id]));
  for (const search of planning.incoming.searches) {
    const mine = table.rows.get(search.id) ?? table.rows.get(known.get(saying(search)) ?? '');
    if (!mine && planning.passedOver('searches', search.id, search.modified)) continue;
    const { outcome, id } = planning.settle(table, search, mine, mergeSearches);
    if (outcome !== 'conflict') continue;
    const loser = table.rows.get(id)!.query === search.query ? mine! : search;
    const other = { ...loser, id: planning.tools.newId() };
    if ([undefined, id].includes(known.get(saying(other)))) table.rows.set(other.id, other);
  }
  return table.written();
}
