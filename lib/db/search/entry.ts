/**
 * An article with all that belongs to it -> its entry in the index: each term
 * with its weight in this article, and its row in the catalogue. Pure.
 */
import { type StoredAnnotation, type StoredArticle, type StoredPerson, type StoredQuotation, type StoredVersion, valuesOf } from '@/lib/model';
import { siteOf } from '@/lib/url';
import { fold } from './fold';
import { wordsOf } from './segment';
import { primary } from './stem';
import { fieldValue, fieldWord, foldedWords, sitesOf, type TermField, termMaker } from './terms';

/** All that is shown of an article, in its newest version. */
export interface Indexed {
  article: StoredArticle;
  version: StoredVersion | null;
  quotations: StoredQuotation[];
  annotations: StoredAnnotation[];
}

/** What the list shows of an article without opening it, and sorts by. */
export interface CatalogueRow {
  /** The article's number in the index: a new one each time it is indexed. */
  doc: number;
  articleId: string;
  title: string;
  authors: string[];
  siteName: string;
  site: string;
  language: string;
  /** ISO 8601 as stated; null where no date is known. */
  published: string | null;
  savedAt: string;
  unread: boolean;
  tags: string[];
  hasNote: boolean;
  quotations: number;
  annotations: number;
  wordCount: number;
  /** Comparable forms; absent in the trash, so that no list runs over it. */
  sort?: { saved: string; published: string; title: string; site: string };
}

export interface Entry {
  /** Sorted; weights beside them, 1 to 255. */
  terms: string[];
  weights: Uint8Array;
  row: Omit<CatalogueRow, 'doc'>;
}

/** How much one occurrence says, by where it stands. */
const WEIGHTS = { text: 1, title: 5, author: 3, speaker: 3, tag: 4, note: 3, quotation: 1, site: 2 };
/** BM25: how soon further occurrences stop counting, and how much a long text is discounted against a usual one (in words). */
const K1 = 1.2;
const B = 0.5;
const USUAL_LENGTH = 600;

/** Gathers terms with what their occurrences weigh together. */
class Gatherer {
  readonly found = new Map<string, number>();

  constructor(private readonly termsOf: (word: string) => string[]) {}

  add(term: string, weight: number): void {
    this.found.set(term, (this.found.get(term) ?? 0) + weight);
  }

  words(text: string, weight: number): void {
    for (const word of wordsOf(text)) for (const term of this.termsOf(word.text)) this.add(term, weight);
  }

  /** Names that a field has, each by its words. */
  fieldWords(field: TermField, names: string[]): void {
    for (const name of names) for (const word of foldedWords(name)) this.add(fieldWord(field, word), 1);
  }

  /** Values of a field, each by its words and whole. */
  field(field: TermField, values: string[]): void {
    this.fieldWords(field, values);
    for (const value of values) this.add(fieldValue(field, value), 1);
  }
}

/** 1 to 255: BM25's saturation of a weighted count. */
const saturated = (weight: number): number => Math.max(1, Math.round((255 * weight) / (weight + K1)));

/** The name a quotation's speaker is listed under, as merged, in full or as printed; and every name it is found by. */
export function speakerOf({ corrections, ...found }: StoredQuotation, people: Map<string, StoredPerson>): { listed: string | null; names: string[] } {
  const { speaker, speakerFull } = { ...found, ...corrections };
  const name = speakerFull ?? speaker;
  const listed = (name && people.get(name)?.name) ?? name;
  // "the mayor of X, Jean Roche" finds nobody by more names than "Jean Roche" does.
  const mention = speakerFull && speaker?.includes(speakerFull) ? null : speaker;
  return { listed, names: [listed, speakerFull, mention].filter((each): each is string => Boolean(each)) };
}

/** Every text whose words an article is found by, with what one of them weighs. */
function* weightedTexts({ article, version, quotations, annotations }: Indexed, row: Entry['row'], speakers: string[]): Generator<[text: string, weight: number]> {
  if (version) {
    const discount = 1 - B + (B * Math.max(100, version.wordCount)) / USUAL_LENGTH;
    yield [version.text, WEIGHTS.text / Math.min(discount, 4)];
  }
  yield [row.title, WEIGHTS.title];
  yield [row.siteName, WEIGHTS.site];
  yield [article.note, WEIGHTS.note];
  for (const author of row.authors) yield [author, WEIGHTS.author];
  for (const tag of row.tags) yield [tag, WEIGHTS.tag];
  for (const quotation of quotations) yield [quotation.corrections.text ?? quotation.text, WEIGHTS.quotation];
  for (const speaker of speakers) yield [speaker, WEIGHTS.speaker];
  for (const annotation of annotations) {
    yield [annotation.note, WEIGHTS.note];
    for (const tag of annotation.tags) yield [tag, WEIGHTS.tag];
  }
}

