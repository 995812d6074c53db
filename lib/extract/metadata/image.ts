/** The article's image: the one it is printed with, else the one it states for previews. */
import type { Candidate, Field } from '@/lib/model';
import { ofLetters } from '@/lib/letters';
import { absolute } from './canonical';
import { fieldOf } from './choose';
import { type LdNode, listOf } from './json-ld';
import { originOfMeta, type Sources } from './sources';

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
const PLACEHOLDER = /(?:[/_-](?:logo|placeholder|favicon|spacer|sprite|avatar|share-?default|og-?default)|\/(?:default|fallback|blank))[\w-]*\.\w{3,4}(?:$|\?)/i;

/** Pictures of people, of the site and of buttons, by their marks. */
const SMALL = /avatar|author|autor|byline|profile|logo|icon|emoji|badge|banner|share|teaser|related|thumb(?!or)|promo|newsletter|advert|pixel/;

/** The address that an image shows, were it lazy or not. */
function shownAddress(image: Element): string | null {
  for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src']) {
    const value = image.getAttribute(name)?.trim();
    if (value && !value.startsWith('data:') && !value.startsWith('about:')) return value;
  }
  const set = image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? image.parentElement?.querySelector('source[srcset]')?.getAttribute('srcset');
  return set ? (set.split(/,\s+/)[0]!.trim().split(/\s+/)[0] ?? null) : null;
}

/** What holds a picture of the text's own, by element or by class name. */
const HOLDER = 'figure, picture, [class*="image" i], [class*="media" i], [class*="photo" i], [class*="bild" i]';

/** The images shown above or at the start of the text, where they are none of a button, a person or another article. */
function shownImages({ document, lines, layout }: Sources): { address: string; below: boolean }[] {
  const top = lines[layout.headline]?.element;
  const end = lines[Math.min(layout.first + 1, layout.last)]?.element;
  if (!top || layout.first < layout.headline) return [];
  const found: { address: string; below: boolean }[] = [];
  for (const image of [...document.querySelectorAll('img')].slice(0, 200)) {
    const below = (top.compareDocumentPosition(image) & 4) !== 0;
    if (below && end && end.compareDocumentPosition(image) & 4 && end !== image) break;
    const marks = `${image.getAttribute('class') ?? ''} ${image.parentElement?.getAttribute('class') ?? ''} ${image.parentElement?.parentElement?.getAttribute('class') ?? ''}`;
    const width = Number(image.getAttribute('width') || Number.NaN);
    if (width < 200 || SMALL.test(marks.toLowerCase()) || image.closest('aside, nav, header nav, [class*="related" i]') || !image.closest(HOLDER)) continue;
    const address = shownAddress(image);
    if (address && !/\.svg(?:$|\?)/i.test(address) && !PLACEHOLDER.test(address)) found.push({ address, below });
  }
  return found;
}

const decoded = (address: string) => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Two addresses of one picture: a long piece, a number or a file's stem, stands in both; what tokens ("eyJ…") begin with says nothing. */
function sharesName(a: string, b: string): boolean {
  const pieces = (address: string) => decoded(address.replace(/^https?:\/\/[^/]+/, '')).split(/[/._,~=?&-]+/).filter((piece) => piece.length >= 6 && !piece.startsWith('eyJ') && (/\d/.test(piece) || piece.length >= 10));
  const other = new Set(pieces(b));
  return pieces(a).some((piece) => other.has(piece));
}

const WIDTH = ofLetters(/(?<![\p{L}\d])(?:w(?:idth)?[=_-]?(\d{3,4})(?!\d)|[a-z]?(\d{3,4})[x:_](?=\d{3,4}(?!\d)))/giu);

/** The width in pixels that an address asks for, alone ("w=800") or with its height ("1200x630"); null where it names none. */
function statedSize(address: string): { width: number; height: number | null } | null {
  const text = decoded(address);
  const found = [...text.matchAll(WIDTH(text))].at(-1);
  if (!found) return null;
  const height = found[2] ? /^\d+/.exec(text.slice(found.index + found[0].length)) : null;
  return { width: Number(found[1] ?? found[2]), height: height && Number(height[0]) };
}

/** Whether one address is known to ask for more of a picture than another: by area where both name it, else by width. */
function isLarger(a: string, b: string): boolean {
  const [one, other] = [statedSize(a), statedSize(b)];
  if (!one || !other) return one !== null;
  return one.height && other.height ? one.width * one.height > other.width * other.height : one.width > other.width;
}

/**
 * The picture as shown beats its copy for previews, which is cropped to another
 * shape, unless that is known to be the larger of the two. Another picture than
 * the stated one is shown by chance: what the page states is its own choice.
 */
export function readImage(sources: Sources): Field<string> {
  const { url, meta, ld, items } = sources;
  const given: Candidate<string>[] = [
    ...meta.all('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src').map(({ name, value }) => ({ value, origin: originOfMeta(name), detail: name })),
    ...ldImages(ld.article?.image ?? ld.page?.primaryImageOfPage, ld).map((value) => ({ value, origin: 'json-ld' as const, detail: 'image' })),
    ...meta.all('parsely-image-url', 'sailthru.image.full', 'thumbnail', 'image').map(({ name, value }) => ({ value, origin: originOfMeta(name), detail: name })),
    ...items.filter(({ name, element }) => name === 'image' && element.localName !== 'div').map(({ value, origin }) => ({ value, origin, detail: 'image' })),
    ...meta.links('image_src').map((value) => ({ value, origin: 'link' as const, detail: 'image_src' })),
  ];
  const candidates = given.flatMap((candidate) => {
    const address = absolute(candidate.value, url);
    return address ? [{ ...candidate, value: address.href }] : [];
  });
  const stated = candidates.find(({ value }) => !PLACEHOLDER.test(value)) ?? null;
  const shown = shownImages(sources).flatMap(({ address, below }) => {
    const value = absolute(address, url)?.href;
    return value ? [{ value, below }] : [];
  });
  const lead = (stated && shown.find(({ value }) => sharesName(value, stated.value))) ?? shown.find(({ below }) => below) ?? null;
  const printed: Candidate<string> | null = lead && { value: lead.value, origin: 'visible', detail: 'lead image' };
  const larger = printed !== null && stated !== null && isLarger(stated.value, printed.value);
  const same = printed && (!stated || (sharesName(printed.value, stated.value) && !larger));
  return fieldOf(printed ? [...candidates, printed] : candidates, same ? printed : stated);
}
