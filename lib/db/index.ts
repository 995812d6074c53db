/** The door of the store: the only room that knows Dexie. Never imported by the page script. */
export { type ArticleChanges, changeArticle, changeQuotation, findDraft, keepDraft, listArticles, type OpenArticle, openArticle, setTrashed, valuesOfArticle } from './articles';
export { contentsInParts, libraryContents } from './contents';
export { applyImport, type ImportRun, type PlannedWrites, type PlanPart, undoImport, unfinishedImports } from './import-journal';
export { existingFor } from './existing';
export { observe } from './live';
export { listPeople, mergePeople, type PeopleBefore, type PersonQuotation, type QuotedPerson, quotationsOf, unmergePeople } from './people';
export { findArticle, keyOfCapture, type SaveTools, type Saved, saveCapture } from './save';
export * from './search';
export { deleteSearch, keepSearch, listSearches } from './searches';
export { type ArticleTags, setTags, tagArticles } from './tags';
export { deleteArticles, emptyOldTrash, listTrash } from './trash';
export { DATABASE_NAME, database, PressmarkDatabase } from './schema';
