/**
 * The source files of the extension as the tests about the repo see them: what
 * each imports, and which names it uses without declaring them. Reads files and
 * nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { type SyntaxNode, freeNames, walk } from './scope';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One import of a file. */
export interface Import {
  /** Path from the root with its ending for a file of ours ("lib/model.ts"), the package's name for another's. */
  target: string;
  typesOnly: boolean;
}

export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  program: SyntaxNode;
  imports: Import[];
  /** Names that no scope of the file declares, with the line they are first used on. */
  free: Map<string, number>;
}

/** All files below a folder of the project, as paths from its root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The line (from 1) of an offset. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const codeFiles = ['entrypoints', 'components', 'lib'].flatMap(filesIn).filter((path) => /\.tsx?$/.test(path));
const known = new Set(['entrypoints', 'components', 'lib', 'public'].flatMap(filesIn));

/** What a specifier names, seen from a file. */
function targetOf(specifier: string, from: string): string {
  const [bare] = specifier.split('?') as [string];
  if (!bare.startsWith('.') && !bare.startsWith('@/')) return bare;
  const path = bare.startsWith('@/') ? bare.slice(2) : join(dirname(from), bare).replaceAll('\\', '/');
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? path;
}

const isTypesOnly = (node: SyntaxNode): boolean =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((one: SyntaxNode) => one.importKind === 'type' || one.exportKind === 'type'));

function importsOf(program: SyntaxNode, path: string): Import[] {
  const imports: Import[] = [];
  walk(program, (node) => {
    if (!/^(?:ImportDeclaration|ImportExpression|ExportNamedDeclaration|ExportAllDeclaration|TSImportType)$/.test(node.type)) return;
    const specifier = node.source?.value ?? node.argument?.literal?.value;
    if (typeof specifier === 'string') imports.push({ target: targetOf(specifier, path), typesOnly: node.type === 'TSImportType' || isTypesOnly(node) });
  });
  return imports;
}

function readSource(path: string): Source {
  const text = readText(path);
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const tree = program as unknown as SyntaxNode;
  const free = new Map([...freeNames(tree)].map(([name, offset]) => [name, lineOf(text, offset)]));
  return { path, text, program: tree, imports: importsOf(tree, path), free };
}

/** Every TypeScript file of entrypoints, components and lib. */
export const sources: Source[] = codeFiles.map(readSource);
