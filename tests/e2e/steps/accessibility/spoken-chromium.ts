import type { CDPSession, Protocol } from 'puppeteer-core';
import type { GivenNode } from './spoken';

type AxNode = Protocol.Accessibility.AXNode;

/** The page's whole accessibility tree, over the DevTools protocol. */
export async function spokenInChromium(session: CDPSession): Promise<readonly GivenNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: AxNode): readonly GivenNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : read(child);
    });
    return node.ignored
      ? children
      : [{ role: textOf(node.role), name: textOf(node.name), description: textOf(node.description), states: statesOf(node), children }];
  };
  return nodes.slice(0, 1).flatMap(read);
}

function textOf(value: Protocol.Accessibility.AXValue | undefined): string {
  return String(value?.value ?? '');
}

function statesOf({ properties = [] }: AxNode): string[] {
  return properties.flatMap(({ name, value }) => {
    if (name === 'expanded') return [value.value === true ? 'expanded' : 'collapsed'];
    if (name === 'checked' || name === 'pressed') return [value.value === 'true' ? name : `not ${name}`];
    return SAID.has(name) && value.value === true ? [name] : [];
  });
}

const SAID: ReadonlySet<string> = new Set(['focused', 'selected', 'disabled', 'required', 'busy', 'modal']);
