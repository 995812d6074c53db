/**
 * DOM <-> offsets: a document's visible text as one string, and the way from any
 * stretch of it back to the page. Made once and shared by all annotations; a
 * snapshot that knows when it is stale. Never changes the page.
 *
 * In the text every run of spaces is one space, a block border is one line break,
 * and characters that print nothing (soft hyphen, zero-width space) are left out.
 */
import { type IndexedText, indexText } from './indexed-text';
import { atOnce } from './slices';
import { walkVisibleText } from './visible-text';

const SPACE = /\s/;
const UNPRINTED = new Set(['\u00AD', '\u200B', '\u2060', '\uFEFF']);
const NEEDS_FOLDING = /[\u00AD\u200B\u2060\uFEFF]|[^\S ]|\s\s/;

/** A text node's part of the text: its runs of spaces folded, its ends trimmed, and whether spaces stood there. */
function foldNode(data: string): { text: string; before: boolean; after: boolean } {
  const clean = NEEDS_FOLDING.test(data) ? data.replace(/[\u00AD\u200B\u2060\uFEFF]+/g, '').replace(/\s+/g, ' ') : data;
  const text = clean.trim();
  return { text, before: clean.startsWith(' '), after: clean.endsWith(' ') };
}

/** The offset in `data` of character `at` of its folded text; with `end`, the offset just after character `at - 1`. */
function unfold(data: string, at: number, end: boolean): number {
  const wanted = end ? at - 1 : at;
  let folded = -1;
  let inSpace = true;
  for (let i = 0; i < data.length; i += 1) {
    const char = data[i]!;
    if (UNPRINTED.has(char)) continue;
    const space = SPACE.test(char);
    if (!space || !inSpace) folded += 1;
    inSpace = space;
    if (folded === wanted) return end ? i + 1 : i;
  }
  return data.length;
}

/** How many characters of the folded text stand before offset `at` of `data`. */
function foldedLength(data: string, at: number): number {
  const { text } = foldNode(data.slice(0, at));
  const next = data.slice(at).trim() !== '';
  const spaced = next && text !== '' && SPACE.test(data[at - 1] ?? '');
  return text.length + (spaced ? 1 : 0);
}

export class TextMap {
  /** The first character of each node's part in `text`. */
  readonly #starts: Int32Array;
  readonly #indices = new Map<Text, number>();
  #index: IndexedText | null = null;

  constructor(
    readonly root: Element,
    readonly text: string,
    readonly nodes: readonly Text[],
    starts: number[],
  ) {
    this.#starts = Int32Array.from(starts);
  }

