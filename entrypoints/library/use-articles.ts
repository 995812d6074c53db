/** The list behind the library: how many articles meet a filter, the rows in sight, and what the filters can say. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ArticleCount, type ArticleFilter, countArticles, database, type FacetCounts, facetCounts, type ListedArticle, observe, pageOfArticles, type Sort } from '@/lib/db';

/** Rows are asked for in pages, so that scrolling a little asks for nothing. */
const PAGE = 40;

export interface Listed {
  count: ArticleCount | null;
  /** The row at a place; null while it is being read. */
  at: (index: number) => ListedArticle | null;
  failed: unknown;
}

export function useArticles(filter: ArticleFilter, sort: Sort, first: number, last: number): Listed {
  const [counted, setCounted] = useState<{ key: string; count: ArticleCount } | null>(null);
  const [page, setPage] = useState<{ key: string; from: number; rows: ListedArticle[] } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const key = JSON.stringify([filter, sort]);
  // Count and rows come one after the other: until both are of one list, the one before stays.
  const shown = useRef<{ count: ArticleCount | null; from: number; rows: ListedArticle[] }>({ count: null, from: 0, rows: [] });
  if (counted && counted.key === page?.key) shown.current = { count: counted.count, from: page.from, rows: page.rows };
  const from = Math.floor(first / PAGE) * PAGE;
  const to = Math.max(from + PAGE, Math.ceil(last / PAGE) * PAGE);
  useEffect(() => observe(() => countArticles(database, filter), (count) => setCounted({ key, count }), setFailed), [key]);
  useEffect(
    () =>
      observe(
        () => pageOfArticles(database, filter, sort, from, to - from),
        (rows) => {
          setPage({ key, from, rows });
          setFailed(null);
        },
        setFailed,
      ),
    [key, from, to],
  );
  const { count, from: start, rows } = shown.current;
  return { count, at: (index) => rows[index - start] ?? null, failed };
}

/** What the filters can say, a moment after the filter last changed. */
export function useFacets(filter: ArticleFilter): FacetCounts | null {
  const [facets, setFacets] = useState<FacetCounts | null>(null);
  useEffect(() => {
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = observe(() => facetCounts(database, filter, 40), setFacets, () => setFacets(null));
    }, 150);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [JSON.stringify(filter)]);
  return facets;
}
