/**
 * Walks what a reader sees of a document: its text nodes in the order of the page,
 * through open shadow roots and frames of the same origin, with the borders between
 * them. Iterative, so that no depth of nesting breaks it; changes nothing.
 */

/** What stands between two text nodes: nothing, a gap between words, or the border of a block. */
export type Border = '' | ' ' | '\n';

export interface TextPart {
  node: Text;
  /** What stands before it. */
  border: Border;
}

/** Elements whose text nobody reads on the page. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'textarea', 'select', 'option', 'datalist', 'object', 'audio', 'video', 'canvas', 'math-annotation']);
/** Elements that stand in a line of text; every other element of HTML begins a line of its own. */
const INLINE = new Set(
  ('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q rb rp rt ruby s samp small span strike strong sub sup ' +
    'svg time tspan tt u var wbr slot').split(' '),
);

const borderOf = (name: string): Border => (INLINE.has(name) ? '' : name.includes('-') || name === 'img' ? ' ' : '\n');

interface VisibilityCheck {
  checkVisibility?(options?: { visibilityProperty?: boolean }): boolean;
}

function isSeen(element: Element): boolean {
  if (UNSEEN.has(element.localName) || element.hasAttribute('hidden')) return false;
  // `display: contents` is not rendered and yet shows its children.
  const { checkVisibility } = element as VisibilityCheck;
  if (!checkVisibility || checkVisibility.call(element)) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** The document of a frame of the same origin; null for a frame of another, and for every other element. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The children that a reader sees: of a shadow root, a slot, a frame's document, or the element itself. */
function shownChildren(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  if (element.localName === 'iframe' || element.localName === 'frame') {
    const body = frameDocument(element)?.body;
    return body ? [body] : [];
  }
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

interface Level {
  children: readonly Node[] | NodeListOf<ChildNode>;
  next: number;
  border: Border;
}

const stronger = (a: Border, b: Border): Border => (a === '\n' || b === '\n' ? '\n' : a === ' ' || b === ' ' ? ' ' : '');

/** The text parts below `root`, in reading order. The caller pauses between them as it likes. */
export function* walkVisibleText(root: Element): Generator<TextPart | null> {
  const levels: Level[] = [{ children: shownChildren(root), next: 0, border: '\n' }];
  let border: Border = '\n';
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.children[level.next];
    level.next += 1;
    if (!node) {
      border = stronger(border, level.border);
      levels.pop();
      continue;
    }
    if (node.nodeType === 3) {
      yield { node: node as Text, border };
      border = '';
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const own = borderOf(element.localName);
      border = stronger(border, own);
      if (isSeen(element)) levels.push({ children: shownChildren(element), next: 0, border: own });
      yield null;
    }
  }
}
