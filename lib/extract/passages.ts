/**
 * A reading copy as a row of passages: every run of text that a reader sees as
 * one paragraph, heading, list item, quote or table row, in document order. The
 * steps decide over passages; the tree is never changed here.
 */
import type { Block } from '@/lib/model';

export interface Passage {
  /** Place in the row. */
  index: number;
  kind: Block['kind'];
  level?: number;
  /** The innermost block element around it: what the page's author wrote as one thing. */
  element: Element;
  /** Its text nodes and images. */
  nodes: Node[];
  text: string;
  /** Characters of it inside links. */
  linked: number;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const INLINE_PARENTS = new Set('p span a em strong b i u font small h1 h2 h3 h4 h5 h6 li td figcaption label'.split(' '));
const LIST_ITEMS = new Set(['li', 'dd', 'dt']);
/** What a sentence ends with. */
const LAST = new Set('.!?…。！？»”"“«’');

/** Longest text of a cell in a table of data; longer ones are a page laid out as a table. */
const MAX_CELL = 300;

const isBlock = (element: Element, name: string): boolean =>
  BLOCKS.has(name) || (name.includes('-') && !INLINE_PARENTS.has(element.parentElement?.localName ?? ''));

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A table that holds data rather than the page: several rows and columns of short cells, none of them a table. */
function isDataTable(table: HTMLTableElement): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, h1, h2, ul, ol')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2) return false;
  const cells = rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim().length));
  return cells.some((row) => row.length > 1) && cells.every((row) => row.every((length) => length <= MAX_CELL));
}

interface Surroundings {
  kind: Block['kind'];
  level?: number;
  link: boolean;
}

function surroundingsIn(element: Element, name: string, outer: Surroundings): Surroundings {
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : 0;
  if (level) return { ...outer, kind: 'heading', level: Math.min(level, 6) };
  if (name === 'a') return { ...outer, link: true };
  if (LIST_ITEMS.has(name)) return { ...outer, kind: 'list-item', level: undefined };
  if (name === 'blockquote') return { ...outer, kind: 'quote', level: undefined };
  if (name === 'pre') return { ...outer, kind: 'preformatted', level: undefined };
  if (name === 'figcaption' || name === 'caption') return { ...outer, kind: 'caption', level: undefined };
  return outer;
}

/** Lays out the passages below an element. */
export function passagesOf(root: Element): Passage[] {
  const passages: Passage[] = [];
  let nodes: Node[] = [];
  let raw = '';
  /** Characters of `raw` in words, and the last of them: the whole is not looked through at every break. */
  let written = 0;
  let lastCharacter = '';
  let linked = 0;
  const close = (element: Element, at: Surroundings) => {
    const text = at.kind === 'preformatted' ? raw.replace(/^\n+/, '').trimEnd() : fold(raw);
    const images = nodes.some((node) => node.nodeType === 1);
    if (text || images) {
      const passage: Passage = { index: passages.length, kind: at.kind, element, nodes, text, linked };
      if (at.level) passage.level = at.level;
      passages.push(passage);
    }
    nodes = [];
    raw = '';
    written = linked = 0;
  };

  const addRow = (row: Element) => {
    const cells = [...row.children].map((cell) => fold(cell.textContent ?? ''));
    if (!cells.some(Boolean)) return;
    for (const cell of row.children) for (const link of cell.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
    nodes = [row];
    raw = cells.join(' | ');
    close(row, { kind: 'table-row', link: false });
  };

  const visit = (parent: Element, block: Element, at: Surroundings) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        raw += text;
        const words = text.trim();
        const { length } = words;
        if (!length) {
          if (nodes.length) nodes.push(node);
          continue;
        }
        nodes.push(node);
        written += length;
        lastCharacter = words[length - 1]!;
        if (at.link) linked += length;
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') {
        // Two breaks make a paragraph, and so does one after a finished sentence.
        if (isBreakBefore(element) || (LAST.has(lastCharacter) && (written > 40 || isEmphasised(nodes)))) close(block, at);
        else raw += ' ';
      } else if (name === 'img') {
        if (written) {
          nodes.push(element);
        } else {
          close(block, at);
          nodes = [element];
          close(block, at);
        }
      } else if (name === 'table' && isDataTable(element as HTMLTableElement)) {
        close(block, at);
        const caption = element.querySelector('caption');
        if (caption) visit(caption, caption, { kind: 'caption', link: false });
        if (caption) close(caption, { kind: 'caption', link: false });
        for (const row of element.querySelectorAll('tr')) addRow(row);
      } else if (isBlock(element, name)) {
        close(block, at);
        const inner = surroundingsIn(element, name, at);
        visit(element, element, inner);
        close(element, inner);
      } else {
        visit(element, block, surroundingsIn(element, name, at));
      }
    }
  };
  const outer: Surroundings = { kind: 'paragraph', link: false };
  visit(root, root, outer);
  close(root, outer);
  return passages;
}

/** True for words that are all emphasised: a question above its answer. */
const isEmphasised = (nodes: Node[]): boolean => nodes.every((node) => !node.nodeValue?.trim() || node.parentElement?.closest('b, strong') != null);

/** True for the second of two line breaks with nothing between them. */
function isBreakBefore(element: Element): boolean {
  let node = element.previousSibling;
  while (node && node.nodeType === 3 && !node.nodeValue?.trim()) node = node.previousSibling;
  return node !== null && (node as Element).localName === 'br';
}
