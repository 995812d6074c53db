/**
 * The reading copy of a page: what a reader can see of it, as a document of its
 * own that may be taken apart. Shadow trees are laid open, scripts, controls and
 * hidden parts left out. Never changes the page, never calls itself (a page may
 * nest 50,000 elements) and never asks for layout.
 */
import { PageTooLargeError } from '@/lib/errors';
import { firstChildOf, isElement, isForm, nextSiblingOf, shadowRootOf } from './dom';

/** Deeper than any written page; what is nested further is lifted to this depth, so that later steps may call themselves. */
const MAX_DEPTH = 160;
const MAX_NODES = 400_000;
const MAX_CHARACTERS = 12_000_000;

const LEFT_OUT = new Set(
  (
    'script style template link meta base title head iframe frame frameset object embed applet canvas svg math audio video source track param ' +
    'input select textarea button option optgroup datalist progress meter output map area dialog noembed noframes nav amp-ad amp-analytics amp-sidebar'
  ).split(' '),
);

const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/;

/** Paragraphs of prose that make a part an article's, hidden or not. */
const PROSE_PARAGRAPHS = 4;

/** Sites that meter their readers hide the article's own paragraphs until a script has counted. */
function holdsArticle(element: Element): boolean {
  const paragraphs = [...element.children].filter((child) => child.localName === 'p' && (child.textContent ?? '').length > 100);
  return paragraphs.length >= PROSE_PARAGRAPHS && element.closest('article, main') !== null;
}

/** True where the markup itself says that nobody sees the element. */
function isHidden(element: Element): boolean {
  const attribute = element.getAttribute('hidden');
  if (attribute !== null && attribute !== 'until-found') return !holdsArticle(element);
  const style = element.getAttribute('style');
  return style !== null && UNSEEN_STYLE.test(style.toLowerCase()) && !holdsArticle(element);
}

/** A dialog says `aria-hidden` of everything behind it, the article included: only what is small is taken at its word. */
function isSilenced(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('h1, p + p, article, main') === null;
}

/** The image that stands in a `noscript` for browsers without scripts, where the one before it is a mere placeholder. */
function imageWithoutScripts(element: Element, into: Document): Element | null {
  const markup = element.textContent ?? '';
  const source = /<img\b[^>]*\bsrc\s*=\s*["']([^"']{1,2000})["']/i.exec(markup)?.[1];
  if (!source) return null;
  const image = into.createElement('img');
  image.setAttribute('src', source.replace(/&amp;/g, '&'));
  return image;
}

/** Attributes that say of an element that nobody sees it; what is copied is seen, and Readability takes them at their word. */
const UNSEEN = ['hidden', 'aria-hidden', 'style'];

/** The element alone; `plain` where it has no attributes. In a document that is shown nowhere it loads nothing and runs nothing. */
function copyElement(element: Element, name: string, plain: boolean, into: Document): Element {
  const copy = into.importNode(element, false);
  if (plain) return copy;
  for (const attribute of UNSEEN) copy.removeAttribute(attribute);
  // An image's name would hide a method of the new document.
  if (name === 'img') copy.removeAttribute('name');
  return copy;
}

/** First node to read below an element: of its shadow tree where it has one, of what fills it where it is a slot. */
function contentOf(element: Element, name: string, form: boolean): Node[] | null {
  const shadow = shadowRootOf(element, form);
  if (shadow) return [...shadow.childNodes];
  if (name !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length ? assigned : null;
}

export interface ReadingCopy {
  document: Document;
  body: HTMLElement;
}

/**
 * Copies what can be read of a document's body into a new document.
 * @throws PageTooLargeError beyond 400,000 nodes or 12 million characters.
 */
export function copyPage(document: Document, body: Element): ReadingCopy {
  const into = document.implementation.createHTMLDocument('');
  const root = into.body;
  for (const attribute of ['class', 'id', 'dir', 'lang']) {
    const value = body.getAttribute(attribute);
    if (value !== null) root.setAttribute(attribute, value);
  }
  let nodes = 0;
  let characters = 0;
  /** What is still to be copied: siblings from `node` on, or the members of `list`, into `parent`. */
  const pending: { node: Node | null; list: Node[] | null; parent: Element; depth: number }[] = [];
  const enter = (source: Element, name: string, form: boolean, parent: Element, depth: number) => {
    const list = contentOf(source, name, form);
    const node = list ? null : firstChildOf(source, form);
    if (list || node) pending.push({ node, list: list?.reverse() ?? null, parent, depth });
  };
  enter(body, 'body', false, root, 0);
  while (pending.length) {
    const place = pending[pending.length - 1]!;
    const node = place.list ? (place.list.pop() ?? null) : place.node;
    if (!node) {
      pending.pop();
      continue;
    }
    // A field may hide a form's own type, and never with a text's.
    const written = node.nodeType === 3;
    const form = !written && isForm(node);
    if (!place.list) place.node = nextSiblingOf(node, form);
    nodes += 1;
    if (nodes > MAX_NODES || characters > MAX_CHARACTERS) throw new PageTooLargeError();
    if (written) {
      const text = node.nodeValue ?? '';
      characters += text.length;
      place.parent.append(text);
      continue;
    }
    if (!isElement(node, form)) continue;
    if (form) {
      enter(node, 'form', form, place.parent, place.depth);
      continue;
    }
    const name = node.localName;
    if (name === 'noscript') {
      const image = imageWithoutScripts(node, into);
      if (image) place.parent.append(image);
      continue;
    }
    if (LEFT_OUT.has(name)) continue;
    const plain = !node.hasAttributes();
    if (!plain && (isHidden(node) || isSilenced(node))) continue;
    const deep = place.depth >= MAX_DEPTH;
    const copy = deep ? null : copyElement(node, name, plain, into);
    if (copy) place.parent.appendChild(copy);
    enter(node, name, form, copy ?? place.parent, deep ? place.depth : place.depth + 1);
  }
  return { document: into, body: root };
}
