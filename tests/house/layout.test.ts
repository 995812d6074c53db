// @vitest-environment node
/** How files look: names, sizes, opening lines, colours in one place, few messages, tests that all run. */
import { describe, expect, test } from 'vitest';
import { type SyntaxNode, walk } from './scope';
import { filesIn, readText, sources } from './sources';

const LONGEST = 300;
/** Files that list words, months, names or shapes: data, as long as their subject. */
const TABLES = [/^lib\/model\.ts$/, /\/languages\//, /^tests\/.*\/(?:cases|samples?|tables?)\//];

const own = ['entrypoints', 'components', 'lib', 'tests'].flatMap(filesIn).filter((path) => !path.includes('node_modules/') && !path.startsWith('tests/output/'));
const code = own.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
const css = own.filter((path) => path.endsWith('.css'));

test(`no file is longer than ${LONGEST} lines, but tables`, () => {
  const long = code.filter((path) => !TABLES.some((table) => table.test(path))).map((path) => ({ path, lines: readText(path).split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test.each(code.filter((path) => !/\.css$|\.test\.tsx?$/.test(path)))('%s opens by saying what it is', (path) => {
  expect(readText(path).replace(/^(?:#!.*|\/\/ @vitest-environment .*)\n/, '')).toMatch(/^\/\*\*\s/);
});

test('no room is called utils, helpers, types or services', () => {
  expect(own.filter((path) => /(?:^|\/)(?:utils?|helpers?|services?|common|misc)(?:\/|\.)|(?<!\/languages)\/types(?:\/|\.)/.test(path))).toEqual([]);
});

test('files are kebab-case, components PascalCase', () => {
  const wrong = sources.map(({ path }) => path).filter((path) => {
    const name = path.split('/').at(-1)!;
    return !(name.endsWith('.tsx') ? /^(?:[A-Z][A-Za-z]+|main|index)\.tsx$/ : /^[a-z\d]+(?:-[a-z\d]+)*\.ts$/).test(name);
  });
  expect(wrong).toEqual([]);
});

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(|:\s*(?:[^;{}]*\s)?(?:white|black|red|green|blue|gr[ae]y|yellow|orange|pink|purple|silver|brown|crimson|navy|gold|beige|ivory)\b/gi;

test.each(css.filter((path) => path !== 'components/theme.css'))('%s takes its colours from the theme', (path) => {
  const rules = readText(path).replace(/\/\*[\s\S]*?\*\//g, '').replace(/var\([^)]*\)/g, 'var()');
  expect(rules.match(COLOUR)).toBeNull();
});

test.each(css)('%s loads nothing', (path) => {
  expect(readText(path).match(/@import\s+(?:url\()?['"]?(?:https?:)?\/\/|url\(\s*['"]?(?:https?:)?\/\//g)).toBeNull();
});

describe('messages', () => {
  const protocol = sources.find(({ path }) => path === 'lib/messages/protocol.ts')!;
  const messages: string[] = [];
  walk(protocol.program, (node: SyntaxNode) => {
    if (node.type === 'TSInterfaceDeclaration' && /^To[A-Z]/.test(node.id.name)) messages.push(...node.body.body.map((member: SyntaxNode) => member.key.name));
  });

  test('are declared, each once', () => {
    expect(messages.length).toBeGreaterThan(0);
    expect(new Set(messages).size).toBe(messages.length);
  });

  test('are ten at most: more means that something is pushed that should be read', () => {
    expect(messages.length).toBeLessThanOrEqual(10);
  });

  test('are types alone', () => {
    expect(protocol.program.body.filter((node: SyntaxNode) => !(node.declaration ?? node).type.startsWith('TS') && node.importKind !== 'type')).toEqual([]);
  });
});

test('every test runs', () => {
  const idle = own.filter((path) => /\.test\.tsx?$/.test(path) && /\b(?:test|it|describe)\.(?:skip|only|todo|fails)\b|\b(?:xit|xtest|xdescribe)\(/.test(readText(path)) && path !== 'tests/house/layout.test.ts');
  expect(idle).toEqual([]);
});

test('no path of one machine stands in the code', () => {
  expect(code.filter((path) => /['"`](?:\/(?:work|tmp|root|home|Users)\/|[A-Z]:\\\\)/.test(readText(path)))).toEqual([]);
});
