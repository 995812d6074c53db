/** The door of the import room: text in, articles and annotations and problems out; writes nothing. */
export { collect, type ImportResult } from './collect';
export { detectJson, readJson, type ImportPart, type JsonImportTools } from './json';
export type { Problem } from './problem';
export { type ImportPlan, planImport } from './merge/plan';
export type { ImportTable, Outcome, PlannedItem, PlanTools } from './merge/planning';
