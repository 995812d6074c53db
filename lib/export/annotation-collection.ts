/**
 * What the reader made and what was found, as one W3C AnnotationCollection in
 * JSON-LD, for programs that speak the Web Annotation vocabulary.
 */
import { ANNOTATION_CONTEXT, codePointOffsets } from '@/lib/envelope';
import { isShown } from '@/lib/model';
import { exportAnnotation, exportQuotationAnnotation } from './annotation';
import type { ExportFormat, ExportOptions } from './format';
import { shownArticle, type ShownArticle } from './shown';
import type { ArticleRecord, ExportSource } from './source';

/** The note and tags of an article, as an annotation of the whole of it. */
function articleNote({ article, url }: ShownArticle): object | null {
  if (!article.note && article.tags.length === 0) return null;
  const note = article.note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: article.note }] : [];
  const tags = article.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }));
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `${article.id}#note`,
    type: 'Annotation',
    motivation: [...(note.length > 0 ? ['commenting'] : []), ...(tags.length > 0 ? ['tagging'] : [])],
    created: article.savedAt,
    modified: article.updatedAt,
    body: [...note, ...tags],
    'pm:article': article.id,
    target: url,
  };
}

function annotationsOf(record: ArticleRecord): object[] {
  const { article, quotations, annotations } = record;
  const counted = new Map(
    record.versions.map(({ id, capturedAt, text }) => [id, { capturedAt, toCodePoints: codePointOffsets(text) }]),
  );
  const note = articleNote(shownArticle(record));
  return [
    ...(note ? [note] : []),
    ...quotations.filter((quotation) => isShown(article, quotation)).map((item) => exportQuotationAnnotation(item, article, counted.get(item.versionId))),
    ...annotations.map((item) => exportAnnotation(item, article, counted.get(item.versionId))),
  ];
}

async function* render(source: ExportSource, { generator, exportedAt, newId }: ExportOptions): AsyncGenerator<string> {
  let total = 0;
  yield `{"@context": ${JSON.stringify(ANNOTATION_CONTEXT)},\n"id": ${JSON.stringify(newId())},\n"type": "AnnotationCollection",\n`;
  yield `"label": ${JSON.stringify(`${generator.name} ${exportedAt}`)},\n"first": {"id": ${JSON.stringify(newId())}, "type": "AnnotationPage", "startIndex": 0, "items": [`;
  for await (const record of source.records({ texts: true })) {
    if (record.article.trashedAt !== null) continue;
    for (const item of annotationsOf(record)) {
      yield `${total > 0 ? ',' : ''}\n${JSON.stringify(item)}`;
      total += 1;
    }
  }
  yield `\n]},\n"total": ${total}\n}\n`;
}

export const annotationCollection: ExportFormat = {
  id: 'w3c',
  label: 'exportFormatW3c',
  extension: 'jsonld',
  mime: 'application/ld+json',
  backup: false,
  render,
};
