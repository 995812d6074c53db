/**
 * The article where the page shows only a teaser, or nothing yet: in JSON-LD
 * `articleBody`, or in the state that an application was sent along with. Reads
 * scripts as data and never runs them.
 */
import { parseLenientJson } from './metadata/lenient-json';
import { isStreamed, scriptData, streamedData } from './page-data';
import { plain } from './reading';
import { htmlOfNodes, textNodesOf, type Resolve } from './rich-text';
import { isUnspaced } from './visible/letters';

const MAX_SCRIPT = 6_000_000;
const MAX_VALUES = 200_000;
/** A string that may be a paragraph. */
const MIN_PARAGRAPH = 60;
const MIN_PARAGRAPH_UNSPACED = 25;
/** Fewer paragraphs are a teaser. */
const MIN_NODES = 3;

const isProse = (text: string): boolean =>
  (isUnspaced(text) ? text.length >= MIN_PARAGRAPH_UNSPACED : text.length >= MIN_PARAGRAPH && /\s/.test(text.trim())) && !/^(?:https?:|data:|\{|\[|function)|"\s*:\s*["[{]/.test(text) && /\p{L}{2}/u.test(text);

/** Characters as HTML writes them. */
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i;

const markup = (text: string): boolean => /<(?:p|br|div)\b/i.test(text);

/** Every `articleBody` of a value, however deep. */
function articleBodies(value: unknown): string[] {
  const found: string[] = [];
  const pending: unknown[] = [value];
  for (let seen = 0; pending.length && seen < MAX_VALUES; seen += 1) {
    const next = pending.pop();
    if (next === null || typeof next !== 'object') continue;
    const body = (next as { articleBody?: unknown }).articleBody;
    if (typeof body === 'string') found.push(body);
    pending.push(...Object.values(next).slice(0, 5000));
  }
  return found;
}

/** What names another value of the same data stands for: Apollo keeps every object once, by its name. */
function resolverOf(data: unknown): Resolve {
  const all = data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {};
  return (value) => {
    const name = value !== null && typeof value === 'object' ? (value as { __ref?: unknown }).__ref : undefined;
    return typeof name === 'string' && Object.hasOwn(all, name) ? all[name] : value;
  };
}

/** The longest text below a value: a string of HTML, nodes that call themselves paragraphs, or the paragraphs that stand together in one array. */
function longestText(value: unknown): string {
  let best = '';
  let bestNodes = '';
  let seen = 0;
  const resolve = resolverOf(value);
  const paragraphsOf = (node: unknown, depth: number): string[] => {
    if (typeof node === 'string') return isProse(node) ? [node] : [];
    if (node === null || typeof node !== 'object' || depth > 4 || seen > MAX_VALUES) return [];
    seen += 1;
    return Object.values(resolve(node) as object).slice(0, 2000).flatMap((inner) => paragraphsOf(inner, depth + 1));
  };
  const pending: unknown[] = [value];
  for (let count = 0; pending.length && count < MAX_VALUES; count += 1) {
    const next = pending.pop();
    if (typeof next === 'string' && markup(next) && next.length > best.length) best = next;
    if (next === null || typeof next !== 'object') continue;
    if (Array.isArray(next) && next.length >= 2) {
      const items = next.slice(0, 2000);
      const nodes = items.flatMap((item) => textNodesOf(item, resolve));
      const html = nodes.length >= MIN_NODES ? htmlOfNodes(nodes) : '';
      if (html.length > bestNodes.length) bestNodes = html;
      const together = items.flatMap((item) => paragraphsOf(item, 1)).join('\n');
      if (together.length > best.length) best = together;
    }
    pending.push(...Object.values(next).slice(0, 5000));
  }
  // An array around them holds other articles' teasers as well.
  return bestNodes.length > best.length / 2 ? bestNodes : best;
}

/** Longest text first: HTML or paragraphs between line breaks. `words` are some that the article must have, or none where nothing is known of it. */
export function embeddedTexts(document: Document, words: string[]): string[] {
  const texts: string[] = [];
  const known = words.map((text) => plain(text).slice(0, 40)).filter((text) => text.length >= 8);
  const streamed: string[] = [];
  const add = (text: string, content: string) => {
    const about = text ? plain(content) : '';
    if (text && (known.length === 0 || known.some((start) => about.includes(start)))) texts.push(text);
  };
  for (const script of document.querySelectorAll('script')) {
    const content = script.textContent ?? '';
    if (content.length > MAX_SCRIPT) continue;
    if (isStreamed(content)) {
      streamed.push(content);
      continue;
    }
    if (content.length < 300) continue;
    const type = (script.getAttribute('type') ?? '').toLowerCase();
    if (type.includes('ld+json')) {
      if (content.includes('articleBody')) texts.push(...articleBodies(parseLenientJson(content)));
    } else if (type.includes('json') || /^\s*(?:window|self|globalThis|var|const|let)\b/.test(content)) {
      add(longestText(scriptData(content)), content);
    }
  }
  if (streamed.length) add(longestText(streamedData(streamed)), streamed.join('\n'));
  return texts.sort((a, b) => b.length - a.length);
}

/** A document of the paragraphs of a text, to be read as a page's would be; HTML goes through `sanitize`. */
export function documentOf(text: string, like: Document, sanitize: (html: string) => DocumentFragment): Document {
  const document = like.implementation.createHTMLDocument('');
  const written = !markup(text) && ENTITY.test(text) ? (sanitize(text).textContent ?? '') : text;
  if (markup(written)) {
    document.body.append(document.importNode(sanitize(written), true));
    return document;
  }
  for (const line of written.split(/\n+/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    if (line.trim()) document.body.append(paragraph);
  }
  return document;
}
