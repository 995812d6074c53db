/**
 * The data that a page's scripts carry, as values: JSON, what a script assigns
 * or pushes, the rows that React streams, and where all else fails the strings
 * of a script. Reads scripts as text and never runs them.
 */

/** Shorter strings of HTML are no article. */
const MIN_MARKUP = 300;
/** How far into a script its data may begin. */
const MAX_PREAMBLE = 200;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};

const STREAMED = /^\s*(?:\(?self|window)\.__next_f\b/;

/** True for a script that carries one piece of a stream. */
export const isStreamed = (script: string): boolean => STREAMED.test(script);

/** Values of the rows that React streams: `id:JSON`, each on a line; and texts by their length, `id:Tlength,text`. */
export function streamedData(scripts: string[]): unknown[] {
  const stream = scripts
    .map((script) => parsed(/\.push\(\s*(\[[^]*\])\s*\)/.exec(script)?.[1] ?? ''))
    .map((piece) => (Array.isArray(piece) && typeof piece[1] === 'string' ? piece[1] : ''))
    .join('');
  const values: unknown[] = [];
  const row = /([\da-f]+):(?:T([\da-f]+),)?/y;
  for (let at = 0; at < stream.length; ) {
    row.lastIndex = at;
    const head = row.exec(stream);
    const start = head ? row.lastIndex : at;
    if (head?.[2]) {
      // Lengths are in bytes of UTF-8.
      let bytes = Number.parseInt(head[2], 16);
      let end = start;
      for (; end < stream.length && bytes > 0; end += 1) {
        const code = stream.charCodeAt(end);
        bytes -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
      }
      values.push(stream.slice(start, end));
      at = end;
    } else {
      const end = stream.indexOf('\n', start);
      const value = parsed(stream.slice(start, end < 0 ? undefined : end));
      if (value !== undefined) values.push(value);
      at = end < 0 ? stream.length : end + 1;
    }
  }
  return values;
}

/** The data of a script: its JSON, the object that it assigns or pushes, or its strings. */
export function scriptData(script: string): unknown {
  const push = script.slice(0, MAX_PREAMBLE).search(/\.push\(\s*[{[]/);
  const from = push >= 0 ? push : Math.max(0, script.slice(0, MAX_PREAMBLE).search(/=\s*[{[]/));
  const start = from + script.slice(from).search(/[{[]/);
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
  const value = start < from || end < start || start - from > MAX_PREAMBLE ? undefined : parsed(script.slice(start, end + 1));
  return value === undefined ? markupIn(script) : value;
}

/** Strings of HTML in a script that makes its data with a function. */
function markupIn(script: string): unknown[] {
  const strings: unknown[] = [];
  for (const [literal] of script.matchAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"/g)) if (literal.length > MIN_MARKUP && /(?:<|\\u003c)p\b/i.test(literal)) strings.push(parsed(literal));
  return strings;
}