/** A day, a month or a year, as far as it is known. */
function gatherDate(date: string, gatherer: Gatherer): void {
  gatherer.add(fieldValue('year', date.slice(0, 4)), 1);
  gatherer.add(fieldValue('month', `${date}-01`.slice(0, 7)), 1);
  gatherer.add(fieldValue('day', `${date}-01-01`.slice(0, 10)), 1);
}

function rowOf({ article, quotations, annotations }: Indexed): Entry['row'] {
  const values = valuesOf(article.metadata, article.corrections);
  const site = siteOf(article.url);
  const siteName = values.siteName ?? site;
  const title = values.title ?? article.url;
  const published = values.published?.iso ?? null;
  return {
    articleId: article.id,
    title,
    authors: (values.authors ?? []).map(({ name }) => name),
    siteName,
    site,
    language: primary(values.language),
    published,
    savedAt: article.savedAt,
    unread: article.readAt === null,
    tags: article.tags,
    hasNote: article.note.trim() !== '' || annotations.some(({ note }) => note.trim() !== ''),
    quotations: quotations.length,
    annotations: annotations.length,
    wordCount: article.wordCount,
  };
}

/** What lists are sorted by. */
export function sortKeysOf({ savedAt, published, title, siteName }: Entry['row']): CatalogueRow['sort'] {
  return { saved: savedAt, published: published ?? savedAt, title: fold(title).slice(0, 80), site: fold(siteName).slice(0, 40) };
}

/** The row of an article, and who is quoted in it: as listed, and by every name. */
function described(indexed: Indexed, people: Map<string, StoredPerson>) {
  const speakers = indexed.quotations.map((quotation) => speakerOf(quotation, people));
  const listed = new Set(speakers.map((speaker) => speaker.listed).filter((name): name is string => Boolean(name)));
  return { row: rowOf(indexed), listed: [...listed], speakers: [...new Set(speakers.flatMap(({ names }) => names))] };
}

/** The texts that an article is found by: where a phrase may stand. `people` by spelling. */
export function textsOf(indexed: Indexed, people: Map<string, StoredPerson>): string[] {
  const { row, speakers } = described(indexed, people);
  return Array.from(weightedTexts(indexed, row, speakers), ([text]) => text);
}

/** Makes the entry of an article. `people` by spelling. */
export function entryOf(indexed: Indexed, people: Map<string, StoredPerson>): Entry {
  const { row, listed, speakers } = described(indexed, people);
  if (indexed.article.trashedAt === null) row.sort = sortKeysOf(row);
  const gatherer = new Gatherer(termMaker(row.language));
  for (const [text, weight] of weightedTexts(indexed, row, speakers)) gatherer.words(text, weight);
  gatherer.field('author', row.authors);
  gatherer.field('tag', [...row.tags, ...indexed.annotations.flatMap(({ tags }) => tags)]);
  for (const word of [...foldedWords(row.siteName), ...sitesOf(row.site)]) gatherer.add(fieldWord('site', word), 1);
  gatherer.add(fieldValue('site', row.site), 1);
  for (const name of listed) gatherer.add(fieldValue('speaker', name), 1);
  gatherer.fieldWords('speaker', speakers);
  if (row.language) gatherer.add(fieldValue('lang', row.language), 1);
  if (row.unread) gatherer.add(fieldValue('is', 'unread'), 1);
  if (row.hasNote) gatherer.add(fieldValue('has', 'note'), 1);
  if (row.annotations > 0) gatherer.add(fieldValue('has', 'annotation'), 1);
  if (row.quotations > 0) gatherer.add(fieldValue('has', 'quotation'), 1);
  gatherDate(row.published ?? row.savedAt, gatherer);
  const terms = [...gatherer.found.keys()].sort();
  return { terms, weights: Uint8Array.from(terms, (term) => saturated(gatherer.found.get(term) ?? 0)), row };
}
