/**
 * The one place where HTML of unknown origin becomes harmless: called when a page
 * is captured and again whenever its saved text is shown. What stays is text with
 * its structure, links and images; nothing that runs, styles, submits or frames.
 */
import createDOMPurify, { type Config } from 'dompurify';

const KEPT: Config = {
  ALLOWED_TAGS: [
    'a', 'abbr', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt',
    'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q',
    'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th',
    'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr',
  ],
  ALLOWED_ATTR: ['href', 'src', 'alt', 'title', 'lang', 'dir', 'datetime', 'cite', 'colspan', 'rowspan', 'start', 'reversed', 'width', 'height'],
  // DOMPurify holds the pattern for addresses against every other attribute too, unless it is told that these hold none.
  ADD_URI_SAFE_ATTR: ['lang', 'dir', 'datetime', 'colspan', 'rowspan', 'start', 'reversed', 'width', 'height'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** The DOM that cleaning is done with: a page's own window, or the extension page's. */
type Window = Parameters<typeof createDOMPurify>[0];

/** A cleaner bound to a window; a string or an element in, harmless HTML out. */
export function createSanitizer(window: Window): (dirty: string | Node) => string {
  const purify = createDOMPurify(window);
  return (dirty) => purify.sanitize(dirty, KEPT);
}

/** As `createSanitizer`, giving nodes that may be put into a document. */
export function createFragmentSanitizer(window: Window): (dirty: string) => DocumentFragment {
  const purify = createDOMPurify(window);
  return (dirty) => purify.sanitize(dirty, { ...KEPT, RETURN_DOM_FRAGMENT: true });
}

/** HTML from a file as a document in which nothing runs and nothing is loaded. */
export function parseInertHtml(window: { DOMParser: typeof DOMParser }, html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html');
}
