/** Quotations from one version of an article to the next. Pure. */
import type { CapturedQuotation, StoredQuotation, StoredVersion } from '@/lib/model';

const wordsOf = (quotation: CapturedQuotation): string => quotation.text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** The quotations of an article as it is kept, and the version that is shown of it; none of either where it is new. */
export interface KeptQuotations {
  versionId: string | null;
  quotations: StoredQuotation[];
}

/** Those of the shown version first, in the order of its text: of words said twice, the first stay the first. */
const inOrder = ({ versionId, quotations }: KeptQuotations): StoredQuotation[] =>
  quotations.toSorted((a, b) => Number(b.versionId === versionId) - Number(a.versionId === versionId) || a.start - b.start);

/**
 * The quotations of a new version, to be put over the earlier ones. One that was
 * there before keeps its id and all that is known of it beside the reading; one
 * that is no longer found stays with the version it was found in.
 */
export function carryQuotations(before: KeptQuotations, found: CapturedQuotation[], version: StoredVersion, tools: { now: Date; newId: () => string }): StoredQuotation[] {
  const now = tools.now.toISOString();
  const known = Map.groupBy(inOrder(before), wordsOf);
  return found.map((quotation) => {
    const earlier = known.get(wordsOf(quotation))?.shift();
    return {
      ...quotation,
      id: earlier?.id ?? tools.newId(),
      articleId: version.articleId,
      versionId: version.id,
      method: earlier?.method ?? 'auto',
      corrections: earlier?.corrections ?? {},
      rejectedAt: earlier?.rejectedAt ?? null,
      created: earlier?.created ?? now,
      modified: earlier?.modified ?? now,
      ...(earlier?.extra ? { extra: earlier.extra } : {}),
    };
  });
}
