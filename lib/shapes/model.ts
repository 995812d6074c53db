/** The shapes of lib/model.ts as they stand in a file of ours and come from a page: the same words, checked. */
import { IMAGE_TYPES } from '@/lib/images';
import type { Author, Block, Candidate, Corrections, Field, FieldName, Metadata, MetadataValues, Origin, Selectors, StatedDate } from '@/lib/model';
import { fields, finite, list, matching, natural, nullable, oneOf, optional, ShapeError, string, type Shape } from './shape';

export const id = matching(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const writtenInstant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/);
/** An instant in UTC, as the library writes it: they are compared as text. */
export const instant: Shape<string> = (value, path = '') => {
  const time = Date.parse(writtenInstant(value, path));
  if (Number.isNaN(time)) throw new ShapeError(path);
  return new Date(time).toISOString();
};
/** An address a reader may be sent to; never one that runs code. What another program kept without an address has a URN. */
export const address = matching(/^(https?|file|urn):/i);
/** Any other address: as a page stated it, but for one that runs code (browsers pass over control characters in a scheme). */
const link: Shape<string> = (value, path = '') => {
  if (/^(javascript|vbscript):/i.test(string(value, path).replace(/[\u0000-\u0020]/g, ''))) throw new ShapeError(path);
  return value as string;
};
const isoDate = matching(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/);

const origin = oneOf<Origin>(
  'json-ld', 'microdata', 'rdfa', 'open-graph', 'dublin-core', 'parsely', 'meta', 'link', 'time-element', 'visible',
  'heading', 'title-element', 'html-element', 'url', 'text', 'readability', 'app-state', 'import', 'reader',
);

const author: Shape<Author> = fields({ name: string, kind: oneOf('person', 'organization'), url: optional(link) });

const statedDate: Shape<StatedDate> = fields({
  iso: isoDate,
  precision: oneOf('year', 'month', 'day', 'minute', 'second'),
  raw: string,
});

function field<T>(value: Shape<T>): Shape<Field<T>> {
  const candidate = fields({ value, origin, detail: optional(string) }) as unknown as Shape<Candidate<T>>;
  return fields({ value: nullable(value), origin: nullable(origin), candidates: list(candidate) }) as unknown as Shape<Field<T>>;
}

const values = {
  title: string,
  authors: list(author),
  published: statedDate,
  modified: statedDate,
  siteName: string,
  section: string,
  language: string,
  canonicalUrl: link,
  image: link,
  excerpt: string,
} satisfies { [Name in FieldName]: Shape<NonNullable<MetadataValues[Name]>> };

/** A shape with every member of the metadata, each value's within another. */
const each = <T>(within: (value: Shape<unknown>) => Shape<unknown>): Shape<T> =>
  fields(Object.fromEntries(Object.entries<Shape<unknown>>(values).map(([name, value]) => [name, within(value)]))) as unknown as Shape<T>;

export const metadata = each<Metadata>(field);
/** What is known of an article, as plain values. */
export const metadataValues = each<MetadataValues>(nullable);
export const corrections = each<Corrections>((value) => optional(nullable(value)));

export const block: Shape<Block> = fields({
  kind: oneOf('paragraph', 'heading', 'list-item', 'quote', 'preformatted', 'table-row', 'caption', 'standfirst', 'notice'),
  text: string,
  level: optional(natural),
  start: nullable(natural),
  end: nullable(natural),
});

export const article = {
  id,
  url: address,
  key: string,
  aliases: list(string),
  byline: nullable(string),
  dir: oneOf('ltr', 'rtl'),
  wordCount: natural,
  savedAt: instant,
  updatedAt: instant,
  readAt: nullable(instant),
  trashedAt: nullable(instant),
  note: string,
  tags: list(string),
  metadata,
  corrections,
  versionId: id,
};

export const version = {
  id,
  capturedAt: instant,
  extractor: string,
  sha256: matching(/^[0-9a-f]{64}$/),
  wordCount: natural,
  text: optional(string),
  html: optional(string),
  blocks: optional(list(block)),
};

const repeat = fields({ index: natural, count: natural, words: natural });

export const page: Shape<NonNullable<Selectors['page']>> = fields({ start: natural, end: natural, path: string, repeat: optional(repeat) });

export const outcome = oneOf('exact', 'moved', 'edited', 'ambiguous', 'missing');

export const lastSeen = fields({
  outcome,
  at: instant,
  text: nullable(string),
});

export const color = oneOf('yellow', 'green', 'blue', 'pink', 'orange');

const kind = oneOf('direct', 'mixed', 'indirect');

export const found = {
  text: string,
  start: natural,
  end: natural,
  pieces: list(fields({ start: natural, end: natural })),
  speaker: nullable(string),
  speakerFull: nullable(string),
  role: nullable(string),
  cue: nullable(string),
  kind,
  confidence: finite,
  why: list(string),
};

export const quote = fields({
  ...found,
  method: oneOf('auto', 'reader'),
  corrections: fields({
    text: optional(string),
    speaker: optional(nullable(string)),
    speakerFull: optional(nullable(string)),
    role: optional(nullable(string)),
    cue: optional(nullable(string)),
    kind: optional(kind),
  }),
  rejectedAt: nullable(instant),
});

export const person = { id, name: string, spellings: list(string), created: instant, modified: instant };
export const search = { id, name: string, query: string, created: instant, modified: instant };
export const image = {
  article: id,
  address: matching(/^https?:/i),
  type: oneOf(...IMAGE_TYPES),
  sha256: matching(/^[0-9a-f]{64}$/),
  keptAt: instant,
  bytes: string,
};
export const tombstone = {
  id,
  kind: oneOf('article', 'version', 'quotation', 'annotation', 'person', 'search'),
  deletedAt: instant,
};