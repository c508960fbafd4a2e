import type { Sources } from './project-files';
import { isNode, nodesOf, type SyntaxNode } from './syntax';

/** The one place that may hand out anything. */
const SELF = 'src/page/dom/reported.ts';

/** At which argument a function takes a callback. */
const TAKES: Readonly<Record<string, number>> = { addEventListener: 1, setTimeout: 0, requestAnimationFrame: 0, queueMicrotask: 0 };

/** Requests that resolve with a failure and never reject, see `src/messaging/client.ts`. */
const NEVER_REJECTS = ['ask', 'changeSettings'];

/** Every callback that is handed out without `reported`, as `path: function`; and every promise that nobody waits for, as `path: void`. */
export function unreportedCallbacks(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    path === SELF
      ? []
      : nodesOf(path, source).flatMap((node) => {
          const name = nameOfTaker(node);
          return name === null ? [] : [`${path}: ${name}`];
        }),
  );
}

function nameOfTaker(node: SyntaxNode): string | null {
  if (node.type === 'UnaryExpression') return node['operator'] === 'void' && !isSafe(node['argument']) ? 'void' : null;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const name = nameOf(node['callee']);
  const at = node.type === 'NewExpression' ? (name?.endsWith('Observer') ? 0 : undefined) : TAKES[name ?? ''];
  if (name === null || at === undefined) return null;
  const given = (node['arguments'] as readonly unknown[])[at];
  // A promise that only waits for a time hands out nothing but its own `resolve`.
  return isReported(given) || (isNode(given) && given['name'] === 'resolve') ? null : name;
}

function isReported(value: unknown): boolean {
  return isNode(value) && value.type === 'CallExpression' && nameOf(value['callee']) === 'reported';
}

function isSafe(value: unknown): boolean {
  if (!isNode(value) || value.type !== 'CallExpression') return isNode(value) && value.type === 'Literal';
  return NEVER_REJECTS.includes(nameOf(value['callee']) ?? '');
}

/** The last name of what is called: `setTimeout` of `view?.setTimeout`. */
function nameOf(callee: unknown): string | null {
  if (!isNode(callee)) return null;
  const name = callee.type === 'MemberExpression' ? callee['property'] : callee;
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : null;
}
