/**
 * What can go wrong and is expected to: one class each, with the key of the
 * sentence a reader is shown (and of the next step, `<key>Next`). Anything else
 * is a defect and is reported as such. Imports nothing.
 */

/** An expected failure. `key` names the sentence in `_locales`; `substitutions` fill it. */
export class PressmarkError extends Error {
  constructor(
    readonly key: string,
    readonly substitutions: string[] = [],
    options?: ErrorOptions,
  ) {
    super(key, options);
    this.name = new.target.name;
  }
}

const define = (key: string) =>
  class extends PressmarkError {
    constructor(substitutions: string[] = [], options?: ErrorOptions) {
      super(key, substitutions, options);
    }
  };

/** The browser's own pages, its store, and other pages where no extension may run. */
export class RestrictedPageError extends define('errorRestrictedPage') {}
/** A tab that shows a PDF, an image, a video or plain data. */
export class NotAPageError extends define('errorNotAPage') {}
/** A page without an article in it. */
export class NoArticleError extends define('errorNoArticle') {}
/** A page with nothing on it yet. */
export class EmptyPageError extends define('errorEmptyPage') {}
/** A page larger than Pressmark reads. */
export class PageTooLargeError extends define('errorPageTooLarge') {}
/** The tab went to another page, or was closed, while it was read. */
export class PageGoneError extends define('errorPageGone') {}
/** The reading took longer than a reader waits. */
export class ReadingTimedOutError extends define('errorReadingTimedOut') {}
/** The disk, or the browser's share of it, is full. */
export class StorageFullError extends define('errorStorageFull') {}
/** A private window, or a profile, where the browser keeps no database. */
export class StorageForbiddenError extends define('errorStorageForbidden') {}
/** The database was written by a newer Pressmark. */
export class StorageTooNewError extends define('errorStorageTooNew') {}
/** A mark that was deleted meanwhile, in another window. */
export class AnnotationGoneError extends define('errorAnnotationGone') {}
/** The extension was updated or reloaded under an open page. */
export class ExtensionReloadedError extends define('errorExtensionReloaded') {}
/** A file that is none of ours, or of no kind that Pressmark reads. */
export class UnknownFileError extends define('errorUnknownFile') {}
/** An export of a Pressmark newer than this one; the substitution is its format's version. */
export class NewerExportError extends define('errorNewerExport') {}
/** A file that breaks off or cannot be read past a line, which is the substitution. */
export class BrokenFileError extends define('errorBrokenFile') {}
/** A file larger than Pressmark reads. */
export class FileTooLargeError extends define('errorFileTooLarge') {}
/** A template of the reader's that cannot be filled; the substitution is the tag that is wrong. */
export class TemplateError extends define('errorTemplate') {}
/** Something not foreseen: the message is for the report, the sentence for the reader. */
export class UnexpectedError extends define('errorUnexpected') {}

/** A failure as it crosses the wire. */
export interface WireError {
  key: string;
  substitutions: string[];
}

/** What every message answers: Error objects do not survive messaging in all browsers. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: WireError };

/** Any thrown thing as it crosses the wire; what is not expected becomes `UnexpectedError` with its message. */
export function toWireError(thrown: unknown): WireError {
  if (thrown instanceof PressmarkError) return { key: thrown.key, substitutions: thrown.substitutions };
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return { key: 'errorUnexpected', substitutions: [text.slice(0, 300)] };
}

/** The value of a result, or its failure thrown again. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new PressmarkError(result.error.key, result.error.substitutions);
}
