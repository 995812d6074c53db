/** The list of articles: search, filters, rows, and what can be done with those selected. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticleRow } from '@/components/ArticleRow';
import { Failure } from '@/components/Failure';
import { VirtualList } from '@/components/VirtualList';
import { type ArticleFilter, type Sort } from '@/lib/db';
import { toWireError } from '@/lib/errors';
import { plural, t } from '@/lib/i18n';
import { type Address, type Go, writeAddress } from './address';
import { Filters } from './Filters';
import { SelectionBar } from './SelectionBar';
import type { Task } from './use-task';
import { useArticles, useFacets } from './use-articles';
import { useSelection } from './use-selection';

/** Headline in two lines, source, passage in two lines, counts. */
const ROW_HEIGHT = 126;
const TYPING_MS = 120;
const OPERATORS = 'word "a phrase" begin* -not author:name site:name speaker:name tag:word lang:fr after:2025 before:2026-03 has:note';

const SORTS: [Sort['by'], Parameters<typeof t>[0]][] = [
  ['relevance', 'librarySortRelevance'],
  ['saved', 'librarySortSaved'],
  ['published', 'librarySortPublished'],
  ['title', 'librarySortTitle'],
  ['site', 'librarySortSite'],
];

export function Articles({ address, go, task }: { address: Address; go: Go; task: Task }) {
  const { filter, sort, open } = address;
  const [sight, setSight] = useState({ first: 0, last: 30 });
  const { count, at, failed } = useArticles(filter, sort, sight.first, sight.last);
  const facets = useFacets(filter);
  const selection = useSelection(filter, sort);
  const empty = count?.total === 0;
  const narrowed = Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value));
  const setFilter = (changes: Partial<ArticleFilter>) => go({ filter: { ...filter, ...changes } }, true);
  return (
    <>
      <Filters filter={filter} facets={facets} onFilter={setFilter} task={task} />
      <section class="list" aria-label={t('libraryArticlesTitle')}>
        <SearchField query={filter.query ?? ''} onSearch={(query) => setFilter({ query })} />
        <div class="row list-head">
          <span class="soft" role="status">
            {count && plural('libraryArticles', count.total)}
            {count && !count.exact && '+'}
          </span>
          <span class="spring" />
          <label class="row small">
            {t('librarySort')}
            <select
              value={sort.by}
              onChange={(event) => {
                const by = event.currentTarget.value as Sort['by'];
                go({ sort: { by, descending: by !== 'title' && by !== 'site' } }, true);
              }}
            >
              {SORTS.map(([by, key]) => (
                <option key={by} value={by}>
                  {t(key)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <SelectionBar selection={selection} total={count?.total ?? 0} task={task} />
        {failed !== null && <Failure error={toWireError(failed)} />}
        {empty && (
          <div class="empty">
            <p>{t(narrowed ? 'libraryNothingFound' : 'libraryEmpty')}</p>
            <p class="soft">{t(narrowed ? 'libraryNothingFoundNext' : 'libraryEmptyNext')}</p>
          </div>
        )}
        <VirtualList
          key={JSON.stringify([filter, sort])}
          count={count?.total ?? 0}
          rowHeight={ROW_HEIGHT}
          label={t('libraryArticlesTitle')}
          onSight={(first, last) => setSight({ first, last })}
          row={(index) => {
            const row = at(index);
            if (!row) return <div class="article" aria-busy="true" />;
            return (
              <ArticleRow
                row={{ ...row, outlet: row.siteName || row.site }}
                href={writeAddress({ ...address, open: row.articleId })}
                open={row.articleId === open}
                selected={selection.has(row.articleId)}
                onOpen={() => go({ open: row.articleId })}
                onSelect={(selected, range) => void selection.choose(row.articleId, selected, range)}
              />
            );
          }}
        />
      </section>
    </>
  );
}

/** Searches as the reader types, a moment after the last letter. */
function SearchField({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const [typed, setTyped] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(query), [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <search class="search-field">
      <input
        type="search"
        value={typed}
        aria-label={t('librarySearch')}
        placeholder={t('librarySearchHint')}
        dir="auto"
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onSearch(text), TYPING_MS);
        }}
      />
      <details class="small soft">
        <summary>{t('librarySearchHelp')}</summary>
        <code>{OPERATORS}</code>
      </details>
    </search>
  );
}
