/**
 * The template language of file names and Markdown: values, filters, sections; no
 * code. A value is escaped for where it lands unless the template says `raw`.
 *
 *     {{title}}  {{title|limit:80|lower}}  {{note|raw}}
 *     {{#quotations}}…{{text|quote}}…{{/quotations}}   for each, or where there is one
 *     {{^author}}…{{/author}}                          where there is none
 *     {{#tags}}{{.}}{{/tags}}                          `.` is the item itself
 */
import { TemplateError } from '@/lib/errors';

export type TemplateValue = string | number | null | undefined | TemplateValue[] | { [name: string]: TemplateValue };

type Node =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string; filters: string[] }
  | { kind: 'section'; name: string; whereNone: boolean; children: Node[] };

const MAX_DEPTH = 10;

const tag = /\{\{([#^/]?)\s*(\.|[\w.]+)\s*((?:\|[^{}]*)?)\}\}/g;

/** A section's tag alone on its line takes the line with it. */
const ownLine = /^[ \t]*(\{\{[#^/][^{}\n]*\}\})[ \t]*\n/gm;

const filters: Record<string, (text: string, argument: string) => string> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  /** The day of a date or instant. */
  day: (text) => text.slice(0, 10),
  line: (text) => text.replace(/\s+/g, ' ').trim(),
  /** A tag as Obsidian takes it: one word of letters, digits, _, / and hyphens. */
  tag: (text) => text.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-').replace(/^-|-$/g, ''),
  limit: (text, argument) => [...text].slice(0, Number(argument) || 80).join(''),
  default: (text, argument) => text || argument,
};

/** Filters that take the place of escaping, or come after it. */
const lastFilters: Record<string, (text: string, escape: (text: string) => string) => string> = {
  raw: (text) => text,
  /** A YAML scalar in double quotes; JSON's strings are YAML's. */
  yaml: (text) => JSON.stringify(text),
  /** A Markdown block quotation. */
  quote: (text, escape) => escape(text).replace(/^/gm, '> '),
};

function parse(template: string): Node[] {
  const source = template.replaceAll('\r\n', '\n').replace(ownLine, '$1');
  const open: { name: string; children: Node[] }[] = [{ name: '', children: [] }];
  let from = 0;
  for (const match of source.matchAll(tag)) {
    const [whole, sign, name, chain] = match as unknown as [string, string, string, string];
    open.at(-1)!.children.push({ kind: 'text', text: source.slice(from, match.index) });
    from = match.index + whole.length;
    if (sign === '/') {
      if (open.length < 2 || open.at(-1)!.name !== name) throw new TemplateError([whole]);
      open.pop();
    } else if (sign) {
      const section = { kind: 'section' as const, name, whereNone: sign === '^', children: [] };
      open.at(-1)!.children.push(section);
      if (open.push(section) > MAX_DEPTH) throw new TemplateError([whole]);
    } else {
      const named = chain.split('|').slice(1).map((filter) => filter.trim());
      if (named.some((filter) => !Object.hasOwn({ ...filters, ...lastFilters }, filter.split(':')[0]!))) throw new TemplateError([whole]);
      open.at(-1)!.children.push({ kind: 'value', name, filters: named });
    }
  }
  if (open.length > 1) throw new TemplateError([`{{#${open.at(-1)!.name}}}`]);
  open[0]!.children.push({ kind: 'text', text: source.slice(from) });
  return open[0]!.children;
}

/** A name in the innermost item that has it; `a.b` is b of a. */
function lookUp(name: string, scopes: TemplateValue[]): TemplateValue {
  if (name === '.') return scopes.at(-1);
  const [first, ...rest] = name.split('.');
  const has = (value: TemplateValue, key: string): value is { [name: string]: TemplateValue } =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
  let value: TemplateValue = scopes.findLast((scope) => has(scope, first!));
  for (const key of [first!, ...rest]) value = has(value, key) ? value[key] : null;
  return value;
}

const isNone = (value: TemplateValue) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function printed(value: TemplateValue, chain: string[], escape: (text: string) => string): string {
  let text = isNone(value) || (typeof value === 'object' && !Array.isArray(value)) ? '' : Array.isArray(value) ? value.join(', ') : String(value);
  let last = escape;
  for (const filter of chain) {
    const [name, ...argument] = filter.split(':');
    if (Object.hasOwn(filters, name!)) text = filters[name!]!(text, argument.join(':'));
    else last = (plain) => lastFilters[name!]!(plain, escape);
  }
  return text ? last(text) : '';
}

function write(nodes: Node[], scopes: TemplateValue[], escape: (text: string) => string): string {
  const parts = nodes.map((node) => {
    if (node.kind === 'text') return node.text;
    const value = lookUp(node.name, scopes);
    if (node.kind === 'value') return printed(value, node.filters, escape);
    if (node.whereNone) return isNone(value) ? write(node.children, scopes, escape) : '';
    if (isNone(value)) return '';
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => write(node.children, [...scopes, item], escape)).join('');
  });
  return parts.join('');
}

/** A template ready to be filled, values as they are unless `escape` is given; throws TemplateError with the tag that is wrong. */
export function compileTemplate(template: string, escape: (text: string) => string = (text) => text): (values: { [name: string]: TemplateValue }) => string {
  const nodes = parse(template);
  return (values) => write(nodes, [values], escape);
}
