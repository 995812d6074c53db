/** Who signs the article: all persons, in order, and nobody else. */
import type { Author, Candidate, Field } from '@/lib/model';
import { fieldOf } from './choose';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';

export function readAuthors({ meta, ld, items }: Sources, _siteName: string | null, _language: string | null): { authors: Field<Author[]>; byline: string | null } {
  const given = [...fromLd(ld.article, 'author', 'creator'), ...fromMeta(meta, 'author', 'article:author', 'parsely-author', 'dc.creator'), ...fromItems(items, /^author$/)];
  const candidates: Candidate<Author[]>[] = given.map((candidate) => ({ ...candidate, value: [{ name: candidate.value, kind: 'person' as const }] }));
  return { authors: fieldOf(candidates, candidates[0]), byline: null };
}
