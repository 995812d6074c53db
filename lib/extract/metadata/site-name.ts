/** The publication's name, without slogans. */
import type { Candidate, Field } from '@/lib/model';
import { fieldOf } from './choose';
import { fromMeta, type Sources } from './sources';

/** "The Paper | All the news": what stands before the first separator, where it is long enough to be a name. */
function withoutSlogan(name: string): string {
  const [first = name] = name.split(/\s+[|–—·•:»-]\s+|\s*\|\s*/);
  return first.trim().length >= 2 ? first.trim() : name;
}

export function readSiteName({ meta, ld }: Sources): Field<string> {
  const given: Candidate<string>[] = [
    ...fromMeta(meta, 'og:site_name'),
    ...ld.siteNames.map((value) => ({ value, origin: 'json-ld' as const, detail: 'publisher' })),
    ...fromMeta(meta, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher', 'publisher', 'copyright'),
  ];
  const candidates = given.map((candidate) => ({ ...candidate, value: withoutSlogan(candidate.value) })).filter(({ value }) => value.length <= 80 && !/^https?:/.test(value));
  return fieldOf(candidates, candidates[0]);
}
