/** Everything a page gives to read its metadata from, each read once; the fields choose from it. */
import type { Candidate, Origin } from '@/lib/model';
import type { Layout } from '../visible/layout';
import type { Line } from '../visible/lines';
import type { Words } from '../visible/words';
import type { ItemValue } from './items';
import { type LdGraph, type LdNode, textOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import { plainText } from '../plain';

export interface Sources {
  document: Document;
  url: string;
  meta: MetaTags;
  ld: LdGraph;
  items: ItemValue[];
  lines: Line[];
  /** Where headline and running text stand among the lines. */
  layout: Layout;
  /** The words of the page's language. */
  words: Words;
}

/** Which family a meta name belongs to. */
export function originOfMeta(name: string): Origin {
  if (/^(?:og|article|twitter|fb):/.test(name)) return 'open-graph';
  if (/^dc(?:terms)?[.:]/.test(name)) return 'dublin-core';
  if (name.startsWith('parsely')) return 'parsely';
  return 'meta';
}

/** Candidates from meta tags, in the order of the names. */
export function fromMeta(meta: MetaTags, ...names: string[]): Candidate<string>[] {
  return meta
    .all(...names)
    .map(({ name, value }) => ({ value: plainText(value), origin: originOfMeta(name), detail: name }))
    .filter(({ value }) => value !== '');
}

/** Candidates from properties of a JSON-LD node. */
export function fromLd(node: LdNode | null, ...keys: string[]): Candidate<string>[] {
  if (!node) return [];
  return keys.flatMap((key) => {
    const value = textOf(node[key]);
    return value ? [{ value, origin: 'json-ld' as const, detail: key }] : [];
  });
}

/** Candidates from microdata and RDFa. */
export function fromItems(items: ItemValue[], name: RegExp): Candidate<string>[] {
  return items.filter((item) => name.test(item.name)).map((item) => ({ value: item.value, origin: item.origin, detail: item.name }));
}
