/** When the article was published and last changed, as stated. */
import type { Candidate, Field, StatedDate } from '@/lib/model';
import { fieldOf } from './choose';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';
import { readMachineDate } from './machine-date';

const dated = (candidates: Candidate<string>[]): Candidate<StatedDate>[] =>
  candidates.flatMap((candidate) => {
    const value = readMachineDate(candidate.value);
    return value ? [{ ...candidate, value }] : [];
  });

export function readDates({ meta, ld, items }: Sources, _language: string | null): { published: Field<StatedDate>; modified: Field<StatedDate> } {
  const published = dated([
    ...fromLd(ld.article, 'datePublished', 'dateCreated'),
    ...fromLd(ld.page, 'datePublished'),
    ...fromMeta(meta, 'article:published_time', 'og:published_time', 'parsely-pub-date', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created'),
    ...fromItems(items, /^datePublished$/),
  ]);
  const modified = dated([...fromLd(ld.article, 'dateModified'), ...fromMeta(meta, 'article:modified_time', 'og:updated_time'), ...fromItems(items, /^dateModified$/)]);
  return { published: fieldOf(published, published[0]), modified: fieldOf(modified, modified[0]) };
}
