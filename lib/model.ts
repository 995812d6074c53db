/**
 * The words of the house as types: what a page gave (capture), what is kept
 * (article, version, quotation, annotation) and what the reader made of it.
 * Everything here survives structured clone, and all but the bytes of images JSON. Imports nothing.
 *
 * Offsets are UTF-16 code units of the named text, `end` exclusive; export
 * converts to the code points of the W3C Web Annotation model.
 */

/** Where a value was read. `import` is a file of another program, `reader` the person at the keyboard. */
export type Origin =
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'open-graph'
  | 'dublin-core'
  | 'parsely'
  | 'meta'
  | 'link'
  | 'time-element'
  | 'visible'
  | 'heading'
  | 'title-element'
  | 'html-element'
  | 'url'
  | 'text'
  | 'readability'
  | 'app-state'
  | 'import'
  | 'reader';

/** One possible value of a field. `detail` says more exactly where: a meta name, a JSON-LD path, the printed line. */
export interface Candidate<T> {
  value: T;
  origin: Origin;
  detail?: string;
}

/** A field as read: the chosen value, where it came from, and everything it was chosen from (the chosen one included). */
export interface Field<T> {
  value: T | null;
  origin: Origin | null;
  candidates: Candidate<T>[];
}

/** An author as schema.org has it: a Person or an Organization. */
export interface Author {
  name: string;
  kind: 'person' | 'organization';
  url?: string;
}

/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second';

/**
 * A date as stated. `iso` is ISO 8601 cut to its precision ("2022-11-23T11:33"),
 * with a zone only where the page states one; `raw` is what the page says.
 */
export interface StatedDate {
  iso: string;
  precision: Precision;
  raw: string;
}

/** What Pressmark knows of an article beside its text, each field with its origin. */
export interface Metadata {
  title: Field<string>;
  authors: Field<Author[]>;
  published: Field<StatedDate>;
  modified: Field<StatedDate>;
  siteName: Field<string>;
  section: Field<string>;
  /** BCP 47. */
  language: Field<string>;
  /** As declared by the page and credible; never the address it was opened at. */
  canonicalUrl: Field<string>;
  image: Field<string>;
  excerpt: Field<string>;
}

export type FieldName = keyof Metadata;

/** The plain values of the metadata: as chosen by the reading, or as corrected by the reader. */
export type MetadataValues = { [K in FieldName]: Metadata[K]['value'] };

/** A paragraph, heading or list item of the article's text, in reading order. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'preformatted' | 'table-row' | 'caption' | 'standfirst' | 'notice';
  text: string;
  /** 1 to 6 for a heading. */
  level?: number;
  /** Place in the article's text; null for a caption, which stands outside it. */
  start: number | null;
  end: number | null;
}

/** What one step of extraction took or removed, and why: shown to developers, kept out of the library. */
export interface ExtractionStep {
  step: string;
  reason: string;
  text: string;
}

/** One article as read from a document. */
export interface Article {
  metadata: Metadata;
  /** The byline line as printed, roles and all; null where none is printed. */
  byline: string | null;
  dir: 'ltr' | 'rtl';
  /** Sanitised HTML of the body, images by absolute address. */
  html: string;
  blocks: Block[];
  /** The texts of all blocks but captions, joined by an empty line. */
  text: string;
  wordCount: number;
  steps: ExtractionStep[];
}

/** W3C Web Annotation selectors. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** A passage whose words stood in the page more than once. */
export interface Repeat {
  /** Its number, from 0, among the places that had its surroundings too, and how many those were. */
  index: number;
  count: number;
  /** How many places had its words at all. */
  words: number;
}

