/** The article's own address, as declared and credible. */
import type { Candidate, Field } from '@/lib/model';
import { keyOf, sameHost, sameSite } from '@/lib/url';
import { fieldOf } from './choose';
import { listOf, type LdNode } from './json-ld';
import { originOfMeta, type Sources } from './sources';

/** A web address, resolved; null for anything else. */
export function absolute(value: string, base: string): URL | null {
  const url = URL.parse(value.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/**
 * A declared address is credible where it is of the same site and is not a bare
 * root while the page itself is not one: some publishers declare their home page
 * on every article.
 */
function credible(url: URL, page: URL | null): boolean {
  if (!page) return true;
  const root = /^\/(?:index\.\w+)?$/;
  return sameSite(keyOf(url.href), keyOf(page.href)) && !(root.test(url.pathname) && !url.search && !root.test(page.pathname));
}

function ldAddresses(article: LdNode | null): string[] {
  if (!article) return [];
  const of = (value: unknown): string[] =>
    listOf(value).flatMap((one) => (typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? [(one as LdNode)['@id'], (one as LdNode).url].filter((x) => typeof x === 'string') : []));
  return [...of(article.mainEntityOfPage), ...of(article.url)].filter((address) => /^https?:/.test(address));
}

export function readCanonical({ url, meta, ld }: Sources): Field<string> {
  const page = URL.parse(url);
  const declared: Candidate<string>[] = [
    ...meta.links('canonical').map((value) => ({ value, origin: 'link' as const, detail: 'canonical' })),
    ...meta.all('og:url', 'twitter:url', 'parsely-link').map(({ name, value }) => ({ value, origin: originOfMeta(name), detail: name })),
    ...ldAddresses(ld.article).map((value) => ({ value, origin: 'json-ld' as const, detail: 'mainEntityOfPage' })),
  ];
  const candidates = declared.flatMap((candidate) => {
    const address = absolute(candidate.value, url);
    return address ? [{ ...candidate, value: address.href }] : [];
  });
  const all = candidates.filter(({ value }) => credible(new URL(value), page));
  // Another host of the site may keep the same text for another paper.
  const here = all.find(({ value }) => page && sameHost(keyOf(value), keyOf(page.href)));
  return fieldOf(candidates, here ?? all[0]);
}
