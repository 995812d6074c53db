// @vitest-environment node
/** The eyes of the tests about the repo: which names count as undeclared. */
import { expect, test } from 'vitest';
import { parseSync } from 'vite';
import { type SyntaxNode, freeNames } from './scope';

const freeOf = (code: string): string[] => [...freeNames(parseSync('sample.tsx', code).program as unknown as SyntaxNode).keys()];

test.each([
  ['a name never declared', 'window.close();', ['window']],
  ['a parameter', 'export function read(document: Document) { return document.title; }', []],
  ['a parameter of another function', 'const read = (document) => document; const again = () => document.title;', ['document']],
  ['a parameter taken apart', 'export const read = ({ url, at: [first], ...rest }) => [url, first, rest];', []],
  ['a member of that name', 'export const at = (place) => place.location.window;', []],
  ['a computed member', 'export const at = (place) => place[location];', ['location']],
  ['a key of that name', 'export const it = { window: 1, location() {} };', []],
  ['a short key', 'export const it = { location };', ['location']],
  ['a type of that name', 'export type Part = Document; export const it = (part: Node) => part as Element;', []],
  ['a name asked for its type', 'export const kind = typeof document;', ['document']],
  ['an imported name', "import { document } from './paper'; export const it = document;", []],
  ['a name in a template and in JSX', 'export const It = () => <p title={location.href}>{`${navigator.language}`}</p>;', ['location', 'navigator']],
  ['a loop and a catch', 'for (const name of []) try { name(); } catch (error) { error(); }', []],
  ['a class with fields', 'export class Place extends Base { window = 1; at() { return this.window; } }', ['Base']],
  ['names that are passed on', "export { window } from './place'; const own = 1; export { own as document };", []],
])('%s', (_, code, expected) => {
  expect(freeOf(code)).toEqual(expected);
});