/** How a place is stored. */
export interface Selectors {
  quote: TextQuoteSelector;
  /** In the text of the version that the owner names; null where the passage is not in the saved text. */
  position: TextPositionSelector | null;
  /** In the page as it was: an offset in its mapped text, a path of element names, and its repeats; all only hints. */
  page: { start: number; end: number; path: string; repeat?: Repeat } | null;
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Somebody's words reported in a text, as found. */
export interface FoundQuotation {
  text: string;
  start: number;
  end: number;
  /** The uninterrupted parts, where a report stands between the halves. */
  pieces: { start: number; end: number }[];
  /** The speaker as printed beside the words, with a role or an apposition that stands there; null where nobody can be named. */
  speaker: string | null;
  /** The name alone that it stands for, as full as the text has it. */
  speakerFull: string | null;
  role: string | null;
  /** The reporting words, as printed: "a-t-il déclaré". */
  cue: string | null;
  kind: QuotationKind;
  /** 0 to 1. */
  confidence: number;
  /** Names of the rules that decided. */
  why: string[];
}

/** A quotation with its place in the page. */
export interface CapturedQuotation extends FoundQuotation {
  selectors: Selectors;
}

/** What the page script read at one moment: plain and structured-cloneable. */
export interface Capture {
  /** As opened. */
  url: string;
  /** ISO 8601 instant in UTC. */
  capturedAt: string;
  extractor: string;
  article: Article;
  quotations: CapturedQuotation[];
}

/** What the reader put in place of what was read; a field that is absent stands as read. */
export type Corrections = Partial<MetadataValues>;

/** What the reader typed in the popup before saving. */
export interface Draft {
  /** The article's key. */
  key: string;
  note: string;
  tags: string[];
  corrections: Corrections;
  updatedAt: string;
}

/** Members of an imported file that this Pressmark has no word for: kept, and written out again as they came. */
export type Extra = Record<string, unknown>;

/** A saved article. `id`s are urn:uuid; instants ISO 8601 in UTC. */
export interface StoredArticle {
  id: string;
  /** The address in its comparable form: one article, one key. */
  key: string;
  url: string;
  /** Keys of other addresses that led here. */
  aliases: string[];
  savedAt: string;
  updatedAt: string;
  /** As last read. */
  metadata: Metadata;
  corrections: Corrections;
  byline: string | null;
  dir: 'ltr' | 'rtl';
  wordCount: number;
  /** Markdown. */
  note: string;
  tags: string[];
  /** When the reader opened the saved text; null while unread. */
  readAt: string | null;
  /** When it was put in the trash; null while it is not there. */
  trashedAt: string | null;
  /** The newest version. */
  versionId: string;
  extra?: Extra;
}

/** One saved state of an article's text. */
export interface StoredVersion {
  id: string;
  articleId: string;
  capturedAt: string;
  extractor: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  sha256: string;
  wordCount: number;
  text: string;
  html: string;
  blocks: Block[];
  extra?: Extra;
}

/** What the reader changed in a quotation; a field that is absent stands as found. */
export type QuotationCorrections = Partial<Pick<FoundQuotation, 'text' | 'speaker' | 'speakerFull' | 'role' | 'cue' | 'kind'>>;

/** A quotation of a saved article. */
export interface StoredQuotation extends CapturedQuotation {
  id: string;
  articleId: string;
  versionId: string;
  /** Found by rule, or added by the reader. */
  method: 'auto' | 'reader';
  corrections: QuotationCorrections;
  /** When the reader said that this is no quotation; null while it stands. */
  rejectedAt: string | null;
  created: string;
  modified: string;
  extra?: Extra;
}

/** Whether the reader made or changed a quotation: then it outlives the text it was found in. */
export function isTouched({ method, rejectedAt, corrections }: StoredQuotation): boolean {
  return method === 'reader' || rejectedAt !== null || Object.keys(corrections).length > 0;
}

/** Whether a quotation is shown with its article: it stands in the newest version, or the reader touched it, and did not reject it. */
export function isShown({ versionId }: StoredArticle, quotation: StoredQuotation): boolean {
  return quotation.rejectedAt === null && (quotation.versionId === versionId || isTouched(quotation));
}

/** How a stored place was found again in a live page. */
export type AnchorOutcome = 'exact' | 'moved' | 'edited' | 'ambiguous' | 'missing';

export type HighlightColor = 'yellow' | 'green' | 'blue' | 'pink' | 'orange';

/** What the reader made: a highlight, with or without a note; or a note on a place. */
export interface StoredAnnotation {
  id: string;
  articleId: string;
  versionId: string;
  color: HighlightColor;
  /** Markdown. */
  note: string;
  tags: string[];
  selectors: Selectors;
  /** How the live page had it when last visited, and its words there where they were edited; null before a second visit. */
  lastSeen: { outcome: AnchorOutcome; at: string; text: string | null } | null;
  created: string;
  modified: string;
  extra?: Extra;
}

/** Somebody quoted under several spellings, as the reader merged them. */
export interface StoredPerson {
  id: string;
  name: string;
  /** Every spelling that means this person, `name` among them. */
  spellings: string[];
  created: string;
  modified: string;
  extra?: Extra;
}

/** A search the reader keeps. */
export interface StoredSearch {
  id: string;
  name: string;
  query: string;
  created: string;
  modified: string;
  extra?: Extra;
}

/** An image of a saved article, as its page showed it. */
export interface StoredImage {
  /** Made of the next two: an article has one image at an address. */
  id: string;
  articleId: string;
  /** As it stands in the article's html. */
  address: string;
  /** By its first bytes, whatever its server called it. */
  type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of `bytes`, hexadecimal. */
  sha256: string;
  keptAt: string;
  extra?: Extra;
}

/** A deletion, so that it travels with an export. */
export interface Tombstone {
  id: string;
  kind: 'article' | 'version' | 'quotation' | 'annotation' | 'person' | 'search';
  deletedAt: string;
  extra?: Extra;
}

/** Everything kept, or a part of it: what an export is made from and an import gives. */
export interface LibraryContents {
  articles: StoredArticle[];
  versions: StoredVersion[];
  quotations: StoredQuotation[];
  annotations: StoredAnnotation[];
  people: StoredPerson[];
  searches: StoredSearch[];
  tombstones: Tombstone[];
  /** Empty where a library is read in parts: images are asked for one by one. */
  images: StoredImage[];
}

/** The metadata as plain values, the reader's corrections before what was read. */
export function valuesOf(metadata: Metadata, corrections: Corrections = {}): MetadataValues {
  const names = Object.keys(metadata) as FieldName[];
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(corrections, name) ? corrections[name] : metadata[name].value]),
  ) as MetadataValues;
}
