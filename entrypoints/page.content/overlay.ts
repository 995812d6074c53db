/**
 * The one element of ours in a page: there only while something is shown, closed
 * to the page's scripts and deaf to its keys. Puts what it shows near a place.
 */
import { type ComponentChild, render } from 'preact';
import css from './page-ui.css?inline';

const KEYS = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'cut'];
const EDGE = 8;

export class Overlay {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #place: HTMLElement;
  /** What had the focus before something of ours took it. */
  #before: Element | null = null;

  constructor(readonly document: Document) {
    this.host = document.createElement('pressmark-overlay');
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.#place = document.createElement('div');
    this.#root.append(style, this.#place);
    for (const name of KEYS) this.host.addEventListener(name, (event) => event.stopPropagation());
    // A press on a button leaves the reader's selection as it is.
    this.#place.addEventListener('mousedown', (event) => {
      if (!(event.target as Element).closest('input, textarea')) event.preventDefault();
    });
  }

  get hasFocus(): boolean {
    return this.document.activeElement === this.host;
  }

  /** Draws; the host comes into the page with the first thing shown. */
  show(what: ComponentChild): void {
    if (!this.host.isConnected) {
      this.#before = this.document.activeElement;
      this.document.documentElement.append(this.host);
    }
    render(what, this.#place);
  }

  /** A place for a box of this size near a rectangle: below it, or above where there is no room below. */
  static near(target: DOMRect, size: { width: number; height: number }, view: { innerWidth: number; innerHeight: number }): { left: number; top: number } {
    const left = Math.max(EDGE, Math.min(target.left, view.innerWidth - size.width - EDGE));
    const below = target.bottom + EDGE;
    const above = target.top - size.height - EDGE;
    const top = below + size.height + EDGE <= view.innerHeight || above < EDGE ? below : above;
    return { left, top: Math.max(EDGE, Math.min(top, view.innerHeight - size.height - EDGE)) };
  }

  /** Gives the focus to the first control; whether there is one. */
  enter(): boolean {
    const control = this.#place.querySelector<HTMLElement>('button, textarea, input');
    control?.focus();
    return control !== null;
  }

  /** Takes everything of ours out of the page; focus goes back to where it was. */
  hide(): void {
    if (!this.host.isConnected) return;
    const had = this.hasFocus;
    render(null, this.#place);
    this.host.remove();
    const before = this.#before as HTMLElement | null;
    if (had && before?.isConnected) before.focus?.({ preventScroll: true });
    this.#before = null;
  }
}
