/**
 * The few ways into a page's tree that the page cannot bend: a form answers
 * `form.firstChild` with its field of that name, so forms are read through the
 * prototypes. Never changes a node.
 */

const getter = <T>(property: 'firstChild' | 'nextSibling') => {
  let read: ((this: Node) => T) | undefined;
  return (node: Node): T => {
    read ??= Object.getOwnPropertyDescriptor(Node.prototype, property)?.get as typeof read;
    return read!.call(node);
  };
};

const firstChild = getter<Node | null>('firstChild');
const nextSibling = getter<Node | null>('nextSibling');

/** True for a form, also for one whose fields hide its properties. */
export const isForm = (node: Node): boolean => {
  const name: unknown = (node as Element).localName;
  return name === 'form' || (name !== undefined && typeof name !== 'string');
};

export const isElement = (node: Node, form = isForm(node)): node is Element => form || node.nodeType === 1;

/** Who walks a whole page asks once whether a node is a form, and says so. */
export const firstChildOf = (node: Node, form = isForm(node)): Node | null => (form ? firstChild(node) : node.firstChild);

export const nextSiblingOf = (node: Node, form = isForm(node)): Node | null => (form ? nextSibling(node) : node.nextSibling);

/** The open shadow tree of an element, or null. */
export const shadowRootOf = (element: Element, form = isForm(element)): ShadowRoot | null => (form ? null : element.shadowRoot);

/** The page's body, whatever its images and forms are named. */
export function bodyOf(document: Document): Element | null {
  const body: unknown = document.body;
  if (body && (body as Element).localName === 'body') return body as Element;
  return document.querySelector('body');
}

/** The window's title, whatever the page's images are named. */
export function titleOf(document: Document): string {
  const title: unknown = document.title;
  return typeof title === 'string' ? title : (document.querySelector('title')?.textContent ?? '');
}
