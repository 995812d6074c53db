/**
 * The only file that knows Mozilla's Readability: which elements of a reading
 * copy it takes for the article. It works on a copy of the copy, since it takes
 * apart what it reads.
 */
import { Readability } from '@mozilla/readability';

const MARK = 'data-pressmark';

/**
 * The elements among `elements` that Readability keeps. `left` are taken out
 * before it looks. Empty where it finds no article.
 */
export function readableElements(document: Document, elements: Iterable<Element>, left: Iterable<Element>): Set<Element> {
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
  const kept = new Set<Element>();
  const root = parse(scratch);
  if (!root) return kept;
  const survivors = [root, ...root.querySelectorAll(`[${MARK}]`)];
  for (const survivor of survivors) {
    const element = marked[Number(survivor.getAttribute(MARK) ?? -1)];
    if (element) kept.add(element);
  }
  return kept;
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
