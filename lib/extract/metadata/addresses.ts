/** The article's own address and its image, as absolute addresses. */
import type { Candidate, Field } from '@/lib/model';
import { fieldOf } from './choose';
import { listOf, type LdNode } from './json-ld';
import { originOfMeta, type Sources } from './sources';

function absolute(value: string, base: string): URL | null {
  const url = URL.parse(value.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** The domain without its language or device: "m.", "www.", "amp.". */
const siteOf = (host: string) => host.replace(/^(?:www|m|mobile|amp|beta|edition|de|en|fr|es|it)\d?\./, '');
const registrable = (host: string) => host.split('.').slice(-2).join('.');

/**
 * A declared address is credible where it is of the same site and is not a bare
 * root while the page itself is not one: some publishers declare their home page
 * on every article.
 */
function credible(url: URL, page: URL | null): boolean {
  if (!page) return true;
  const same = siteOf(url.hostname) === siteOf(page.hostname) || (registrable(url.hostname) === registrable(page.hostname) && registrable(url.hostname).length > 7);
  const root = /^\/(?:index\.\w+)?$/;
  return same && !(root.test(url.pathname) && !url.search && !root.test(page.pathname));
}

function ldAddresses(article: LdNode | null): string[] {
  if (!article) return [];
  const of = (value: unknown): string[] =>
    listOf(value).flatMap((one) => (typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? [(one as LdNode)['@id'], (one as LdNode).url].filter((x) => typeof x === 'string') : []));
  return [...of(article.mainEntityOfPage), ...of(article.url)].filter((address) => /^https?:/.test(address));
}

function readCanonical({ url, meta, ld }: Sources): Field<string> {
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
  return fieldOf(candidates, candidates.find(({ value }) => credible(new URL(value), page)));
}

/** Images of an article's node: addresses, or nodes with one. */
function ldImages(value: unknown, ld: Sources['ld']): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    const node = ld.resolve(one) as LdNode | null;
    const address = node && typeof node === 'object' ? (node.url ?? node.contentUrl ?? node['@id']) : null;
    return listOf(address).filter((x) => typeof x === 'string');
  });
}

/** A logo or placeholder of the site, by the words of its own file name. */
const PLACEHOLDER = /(?:^|[/_-])(?:logo|placeholder|default|fallback|favicon|blank|spacer|sprite|avatar|share-?default|og-?default)[\w-]*\.\w{3,4}(?:$|\?)/i;

function readImage({ document, url, meta, ld, items }: Sources): Field<string> {
  const given: Candidate<string>[] = [
    ...meta.all('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src').map(({ name, value }) => ({ value, origin: originOfMeta(name), detail: name })),
    ...ldImages(ld.article?.image ?? ld.page?.primaryImageOfPage, ld).map((value) => ({ value, origin: 'json-ld' as const, detail: 'image' })),
    ...meta.all('parsely-image-url', 'sailthru.image.full', 'thumbnail', 'image').map(({ name, value }) => ({ value, origin: originOfMeta(name), detail: name })),
    ...items.filter(({ name, element }) => name === 'image' && element.localName !== 'div').map(({ value, origin }) => ({ value, origin, detail: 'image' })),
    ...meta.links('image_src').map((value) => ({ value, origin: 'link' as const, detail: 'image_src' })),
    ...[...document.querySelectorAll('article figure img[src], main figure img[src]')].slice(0, 3).map((image) => ({ value: image.getAttribute('src')!, origin: 'visible' as const, detail: 'figure' })),
  ];
  const candidates = given.flatMap((candidate) => {
    const address = absolute(candidate.value, url);
    return address ? [{ ...candidate, value: address.href }] : [];
  });
  return fieldOf(candidates, candidates.find(({ value }) => !PLACEHOLDER.test(value)) ?? null);
}

export function readAddresses(sources: Sources): { canonicalUrl: Field<string>; image: Field<string> } {
  return { canonicalUrl: readCanonical(sources), image: readImage(sources) };
}
