/** The filters of the list with their counts, and the searches that the reader keeps. */
import { useState } from 'preact/hooks';
import { FacetList } from '@/components/FacetList';
import { useLive } from '@/components/use-live';
import { type ArticleFilter, database, deleteSearch, type Facet, type FacetCounts, keepSearch, listSearches, observe } from '@/lib/db';
import { formatLanguage, formatNumber, type MessageKey, t } from '@/lib/i18n';
import type { StoredSearch } from '@/lib/model';
import { newId } from '@/lib/new-id';
import { readAddress, writeAddress } from './address';
import type { Task } from './use-task';

interface Props {
  filter: ArticleFilter;
  facets: FacetCounts | null;
  onFilter: (changes: Partial<ArticleFilter>) => void;
  task: Task;
}

const SHOWN: [Facet, MessageKey][] = [
  ['site', 'libraryFilterSite'],
  ['author', 'fieldAuthors'],
  ['tag', 'tagsLabel'],
  ['language', 'fieldLanguage'],
  ['year', 'libraryFilterYear'],
];

const NONE: ArticleFilter = { query: '', site: [], author: [], tag: [], language: [], year: [], speaker: [], unread: false };

export function Filters({ filter, facets, onFilter, task }: Props) {
  const narrowed = Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value));
  return (
    <nav class="filters" aria-label={t('libraryFilters')}>
      <KeptSearches filter={filter} narrowed={narrowed} onFilter={onFilter} task={task} />
      {facets && (
        <label class="row">
          <input type="checkbox" checked={filter.unread ?? false} onChange={(event) => onFilter({ unread: event.currentTarget.checked })} />
          <span class="facet-value">{t('libraryUnread')}</span>
          <span class="soft small">{formatNumber(facets.unread)}</span>
        </label>
      )}
      {facets &&
        SHOWN.map(([facet, label]) => (
          <FacetList
            key={facet}
            label={t(label)}
            values={facets[facet]}
            chosen={filter[facet] ?? []}
            show={facet === 'language' ? formatLanguage : undefined}
            onChoose={(chosen) => onFilter({ [facet]: chosen })}
          />
        ))}
    </nav>
  );
}

/** A search is kept as the address that shows it. */
const addressOf = (filter: ArticleFilter) => writeAddress({ room: 'articles', filter, sort: { by: 'relevance', descending: true }, open: null, person: null });

function KeptSearches({ filter, narrowed, onFilter, task }: Omit<Props, 'facets'> & { narrowed: boolean }) {
  const [naming, setNaming] = useState<string | null>(null);
  const kept = useLive<StoredSearch[]>((next, fail) => observe(() => listSearches(database), next, fail), []);
  const searches = kept.state === 'here' ? kept.value : [];
  const keep = (event: Event) => {
    event.preventDefault();
    const name = naming?.trim();
    if (!name) return;
    task.run(async () => {
      await keepSearch(database, { id: newId(), name, query: addressOf(filter) }, new Date());
      setNaming(null);
      return { said: t('librarySearchKept') };
    });
  };
  return (
    <div class="facet">
      {searches.length > 0 && <h2 class="section-title">{t('librarySearches')}</h2>}
      <ul role="list">
        {searches.map((search) => (
          <li key={search.id} class="row">
            <button type="button" class="plain facet-value" onClick={() => onFilter({ ...NONE, ...readAddress(search.query).filter })}>
              <bdi>{search.name}</bdi>
            </button>
            <button
              type="button"
              class="plain"
              aria-label={t('librarySearchForget', search.name)}
              onClick={() =>
                task.run(async () => {
                  await deleteSearch(database, search.id, new Date());
                  return { said: t('librarySearchForgotten'), undo: () => keepSearch(database, search, new Date()) };
                })
              }
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {narrowed && naming === null && (
        <div class="row">
          <button type="button" class="plain small" onClick={() => setNaming(filter.query ?? '')}>
            {t('librarySearchKeep')}
          </button>
          <button type="button" class="plain small" onClick={() => onFilter(NONE)}>
            {t('libraryFiltersClear')}
          </button>
        </div>
      )}
      {naming !== null && (
        <form onSubmit={keep}>
          <input value={naming} aria-label={t('librarySearchName')} placeholder={t('librarySearchName')} onInput={(event) => setNaming(event.currentTarget.value)} />
        </form>
      )}
    </div>
  );
}
