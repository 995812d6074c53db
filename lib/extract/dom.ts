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

export const isElement = (node: Node): node is Element => (node as Element).localName !== undefined && (isForm(node) || node.nodeType === 1);

export const firstChildOf = (node: Node): Node | null => (isForm(node) ? firstChild(node) : node.firstChild);

export const nextSiblingOf = (node: Node): Node | null => (isForm(node) ? nextSibling(node) : node.nextSibling);

/** The open shadow tree of an element, or null. */
export const shadowRootOf = (element: Element): ShadowRoot | null => (isForm(element) ? null : element.shadowRoot);

/** The page's body, whatever its images and forms are named. */
export function bodyOf(document: Document): Element | null {
  const body: unknown = document.body;
  if (body && (body as Element).localName === 'body') return body as Element;
  return document.querySelector('body');
}
