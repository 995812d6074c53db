/** The door of the store: the only room that knows Dexie. Never imported by the page script. */
export { type AnnotationChanges, annotationsOf, changeAnnotation, deleteAnnotation, keepAnnotation, noteOutcomes, type Reach } from './annotations';
export { type ArticleChanges, changeArticle, type OpenArticle, openArticle, setTrashed, valuesOfArticle, versionsOfArticle } from './articles';
export { contentsInParts, libraryContents } from './contents';
export { imagesInTurn, imagesOf, keepImage, keptAddresses } from './images';
export { applyImport, type PlannedWrites, type PlanPart, unfinishedImports } from './import/apply';
export { existingFor } from './import/existing';
export type { ImportRun } from './import/journal';
export { undoImport } from './import/undo';
export { observe } from './live';
export { listPeople, mergePeople, partPerson, type PeopleBefore, type PersonQuotation, type QuotedPerson, quotationsOf, restorePerson, unmergePeople } from './people';
export { addQuotation, articleQuotations, changeQuotation } from './quotations';
export { findArticle, keyOfCapture, type SaveTools, type Saved, saveCapture } from './save';
export * from './search';
export { deleteSearch, keepSearch, listSearches } from './searches';
export { type ArticleTags, setTags, tagArticles } from './tags';
export { deleteArticles, emptyOldTrash, listTrash } from './trash';
export { DATABASE_NAME, database, PressmarkDatabase } from './schema';
export { type FoundTyped, findTyped, joinChanges, keepTyped, layChanges, NOTHING_TYPED, type Typed, type TypedChanges } from './typed';
