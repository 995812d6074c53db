/**
 * The articles that publishing systems keep as trees of nodes: a paragraph is an
 * object that says so of itself, and its words are cut at every link and every
 * emphasis. Pure: values in, HTML out.
 */

/** What a node that is a block says of itself, under whichever key. */
const TAGS: [RegExp, string][] = [
  [/^(?:sub)?(?:heading|headline|header)(?:[-_ ]?(?:[1-6]|one|two|three|four))?$|^h[1-6]$|^(?:sub)?-?title$/, 'h2'],
  [/^(?:block-?)?quote(?:block)?$/, 'blockquote'],
  [/^(?:li|list[-_ ]?item|(?:un)?ordered-list-item)$/, 'li'],
  [/^(?:p|para|paragraph|text[-_ ]?block|normal|unstyled|body[-_ ]?text)$/, 'p'],
];
/** Nodes that only hold others. */
const GROUP = /^(?:(?:un|bullet[-_ ]?|numbered[-_ ]?)?(?:ordered[-_ ]?)?list|ul|ol|div|section|group|body|doc|document|root)$/;
const NAMES = ['style', 'type', 'nodeType', '_type', 'tag', 'tagName', 'name', '__typename'];
/** Where nodes hold what is inside them. */
const CONTENTS = ['text', 'value', 'children', 'content', 'nodes', 'data', 'items', 'model', 'props', 'insert'];
const MAX_DEPTH = 8;

export interface TextNode {
  tag: string;
  /** Words, or HTML where the system keeps its emphasis so. */
  text: string;
}

/** Follows a reference to another value of the same data. */
export type Resolve = (value: unknown) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A React element as it is sent: `["$", "p", key, { children }]`. */
const isReactElement = (value: unknown): value is [string, string, unknown, Record<string, unknown>] =>
  Array.isArray(value) && value[0] === '$' && typeof value[1] === 'string' && isObject(value[3]);

/** Names that a node gives itself, as words. */
function namesOf(node: unknown): string[] {
  const names = isReactElement(node) ? [node[1]] : isObject(node) ? NAMES.map((key) => node[key]) : [];
  return names.filter((name) => typeof name === 'string').map((name) => name.slice(0, 40).replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
}

function tagOf(node: unknown): string | null {
  if (isObject(node) && typeof node.listItem === 'string') return 'li';
  for (const name of namesOf(node)) {
    const tag = TAGS.find(([pattern]) => pattern.test(name))?.[1];
    if (tag) return tag;
  }
  return null;
}

/** All words below a value, in one line. */
function wordsIn(value: unknown, resolve: Resolve, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth > MAX_DEPTH) return '';
  const node = resolve(value);
  if (isReactElement(node)) return wordsIn(node[3].children, resolve, depth + 1);
  if (Array.isArray(node)) return node.slice(0, 2000).map((inner) => (typeof inner === 'string' && inner.startsWith('$') ? '' : wordsIn(inner, resolve, depth + 1))).join('');
  if (!isObject(node)) return '';
  for (const key of CONTENTS) {
    const text = wordsIn(node[key], resolve, depth + 1);
    if (text.trim()) return text;
  }
  return '';
}

/** The blocks that a node is or holds; none where it does not say that it is one. */
export function textNodesOf(value: unknown, resolve: Resolve, depth = 0): TextNode[] {
  const node = resolve(value);
  const tag = tagOf(node);
  if (tag) {
    const text = wordsIn(node, resolve).trim();
    return /\p{L}/u.test(text) ? [{ tag, text }] : [];
  }
  if (depth > MAX_DEPTH || !namesOf(node).some((name) => GROUP.test(name))) return [];
  const holder = isReactElement(node) ? node[3] : (node as Record<string, unknown>);
  const inner = CONTENTS.map((key) => holder[key]).find((content) => Array.isArray(content) && !isReactElement(content)) as unknown[] | undefined;
  return (inner ?? []).slice(0, 2000).flatMap((item) => textNodesOf(item, resolve, depth + 1));
}

const escape = (text: string) => text.replace(/&(?!#?\w{1,10};)/g, '&amp;').replace(/<(?!\/?[a-z])/gi, '&lt;');

/** Blocks as HTML; markup that stands in a block's own text stays. */
export const htmlOfNodes = (nodes: TextNode[]): string => nodes.map(({ tag, text }) => (/^<(?:p|h[1-6]|ul|ol|blockquote)\b/i.test(text) ? text : `<${tag}>${escape(text)}</${tag}>`)).join('\n');
