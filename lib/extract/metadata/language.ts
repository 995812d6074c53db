/** The language an article is written in, as BCP 47. */
import type { Candidate, Field } from '@/lib/model';
import { fieldOf } from './choose';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';

/** A tag in its canonical form; null where it is none. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}

export function readLanguage({ document, meta, ld, items }: Pick<Sources, 'document' | 'meta' | 'ld' | 'items' | 'lines'>): Field<string> {
  const html = document.documentElement;
  const lang = html?.getAttribute('lang') || html?.getAttribute('xml:lang') || '';
  const given: Candidate<string>[] = [
    ...(lang ? [{ value: lang, origin: 'html-element' as const, detail: 'lang' }] : []),
    ...fromLd(ld.article, 'inLanguage'),
    ...fromMeta(meta, 'content-language', 'dc.language', 'dcterms.language', 'language', 'og:locale'),
    ...fromItems(items, /^inLanguage$/),
  ];
  const candidates = given.flatMap((candidate) => {
    const value = canonical(candidate.value);
    return value ? [{ ...candidate, value }] : [];
  });
  return fieldOf(candidates, candidates[0]);
}
