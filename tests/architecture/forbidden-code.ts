import type { Sources } from './project-files';
import { isNode, nodesOf, type SyntaxNode } from './syntax';

/** Names that may not be spoken at all: network, code from text, noise, windows that block. */
const GLOBALS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'importScripts',
  'eval',
  'Function',
  'console',
  'alert',
  'confirm',
  'prompt',
]);

/** Members that turn text into markup or send it somewhere. */
const MEMBERS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'srcdoc',
  'createContextualFragment',
  'sendBeacon',
]);

/** Members of one object alone, since their names are common. */
const MEMBERS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  document: new Set(['write', 'writeln', 'execCommand']),
};

/** Everything in the sources that the project promises not to do, as `path: what`. */
export function forbiddenCode(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    const nodes = nodesOf(path, source);
    const names = namesOfProperties(nodes);
    return nodes.flatMap((node) => {
      const what = forbiddenMember(node) ?? forbiddenGlobal(node, names);
      return what === null ? [] : [`${path}: ${what}`];
    });
  });
}

/** Identifiers that only name a property, a key or a type, and so speak of no global. */
function namesOfProperties(nodes: readonly SyntaxNode[]): ReadonlySet<unknown> {
  return new Set(
    nodes.flatMap((node) => {
      const isShorthand = node.type === 'Property' && node['shorthand'] === true;
      if (node.type === 'MemberExpression' && node['computed'] === false && !isGlobalObject(node['object'])) return [node['property']];
      if (NAMED_BY_KEY.has(node.type) && node['computed'] !== true && !isShorthand) return [node['key']];
      return node.type === 'TSTypeReference' ? [node['typeName']] : [];
    }),
  );
}

const NAMED_BY_KEY = new Set(['Property', 'PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature']);
const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self']);

function isGlobalObject(value: unknown): boolean {
  return isNode(value) && GLOBAL_OBJECTS.has(String(value['name']));
}

function forbiddenGlobal(node: SyntaxNode, names: ReadonlySet<unknown>): string | null {
  const name = String(node['name']);
  return node.type === 'Identifier' && GLOBALS.has(name) && !names.has(node) ? name : null;
}

function forbiddenMember(node: SyntaxNode): string | null {
  if (node.type === 'JSXAttribute') return forbiddenName(node['name']);
  if (node.type === 'Property') return forbiddenName(node['key']);
  if (node.type !== 'MemberExpression') return null;
  const { object, property } = node;
  const name = nameOf(property);
  const owner = isNode(object) ? nameOf(object['type'] === 'MemberExpression' ? object['property'] : object) : '';
  return MEMBERS_OF[owner]?.has(name) ? `${owner}.${name}` : forbiddenName(property);
}

function forbiddenName(value: unknown): string | null {
  const name = nameOf(value);
  return MEMBERS.has(name) ? name : null;
}

/** The name of an identifier, or the text of a literal as in `element['innerHTML']`. */
function nameOf(value: unknown): string {
  return isNode(value) ? String(value['name'] ?? value['value'] ?? '') : '';
}
