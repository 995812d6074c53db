/**
 * What the reader does in the page: selects, presses a mark, leaves. Listens, shows
 * the toolbar and the card, and hands what was chosen to the anchored page.
 */
import { h } from 'preact';
import { copyRich } from '@/lib/clipboard';
import { toWireError, type WireError } from '@/lib/errors';
import { t } from '@/lib/i18n';
import type { CardChanges } from '@/lib/messages/protocol';
import type { HighlightColor, Selectors, StoredAnnotation } from '@/lib/model';
import type { AnchoredPage } from './anchored-page';
import { Overlay } from './overlay';
import { PageUi } from './PageUi';
import { boxOf, inWindow, selectedIn } from './selection';
import type { Shown } from './shown';
import type { Trees } from './trees';

/** A selection that rests so long is meant. */
const RESTING_MS = 200;
/** How long an undo is offered, and a short word stays. */
const UNDO_MS = 10_000;
const SAID_MS = 3_000;
const FAILED_MS = 10_000;
const SIZES = { toolbar: { width: 460, height: 46 }, card: { width: 320, height: 300 }, other: { width: 260, height: 60 } };

/** What a press on them is meant for. */
const CONTROLS = 'a[href], button, input, textarea, select, summary';

const isEditable = (node: Node | null): boolean => {
  const element = node?.nodeType === 1 ? (node as HTMLElement) : node?.parentElement;
  return Boolean(element?.isContentEditable || element?.closest('input, textarea, select'));
};

/** The element that has the focus, in whatever shadow root. */
function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

export class Reader {
  readonly #overlay: Overlay;
  #shown: Shown = { kind: 'nothing' };
  #near = new DOMRect();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointerDown = false;
  /** What a press in the toolbar does; until it is done, a second press of a double one is none. */
  #pressed: Promise<void> | null = null;
  /** The document in which the reader selected last: the page's, or a frame's. */
  #selecting: Document;

