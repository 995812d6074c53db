/**
 * Every message there is, by direction; types only. A method's parameter is what
 * is sent, its return what comes back (wrapped in a Result on the wire).
 */
import type { AnchorOutcome, Capture, Draft, MetadataValues, Selectors, StoredAnnotation } from '@/lib/model';

/** What a save did. */
export interface SaveReceipt {
  articleId: string;
  savedAt: string;
  /** How many versions are kept now. */
  versions: number;
}

/** The saved article of a page and what the reader marked in it. */
export interface AnnotatedArticle {
  articleId: string;
  annotations: StoredAnnotation[];
}

/** Whether a place was surely found in the page and shown; where several would do, each as it would be stored. */
export interface PlaceShown {
  shown: boolean;
  candidates: Selectors[];
}

/** A passage that the reader chose in a page, and what to make of it. */
export interface ChosenPassage {
  as: 'annotation' | 'quotation';
  color: StoredAnnotation['color'];
  selectors: Selectors;
  /** The saved article it belongs to, or the page as read, to be saved with it. */
  article: { id: string } | { capture: Capture };
}

/** What the reader may change of an annotation in its card. */
export type CardChanges = Partial<Pick<StoredAnnotation, 'note' | 'tags' | 'color'>>;

/** What happened to an annotation in the page. */
export type AnnotationEvent =
  | { kind: 'change'; id: string; changes: CardChanges }
  | { kind: 'delete'; id: string }
  | { kind: 'restore'; annotation: StoredAnnotation }
  | { kind: 'seen'; seen: { id: string; outcome: AnchorOutcome; text: string | null }[] };

/** Extension pages and the page script ask the background for what needs a tab or the database, or must outlive the asker. */
export interface ToBackground {
  /** Injects the page script into the tab and reads its page. */
  captureTab(data: { tabId: number }): Capture;
  /** Saves what was read, with what the reader typed, in one transaction; the tab's button then says so. */
  saveTab(data: { capture: Capture; draft: Draft; tabId: number | null }): SaveReceipt;
  /** The saved article at any of these addresses; null where none is. */
  findAnnotations(data: { urls: string[] }): AnnotatedArticle | null;
  /** Keeps a passage; null where the article is gone meanwhile. */
  keepPassage(data: ChosenPassage): AnnotatedArticle | null;
  /** Writes down what happened to an annotation. */
  tellAnnotation(data: AnnotationEvent): null;
  /** A passage as a citation, of a saved article or of what was read. */
  citePassage(data: { selectors: Selectors; article: { id: string } | { values: MetadataValues; url: string; accessedAt: string } }): { text: string; html: string };
}

/** The background and extension pages ask the page script. */
export interface ToPage {
  /** Reads the page as it is now. */
  readPage(data: null): Capture;
  /** Looks for a place; scrolls to it and marks it for a moment, unless it is only looked for. */
  showPlace(data: { selectors: Selectors; lookOnly?: boolean }): PlaceShown;
  /** The words that the reader has selected, with their place; null where nothing is. */
  readSelection(data: null): { text: string; selectors: Selectors } | null;
  /** Highlights what is selected, as a key asks; or takes up what changed elsewhere. */
  updateMarks(data: { highlight: boolean }): null;
}
