/** The door of the export room: articles and annotations in, text out. */
export { codePointOffsets, exportMetadata, exportQuotation, type ExportedMetadata } from './fields';
