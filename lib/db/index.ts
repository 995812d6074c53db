/** The door of the store: the only room that knows Dexie. Never imported by the page script. */
export { type ArticleChanges, changeArticle, changeQuotation, findDraft, keepDraft, listArticles, type OpenArticle, openArticle, setTrashed, valuesOfArticle } from './articles';
export { contentsInParts, libraryContents } from './contents';
export { applyImport, type ImportBatch, type ImportRun, undoImport, unfinishedImports } from './import-journal';
export { observe } from './live';
export { findArticle, keyOfCapture, type SaveTools, type Saved, saveCapture } from './save';
export * from './search';
export { DATABASE_NAME, database, PressmarkDatabase } from './schema';
