/**
 * What the page script asks of the library: the annotations of its page, and their
 * keeping. The page is not trusted: what it sends is held to its shape and bounded.
 */
import { indexText, match, atOnce } from '@/lib/anchor';
import { addQuotation, annotationsOf, changeAnnotation, database, deleteAnnotation, findArticle, keepAnnotation, noteOutcomes, openArticle, saveCapture } from '@/lib/db';
import { UnexpectedError } from '@/lib/errors';
import { citationStyleFor, citeQuotation } from '@/lib/export';
import { uiLanguage } from '@/lib/i18n';
import type { Asker } from '@/lib/messages/listen';
import type { AnnotatedArticle, AnnotationEvent, ChosenPassage, ToBackground } from '@/lib/messages/protocol';
import { type HighlightColor, type Selectors, type StoredAnnotation, type StoredVersion, valuesOf } from '@/lib/model';
import { readSettings } from '@/lib/settings';
import { keyOf } from '@/lib/url';
import { saveTools } from './capture';
import { keepImagesLater } from './images';

const COLORS: HighlightColor[] = ['yellow', 'green', 'blue', 'pink', 'orange'];
/** Longer than any passage or note a person makes. */
const LONGEST = 200_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

function expect(holds: boolean): asserts holds {
  if (!holds) throw new UnexpectedError(['misshapen annotation']);
}

const isSelectors = ({ quote }: Selectors): boolean => isText(quote?.exact) && quote.exact !== '' && isText(quote.prefix) && isText(quote.suffix);

async function annotated(articleId: string): Promise<AnnotatedArticle> {
  return { articleId, annotations: await annotationsOf(database, articleId) };
}

/** The saved article at any of these addresses, outside the trash. */
export async function findAnnotations({ urls }: { urls: string[] }): Promise<AnnotatedArticle | null> {
  const article = await findArticle(database, urls.map(keyOf));
  return article && article.trashedAt === null ? annotated(article.id) : null;
}

/** The selectors with the passage's place in a saved text; without one where its words are not there. */
function placeIn(selectors: Selectors, version: Pick<StoredVersion, 'text'>): Selectors {
  const { quote, page } = selectors;
  const found = match({ quote, position: null, page: null }, atOnce(indexText(version.text)));
  const place = found.outcome === 'exact' || found.outcome === 'moved' ? found.place : null;
  return { quote, page, position: place && { type: 'TextPositionSelector', start: place.start, end: place.end } };
}

async function keepQuotation(articleId: string, selectors: Selectors, now: Date): Promise<void> {
  const { start, end } = selectors.position ?? { start: 0, end: 0 };
  const words = { text: selectors.quote.exact.replace(/\s+/g, ' ').trim(), speaker: null, speakerFull: null, role: null, cue: null, kind: 'direct' as const };
  const place = { start, end, pieces: end > start ? [{ start, end }] : [], selectors };
  await addQuotation(database, articleId, { ...words, ...place, confidence: 1, why: ['reader'] }, { now, newId: saveTools().newId });
}

/** Keeps a passage of a saved article, or of one that is saved with it in the same transaction. */
export async function keepPassage({ as, color, selectors, article }: ChosenPassage, { tabId }: Asker): Promise<AnnotatedArticle | null> {
  expect(isSelectors(selectors) && COLORS.includes(color));
  const tools = saveTools();
  const at = tools.now.toISOString();
  const made = (articleId: string, version: StoredVersion): StoredAnnotation => ({
    id: tools.newId(), articleId, versionId: version.id, color, note: '', tags: [], selectors: placeIn(selectors, version), lastSeen: null, created: at, modified: at,
  });
  if ('capture' in article) {
    const draft = { key: keyOf(article.capture.url), note: '', tags: [], corrections: {}, updatedAt: at };
    const passage = as === 'annotation' ? made : undefined;
    const saved = await saveCapture(database, article.capture, draft, tools, passage);
    if (as === 'quotation') await keepQuotation(saved.article.id, placeIn(selectors, article.capture.article), tools.now);
    const { url, article: { html } } = article.capture;
    if (tabId !== null) keepImagesLater({ tabId, articleId: saved.article.id, url, html });
    return annotated(saved.article.id);
  }
  const open = await openArticle(database, article.id);
  if (!open || open.article.trashedAt !== null) return null;
  if (as === 'annotation') await keepAnnotation(database, made(article.id, open.version), tools.now);
  else await keepQuotation(article.id, placeIn(selectors, open.version), tools.now);
  return annotated(article.id);
}

/** Writes down what happened to an annotation. */
export async function tellAnnotation(event: AnnotationEvent): Promise<null> {
  const now = new Date();
  if (event.kind === 'change') {
    const { note, tags, color } = event.changes;
    expect((note === undefined || isText(note)) && (tags === undefined || (Array.isArray(tags) && tags.every(isText))) && (color === undefined || COLORS.includes(color)));
    const changes = { ...(note === undefined ? {} : { note }), ...(tags === undefined ? {} : { tags }), ...(color === undefined ? {} : { color }) };
    await changeAnnotation(database, event.id, changes, now);
  } else if (event.kind === 'delete') await deleteAnnotation(database, event.id, now);
  else if (event.kind === 'restore') {
    expect(isSelectors(event.annotation.selectors) && isText(event.annotation.note) && COLORS.includes(event.annotation.color));
    await keepAnnotation(database, event.annotation, now);
  } else await noteOutcomes(database, event.seen, now);
  return null;
}

/** A passage as a citation in the reader's style. */
export async function citePassage({ selectors, article }: Parameters<ToBackground['citePassage']>[0]): Promise<{ text: string; html: string }> {
  expect(isSelectors(selectors));
  const style = citationStyleFor((await readSettings()).citationStyle, uiLanguage());
  const text = selectors.quote.exact.replace(/\s+/g, ' ').trim();
  return citeQuotation('id' in article ? await subjectOf(article.id) : article, { text, speaker: null, speakerFull: null, selectors }, style, uiLanguage());
}

async function subjectOf(articleId: string) {
  const open = await openArticle(database, articleId);
  if (!open) throw new UnexpectedError(['the article is gone']);
  const { article, version } = open;
  return { values: valuesOf(article.metadata, article.corrections), url: article.url, accessedAt: version.capturedAt };
}
