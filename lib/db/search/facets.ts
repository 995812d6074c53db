/** What the filters of the list can say, each with how many articles it would leave. */
import type { PressmarkDatabase } from '../schema';
import { storing } from '../failures';
import { filterTables, matchesOf } from './matches';
import { type ArticleFilter, type Facet, FACETS } from './plan';
import { fetchTerms, openSnapshot, type TermRange } from './snapshot';
import { fieldValue } from './terms';

export interface FacetCount {
  value: string;
  count: number;
}

export type FacetCounts = Record<Facet, FacetCount[]> & { unread: number };

const NAMES = Object.keys(FACETS) as Facet[];
const rangeOf = (low: string): TermRange => ({ low, high: `${low}\uffff` });

/**
 * Counts of every facet, the largest first, at most `most` of each. A facet's own
 * choice does not narrow it, so that another value can be chosen beside it.
 */
export function facetCounts(db: PressmarkDatabase, filter: ArticleFilter, most = 50, facets: Facet[] = NAMES): Promise<FacetCounts> {
  return storing(() =>
    db.transaction('r', filterTables(db), async () => {
      const snapshot = await openSnapshot(db);
      const ranges = new Map(facets.map((facet) => [facet, rangeOf(fieldValue(FACETS[facet], ''))]));
      const unread = rangeOf(fieldValue('is', 'unread'));
      const read = await fetchTerms(db, snapshot, [...ranges.values(), unread]);
      const counted = async (range: TermRange, narrowed: ArticleFilter): Promise<Map<string, number>> => {
        const matching = new Uint8Array(snapshot.docs.live.length * 8);
        for (const doc of (await matchesOf(db, narrowed)).docs) matching[doc] = 1;
        const counts = new Map<string, number>();
        read(range, (term, _, walk) => {
          let count = 0;
          walk((doc) => (count += matching[doc] as number));
          if (count > 0) counts.set(term, (counts.get(term) ?? 0) + count);
        });
        return counts;
      };
      const result: Partial<FacetCounts> = {};
      for (const name of NAMES) {
        const range = ranges.get(name);
        const counts = range ? await counted(range, { ...filter, [name]: undefined }) : new Map<string, number>();
        const from = range?.low.length ?? 0;
        result[name] = [...counts].map(([term, count]) => ({ value: term.slice(from), count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, most);
      }
      const unreadCount = [...(await counted(unread, { ...filter, unread: undefined })).values()][0] ?? 0;
      return { ...result, unread: unreadCount } as FacetCounts;
    }),
  );
}
