/** The door of the import room: text in, articles and annotations and problems out; writes nothing. */
export { addContents, collect, type ImportResult, noContents } from './collect';
export { detectJson, type JsonImportTools, readJson } from './json';
export { type ImportPlan, planImport } from './merge/plan';
export type { ImportTable, Outcome, PlannedItem, PlanTools } from './merge/planning';
export type { Problem } from './problem';
export type { ImportFile, ImportPart, ImportSource, ImportTools, ReadBody } from './source';
export { importSources, sourceOfFiles } from './sources';
export { isZip, unzipTexts } from './unzip';
