/**
 * The one true backup: everything kept, in one versioned envelope, written piece
 * by piece so that a library of any size never stands in one string. Its shape
 * is pressmark.schema.json; lib/import/json.ts reads it back.
 */
import { codePointOffsets, COLLECTIONS, FORMAT, FORMAT_VERSION, isDigested, PayloadDigest, type Collection } from '@/lib/envelope';
import { toBase64 } from '@/lib/images';
import type { StoredImage, StoredVersion } from '@/lib/model';
import { exportAnnotation, exportQuotationAnnotation, type CountedVersion } from './annotation';
import { exportArticle } from './article';
import type { ExportSource, Stream } from './source';

export interface JsonOptions {
  generator: { name: string; version: string; browser: string };
  /** ISO 8601 instant in UTC. */
  exportedAt: string;
  /** All, the articles that were selected, or a search in the reader's words. */
  scope: 'all' | 'selection' | { search: string };
  /** The browser's `crypto.subtle`. */
  subtle: Pick<SubtleCrypto, 'digest'>;
  /** False leaves the saved texts out, and their images. */
  texts?: boolean;
  /** Only in a backup of everything. */
  settings?: Record<string, unknown>;
}

const asIs = (offset: number) => offset;

/** A version without its text: most texts have no character that counts differently, and cost nothing here. */
function counted({ capturedAt, text }: StoredVersion): CountedVersion {
  return { capturedAt, toCodePoints: /[\ud800-\udbff]/.test(text) ? codePointOffsets(text) : asIs };
}

/** The items of each list, the articles first: what is counted in their texts follows. */
async function* items(source: ExportSource, texts: boolean): AsyncGenerator<[Collection, object]> {
  const versionsById = new Map<string, CountedVersion>();
  const articleIds: string[] = [];
  for await (const { article, versions } of source.records({ texts: true })) {
    for (const version of versions) versionsById.set(version.id, counted(version));
    articleIds.push(article.id);
    yield ['articles', exportArticle(article, versions, texts)];
  }
  for await (const { article, quotations, annotations } of source.records({ texts: false })) {
    for (const item of quotations) yield ['annotations', exportQuotationAnnotation(item, article, versionsById.get(item.versionId))];
    for (const item of annotations) yield ['annotations', exportAnnotation(item, article, versionsById.get(item.versionId))];
  }
  yield* listed('people', source.people);
  yield* listed('searches', source.searches);
  yield* listed('tombstones', source.tombstones);
  if (!texts) return;
  for (const id of articleIds) for await (const image of source.images(id)) yield ['images', exportImage(image)];
}

function exportImage({ id, articleId, bytes, extra, ...known }: StoredImage) {
  return { ...extra, article: articleId, ...known, bytes: toBase64(bytes) };
}

async function* listed<T extends { extra?: object }>(name: Collection, list: Stream<T>): AsyncGenerator<[Collection, object]> {
  for await (const { extra, ...own } of list) yield [name, { ...extra, ...own }];
}

/**
 * The file as pieces of text, one item to a line; counts and digest stand at its
 * end, where they are known. Stop asking and the export is cancelled.
 */
export async function* exportJson(source: ExportSource, options: JsonOptions): AsyncGenerator<string> {
  const { generator, exportedAt, scope, texts = true, settings } = options;
  const digest = new PayloadDigest(options.subtle);
  const counts = Object.fromEntries([...COLLECTIONS, 'versions'].map((name) => [name, 0])) as Record<Collection | 'versions', number>;
  const head = { format: FORMAT, formatVersion: FORMAT_VERSION, generator, exportedAt, scope, texts };
  yield `{${membersOf({ ...head, ...(settings ? { settings } : {}) })}`;

  let open = -1;
  function* closeUntil(index: number): Generator<string> {
    while (open < index) {
      if (open >= 0) yield '\n]';
      open += 1;
      if (open < COLLECTIONS.length) yield `,\n${JSON.stringify(COLLECTIONS[open])}: [`;
    }
  }
  for await (const [collection, item] of items(source, texts)) {
    yield* closeUntil(COLLECTIONS.indexOf(collection));
    yield `${counts[collection] > 0 ? ',' : ''}\n${JSON.stringify(item)}`;
    counts[collection] += 1;
    if ('versions' in item && Array.isArray(item.versions)) counts.versions += item.versions.length;
    if (isDigested(collection)) await digest.add(collection, item);
  }
  yield* closeUntil(COLLECTIONS.length);
  if (settings) await digest.add('settings', settings);
  yield `,${membersOf({ counts, digest: { algorithm: 'sha-256', value: await digest.value() } })}\n}\n`;
}

/** The members of an object, each on a line of its own. */
function membersOf(value: object): string {
  return Object.entries(value)
    .map(([name, member]) => `\n${JSON.stringify(name)}: ${JSON.stringify(member)}`)
    .join(',');
}
