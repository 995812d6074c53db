/**
 * What page scripts send, held to its shape before anything is done with it. They
 * run in the processes of sites, and a site that took its own over sends what it
 * likes in their name.
 */
import type { AnnotationEvent, ChosenPassage, ToBackground } from '@/lib/messages/protocol';
import type { Capture, Selectors, StoredAnnotation } from '@/lib/model';
import * as shapes from '@/lib/shapes';
import { fields, list, natural, nullable, oneOf, optional, record, type Shape, ShapeError, string, upTo } from '@/lib/shapes';

/** Longer than any passage or note a person makes. */
const text = upTo(200_000);

const words: Shape<string> = (value, path = '') => {
  if (value === '') throw new ShapeError(path);
  return text(value, path);
};

const selectors: Shape<Selectors> = fields({
  quote: fields({ type: oneOf('TextQuoteSelector'), exact: words, prefix: text, suffix: text }),
  position: nullable(fields({ type: oneOf('TextPositionSelector'), start: natural, end: natural })),
  page: nullable(shapes.page),
});

/** A page as read. */
export const readCapture = fields({
  url: shapes.address,
  capturedAt: shapes.instant,
  extractor: string,
  article: fields({
    metadata: shapes.metadata,
    byline: nullable(string),
    dir: oneOf('ltr', 'rtl'),
    html: string,
    blocks: list(shapes.block),
    text: string,
    wordCount: natural,
    steps: list(fields({ step: string, reason: string, text: string })),
  }),
  quotations: list(fields({ ...shapes.found, selectors })),
}) as Shape<Capture>;

const annotation = fields({
  id: shapes.id,
  articleId: shapes.id,
  versionId: shapes.id,
  color: shapes.color,
  note: text,
  tags: list(text),
  selectors,
  lastSeen: nullable(shapes.lastSeen),
  created: shapes.instant,
  modified: shapes.instant,
  extra: optional(record),
}) as Shape<StoredAnnotation>;

const EVENTS: { [Kind in AnnotationEvent['kind']]: Shape<Omit<Extract<AnnotationEvent, { kind: Kind }>, 'kind'>> } = {
  change: fields({ id: text, changes: fields({ note: optional(text), tags: optional(list(text)), color: optional(shapes.color) }) }),
  delete: fields({ id: text }),
  restore: fields({ annotation }),
  seen: fields({ seen: list(fields({ id: text, outcome: shapes.outcome, text: nullable(text) })) }),
};

export const readEvent: Shape<AnnotationEvent> = (value) => {
  const kind = oneOf('change', 'delete', 'restore', 'seen')(record(value).kind, 'kind');
  return { kind, ...EVENTS[kind](value) } as AnnotationEvent;
};

const saved = fields({ id: text });

/** What a message says of its article: the id of a saved one, or more where it is not. */
const savedOr =
  <T>(other: Shape<T>): Shape<{ id: string } | T> =>
  (value, path) =>
    Object.hasOwn(record(value, path), 'id') ? saved(value, path) : other(value, path);

export const readPassage: Shape<ChosenPassage> = fields({
  as: oneOf('annotation', 'quotation'),
  color: shapes.color,
  selectors,
  article: savedOr(fields({ capture: readCapture })),
});

export const readCited = fields({
  selectors,
  article: savedOr(fields({ values: shapes.metadataValues, url: shapes.address, accessedAt: shapes.instant })),
}) as Shape<Parameters<ToBackground['citePassage']>[0]>;

export const readAddresses = fields({ urls: list(text) });
