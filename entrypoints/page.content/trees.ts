/**
 * The trees of a page: its document, the documents of its frames of the same origin,
 * and the open shadow roots in all of them. They come and go; each is entered once.
 */
import { frameDocument } from '@/lib/anchor';

export type Tree = Document | ShadowRoot;

const isShadow = (tree: Tree): tree is ShadowRoot => 'host' in tree;

export class Trees {
  #known = new Set<Tree>();
  readonly #entering: ((tree: Tree) => void)[] = [];

  constructor(
    readonly document: Document,
    readonly signal: AbortSignal,
  ) {
    this.find();
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#known].filter(isShadow);
  }

  /** Calls `enter` for each tree there is, and for each that is found later. */
  each(enter: (tree: Tree) => void): void {
    this.#entering.push(enter);
    for (const tree of this.#known) enter(tree);
  }

  /** Looks for trees that came: nothing tells of a shadow root, and of a frame only its end of loading. */
  find(): void {
    const found: Tree[] = [this.document];
    for (const tree of found)
      for (const element of tree.querySelectorAll('*')) {
        const inner = element.shadowRoot ?? frameDocument(element);
        if (inner) found.push(inner);
      }
    const before = this.#known;
    this.#known = new Set(found);
    for (const tree of found) {
      if (before.has(tree)) continue;
      tree.addEventListener('load', (event) => event.target !== tree && frameDocument(event.target as Element) && this.find(), { capture: true, signal: this.signal });
      for (const enter of this.#entering) enter(tree);
    }
  }
}
