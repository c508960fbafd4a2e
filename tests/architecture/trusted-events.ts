import type { Sources } from './project-files';
import { isNode, nodesOf, type SyntaxNode } from './syntax';

/** The one place that may listen to anything: it lets nothing through but what readers and browsers did. */
const GATE = 'src/page/dom/trusted-events.ts';

/** Every event that is listened to past the gate, as `path: type`; a signal's `abort` is no event of the page. */
export function openListeners(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    path === GATE
      ? []
      : nodesOf(path, source)
          .filter(isListening)
          .map(typeOf)
          .filter((type) => type !== 'abort')
          .map((type) => `${path}: ${type}`),
  );
}

function isListening({ type, callee }: SyntaxNode): boolean {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  const { property } = callee;
  return isNode(property) && [property['name'], property['value']].includes('addEventListener');
}

/** The type as it is written; one that is computed is named so, and is in no list. */
function typeOf({ arguments: given }: SyntaxNode): string {
  const [type] = Array.isArray(given) ? (given as unknown[]) : [];
  return isNode(type) && typeof type['value'] === 'string' ? type['value'] : '(computed)';
}
