/** The articles that the reader has selected, one by one, in a stretch, or all that a filter leaves. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ArticleFilter, database, idsBetween, idsOfArticles, type Sort } from '@/lib/db';

export interface Selection {
  ids: string[];
  has: (id: string) => boolean;
  /** With `range`, everything from the article chosen last, as the list stands. */
  choose: (id: string, selected: boolean, range: boolean) => Promise<void>;
  chooseAll: () => Promise<void>;
  clear: () => void;
}

/** Another filter starts another selection, another order another stretch. */
export function useSelection(filter: ArticleFilter, sort: Sort): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  /** Remembered by its id: its place changes with what is saved and deleted. */
  const last = useRef<string | null>(null);
  useEffect(() => setChosen(new Set()), [JSON.stringify(filter)]);
  useEffect(() => {
    last.current = null;
  }, [JSON.stringify([filter, sort])]);
  return {
    ids: [...chosen],
    has: (id) => chosen.has(id),
    async choose(id, selected, range) {
      const from = range ? last.current : null;
      last.current = id;
      // Most of a long stretch is not among the rows that are drawn.
      const ids = from === null ? [id] : await idsBetween(database, filter, sort, from, id);
      setChosen((now) => (selected ? now.union(new Set(ids)) : now.difference(new Set(ids))));
    },
    chooseAll: async () => setChosen(new Set(await idsOfArticles(database, filter))),
    clear: () => setChosen(new Set()),
  };
}
