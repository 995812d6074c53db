/** Every `<meta>` and `<link>` of a document, read once, by lower-case name. Never interprets a value. */

/** Longer values are data, not metadata. */
const LONGEST = 2_000;

export interface MetaTags {
  /** The first value given under any of the names, in the order of the names, with the name that gave it. */
  first(...names: string[]): { name: string; value: string } | null;
  /** Every value given under the names, in the order of the names, then of the page. */
  all(...names: string[]): { name: string; value: string }[];
  /** Addresses of `<link rel=…>`. */
  links(rel: string): string[];
}

export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, name: string, value: string) => {
    const list = map.get(name);
    if (!list) map.set(name, [value]);
    else if (list.length < 50 && !list.includes(value)) list.push(value);
  };
  for (const element of document.querySelectorAll('meta[content], meta[value]')) {
    const value = (element.getAttribute('content') ?? element.getAttribute('value') ?? '').replace(/\s+/g, ' ').trim();
    if (!value || value.length > LONGEST) continue;
    const names = new Set(['property', 'name', 'http-equiv'].map((key) => element.getAttribute(key)?.trim().toLowerCase()));
    for (const name of names) if (name) for (const one of name.split(/\s+/)) add(values, one, value);
  }
  for (const element of document.querySelectorAll('link[rel][href]')) {
    const href = element.getAttribute('href')!.trim();
    if (href) for (const rel of element.getAttribute('rel')!.toLowerCase().split(/\s+/)) add(links, rel, href);
  }
  const all = (...names: string[]) => names.flatMap((name) => (values.get(name) ?? []).map((value) => ({ name, value })));
  return { all, first: (...names) => all(...names)[0] ?? null, links: (rel) => links.get(rel) ?? [] };
}