  constructor(
    readonly trees: Trees,
    readonly page: AnchoredPage,
    signal: AbortSignal,
  ) {
    this.#overlay = new Overlay(trees.document);
    this.#selecting = trees.document;
    // Out of a shadow root every event here comes to its document by itself.
    trees.each((tree) => 'host' in tree || this.#listen(tree, signal));
    signal.addEventListener('abort', () => {
      clearTimeout(this.#resting);
      this.leave();
    });
  }

  #listen(document: Document, signal: AbortSignal): void {
    const on = <K extends keyof DocumentEventMap>(name: K, handler: (event: DocumentEventMap[K]) => void) => document.addEventListener(name, handler, { signal, capture: true });
    const rest = () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#offer(), RESTING_MS);
    };
    on('selectionchange', () => {
      this.#selecting = document;
      rest();
    });
    on('pointerdown', (event) => {
      this.#pointerDown = true;
      if (event.target !== this.#overlay.host && this.#shown.kind !== 'nothing') this.leave();
    });
    for (const name of ['pointerup', 'pointercancel'] as const)
      on(name, () => {
        this.#pointerDown = false;
        rest();
      });
    on('click', (event) => this.#press(document, event));
    on('keydown', (event) => this.#key(event));
  }

  /** The element of ours in the page. */
  get host(): HTMLElement {
    return this.#overlay.host;
  }

  /** Draws again what is shown: what it shows may have changed. */
  draw(): void {
    const shown = this.#shown;
    if (shown.kind === 'nothing' || (shown.kind === 'card' && !this.page.find(shown.id))) {
      this.leave();
      return;
    }
    const size = shown.kind === 'toolbar' || shown.kind === 'card' ? SIZES[shown.kind] : SIZES.other;
    const place = Overlay.near(this.#near, size, window);
    const highlight = (focus?: 'note' | 'tags') => (color: HighlightColor) => void this.#once(() => this.#highlight(color, focus));
    const actions = {
      onHighlight: highlight(),
      onNote: () => highlight('note')('yellow'),
      onTag: () => highlight('tags')('yellow'),
      onCite: () => void this.#once(() => this.#cite()),
      onQuote: () => void this.#once(() => this.#quote()),
      onChange: (id: string, changes: CardChanges) => void this.#attempt(() => this.page.change(id, changes)),
      onDelete: (id: string) => void this.#attempt(() => this.#delete(id)),
      onUndo: (annotation: StoredAnnotation) =>
        void this.#attempt(async () => {
          await this.page.restore(annotation);
          this.leave();
        }),
      onClose: () => this.leave(),
    };
    this.#overlay.show(h(PageUi, { shown, place, find: (id: string) => this.page.find(id), actions }));
  }

  /** Closes what is open; the focus goes back to the page. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#shown = { kind: 'nothing' };
    this.#overlay.hide();
  }

  /** Highlights what is selected, as the key asks. */
  async highlightSelection(): Promise<void> {
    const range = this.selected();
    if (!range) return;
    this.#open({ kind: 'toolbar', range }, boxOf(range));
    await this.#once(() => this.#highlight('yellow'));
  }

  #open(shown: Shown, near = this.#near, goesAfter?: number): void {
    clearTimeout(this.#timer);
    this.#shown = shown;
    this.#near = near;
    this.draw();
    if (goesAfter) this.#timer = setTimeout(() => this.leave(), goesAfter);
  }

  /** What the reader has selected; null in a field that they type in. */
  selected(): AbstractRange | null {
    const range = selectedIn(this.#selecting, this.trees.shadowRoots);
    return !range || isEditable(range.startContainer) || isEditable(focusedIn(this.#selecting)) ? null : range;
  }

  #offer(): void {
    if (this.#pointerDown || this.#overlay.hasFocus) return;
    const range = this.selected();
    if (range) this.#open({ kind: 'toolbar', range }, boxOf(range));
    else if (this.#shown.kind === 'toolbar') this.leave();
  }

  #press(document: Document, event: MouseEvent): void {
    if (event.button !== 0 || event.target === this.#overlay.host || this.selected()) return;
    if (event.composedPath().some((node) => (node as Partial<Element>).matches?.(CONTROLS))) return;
    const mark = this.page.marks.at(document, event.clientX, event.clientY, this.trees.shadowRoots);
    if (mark) this.#open({ kind: 'card', id: mark.id, focus: null, failure: null }, inWindow(new DOMRect(event.clientX, event.clientY, 1, 1), document));
  }

  #key(event: KeyboardEvent): void {
    if (this.#shown.kind === 'nothing' || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.leave();
    } else if (event.key === 'Tab' && !this.#overlay.hasFocus && !event.shiftKey && !event.altKey && !event.ctrlKey) {
      if (this.#overlay.enter()) event.preventDefault();
    }
  }

  async #attempt(work: () => Promise<unknown>): Promise<void> {
    let failure: WireError | null = null;
    try {
      await work();
    } catch (thrown) {
      failure = toWireError(thrown);
    }
    if (this.#shown.kind === 'card') this.#open({ ...this.#shown, failure });
    else if (failure) this.#open({ kind: 'failed', error: failure }, this.#near, FAILED_MS);
  }

  #once(work: () => Promise<unknown>): Promise<void> {
    this.#pressed ??= this.#attempt(work).finally(() => {
      this.#pressed = null;
    });
    return this.#pressed;
  }

  async #passage(): Promise<Selectors | null> {
    return this.#shown.kind === 'toolbar' ? this.page.describe(this.#shown.range) : null;
  }

  async #highlight(color: HighlightColor, focus?: 'note' | 'tags'): Promise<void> {
    const selectors = await this.#passage();
    const id = selectors && (await this.page.keep('annotation', color, selectors));
    if (!id) return;
    this.#selecting.getSelection()?.removeAllRanges();
    if (focus) this.#open({ kind: 'card', id, focus, failure: null });
    else this.#open({ kind: 'said', text: t('markKept') }, this.#near, SAID_MS);
  }

  async #cite(): Promise<void> {
    const selectors = await this.#passage();
    if (!selectors) return;
    const copied = await copyRich(this.trees.document, await this.page.cite(selectors));
    this.#open({ kind: 'said', text: copied ? t('citeCopied') : t('markCopyFailed') }, this.#near, SAID_MS);
  }

  async #quote(): Promise<void> {
    const selectors = await this.#passage();
    if (!selectors) return;
    await this.page.keep('quotation', 'yellow', selectors);
    this.#open({ kind: 'said', text: t('markQuoted') }, this.#near, SAID_MS);
  }

  async #delete(id: string): Promise<void> {
    // The card goes first: what is typed in it is part of what an undo brings back.
    this.leave();
    const annotation = await this.page.delete(id);
    if (annotation) this.#open({ kind: 'deleted', annotation }, this.#near, UNDO_MS);
  }
}
