/**
 * Quotations and annotations as W3C Web Annotations (REC-annotation-model-20170223),
 * offsets in code points of the version that `state` names. What the model has no
 * word for stands under `pm:`, whole, so that nothing is lost on the way back.
 */
import { ANNOTATION_CONTEXT } from '@/lib/envelope';
import { valuesOf, type Selectors, type StoredAnnotation, type StoredArticle, type StoredQuotation } from '@/lib/model';
import { exportQuotation } from './fields';

/** What is known of the version that an annotation counts in. */
export interface CountedVersion {
  capturedAt: string;
  toCodePoints(utf16: number): number;
}

export interface TextualBody {
  type: 'TextualBody';
  value: string;
  purpose: 'commenting' | 'tagging' | 'identifying';
  format?: 'text/markdown';
}

/** An annotation as exported; beside these, the `pm:` members and what an import kept in `extra`. */
export interface ExportedAnnotation {
  '@context': unknown;
  id: string;
  type: 'Annotation';
  motivation: string[];
  created: string;
  modified: string;
  body?: unknown[];
  target: { source: string; selector: unknown[]; state: { type: 'TimeState'; sourceDate?: string; cached: string } };
  [name: string]: unknown;
}

const textual = (purpose: TextualBody['purpose'], value: string): TextualBody => ({ type: 'TextualBody', value, purpose });

/** The list with what an import kept beside it, which nobody but the exporting program understands. */
function withKept(list: object[], kept: unknown): unknown[] {
  return Array.isArray(kept) ? [...list, ...kept] : list;
}

function envelope(
  item: StoredQuotation | StoredAnnotation,
  article: StoredArticle,
  version: CountedVersion | undefined,
  motivation: string[],
  bodies: TextualBody[],
): ExportedAnnotation {
  const { body: keptBodies, selector: keptSelectors, ...kept } = item.extra ?? {};
  const body = withKept(bodies, keptBodies);
  const toCodePoints = version?.toCodePoints ?? ((offset: number) => offset);
  return {
    ...kept,
    '@context': ANNOTATION_CONTEXT,
    id: item.id,
    type: 'Annotation',
    motivation,
    created: item.created,
    modified: item.modified,
    ...(body.length > 0 ? { body } : {}),
    'pm:article': article.id,
    ...(item.selectors.page ? { 'pm:page': item.selectors.page } : {}),
    target: {
      source: valuesOf(article.metadata, article.corrections).canonicalUrl ?? article.url,
      selector: withKept(exportSelectors(item.selectors, toCodePoints), keptSelectors),
      state: { type: 'TimeState', ...(version ? { sourceDate: version.capturedAt } : {}), cached: item.versionId },
    },
  };
}

function exportSelectors({ quote, position }: Selectors, toCodePoints: (offset: number) => number): object[] {
  if (!position) return [quote];
  return [quote, { type: position.type, start: toCodePoints(position.start), end: toCodePoints(position.end) }];
}

/** A highlight or note of the reader's. */
export function exportAnnotation(item: StoredAnnotation, article: StoredArticle, version?: CountedVersion): ExportedAnnotation {
  const note: TextualBody[] = item.note ? [{ ...textual('commenting', item.note), format: 'text/markdown' }] : [];
  const tags = item.tags.map((tag) => textual('tagging', tag));
  const motivation = ['highlighting', ...(note.length > 0 ? ['commenting'] : []), ...(tags.length > 0 ? ['tagging'] : [])];
  return {
    ...envelope(item, article, version, motivation, [...note, ...tags]),
    'pm:color': item.color,
    ...(item.lastSeen ? { 'pm:lastSeen': item.lastSeen } : {}),
  };
}

/** Somebody's words in the article; the speaker, as the reader has it, is an identifying body. */
export function exportQuotationAnnotation(item: StoredQuotation, article: StoredArticle, version?: CountedVersion): ExportedAnnotation {
  const shown = { ...item, ...item.corrections };
  const speaker = shown.speakerFull ?? shown.speaker;
  const bodies = speaker ? [textual('identifying', speaker)] : [];
  const { method, corrections, rejectedAt } = item;
  return {
    ...envelope(item, article, version, ['pm:quoting'], bodies),
    'pm:quote': { ...exportQuotation(item, version?.toCodePoints ?? ((offset) => offset)), method, corrections, rejectedAt },
  };
}
