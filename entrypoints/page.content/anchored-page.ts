/**
 * The annotations of the page that is open: asked for, found in its text, painted,
 * and followed while the page changes. What is not surely found is not painted.
 */
import { describe, inSlices, mapText, resolve, type Resolution, type TextMap } from '@/lib/anchor';
import type { AnnotatedArticle, CardChanges, AnnotationEvent } from '@/lib/messages/protocol';
import { askBackground } from '@/lib/messages/send';
import { type AnchorOutcome, type Capture, type HighlightColor, type Selectors, type StoredAnnotation, valuesOf } from '@/lib/model';
import { keyOf } from '@/lib/url';
import { Marks } from './marks';

/** Milliseconds that looking for likenesses may cost in one go. */
const BUDGET_MS = 1_000;
const SLICE_MS = 8;

export interface Seen {
  outcome: AnchorOutcome;
  /** What the page says now, where that was edited. */
  text: string | null;
}

export interface PageTools {
  document: Document;
  readPage: () => Capture;
  signal: AbortSignal;
  /** Told whenever annotations came, went or changed. */
  onChange: () => void;
}

const seenOf = (found: Resolution): Seen => ({ outcome: found.outcome, text: found.outcome === 'edited' ? found.after : null });

export class AnchoredPage {
  readonly marks = new Marks();
  readonly #tools: PageTools;
  /** The address that all here belongs to. The document's own goes ahead of it where a site shows its articles in one. */
  #key: string;
  #articleId: string | null = null;
  #annotations: StoredAnnotation[] = [];
  /** What the reader changed and the library has not taken yet: laid over what it answers meanwhile. */
  readonly #untold = new Map<string, CardChanges>();
  #seen = new Map<string, Seen>();
  /** A newer reading of the page ends an older one. */
  #reading = new AbortController();
  #map: TextMap | null = null;
  #canonical: string | null = null;

  constructor(tools: PageTools) {
    this.#tools = tools;
    this.#key = this.#keyNow;
  }

  get #keyNow(): string {
    return keyOf(this.#tools.document.location.href);
  }

  get size(): number {
    return this.#annotations.length;
  }

