/**
 * What an import would do, before anything is written: for each item whether it
 * is new, the same, changed or in conflict, and the rows to write. The newer copy
 * wins, nothing that a reader typed is dropped, creation dates stay, deletions
 * travel as tombstones. Pure; importing the same file again changes nothing.
 */
import type { LibraryContents } from '@/lib/model';
import { planArticles } from './articles';
import { planDeletions } from './deletions';
import { planImages } from './images';
import { mergeAnnotations, mergeQuotations } from './items';
import { planMarks } from './marks';
import { planPeople, planSearches } from './people-and-searches';
import { type ImportTable, type PlannedItem, Planning, type PlanTools } from './planning';

export interface ImportPlan {
  /** Rows to put, each whole. */
  writes: LibraryContents;
  /** Rows to delete; their tombstones are among the writes. */
  deletes: { table: ImportTable; id: string }[];
  items: PlannedItem[];
}

/**
 * `existing` holds all that the incoming items may meet: the rows of their ids,
 * the articles of their keys and aliases, all versions, quotations and annotations
 * of those articles, the images of the same addresses, and the tombstones of their ids.
 */
export function planImport(existing: LibraryContents, incoming: LibraryContents, tools: PlanTools): ImportPlan {
  const planning = new Planning(existing, incoming, tools);
  const { articles, versions } = planArticles(planning);
  const written = {
    articles,
    versions,
    quotations: planMarks(planning, 'quotations', [existing.quotations, incoming.quotations], mergeQuotations),
    annotations: planMarks(planning, 'annotations', [existing.annotations, incoming.annotations], mergeAnnotations),
    people: planPeople(planning),
    searches: planSearches(planning),
    images: planImages(planning),
  };
  const ids = new Set(Object.values(written).flatMap((rows) => rows.map(({ id }) => id)));
  const tombstones = planDeletions(planning, ids);
  return { writes: { ...written, tombstones }, deletes: planning.deletes, items: planning.items };
}
