/**
 * What the page script asks of the library: the annotations of its page, and their
 * keeping. The page is not trusted: what it sends is held to its shape and bounded,
 * and it reaches the articles of its own site alone.
 */
import { indexText, match, atOnce } from '@/lib/anchor';
import { addQuotation, annotationsOf, changeAnnotation, database, deleteAnnotation, findArticle, keepAnnotation, keyOfCapture, noteOutcomes, openArticle, type Reach, saveCapture } from '@/lib/db';
import { UnexpectedError } from '@/lib/errors';
import { citationStyleFor, citeQuotation } from '@/lib/export';
import { uiLanguage } from '@/lib/i18n';
import type { Asker } from '@/lib/messages/listen';
import type { AnnotatedArticle, AnnotationEvent, ChosenPassage, ToBackground } from '@/lib/messages/protocol';
import { type Selectors, type StoredAnnotation, type StoredVersion, valuesOf } from '@/lib/model';
import { readSettings } from '@/lib/settings';
import { keyOf, sameSite } from '@/lib/url';
import { saveTools } from './capture';
import { keepImagesLater } from './images';
import { readAddresses, readCited, readEvent, readPassage } from './received';

/** Any page of the site, since a script could open it and ask there. */
const reachOf = ({ isOwnPage, url }: Asker): Reach => ({ key, aliases }) => isOwnPage || (url !== null && [key, ...aliases].some((one) => sameSite(one, keyOf(url))));

function demand(reached: boolean): asserts reached {
  if (!reached) throw new UnexpectedError(['an article out of reach']);
}

async function annotated(articleId: string): Promise<AnnotatedArticle> {
  return { articleId, annotations: await annotationsOf(database, articleId) };
}

/** The saved article at any of these addresses, outside the trash. */
export async function findAnnotations(asked: { urls: string[] }, asker: Asker): Promise<AnnotatedArticle | null> {
  const article = await findArticle(database, readAddresses(asked).urls.map(keyOf));
  return article && article.trashedAt === null && reachOf(asker)(article) ? annotated(article.id) : null;
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
export async function keepPassage(passage: ChosenPassage, asker: Asker): Promise<AnnotatedArticle | null> {
  const { as, color, selectors, article } = readPassage(passage);
  const reach = reachOf(asker);
  const tools = saveTools();
  const at = tools.now.toISOString();
  const made = (articleId: string, version: StoredVersion): StoredAnnotation => ({
    id: tools.newId(), articleId, versionId: version.id, color, note: '', tags: [], selectors: placeIn(selectors, version), lastSeen: null, created: at, modified: at,
  });
  if ('capture' in article) {
    const draft = { key: keyOf(article.capture.url), note: '', tags: [], corrections: {}, updatedAt: at };
    for (const key of [draft.key, keyOfCapture(article.capture)]) demand(reach({ key, aliases: [] }));
    const saved = await saveCapture(database, article.capture, draft, tools, as === 'annotation' ? made : undefined);
    if (as === 'quotation') await keepQuotation(saved.article.id, placeIn(selectors, article.capture.article), tools.now);
    const { url, article: { html } } = article.capture;
    if (asker.tabId !== null) keepImagesLater({ tabId: asker.tabId, articleId: saved.article.id, url, html });
    return annotated(saved.article.id);
  }
  const open = await openArticle(database, article.id);
  if (!open || open.article.trashedAt !== null) return null;
  demand(reach(open.article));
  if (as === 'annotation') await keepAnnotation(database, made(article.id, open.version), tools.now);
  else await keepQuotation(article.id, placeIn(selectors, open.version), tools.now);
  return annotated(article.id);
}

/** Writes down what happened to an annotation. */
export async function tellAnnotation(told: AnnotationEvent, asker: Asker): Promise<null> {
  const event = readEvent(told);
  const reach = reachOf(asker);
  const now = new Date();
  if (event.kind === 'change') await changeAnnotation(database, event.id, event.changes, now, reach);
  else if (event.kind === 'delete') await deleteAnnotation(database, event.id, now, reach);
  else if (event.kind === 'restore') await keepAnnotation(database, event.annotation, now, reach);
  else await noteOutcomes(database, event.seen, now, reach);
  return null;
}

/** A passage as a citation in the reader's style. */
export async function citePassage(cited: Parameters<ToBackground['citePassage']>[0], asker: Asker): Promise<{ text: string; html: string }> {
  const { selectors, article } = readCited(cited);
  const style = citationStyleFor((await readSettings()).citationStyle, uiLanguage());
  const text = selectors.quote.exact.replace(/\s+/g, ' ').trim();
  return citeQuotation('id' in article ? await subjectOf(article.id, reachOf(asker)) : article, { text, speaker: null, speakerFull: null, selectors }, style, uiLanguage());
}

async function subjectOf(articleId: string, reach: Reach) {
  const open = await openArticle(database, articleId);
  if (!open) throw new UnexpectedError(['the article is gone']);
  demand(reach(open.article));
  const { article, version } = open;
  return { values: valuesOf(article.metadata, article.corrections), url: article.url, accessedAt: version.capturedAt };
}