  /** The text's index, made when it is first asked for. */
  get index(): IndexedText {
    return (this.#index ??= atOnce(indexText(this.text)));
  }

  /** Makes the index, pausing now and then. */
  *indexed(): Generator<void, IndexedText> {
    return (this.#index ??= yield* indexText(this.text));
  }

  /** The ranges of `[start, end)`: one, or one for each document and shadow tree it runs through. Empty where the page has changed there since. */
  rangesOf(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    if (end <= start) return ranges;
    const last = this.#nodeAt(end - 1);
    let first = this.#nodeAt(start);
    if (start >= this.#endOf(first) && first < last) first += 1;
    let open: Range | null = null;
    for (let i = first; i <= last; i += 1) {
      const node = this.nodes[i]!;
      const own = foldNode(node.data).text.length;
      if (!node.isConnected || this.text.length < this.#starts[i]! + own) return [];
      const from = Math.max(0, start - this.#starts[i]!);
      const to = Math.min(own, end - this.#starts[i]!);
      if (to <= from) continue;
      if (!open || open.startContainer.getRootNode() !== node.getRootNode()) {
        open = node.ownerDocument.createRange();
        open.setStart(node, unfold(node.data, from, false));
        ranges.push(open);
      }
      open.setEnd(node, unfold(node.data, to, true));
    }
    return ranges;
  }

  /** The offsets of a range of the page, spaces at its ends left out; null where it holds no visible text. */
  offsetsOf(range: AbstractRange): { start: number; end: number } | null {
    const from = this.#offsetOf(range.startContainer, range.startOffset);
    const to = this.#offsetOf(range.endContainer, range.endOffset);
    if (from === null || to === null) return null;
    let start = from;
    let end = to;
    while (start < end && SPACE.test(this.text[start]!)) start += 1;
    while (end > start && SPACE.test(this.text[end - 1]!)) end -= 1;
    return end > start ? { start, end } : null;
  }

  /** The names of the elements from the root to the one that holds `[start, end)`: "main/article/p". */
  pathOf(start: number, end: number): string {
    const [range] = this.rangesOf(start, end);
    const names: string[] = [];
    let node: Node | null = range?.commonAncestorContainer ?? null;
    for (; node && node !== this.root; node = node.parentNode ?? (node as ShadowRoot).host ?? null) if (node.nodeType === 1) names.unshift((node as Element).localName);
    return names.join('/');
  }

  /** Whether `[start, end)` still stands in the page as it was read. */
  isCurrent(start: number, end: number): boolean {
    const said = this.rangesOf(start, end).map((range) => range.toString()).join('');
    return foldNode(said).text.replace(/\s/g, '') === this.text.slice(start, end).replace(/\s/g, '');
  }

  #endOf(index: number): number {
    return this.#starts[index]! + foldNode(this.nodes[index]!.data).text.length;
  }

  /** The last node that begins at or before an offset. */
  #nodeAt(offset: number): number {
    let low = 0;
    let high = this.nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #indexOf(node: Text): number | undefined {
    if (this.#indices.size === 0) for (const [i, one] of this.nodes.entries()) this.#indices.set(one, i);
    return this.#indices.get(node);
  }

  #offsetOf(container: Node, offset: number): number | null {
    const inText = container.nodeType === 3 ? this.#indexOf(container as Text) : undefined;
    if (inText !== undefined) return this.#starts[inText]! + foldedLength((container as Text).data, offset);
    // A point between elements, or in text that is not shown, is where the next shown text begins.
    const point = container.ownerDocument?.createRange();
    if (!point || this.nodes.length === 0) return null;
    point.setStart(container, offset);
    let low = 0;
    let high = this.nodes.length;
    const tree = container.getRootNode();
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = this.#nearestIn(tree, middle);
      if (node === null) return this.#scan(point, tree);
      if (point.comparePoint(node, 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.nodes.length ? this.#starts[low]! : this.text.length;
  }

  /** The node itself where it is of the tree; null where the map runs through several trees. */
  #nearestIn(tree: Node, index: number): Text | null {
    const node = this.nodes[index]!;
    return node.getRootNode() === tree ? node : null;
  }

  #scan(point: Range, tree: Node): number | null {
    let last: number | null = null;
    for (const [i, node] of this.nodes.entries()) {
      if (node.getRootNode() !== tree) continue;
      if (point.comparePoint(node, 0) >= 0) return this.#starts[i]!;
      last = this.#endOf(i);
    }
    return last;
  }
}

/** Nodes read between two looks at the clock. */
const NODES_PER_SLICE = 100;

/** Reads the visible text below `root`, pausing now and then. */
export function* mapText(root: Element): Generator<void, TextMap> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let pending: '' | ' ' | '\n' = '';
  let steps = 0;
  for (const part of walkVisibleText(root)) {
    steps += 1;
    if (steps % NODES_PER_SLICE === 0) yield;
    if (!part) continue;
    const { text, before, after } = foldNode(part.node.data);
    if (part.border === '\n') pending = '\n';
    else if ((part.border === ' ' || before) && pending === '') pending = ' ';
    if (text === '') {
      if (pending === '' && after) pending = ' ';
      continue;
    }
    if (length > 0 && pending !== '') {
      parts.push(pending);
      length += 1;
    }
    nodes.push(part.node);
    starts.push(length);
    parts.push(text);
    length += text.length;
    pending = after ? ' ' : '';
  }
  return new TextMap(root, parts.join(''), nodes, starts);
}
