/**
 * The only file that knows Mozilla's Readability: which elements of a reading
 * copy it takes for the article. It works on a copy of the copy, since it takes
 * apart what it reads.
 */
import { Readability } from '@mozilla/readability';

const MARK = 'data-pressmark';

/** What Readability keeps: elements, and the words of paragraphs that it made itself. */
export interface Kept {
  elements: Set<Element>;
  words: Set<string>;
}

/**
 * What of `elements` Readability keeps. `left` are taken out before it looks.
 * Nothing where it finds no article.
 */
export function readableParts(document: Document, elements: Iterable<Element>, left: Iterable<Element>): Kept {
  const marked: Element[] = [];
  for (const element of elements) {
    if (element.hasAttribute(MARK)) continue;
    element.setAttribute(MARK, String(marked.length));
    marked.push(element);
  }
  const outside = [...left];
  for (const element of outside) element.setAttribute(`${MARK}-left`, '');
  const scratch = document.cloneNode(true) as Document;
  for (const element of marked) element.removeAttribute(MARK);
  for (const element of outside) element.removeAttribute(`${MARK}-left`);
  for (const element of scratch.querySelectorAll(`[${MARK}-left]`)) element.remove();
  const kept: Kept = { elements: new Set(), words: new Set() };
  const root = parse(scratch);
  if (!root) return kept;
  const survivors = [root, ...root.querySelectorAll(`[${MARK}]`)];
  for (const survivor of survivors) {
    const element = marked[Number(survivor.getAttribute(MARK) ?? -1)];
    if (element) kept.elements.add(element);
  }
  // Bare text in a div becomes a paragraph that may stand for the div.
  for (const paragraph of root.querySelectorAll(`p:not([${MARK}])`)) for (const words of wordsIn(paragraph)) kept.words.add(words);
  return kept;
}

/** The texts of the text nodes below a node. */
function* wordsIn(node: Node): Generator<string> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 3) yield* wordsIn(child);
    else if (child.nodeValue?.trim()) yield child.nodeValue.trim();
  }
}

function parse(document: Document): Element | null {
  try {
    const reader = new Readability(document, { disableJSONLD: true, keepClasses: true, serializer: (node) => node as Element });
    return reader.parse()?.content ?? null;
  } catch {
    // A tree that it stumbles over holds no article that it could name; the passages themselves are asked next.
    return null;
  }
}
