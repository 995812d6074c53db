/**
 * The door of the anchoring room: places in a text or a page to selectors, and back.
 * The document, the clock and the pauses are parameters; the page is never changed.
 */
export { describe, describeInText } from './describe';
export { type IndexedText, indexText } from './indexed-text';
export { type Match, match, type Place } from './match';
export { resolve, type ResolveOptions, resolveInText, type Resolution } from './resolve';
export { atOnce, inSlices, type Pacing } from './slices';
export { mapText, TextMap } from './text-map';
export { diffTexts, diffWords, type Paragraph, type ParagraphChange, type WordChange } from './text-changes';
export { frameDocument } from './visible-text';
