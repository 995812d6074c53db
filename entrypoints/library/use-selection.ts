/** The articles that the reader has selected, one by one, in a stretch, or all that a filter leaves. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ArticleFilter, database, idsOfArticles } from '@/lib/db';

export interface Selection {
  ids: string[];
  has: (id: string) => boolean;
  /** With `range`, everything from the row chosen last. */
  choose: (index: number, selected: boolean, range: boolean) => void;
  chooseAll: () => Promise<void>;
  clear: () => void;
}

/** `idAt` knows the rows that are in sight. Another filter starts another selection. */
export function useSelection(filter: ArticleFilter, idAt: (index: number) => string | null): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<number | null>(null);
  useEffect(() => {
    setChosen(new Set());
    last.current = null;
  }, [JSON.stringify(filter)]);
  return {
    ids: [...chosen],
    has: (id) => chosen.has(id),
    choose(index, selected, range) {
      const from = range && last.current !== null ? Math.min(last.current, index) : index;
      const to = range && last.current !== null ? Math.max(last.current, index) : index;
      const next = new Set(chosen);
      for (let at = from; at <= to; at += 1) {
        const id = idAt(at);
        if (id === null) continue;
        if (selected) next.add(id);
        else next.delete(id);
      }
      last.current = index;
      setChosen(next);
    },
    chooseAll: async () => setChosen(new Set(await idsOfArticles(database, filter))),
    clear: () => setChosen(new Set()),
  };
}