  find(id: string): { annotation: StoredAnnotation; seen: Seen | null } | null {
    const annotation = this.#annotations.find((one) => one.id === id);
    return annotation ? { annotation, seen: this.#seen.get(id) ?? null } : null;
  }

  /** The page was read: its canonical address leads to the article too. */
  async know(capture: Capture): Promise<void> {
    await this.follow();
    if (keyOf(capture.url) !== this.#key) return;
    this.#canonical = capture.article.metadata.canonicalUrl.value;
    await this.load();
  }

  /** Goes along where another article is open under the document by now; whether one is. */
  async follow(): Promise<boolean> {
    if (this.#key === this.#keyNow) return false;
    this.#reading.abort();
    this.#key = this.#keyNow;
    this.#articleId = null;
    this.#annotations = [];
    this.#canonical = null;
    this.#seen.clear();
    this.#map = null;
    this.marks.clear();
    this.#tools.onChange();
    await this.load();
    return true;
  }

  /** Asks for the page's annotations and paints them. */
  async load(): Promise<void> {
    if (await this.follow()) return;
    const key = this.#key;
    const { href } = this.#tools.document.location;
    const found = await askBackground('findAnnotations', { urls: [href, ...(this.#canonical ? [this.#canonical] : [])] });
    if (this.#tools.signal.aborted || key !== this.#key || (await this.follow())) return;
    await this.#take(found);
  }

  async #take(found: AnnotatedArticle | null): Promise<void> {
    this.#articleId = found?.articleId ?? null;
    this.#annotations = (found?.annotations ?? []).map((annotation) => ({ ...annotation, ...this.#untold.get(annotation.id) }));
    this.#tools.onChange();
    await this.anchor();
  }

  /** Finds every annotation in the page as it is now. */
  async anchor(): Promise<void> {
    if (await this.follow()) return;
    this.#reading.abort();
    if (this.#annotations.length === 0) {
      this.marks.paint([]);
      return;
    }
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.#tools.signal]);
    const pacing = { now: () => performance.now(), pause: () => new Promise<void>((resume) => setTimeout(resume)), sliceMs: SLICE_MS, signal };
    const annotations = this.#annotations;
    let found: Resolution[];
    try {
      this.#map = await inSlices(mapText(this.#tools.document.body), pacing);
      found = await inSlices(resolve(annotations.map(({ selectors }) => selectors), this.#map, { now: pacing.now, budgetMs: BUDGET_MS }), pacing);
    } catch (thrown) {
      if (signal.aborted) return;
      throw thrown;
    }
    if ((await this.follow()) || signal.aborted) return;
    this.#paint(annotations, found, this.#map);
    await this.#note(annotations, found);
  }

  #paint(annotations: StoredAnnotation[], found: Resolution[], map: TextMap): void {
    const placed = annotations.flatMap((annotation, index) => {
      const one = found[index]!;
      this.#seen.set(annotation.id, seenOf(one));
      return 'place' in one ? [{ annotation, place: one.place }] : [];
    });
    placed.sort((a, b) => a.place.start - b.place.start);
    this.marks.paint(placed.map(({ annotation: { id, color }, place }) => ({ id, color, ranges: place.pieces.flatMap(({ start, end }) => map.rangesOf(start, end)) })));
    this.#tools.onChange();
  }

  /** Whether some annotation is not painted though it should be, or is painted on text that is gone or changed. */
  get needsAnchoring(): boolean {
    return this.#annotations.some(({ id }) => !this.marks.isCurrent(id));
  }

  async #note(annotations: StoredAnnotation[], found: Resolution[]): Promise<void> {
    const seen = annotations.flatMap(({ id, lastSeen }, index) => {
      const one = found[index]!;
      const { outcome, text } = seenOf(one);
      const known = lastSeen ? lastSeen.outcome === outcome && lastSeen.text === text : outcome === 'exact';
      return known || !one.searched ? [] : [{ id, outcome, text }];
    });
    if (seen.length === 0) return;
    const at = new Date().toISOString();
    this.#annotations = this.#annotations.map((annotation) => {
      const now = seen.find(({ id }) => id === annotation.id);
      return now ? { ...annotation, lastSeen: { outcome: now.outcome, text: now.text, at } } : annotation;
    });
    await this.tell({ kind: 'seen', seen });
  }

  /** The place of a range in the page; null where it holds no words. */
  async describe(range: AbstractRange): Promise<Selectors | null> {
    const pacing = { now: () => performance.now(), pause: () => new Promise<void>((resume) => setTimeout(resume)), sliceMs: SLICE_MS, signal: this.#tools.signal };
    return describe(await inSlices(mapText(this.#tools.document.body), pacing), range);
  }

  /** Keeps a passage, with the article where that is not saved yet; the id of a new annotation. */
  async keep(as: 'annotation' | 'quotation', color: HighlightColor, selectors: Selectors): Promise<string | null> {
    await this.follow();
    const key = this.#key;
    const before = new Set(this.#annotations.map(({ id }) => id));
    const passage = { as, color, selectors };
    let kept = this.#articleId && (await askBackground('keepPassage', { ...passage, article: { id: this.#articleId } }));
    kept ||= await askBackground('keepPassage', { ...passage, article: { capture: this.#tools.readPage() } });
    if (!kept || key !== this.#key) return null;
    await this.#take(kept);
    return kept.annotations.find(({ id }) => !before.has(id))?.id ?? null;
  }

  /** Changes an annotation; what could not be kept before goes along. */
  async change(id: string, changes: CardChanges): Promise<void> {
    const untold = { ...this.#untold.get(id), ...changes };
    this.#untold.set(id, untold);
    this.#annotations = this.#annotations.map((annotation) => (annotation.id === id ? { ...annotation, ...changes } : annotation));
    this.#tools.onChange();
    await this.tell({ kind: 'change', id, changes: untold });
    if (this.#untold.get(id) === untold) this.#untold.delete(id);
    if (changes.color) await this.anchor();
  }

  async delete(id: string): Promise<StoredAnnotation | null> {
    const deleted = this.#annotations.find((annotation) => annotation.id === id) ?? null;
    await this.tell({ kind: 'delete', id });
    this.#untold.delete(id);
    await this.load();
    return deleted;
  }

  async restore(annotation: StoredAnnotation): Promise<void> {
    await this.tell({ kind: 'restore', annotation });
    await this.load();
  }

  /** A passage as a citation. */
  async cite(selectors: Selectors): Promise<{ text: string; html: string }> {
    await this.follow();
    if (this.#articleId) return askBackground('citePassage', { selectors, article: { id: this.#articleId } });
    const { url, capturedAt, article } = this.#tools.readPage();
    const values = valuesOf(article.metadata);
    return askBackground('citePassage', { selectors, article: { values, url, accessedAt: capturedAt } });
  }

  async tell(event: AnnotationEvent): Promise<void> {
    await askBackground('tellAnnotation', event);
  }

  /** Leaves the page as it was. */
  end(): void {
    this.#reading.abort();
    this.marks.clear();
  }
}
