/**
 * Paints marks with CSS Custom Highlights, under names of our own beside the
 * page's; never touches the page's DOM. Each document, an iframe's too, has its
 * own registry.
 */
import type { HighlightColor } from '@/lib/model';

export interface Mark {
  id: string;
  color: HighlightColor;
  ranges: Range[];
}

type Name = HighlightColor | 'overlap' | 'shown';
const NAMES: Name[] = ['yellow', 'green', 'blue', 'pink', 'orange', 'overlap', 'shown'];
const SHOWN_MS = 6_000;

type View = Window & typeof globalThis;
const viewOf = (range: Range): View | null => range.startContainer.ownerDocument?.defaultView as View | null;
/** A window as its own page has it: what Firefox shows a page script of a frame's registry is the top window's. */
const asOfPage = (view: View): View => (view === window ? view : ((view as View & { wrappedJSObject?: View }).wrappedJSObject ?? view));

const wordsOf = (mark: Mark): string => mark.ranges.map((range) => range.toString()).join('\n');

/** What two ranges share; null where they share nothing. */
export function shared(a: Range, b: Range): Range | null {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return null;
  if (a.compareBoundaryPoints(Range.END_TO_START, b) >= 0 || b.compareBoundaryPoints(Range.END_TO_START, a) >= 0) return null;
  const both = a.cloneRange();
  if (b.compareBoundaryPoints(Range.START_TO_START, a) > 0) both.setStart(b.startContainer, b.startOffset);
  if (b.compareBoundaryPoints(Range.END_TO_END, a) < 0) both.setEnd(b.endContainer, b.endOffset);
  return both.collapsed ? null : both;
}

/** Where marks lie over each other. Marks come in text order, so that few pairs are looked at. */
function overlaps(marks: Mark[]): Range[] {
  const ranges = marks.flatMap((mark) => mark.ranges);
  const found: Range[] = [];
  for (let i = 1; i < ranges.length; i += 1)
    for (let j = i - 1; j >= 0 && j >= i - 4; j -= 1) {
      const both = shared(ranges[j]!, ranges[i]!);
      if (both) found.push(both);
    }
  return found;
}

export class Marks {
  #marks: Mark[] = [];
  /** What each mark said when it was painted: a range goes along with an edit in its text and tells nothing of it. */
  #words = new Map<string, string>();
  readonly #views = new Set<View>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Paints these marks in the place of those before; in text order. */
  paint(marks: Mark[]): void {
    this.#marks = marks;
    this.#words = new Map(marks.map((mark) => [mark.id, wordsOf(mark)]));
    for (const name of NAMES) {
      if (name === 'shown') continue;
      this.#set(name, name === 'overlap' ? overlaps(marks) : marks.filter(({ color }) => color === name).flatMap(({ ranges }) => ranges));
    }
  }

  /** Marks a place for a moment and scrolls to it. */
  show(ranges: Range[]): void {
    const [first] = ranges;
    if (!first) return;
    this.#set('shown', ranges);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set('shown', []), SHOWN_MS);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { startContainer: node } = first;
    (node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host)?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }

  /** The mark at a point of a document's viewport; of several the shortest, which the others would hide. */
  at(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Mark | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (!caret) return null;
    const { offsetNode, offset } = caret;
    const holds = (range: Range): boolean =>
      range.startContainer.getRootNode() === offsetNode.getRootNode() &&
      range.isPointInRange(offsetNode, offset) &&
      [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    const length = (mark: Mark) => mark.ranges.reduce((sum, range) => sum + range.toString().length, 0);
    return this.#marks.filter((mark) => mark.ranges.some(holds)).sort((a, b) => length(a) - length(b))[0] ?? null;
  }

  /** Whether the annotation is painted, and on the words it was painted on. */
  isCurrent(id: string): boolean {
    const mark = this.#marks.find((one) => one.id === id);
    return mark !== undefined && mark.ranges.every((range) => range.startContainer.isConnected) && wordsOf(mark) === this.#words.get(id);
  }

  /** Takes every mark of ours away. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#marks = [];
    this.#words.clear();
    for (const name of NAMES) this.#set(name, []);
  }

  #set(name: Name, ranges: Range[]): void {
    const byView = Map.groupBy(ranges, viewOf);
    for (const view of byView.keys()) if (view) this.#views.add(view);
    for (const view of this.#views) {
      const own = byView.get(view);
      const { CSS, Highlight } = asOfPage(view);
      if (!own) CSS?.highlights.delete(`pressmark-${name}`);
      else {
        const highlight = new Highlight(...own);
        highlight.priority = NAMES.indexOf(name);
        CSS.highlights.set(`pressmark-${name}`, highlight);
      }
    }
  }
}
