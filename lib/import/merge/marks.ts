/** Quotations and annotations: the same by id, or by the words marked and what stands before them in one article. */
import type { Selectors } from '@/lib/model';
import { modifiedAt, PlannedTable, type Planning } from './planning';
import type { Merged } from './values';

interface Mark {
  id: string;
  articleId: string;
  versionId: string;
  selectors: Selectors;
  modified: string;
}

const placeKey = ({ articleId, selectors: { quote } }: Mark) => JSON.stringify([articleId, quote.exact, quote.prefix]);

/** The same words at another place: counted in one text, or numbered among the places of one page. */
function elsewhere(mine: Mark, theirs: Mark): boolean {
  const [here, there] = [mine.selectors, theirs.selectors];
  if (mine.versionId === theirs.versionId && here.position && there.position) return here.position.start !== there.position.start;
  const [number, other] = [here.page?.repeat, there.page?.repeat];
  return number !== undefined && other !== undefined && number.count === other.count && number.index !== other.index;
}

export function planMarks<T extends Mark>(
  planning: Planning,
  name: 'quotations' | 'annotations',
  [existing, incoming]: [T[], T[]],
  merge: (mine: T, theirs: T) => Merged<T>,
): T[] {
  const table = new PlannedTable(name, existing);
  const unmatched = Map.groupBy(existing, placeKey);
  const inFile = new Set(incoming.map(({ id }) => id));
  const here = new Set(planning.existing.articles.map(({ id }) => id));
  for (const item of incoming) {
    // An article that was passed over takes its marks along.
    if (!planning.tools.ids.has(item.articleId) && !here.has(item.articleId)) {
      planning.items.push({ table: name, id: item.id, outcome: 'deletedHere' });
      continue;
    }
    const placed = { ...item, articleId: planning.mapped(item.articleId), versionId: planning.mapped(item.versionId) };
    const place = placeKey(placed);
    const candidates = unmatched.get(place) ?? [];
    // A mark here that the file has under the same id is not this one.
    const mine = table.rows.get(item.id) ?? candidates.find((candidate) => !inFile.has(candidate.id) && !elsewhere(candidate, placed));
    const theirs = mine ? placed : planning.admitted(name, placed, item.modified, modifiedAt);
    if (!theirs) continue;
    if (mine) unmatched.set(place, candidates.filter(({ id }) => id !== mine.id));
    planning.settle(table, theirs, mine, merge);
  }
  return table.written();
}
