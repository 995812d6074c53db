/**
 * One item of our own JSON, checked, as the library keeps it. What it has beyond
 * the known members goes to `extra`, from where the next export writes it again.
 */
import { sha256Of } from '@/lib/envelope';
import { fromBase64, imageId, imageType } from '@/lib/images';
import type { Block, StoredAnnotation, StoredArticle, StoredImage, StoredPerson, StoredQuotation, StoredSearch, StoredVersion, Tombstone } from '@/lib/model';
import * as shapes from '@/lib/shapes';
import { fields, list, natural, nullable, oneOf, optional, othersOf, record, ShapeError, string, type Shape } from '@/lib/shapes';

type ToUtf16 = (codePoints: number) => number;

/** Members that are written for readers of the file and read from elsewhere. */
const derived = ['title', 'authors', 'published', 'modified', 'siteName', 'section', 'language', 'canonicalUrl', 'image', 'excerpt', 'metadataSource'];

const withOthers = <T extends object>(known: T, value: unknown, names: string[]): T => {
  const extra = othersOf(value as object, names);
  return extra ? { ...known, extra } : known;
};

const plain = <S extends Record<string, Shape<unknown>>>(shape: S) => {
  const check = fields(shape);
  return (value: unknown) => withOthers(check(value), value, Object.keys(shape));
};

export const readPerson = plain(shapes.person) as (value: unknown) => StoredPerson;
export const readSearch = plain(shapes.search) as (value: unknown) => StoredSearch;
export const readTombstone = plain(shapes.tombstone) as (value: unknown) => Tombstone;

const imageShape = fields(shapes.image);

/** An image whose bytes are what it says they are. Throws ShapeError. */
export async function readImage(value: unknown, subtle: Pick<SubtleCrypto, 'digest'>): Promise<StoredImage> {
  const { article: articleId, bytes: base64, ...known } = imageShape(value);
  const bytes = fromBase64(base64);
  if (!bytes || imageType(bytes) !== known.type) throw new ShapeError('bytes');
  if ((await sha256Of(bytes, subtle)) !== known.sha256) throw new ShapeError('sha256');
  return withOthers({ id: imageId(articleId, known.address), articleId, ...known, bytes }, value, Object.keys(shapes.image));
}

const articleShape = fields(shapes.article);
const versionsShape = fields({ versions: list(fields(shapes.version)) });

/** An article and its versions; `utf16` gives the way from code points to the offsets of a text. */
export function readArticle(value: unknown, utf16: (text: string) => ToUtf16): { article: StoredArticle; versions: StoredVersion[] } {
  const known = articleShape(value);
  const article = withOthers(known as StoredArticle, value, [...Object.keys(shapes.article), ...derived, 'versions']);
  const given = (value as { versions: unknown[] }).versions;
  const versions = versionsShape(value).versions.map((version, index) => {
    const text = version.text ?? '';
    const stored = { ...version, articleId: article.id, text, html: version.html ?? '', blocks: blocksOf(version.blocks ?? [], utf16(text)) };
    return withOthers(stored as StoredVersion, given[index], Object.keys(shapes.version));
  });
  return { article, versions };
}

function blocksOf(blocks: Block[], toUtf16: ToUtf16): Block[] {
  const offset = (codePoints: number | null) => (codePoints === null ? null : toUtf16(codePoints));
  return blocks.map((block) => ({ ...block, start: offset(block.start), end: offset(block.end) }));
}

const annotationShape = fields({
  id: shapes.id,
  type: oneOf('Annotation'),
  created: shapes.instant,
  modified: shapes.instant,
  body: optional(list(record)),
  target: fields({ selector: list(record), state: fields({ cached: shapes.id }) }),
  'pm:article': shapes.id,
  'pm:page': optional(shapes.page),
  'pm:color': optional(shapes.color),
  'pm:lastSeen': optional(shapes.lastSeen),
  'pm:quote': optional(shapes.quote),
});

const quoteSelector = fields({ type: oneOf('TextQuoteSelector'), exact: string, prefix: string, suffix: string });
const positionSelector = fields({ type: oneOf('TextPositionSelector'), start: natural, end: natural });
const textual = fields({ type: oneOf('TextualBody'), value: string, purpose: oneOf('commenting', 'tagging', 'identifying'), format: optional(nullable(string)) });

/** Which of a list are ours by shape, and which somebody else's. */
function sorted<T>(items: unknown[], shape: Shape<T>): { ours: T[]; others: unknown[] } {
  const ours: T[] = [];
  const others: unknown[] = [];
  for (const item of items) {
    try {
      ours.push(shape(item));
    } catch {
      others.push(item);
    }
  }
  return { ours, others };
}

export type ReadAnnotation = { quotation: StoredQuotation } | { annotation: StoredAnnotation };

/**
 * A quotation where it carries `pm:quote`, otherwise a mark of the reader's; null
 * where `counting` does not know the version that it counts in. Throws ShapeError.
 */
export function readAnnotation(value: unknown, counting: (versionId: string) => ToUtf16 | undefined): ReadAnnotation | null {
  const known = annotationShape(value);
  const toUtf16 = counting(known.target.state.cached);
  if (!toUtf16) return null;
  const quotes = sorted(known.target.selector, quoteSelector);
  const positions = sorted(quotes.others, positionSelector);
  const bodies = sorted(known.body ?? [], textual);
  const quote = quotes.ours[0] ?? quoteSelector(undefined, 'target.selector');
  const position = positions.ours[0];
  const kept = {
    ...othersOf(value as object, ['@context', 'motivation', ...knownNames]),
    ...(bodies.others.length > 0 ? { body: bodies.others } : {}),
    ...(positions.others.length > 0 ? { selector: positions.others } : {}),
  };
  const own = {
    id: known.id,
    articleId: known['pm:article'],
    versionId: known.target.state.cached,
    created: known.created,
    modified: known.modified,
    selectors: {
      quote,
      position: position ? { ...position, start: toUtf16(position.start), end: toUtf16(position.end) } : null,
      page: known['pm:page'] ?? null,
    },
    ...(Object.keys(kept).length > 0 ? { extra: kept } : {}),
  };
  if (known['pm:quote']) {
    const { pieces, start, end, ...found } = known['pm:quote'];
    const turned = pieces.map((piece) => ({ start: toUtf16(piece.start), end: toUtf16(piece.end) }));
    return { quotation: { ...own, ...found, start: toUtf16(start), end: toUtf16(end), pieces: turned } };
  }
  const withPurpose = (purpose: string) => bodies.ours.filter((body) => body.purpose === purpose).map((body) => body.value);
  return {
    annotation: {
      ...own,
      color: known['pm:color'] ?? 'yellow',
      note: withPurpose('commenting').join('\n\n'),
      tags: withPurpose('tagging'),
      lastSeen: known['pm:lastSeen'] ?? null,
    },
  };
}

const knownNames = ['id', 'type', 'created', 'modified', 'body', 'target', 'pm:article', 'pm:page', 'pm:color', 'pm:lastSeen', 'pm:quote'];
