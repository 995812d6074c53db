// @vitest-environment node
/** What each zone may touch: pure rooms the language alone, no clock and no chance; nowhere is text turned into code or markup. */
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { type SyntaxNode, walk } from './scope';
import { lineOf, type Source, sources } from './sources';

/** The names of the language itself, as an empty realm has them. */
const LANGUAGE: string[] = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)');
/** Text and addresses: in every browser, in workers and in Node, and without effect. */
const TEXT = ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'btoa', 'atob'];
/** Constants and constructors that mean the same in every document. */
const DOM = ['Node', 'NodeFilter'];

interface Zone {
  name: string;
  rooms: RegExp;
  names: string[];
}

const ZONES: Zone[] = [
  { name: 'pure', rooms: /^lib\/(?:model|errors|url|envelope|images)\.ts$|^lib\/(?:quotations|export|import|shapes)\/|^lib\/anchor\/match\.ts$|^lib\/db\/migrations\.ts$|^components\/field-text\.ts$/, names: [...LANGUAGE, ...TEXT] },
  { name: 'DOM by parameter', rooms: /^lib\/(?:extract|anchor)\/|^lib\/sanitize\.ts$/, names: [...LANGUAGE, ...TEXT, ...DOM] },
];

const inZone = (zone: Zone): Source[] => sources.filter((source) => zone.rooms.test(source.path));

describe.each(ZONES)('$name rooms', (zone) => {
  test('use no name of the browser', () => {
    const found = inZone(zone).flatMap((source) => [...source.free].filter(([name]) => !zone.names.includes(name)).map(([name, line]) => `${source.path}:${line} ${name}`));
    expect(found).toEqual([]);
  });

  test('take the clock, chance and ids as parameters', () => {
    expect(inZone(zone).flatMap((source) => places(source, asksClockOrChance))).toEqual([]);
  });
});

function places(source: Source, matches: (node: SyntaxNode) => boolean): string[] {
  const found: string[] = [];
  walk(source.program, (node) => {
    if (matches(node)) found.push(`${source.path}:${lineOf(source.text, node.start)} ${source.text.slice(node.start, node.end).split('\n')[0]!.slice(0, 60)}`);
  });
  return found;
}

const isMember = (node: SyntaxNode, object: string, property: string): boolean =>
  node.type === 'MemberExpression' && node.object.name === object && node.property.name === property;

const asksClockOrChance = (node: SyntaxNode): boolean =>
  isMember(node, 'Date', 'now') || isMember(node, 'Math', 'random') || (node.type === 'NewExpression' && node.callee.name === 'Date' && node.arguments.length === 0);

/** Ways to make markup or code of a string, and the files that have a reason to. */
const SINKS: { name: string; matches: (node: SyntaxNode) => boolean; allowed: RegExp | null }[] = [
  { name: 'innerHTML and outerHTML', matches: (node) => assigns(node, /^(?:innerHTML|outerHTML|srcdoc)$/), allowed: null },
  { name: 'insertAdjacentHTML and its like', matches: (node) => calls(node, /^(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/), allowed: null },
  { name: 'dangerouslySetInnerHTML', matches: (node) => node.type === 'JSXAttribute' && node.name.name === 'dangerouslySetInnerHTML', allowed: null },
  { name: 'eval and Function', matches: (node) => /^(?:Call|New)Expression$/.test(node.type) && /^(?:eval|Function)$/.test(node.callee.name ?? ''), allowed: null },
  // Parsing for reading makes a document that nobody sees and that runs nothing.
  { name: 'DOMParser', matches: (node) => node.type === 'NewExpression' && node.callee.name === 'DOMParser', allowed: /^lib\/(?:sanitize\.ts|extract\/)/ },
];

const assigns = (node: SyntaxNode, name: RegExp): boolean =>
  node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && name.test(node.left.property.name ?? node.left.property.value ?? '');

const calls = (node: SyntaxNode, name: RegExp): boolean =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && name.test(node.callee.property.name ?? '');

test.each(SINKS)('$name: nowhere but where declared', ({ matches, allowed }) => {
  expect(sources.filter((source) => !allowed?.test(source.path)).flatMap((source) => places(source, matches))).toEqual([]);
});
