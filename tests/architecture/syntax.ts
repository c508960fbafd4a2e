import { parseSync } from 'vite';

/** A node of the syntax tree: ESTree with TypeScript and JSX. */
export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Parses a file and gives every node of it, outermost first; throws where it does not parse. */
export function nodesOf(path: string, source: string): SyntaxNode[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`);
  const nodes: SyntaxNode[] = [];
  collect(program, nodes);
  return nodes;
}

function collect(value: unknown, nodes: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const part of Object.values(value)) collect(part, nodes);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

export interface Import {
  readonly specifier: string;
  /** True where nothing is left of it in the build. */
  readonly isTypeOnly: boolean;
}

/** Everything a file imports or re-exports: static, dynamic, styles, and types in type expressions. */
export function importsOf(path: string, source: string): Import[] {
  return nodesOf(path, source).flatMap((node) => {
    const { source: from } = node;
    if (!IMPORTS.has(node.type) || !isNode(from)) return [];
    // What is imported by an expression cannot be judged, so it is named as it is written and fails.
    const specifier = typeof from['value'] === 'string' ? from['value'] : '(computed)';
    const kind = node['importKind'] ?? node['exportKind'];
    return [{ specifier, isTypeOnly: kind === 'type' || node.type === 'TSImportType' }];
  });
}

const IMPORTS = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);
