/** Deletions of the file, carried out here where nothing was changed since. */
import type { Tombstone } from '@/lib/model';
import type { ImportTable, Planning } from './planning';

const tableOf: Record<Tombstone['kind'], ImportTable> = {
  article: 'articles',
  version: 'versions',
  quotation: 'quotations',
  annotation: 'annotations',
  person: 'people',
  search: 'searches',
};

/** When each row of the library was last changed; an article with the latest of all that the reader made in it. */
function lastChanges({ articles, versions, quotations, annotations, people, searches }: Planning['existing']): Map<string, string> {
  const changes = new Map<string, string>();
  const note = (id: string, at: string) => {
    if ((changes.get(id) ?? '') < at) changes.set(id, at);
  };
  for (const { id, updatedAt } of articles) note(id, updatedAt);
  for (const { id, capturedAt } of versions) note(id, capturedAt);
  for (const { id, modified } of [...quotations, ...annotations, ...people, ...searches]) note(id, modified);
  for (const { articleId, modified } of [...quotations, ...annotations]) note(articleId, modified);
  return changes;
}

/** The tombstones to keep; what they delete, and all that hangs on it, joins the plan's deletions. */
export function planDeletions(planning: Planning, writtenIds: Set<string>): Tombstone[] {
  const { existing, incoming, deletes, items } = planning;
  const changes = lastChanges(existing);
  const known = new Map(existing.tombstones.map(({ id, deletedAt }) => [id, deletedAt]));
  // A version that something counts in stays.
  const needed = new Set([...existing.articles, ...existing.quotations, ...existing.annotations].map(({ versionId }) => versionId));
  const kept: Tombstone[] = [];
  for (const tombstone of incoming.tombstones) {
    const { id, kind, deletedAt } = tombstone;
    const table = tableOf[kind];
    const changedAt = changes.get(id);
    if (changedAt !== undefined) {
      if (changedAt > deletedAt || writtenIds.has(id) || (kind === 'version' && needed.has(id))) continue;
      deletes.push({ table, id });
      items.push({ table, id, outcome: 'deletedThere' });
      if (kind === 'article') {
        for (const part of ['versions', 'quotations', 'annotations'] as const) {
          for (const row of existing[part]) if (row.articleId === id) deletes.push({ table: part, id: row.id });
        }
      }
    }
    if ((known.get(id) ?? '') < deletedAt && !writtenIds.has(id)) kept.push(tombstone);
  }
  return kept;
}
