/** What is selected in a document, its open shadow roots included, and where that is in the window. */

/** A selection in a document; null where it holds no words. It has no live range where it runs from one tree into another. */
export function selectedIn(document: Document, shadowRoots: ShadowRoot[]): AbstractRange | null {
  const selection = document.getSelection();
  if (!selection) return null;
  // Older browsers tell what is selected inside a shadow root as a point beside its host: nothing is offered there.
  const [composed] = selection.getComposedRanges?.({ shadowRoots }) ?? (selection.rangeCount > 0 ? [selection.getRangeAt(0)] : []);
  if (!composed || composed.collapsed) return null;
  if (composed.startContainer.getRootNode() !== composed.endContainer.getRootNode()) return composed;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range.toString().trim() === '' ? null : range;
}

/** A box of a document in pixels of the window, which frames shift. */
export function inWindow({ left, top, width, height }: DOMRect, document: Document): DOMRect {
  let x = left;
  let y = top;
  for (let frame = document.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return new DOMRect(x, y, width, height);
}

/** The box of a selection, in pixels of the window; of one through several trees, its part in the first. */
export function boxOf(range: AbstractRange): DOMRect {
  const { startContainer, startOffset } = range;
  const document = startContainer.ownerDocument!;
  if ('getBoundingClientRect' in range) return inWindow((range as Range).getBoundingClientRect(), document);
  const first = document.createRange();
  first.selectNodeContents(startContainer.getRootNode());
  first.setStart(startContainer, startOffset);
  return inWindow(first.getBoundingClientRect(), document);
}
