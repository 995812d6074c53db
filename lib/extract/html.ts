/**
 * The article as HTML: written anew from its passages, so that nothing of the
 * page's own markup is in it but links, emphasis, lists, tables and images; and
 * sanitised all the same.
 */
import { absolute, imageAddress } from './images';
import type { Passage } from './passages';
import type { Reading } from './reading';

const INLINE: Record<string, string> = { a: 'a', b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'cite', q: 'q', sub: 'sub', sup: 'sup', code: 'code', s: 's', del: 'del', ins: 'ins', abbr: 'abbr', mark: 'mark' };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

function openTag(element: Element, base: string): string {
  const tag = INLINE[element.localName]!;
  const href = tag === 'a' ? absolute(element.getAttribute('href'), base) : null;
  return href ? `<a href="${escape(href)}">` : tag === 'a' ? '<span>' : `<${tag}>`;
}

const closeTag = (element: Element, base: string) => (openTag(element, base) === '<span>' ? '</span>' : `</${INLINE[element.localName]!}>`);

/** Emphasis and links around a node, outermost first. */
function emphasis(node: Node, within: Element): Element[] {
  const path: Element[] = [];
  for (let element = node.parentElement; element && element !== within; element = element.parentElement) if (Object.hasOwn(INLINE, element.localName)) path.unshift(element);
  return path;
}

function imageHtml(image: Element, base: string): string {
  const address = imageAddress(image, base);
  return address ? `<img src="${escape(address)}" alt="${escape((image.getAttribute('alt') ?? '').slice(0, 500))}">` : '';
}

/** The words of a passage with their links and emphasis. */
function inlineHtml(passage: Passage, base: string): string {
  let html = '';
  let open: Element[] = [];
  const keepsSpace = passage.kind === 'preformatted';
  for (const node of passage.nodes) {
    const path = emphasis(node, passage.element);
    let same = 0;
    while (same < open.length && open[same] === path[same]) same += 1;
    for (const element of open.slice(same).reverse()) html += closeTag(element, base);
    for (const element of path.slice(same)) html += openTag(element, base);
    open = path;
    if (node.nodeType === 3) html += escape(keepsSpace ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if ((node as Element).localName === 'img') html += imageHtml(node as Element, base);
  }
  for (const element of open.reverse()) html += closeTag(element, base);
  return html.trim();
}

function rowHtml(row: Element): string {
  const cells = [...row.children].map((cell) => {
    const tag = cell.localName === 'th' ? 'th' : 'td';
    return `<${tag}>${escape((cell.textContent ?? '').replace(/\s+/g, ' ').trim())}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** What encloses a passage together with its neighbours. */
function groupOf(passage: Passage, reading: Reading): { tag: string; element: Element | null } {
  if (!passage.text || reading.partOf(passage) === 'caption') return { tag: 'figure', element: passage.element.closest('figure') };
  if (passage.kind === 'list-item') {
    const list = passage.element.closest('ul, ol, dl');
    return { tag: list?.localName === 'ol' ? 'ol' : 'ul', element: list };
  }
  if (passage.kind === 'table-row') return { tag: 'table', element: passage.element.closest('table') };
  if (passage.kind === 'quote') return { tag: 'blockquote', element: passage.element.closest('blockquote') };
  return { tag: '', element: null };
}

function passageHtml(passage: Passage, reading: Reading, base: string): string {
  if (passage.kind === 'table-row') return rowHtml(passage.element);
  const inner = inlineHtml(passage, base);
  const part = reading.partOf(passage);
  if (!inner) return '';
  if (!passage.text) return inner;
  if (part === 'caption') return `<figcaption>${inner}</figcaption>`;
  if (part === 'standfirst' || part === 'notice') return `<p>${inner}</p>`;
  if (passage.kind === 'heading') {
    const level = Math.max(2, passage.level ?? 2);
    return `<h${level}>${inner}</h${level}>`;
  }
  if (passage.kind === 'list-item') return `<li>${inner}</li>`;
  if (passage.kind === 'preformatted') return `<pre>${inner}</pre>`;
  return `<p>${inner}</p>`;
}

/** Article HTML from the passages that are in it, not yet sanitised. Addresses become absolute by `base`. */
export function htmlOf(reading: Reading, base: string): string {
  let html = '';
  let group: { tag: string; element: Element | null } = { tag: '', element: null };
  for (const passage of reading.passages) {
    if (reading.partOf(passage) === null) continue;
    const own = passageHtml(passage, reading, base);
    if (!own) continue;
    const next = groupOf(passage, reading);
    if (next.tag !== group.tag || next.element !== group.element || next.element === null) {
      if (group.tag) html += `</${group.tag}>`;
      if (next.tag) html += `<${next.tag}>`;
      group = next;
    }
    html += own;
  }
  return group.tag ? `${html}</${group.tag}>` : html;
}
