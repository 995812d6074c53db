/** Document -> Capture: composes extraction, quotations and anchoring; decides nothing. */
import { describeInText } from '@/lib/anchor';
import { EXTRACTOR, extractArticle } from '@/lib/extract';
import type { Capture } from '@/lib/model';
import { findQuotations } from '@/lib/quotations';

export function readPage(document: Document, { url, now }: { url: string; now: Date }): Capture {
  const article = extractArticle(document, { url });
  const quotations = findQuotations(article.text, { language: article.metadata.language.value });
  return {
    url,
    capturedAt: now.toISOString(),
    extractor: EXTRACTOR,
    article,
    quotations: quotations.map((quotation) => ({ ...quotation, selectors: describeInText(article.text, quotation.start, quotation.end) })),
  };
}
