/**
 * JSON as pages write it: in comments or CDATA, with raw newlines in strings,
 * trailing commas, HTML entities. Pure; one pass over the text, no evaluation.
 */

const WRAPPING = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*[^]{0,200}?\*\/)+|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/g;
const CONTROL: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Rewrites what JSON forbids and pages do: see the module's head. */
function repair(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (inString) {
      if (char === '\\') {
        const next = text[at + 1] ?? '';
        out += /["\\/bfnrtu]/.test(next) ? char + next : `\\\\${CONTROL[next] ?? next}`;
        at += 1;
      } else if (char < ' ') out += CONTROL[char] ?? ' ';
      else if (char === '"' && !endsString(text, at)) out += '\\"';
      else {
        if (char === '"') inString = false;
        out += char;
      }
    } else if (char === '"') {
      inString = true;
      out += char;
    } else if (char === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at);
      at = end < 0 ? text.length : end + 1;
    } else if (char === ',' && /^\s*(?:[\]},]|$)/.test(text.slice(at + 1, at + 200))) continue;
    else out += char;
  }
  return out;
}

/** A quote ends a string where what follows can follow a value: a quote inside a headline was not escaped. */
function endsString(text: string, at: number): boolean {
  return /^\s*(?:[\]}:]|,\s*(?:["{[\]}\d-]|true|false|null|\/[/*]|$)|\/[/*]|$)/.test(text.slice(at + 1, at + 120));
}

const ENTITIES: [RegExp, string][] = [
  [/&quot;|&#0*34;/g, '"'],
  [/&amp;/g, '&'],
];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of a text that means to be JSON; undefined where it cannot be read. */
export function parseLenientJson(source: string): unknown {
  const plain = parse(source);
  if (plain !== undefined) return plain;
  const text = source.replace(/^\uFEFF/, '').trim().replace(WRAPPING, '').trim();
  const repaired = parse(text) ?? parse(repair(text));
  if (repaired !== undefined) return repaired;
  if (!text.includes('&quot;') && !text.includes('&#34;')) return undefined;
  return parse(repair(ENTITIES.reduce((result, [entity, char]) => result.replace(entity, char), text)));
}
