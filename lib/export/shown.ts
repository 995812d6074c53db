/**
 * What a reader sees of a library, for every format that is no backup: nothing
 * from the trash, the quotations that the library shows, everything as corrected.
 */
import { isShown, valuesOf, type FoundQuotation, type MetadataValues, type StoredAnnotation, type StoredArticle, type StoredQuotation, type StoredVersion } from '@/lib/model';
import type { ArticleRecord, ExportSource } from './source';

export interface ShownArticle {
  article: StoredArticle;
  values: MetadataValues;
  /** Where a reader finds it: the canonical address, or as it was opened. */
  url: string;
  /** Never empty. */
  title: string;
  /** The newest; null where no texts were asked for. */
  version: StoredVersion | null;
  /** In the order of the text. */
  quotations: (StoredQuotation & FoundQuotation)[];
  annotations: StoredAnnotation[];
}

const placeOf = ({ selectors }: { selectors: StoredAnnotation['selectors'] }) => selectors.position?.start ?? Number.POSITIVE_INFINITY;

/** Who said a quotation, as fully as known. */
export function speakerOf({ speaker, speakerFull }: Pick<FoundQuotation, 'speaker' | 'speakerFull'>): string | null {
  return speakerFull ?? speaker;
}

export function shownArticle({ article, versions, quotations, annotations }: ArticleRecord): ShownArticle {
  const values = valuesOf(article.metadata, article.corrections);
  return {
    article,
    values,
    url: values.canonicalUrl ?? article.url,
    title: values.title ?? article.url,
    version: versions.find(({ id }) => id === article.versionId) ?? null,
    quotations: quotations
      .filter((quotation) => isShown(article, quotation))
      .map((quotation) => ({ ...quotation, ...quotation.corrections }))
      .toSorted((a, b) => a.start - b.start),
    annotations: annotations.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.created < b.created ? -1 : 1)),
  };
}

export async function* shownArticles(source: ExportSource, needs: { texts: boolean }): AsyncGenerator<ShownArticle> {
  for await (const record of source.records(needs)) {
    if (record.article.trashedAt === null) yield shownArticle(record);
  }
}
