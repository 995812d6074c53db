/** What the library shows stands in its address, so that back, reload and links work. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleFilter, Facet, Sort } from '@/lib/db';

export type Room = 'articles' | 'people' | 'trash' | 'import';

export interface Address {
  room: Room;
  filter: ArticleFilter;
  sort: Sort;
  /** The article that is open. */
  open: string | null;
  /** The person whose quotations are shown. */
  person: string | null;
}

const ROOMS: Room[] = ['articles', 'people', 'trash', 'import'];
const SORTS: Sort['by'][] = ['relevance', 'saved', 'published', 'title', 'site'];
export const FACET_NAMES: Facet[] = ['site', 'author', 'tag', 'language', 'year', 'speaker'];

/** Names and titles read from A to Z, dates from the newest. */
const descends = (by: Sort['by']): boolean => by !== 'title' && by !== 'site';

/** An address fragment as what it shows; what it does not say is the plain list. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2) as [string?, string?];
  const said = new URLSearchParams(query);
  const filter: ArticleFilter = {};
  if (said.get('q')) filter.query = said.get('q')!;
  for (const name of FACET_NAMES) if (said.has(name)) filter[name] = said.getAll(name);
  if (said.has('unread')) filter.unread = true;
  const by = SORTS.find((sort) => sort === said.get('sort')) ?? 'relevance';
  return {
    room: ROOMS.find((room) => room === path) ?? 'articles',
    filter,
    sort: { by, descending: said.has('turned') ? !descends(by) : descends(by) },
    open: said.get('open'),
    person: said.get('person'),
  };
}

export function writeAddress({ room, filter, sort, open, person }: Address): string {
  const said = new URLSearchParams();
  if (filter.query) said.set('q', filter.query);
  for (const name of FACET_NAMES) for (const value of filter[name] ?? []) said.append(name, value);
  if (filter.unread) said.set('unread', '');
  if (sort.by !== 'relevance') said.set('sort', sort.by);
  if (sort.descending !== descends(sort.by)) said.set('turned', '');
  if (person) said.set('person', person);
  if (open) said.set('open', open);
  const query = said.toString();
  return `#/${room === 'articles' ? '' : room}${query ? `?${query}` : ''}`;
}

/** The address fragment that opens an article. */
export const hashOfArticle = (id: string): string => `#/?open=${encodeURIComponent(id)}`;

export type Go = (changes: Partial<Address>, replace?: boolean) => void;

/** The address, followed as it changes; and the way to change it. Typing replaces, choosing makes a step to come back to. */
export function useAddress(): [Address, Go] {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = () => setAddress(readAddress(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go: Go = (changes, replace = false) => {
    const next = { ...readAddress(location.hash), ...changes };
    if (replace) history.replaceState(null, '', writeAddress(next));
    else history.pushState(null, '', writeAddress(next));
    setAddress(next);
  };
  return [address, go];
}
