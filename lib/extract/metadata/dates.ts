/** When the article was published and last changed, as stated. */
import type { Candidate, Field, StatedDate } from '@/lib/model';
import { findDateLines } from '../visible/date-lines';
import { fieldOf } from './choose';
import { readMachineDate } from './machine-date';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';

type DateCandidate = Candidate<StatedDate>;

const dated = (candidates: Candidate<string>[]): DateCandidate[] =>
  candidates.flatMap((candidate) => {
    const value = readMachineDate(candidate.value);
    return value ? [{ ...candidate, value }] : [];
  });

export function readDates({ meta, ld, items, lines, layout, words }: Sources): { published: Field<StatedDate>; modified: Field<StatedDate> } {
  const printed = findDateLines(lines, layout, words, 'dmy');
  const visible = (kind: string): DateCandidate[] =>
    printed.filter((date) => date.kind === kind).map(({ value, line }) => ({ value, origin: 'visible', detail: line }));

  const published = [
    ...dated([
      ...fromLd(ld.article, 'datePublished', 'dateCreated'),
      ...fromLd(ld.page, 'datePublished'),
      ...fromMeta(meta, 'article:published_time', 'og:published_time', 'parsely-pub-date', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created'),
      ...fromItems(items, /^datePublished$/),
    ]),
    ...visible('published'),
    // A page that prints one day only, and calls it that of the last change.
    ...visible('modified'),
  ];
  const modified = [
    ...dated([...fromLd(ld.article, 'dateModified'), ...fromMeta(meta, 'article:modified_time', 'og:updated_time'), ...fromItems(items, /^dateModified$/)]),
    ...visible('modified'),
  ];
  return { published: fieldOf(published, published[0]), modified: fieldOf(modified, modified[0]) };
}
