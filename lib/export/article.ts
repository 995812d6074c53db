/**
 * An article and its versions as they stand in the JSON format: the values as the
 * reader has them, and beside them all that they were chosen from.
 */
import { codePointOffsets } from '@/lib/envelope';
import { valuesOf, type Block, type Corrections, type Metadata, type Origin, type StoredArticle, type StoredVersion } from '@/lib/model';
import { exportMetadata, type ExportedMetadata } from './fields';

export interface ExportedVersion {
  id: string;
  capturedAt: string;
  extractor: string;
  sha256: string;
  wordCount: number;
  /** These three are absent from a file without texts. Offsets of blocks are code points of `text`. */
  text?: string;
  html?: string;
  blocks?: Block[];
  [name: string]: unknown;
}

export interface ExportedArticle extends ExportedMetadata {
  id: string;
  url: string;
  key: string;
  aliases: string[];
  byline: string | null;
  dir: 'ltr' | 'rtl';
  wordCount: number;
  savedAt: string;
  updatedAt: string;
  readAt: string | null;
  trashedAt: string | null;
  note: string;
  tags: string[];
  /** Where each value that is shown was read; `reader` where the reader corrected it. */
  metadataSource: Record<string, Origin | null>;
  /** As last read, each field with all its candidates. */
  metadata: Metadata;
  corrections: Corrections;
  versionId: string;
  versions: ExportedVersion[];
  [name: string]: unknown;
}

function exportVersion(version: StoredVersion, texts: boolean): ExportedVersion {
  const { id, capturedAt, extractor, sha256, wordCount, text, html, extra } = version;
  const known = { ...extra, id, capturedAt, extractor, sha256, wordCount };
  if (!texts) return known;
  const toCodePoints = codePointOffsets(text);
  const blocks = version.blocks.map((block) => ({
    ...block,
    start: block.start === null ? null : toCodePoints(block.start),
    end: block.end === null ? null : toCodePoints(block.end),
  }));
  return { ...known, text, html, blocks };
}

/** `texts` false leaves the saved texts out: a small file that brings back everything else. */
export function exportArticle(article: StoredArticle, versions: StoredVersion[], texts = true): ExportedArticle {
  const { metadata, corrections } = article;
  const sources = Object.entries(metadata).map(([name, field]) => [name, Object.hasOwn(corrections, name) ? 'reader' : field.origin]);
  return {
    ...article.extra,
    id: article.id,
    url: article.url,
    key: article.key,
    aliases: article.aliases,
    ...exportMetadata(valuesOf(metadata, corrections)),
    byline: article.byline,
    dir: article.dir,
    wordCount: article.wordCount,
    savedAt: article.savedAt,
    updatedAt: article.updatedAt,
    readAt: article.readAt,
    trashedAt: article.trashedAt,
    note: article.note,
    tags: article.tags,
    metadataSource: Object.fromEntries(sources) as Record<string, Origin | null>,
    metadata,
    corrections,
    versionId: article.versionId,
    versions: versions.map((version) => exportVersion(version, texts)),
  };
}
