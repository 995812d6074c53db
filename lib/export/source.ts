/**
 * What an export is made from: articles one after another, each with all that
 * belongs to it, so that a library never has to be in memory whole.
 */
import type {
  LibraryContents,
  StoredAnnotation,
  StoredArticle,
  StoredImage,
  StoredPerson,
  StoredQuotation,
  StoredSearch,
  StoredVersion,
  Tombstone,
} from '@/lib/model';

export type Stream<T> = Iterable<T> | AsyncIterable<T>;

/** An article with all that belongs to it. */
export interface ArticleRecord {
  article: StoredArticle;
  /** Empty where the asker said that it needs no texts. */
  versions: StoredVersion[];
  quotations: StoredQuotation[];
  annotations: StoredAnnotation[];
}

export interface ExportSource {
  /** Articles in the order of the file; may be asked more than once and then gives the same. */
  records(needs: { texts: boolean }): Stream<ArticleRecord>;
  people: Stream<StoredPerson>;
  searches: Stream<StoredSearch>;
  tombstones: Stream<Tombstone>;
  /** The images of an article, one by one. */
  images(articleId: string): Stream<StoredImage>;
}

function byArticle<T extends { articleId: string }>(items: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.articleId);
    if (group) group.push(item);
    else groups.set(item.articleId, [item]);
  }
  return groups;
}

/** Version by version, and in each as the text has them. */
const inTextOrder = (a: StoredQuotation, b: StoredQuotation): number => (a.versionId === b.versionId ? a.start - b.start : a.versionId < b.versionId ? -1 : 1);

/** Contents that are in memory, as a source. What belongs to no article of theirs is left out. */
export function sourceOf(contents: LibraryContents): ExportSource {
  const versions = byArticle(contents.versions);
  const quotations = byArticle(contents.quotations);
  const annotations = byArticle(contents.annotations);
  return {
    *records() {
      for (const article of contents.articles) {
        yield {
          article,
          versions: versions.get(article.id) ?? [],
          quotations: (quotations.get(article.id) ?? []).sort(inTextOrder),
          annotations: annotations.get(article.id) ?? [],
        };
      }
    },
    people: contents.people,
    searches: contents.searches,
    tombstones: contents.tombstones,
    images: (articleId) => contents.images.filter((image) => image.articleId === articleId),
  };
}

/**
 * Contents that are read in parts, as a source: an article with all that belongs
 * to it in one part. The parts are read anew each time records are asked for;
 * people, searches and deletions are kept from the last reading. Images, too large
 * for parts, are asked for by article.
 */
export function sourceOfParts(parts: () => AsyncIterable<LibraryContents>, images: ExportSource['images']): ExportSource {
  type Others = Pick<LibraryContents, 'people' | 'searches' | 'tombstones'>;
  let others: Others | null = null;
  async function* records(): AsyncGenerator<ArticleRecord> {
    const found: Others = { people: [], searches: [], tombstones: [] };
    for await (const part of parts()) {
      found.people.push(...part.people);
      found.searches.push(...part.searches);
      found.tombstones.push(...part.tombstones);
      yield* sourceOf(part).records({ texts: true }) as Iterable<ArticleRecord>;
    }
    others = found;
  }
  async function* kept<K extends keyof Others>(name: K): AsyncGenerator<Others[K][number]> {
    if (!others) for await (const _ of records());
    yield* others![name];
  }
  return { records, people: kept('people'), searches: kept('searches'), tombstones: kept('tombstones'), images };
}
