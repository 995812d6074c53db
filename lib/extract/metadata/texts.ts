/** The section an article stands in and its summary, both as the page states them. */
import type { Field } from '@/lib/model';
import { fieldOf } from './choose';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';

export function readTexts({ meta, ld, items }: Sources, title: string | null): { section: Field<string>; excerpt: Field<string> } {
  const sections = [
    ...fromLd(ld.article, 'articleSection'),
    ...fromMeta(meta, 'article:section', 'parsely-section', 'section', 'og:article:section', 'sailthru.section', 'dc.subject', 'category'),
    ...fromItems(items, /^articleSection$/),
  ];
  const excerpts = [
    ...fromMeta(meta, 'og:description', 'description', 'twitter:description'),
    ...fromLd(ld.article, 'description', 'abstract'),
    ...fromMeta(meta, 'dc.description', 'dcterms.abstract', 'sailthru.description', 'parsely-description'),
  ];
  return {
    section: fieldOf(sections, sections.find(({ value }) => value.length <= 80 && !/^https?:/.test(value))),
    excerpt: fieldOf(excerpts, excerpts.find(({ value }) => value.length >= 25 && value !== title)),
  };
}
