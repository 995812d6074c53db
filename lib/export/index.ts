/** The door of the export room: articles and annotations in, text out. */
export { codePointOffsets } from '@/lib/envelope';
export { type Citation, type CitationSubject, citationStyleFor, citeArticle, citeQuotation, type QuotedWords } from './citation';
export { type CitationStyleName, citationStyles } from './citation-styles';
export { exportMetadata, exportReading, type ExportedMetadata } from './fields';
export { safeFileName } from './file-name';
export type { ExportFormat, ExportOptions } from './format';
export { exportFormats } from './formats';
export { exportJson, type JsonOptions } from './json';
export { defaultFileNameTemplate, defaultMarkdownTemplate, markdownWriter, templateNames } from './markdown';
export { type ArticleRecord, type ExportSource, sourceOf, sourceOfParts } from './source';
export { compileTemplate } from './template';
export { textFragmentLink } from './text-fragment';
