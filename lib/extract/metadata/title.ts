/** The headline as printed. */
import type { Candidate, Field } from '@/lib/model';
import { fieldOf } from './choose';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';
import { plainText } from './plain';

export function readTitle({ document, meta, ld, items, lines }: Sources, _siteName: string | null): Field<string> {
  const own = plainText(document.title ?? '');
  const headings: Candidate<string>[] = lines.filter(({ level }) => level === 1).map(({ text }) => ({ value: text, origin: 'heading', detail: 'h1' }));
  const candidates: Candidate<string>[] = [
    ...headings,
    ...fromLd(ld.article, 'headline', 'name'),
    ...fromMeta(meta, 'og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title', 'sailthru.title', 'title'),
    ...fromItems(items, /^headline$/),
    ...(own ? [{ value: own, origin: 'title-element' as const }] : []),
  ];
  return fieldOf(candidates, candidates[0]);
}
