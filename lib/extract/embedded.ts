/**
 * The article where the page shows only a teaser, or nothing yet: in JSON-LD
 * `articleBody`, or in the state that an application was sent along with. Reads
 * scripts as data and never runs them.
 */
import { parseLenientJson } from './metadata/lenient-json';
import { plain } from './reading';
import { isUnspaced } from './visible/letters';

const MAX_SCRIPT = 6_000_000;
const MAX_VALUES = 200_000;
/** A string that may be a paragraph. */
const MIN_PARAGRAPH = 60;
const MIN_PARAGRAPH_UNSPACED = 25;

const isProse = (text: string): boolean =>
  (isUnspaced(text) ? text.length >= MIN_PARAGRAPH_UNSPACED : text.length >= MIN_PARAGRAPH && /\s/.test(text.trim())) && !/^(?:https?:|data:|\{|\[|function)/.test(text) && /\p{L}{2}/u.test(text);

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

/** The longest text below a value: a string of HTML, or the paragraphs that stand together in one array. */
function longestText(value: unknown): string {
  let best = '';
  let seen = 0;
  const paragraphsOf = (node: unknown, depth: number): string[] => {
    if (typeof node === 'string') return isProse(node) ? [node] : [];
    if (node === null || typeof node !== 'object' || depth > 4 || seen > MAX_VALUES) return [];
    seen += 1;
    return Object.values(node).slice(0, 2000).flatMap((inner) => paragraphsOf(inner, depth + 1));
  };
  const pending: unknown[] = [value];
  for (let count = 0; pending.length && count < MAX_VALUES; count += 1) {
    const next = pending.pop();
    if (typeof next === 'string' && markup(next) && next.length > best.length) best = next;
    if (next === null || typeof next !== 'object') continue;
    if (Array.isArray(next) && next.length >= 2) {
      const together = next.slice(0, 2000).flatMap((item) => paragraphsOf(item, 1)).join('\n');
      if (together.length > best.length) best = together;
    }
    pending.push(...Object.values(next).slice(0, 5000));
  }
  return best;
}

/** How far into a script its data may begin. */
const MAX_PREAMBLE = 200;

/** The data of a script: its JSON, or the object that it assigns or pushes. */
function dataOf(script: string): unknown {
  const push = script.slice(0, MAX_PREAMBLE).search(/\.push\(\s*[{[]/);
  const from = push >= 0 ? push : Math.max(0, script.slice(0, MAX_PREAMBLE).search(/=\s*[{[]/));
  const start = from + script.slice(from).search(/[{[]/);
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
  if (start < from || end < start || start - from > MAX_PREAMBLE) return null;
  try {
    return JSON.parse(script.slice(start, end + 1));
  } catch {
    return null;
  }
}

/** Longest text first: HTML or paragraphs between line breaks. `words` are some that the article must have, or none where nothing is known of it. */
export function embeddedTexts(document: Document, words: string[]): string[] {
  const texts: string[] = [];
  const known = words.map((text) => plain(text).slice(0, 40)).filter((text) => text.length >= 8);
  for (const script of document.querySelectorAll('script')) {
    const content = script.textContent ?? '';
    if (content.length < 300 || content.length > MAX_SCRIPT) continue;
    const type = (script.getAttribute('type') ?? '').toLowerCase();
    if (type.includes('ld+json')) {
      if (content.includes('articleBody')) texts.push(...articleBodies(parseLenientJson(content)));
    } else if (type.includes('json') || /^\s*(?:window|self|globalThis|var|const|let)\b/.test(content)) {
      const text = longestText(dataOf(content));
      const about = plain(content);
      if (text && (known.length === 0 || known.some((start) => about.includes(start)))) texts.push(text);
    }
  }
  return texts.sort((a, b) => b.length - a.length);
}

/** A document of the paragraphs of a text, to be read as a page's would be; HTML goes through `sanitize`. */
export function documentOf(text: string, like: Document, sanitize: (html: string) => DocumentFragment): Document {
  const document = like.implementation.createHTMLDocument('');
  if (markup(text)) {
    document.body.append(document.importNode(sanitize(text), true));
    return document;
  }
  for (const line of text.split(/\n+/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    if (line.trim()) document.body.append(paragraph);
  }
  return document;
}
