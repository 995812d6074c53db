/** The door of the export room: articles and annotations in, text out. */
export { codePointOffsets } from '@/lib/envelope';
export { exportMetadata, exportQuotation, type ExportedMetadata } from './fields';
export { exportJson, type JsonOptions } from './json';
export { sourceOf, type ArticleRecord, type ExportSource } from './source';
