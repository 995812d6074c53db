/**
 * Rows for spreadsheets and for Readwise, whose seven columns come first. RFC 4180:
 * CRLF, every cell quoted. A cell that a spreadsheet would run as a formula is
 * made text by an apostrophe (OWASP, CSV injection).
 */
import type { ExportFormat } from './format';
import { type ShownArticle, shownArticles, speakerOf } from './shown';
import type { ExportSource } from './source';

const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date', 'Speaker', 'Tags', 'Color', 'Site', 'Published', 'Language', 'Kind'];

type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

const formulaStart = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

export function csvCell(value: string | number | null | undefined): string {
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value ?? '');
  return `"${text.replaceAll('"', '""')}"`;
}

const csvLine = (cells: (string | number | null | undefined)[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** A row for each quotation and annotation, and one for the article's own note and tags. */
function rowsOf({ article, values, title, url, quotations, annotations }: ShownArticle): Row[] {
  const common = {
    Title: title,
    Author: (values.authors ?? []).map(({ name }) => name).join(', '),
    URL: url,
    Site: values.siteName,
    Published: values.published?.iso ?? null,
    Language: values.language,
  };
  const rows: Row[] = quotations.map((quotation) => ({
    ...common,
    Highlight: quotation.text,
    Location: quotation.start,
    Date: quotation.created,
    Speaker: speakerOf(quotation),
    Kind: `quotation (${quotation.kind})`,
  }));
  for (const { selectors, note, tags, color, created } of annotations) {
    const place = { Highlight: selectors.quote.exact, Location: selectors.position?.start ?? null, Date: created };
    rows.push({ ...common, ...place, Note: note, Tags: tags.join(', '), Color: color, Kind: 'annotation' });
  }
  if (rows.length === 0 || article.note || article.tags.length > 0) {
    rows.unshift({ ...common, Note: article.note, Tags: article.tags.join(', '), Date: article.savedAt, Kind: 'article' });
  }
  return rows;
}

async function* render(source: ExportSource): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const shown of shownArticles(source, { texts: false })) {
    yield rowsOf(shown).map((row) => csvLine(columns.map((column) => row[column]))).join('');
  }
}

export const csv: ExportFormat = { id: 'csv', label: 'exportFormatCsv', extension: 'csv', mime: 'text/csv', backup: false, render };
