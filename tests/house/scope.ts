/** Names in a syntax tree (ESTree, as Vite's parser gives it): which of them the file does not declare itself. */

/** A node of the tree; its members depend on its type. */
export type SyntaxNode = { type: string; start: number; end: number } & Record<string, any>;

const isNode = (value: unknown): value is SyntaxNode => typeof (value as SyntaxNode | null)?.type === 'string';

/** Calls back for a node and everything below it, parents first. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

const childrenOf = (node: SyntaxNode): SyntaxNode[] =>
  Object.entries(node).flatMap(([name, value]) => (name === 'parent' ? [] : [value].flat().filter(isNode)));

/** The names that a declaration's pattern binds. */
function boundNames(pattern: SyntaxNode | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property: SyntaxNode) => boundNames(property.value ?? property.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    case 'TSParameterProperty':
      return boundNames(pattern.parameter);
    default:
      return [];
  }
}

/** The names declared by a statement in the scope it stands in. */
function declaredBy(node: SyntaxNode): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers.map((one: SyntaxNode) => one.local.name);
    case 'VariableDeclaration':
      return node.declarations.flatMap((one: SyntaxNode) => boundNames(one.id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id ? [node.id.name] : [];
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return node.declaration ? declaredBy(node.declaration) : [];
    default:
      return [];
  }
}

/** The names that a node declares for what is below it. */
function scopeOf(node: SyntaxNode): string[] {
  const own = node.id?.type === 'Identifier' ? [node.id.name] : [];
  if (node.params) return [...own, ...node.params.flatMap(boundNames), 'arguments'];
  if (node.type === 'ClassExpression') return own;
  if (node.type === 'CatchClause') return boundNames(node.param);
  if (/^For/.test(node.type)) return [node.init, node.left].filter(isNode).flatMap(declaredBy);
  if (node.type === 'SwitchStatement') return node.cases.flatMap((one: SyntaxNode) => one.consequent.flatMap(declaredBy));
  return Array.isArray(node.body) ? node.body.flatMap(declaredBy) : [];
}

/** Names that stand for themselves, not for a value: members and keys. */
function labelsOf(node: SyntaxNode): unknown[] {
  if (node.type === 'MemberExpression' && !node.computed) return [node.property];
  if (/^(?:Property|PropertyDefinition|MethodDefinition|AccessorProperty)$/.test(node.type) && !node.computed) return [node.key];
  if (node.source && node.specifiers) return node.specifiers;
  if (node.type === 'ExportSpecifier') return [node.exported];
  if (/^(?:MetaProperty|LabeledStatement|BreakStatement|ContinueStatement)$/.test(node.type)) return [node.meta, node.property, node.label];
  return [];
}

/** What TypeScript adds and what stays of it when it runs. */
const HAS_VALUE = /^TS(?:AsExpression|NonNullExpression|SatisfiesExpression|ParameterProperty|ExportAssignment)$/;

/** Names used as values that no scope of the tree declares, each with the offset of its first use. */
export function freeNames(program: SyntaxNode): Map<string, number> {
  const free = new Map<string, number>();
  const visit = (node: SyntaxNode, scopes: ReadonlySet<string>): void => {
    if (node.type.startsWith('TS') && !HAS_VALUE.test(node.type)) return;
    if (node.type === 'Identifier' && !scopes.has(node.name) && !free.has(node.name)) free.set(node.name, node.start);
    const declared = scopeOf(node);
    const inner = declared.length > 0 ? new Set([...scopes, ...declared]) : scopes;
    const labels = labelsOf(node);
    for (const child of childrenOf(node)) if (!labels.includes(child) || child.computed) visit(child, inner);
  };
  visit(program, new Set());
  return free;
}
