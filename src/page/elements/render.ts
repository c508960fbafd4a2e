import { isDrawn, type Content, type Drawn, type ElementProps } from './jsx-runtime';
import { reported } from '../dom/reported';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

type Parent = Element | ShadowRoot;

interface Drawing {
  readonly content: Content;
  /** What was made of it, in order. */
  readonly nodes: readonly ChildNode[];
}

/** What was drawn into an element. */
const drawings = new WeakMap<Parent, Drawing>();
/** What an element was drawn from. */
const drawnFrom = new WeakMap<Node, ElementProps>();

/**
 * Makes the content of `parent` what it is to be. Elements that were there before stay and change, so that none of them
 * loses its focus or its scroll position: those with the same type and key, or without a key at the same position.
 */
export function render(content: Content, parent: Parent): void {
  const before = drawings.get(parent);
  const nodes: ChildNode[] = [];
  drawings.set(parent, { content, nodes });
  if (before === undefined) {
    // Most of what a page opens with is drawn once.
    nameEach(content, '', (_, one) => nodes.push(parent.appendChild(make(one, parent))));
    return;
  }
  const left = new Map<string, ChildNode>();
  let at = 0;
  nameEach(before.content, '', (name) => left.set(name, before.nodes[at++] as ChildNode));
  nameEach(content, '', (name, one) => {
    const known = left.get(name);
    left.delete(name);
    nodes.push(known ?? make(one, parent));
    if (known === undefined) return;
    if (isDrawn(one)) update(known as Element, one.props);
    else if ((known as Text).data !== one) (known as Text).data = one;
  });
  for (const node of left.values()) node.remove();
  let next = parent.firstChild;
  for (const node of nodes) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

/** Calls back with each element and text that is to be drawn, and its name among the siblings. `{isOpen && <p />}` takes a position even when it draws nothing, so the names of the siblings after it stay the same. */
function nameEach(content: Content, name: string, draw: (name: string, one: Drawn | string) => void): void {
  if (Array.isArray(content)) {
    (content as readonly Content[]).forEach((one, at) => nameEach(one, `${name}/${isDrawn(one) ? (one.key ?? at) : at}`, draw));
  } else if (isDrawn(content)) draw(`${name} ${content.type}`, content);
  else if (content !== null && content !== undefined && typeof content !== 'boolean') draw(name, `${content as string | number}`);
}

function make(one: Drawn | string, parent: Parent): ChildNode {
  const { ownerDocument } = parent;
  if (!isDrawn(one)) return ownerDocument.createTextNode(one);
  const { type, props } = one;
  const element = ownerDocument.createElementNS(type === 'svg' || (parent as Element).namespaceURI === SVG ? SVG : HTML, type);
  // Always the handler of the last drawing.
  if (props.onClick)
    element.addEventListener(
      'click',
      reported((event) => drawnFrom.get(element)?.onClick?.(event as MouseEvent)),
    );
  update(element, props);
  return element;
}

function update(element: Element, props: ElementProps): void {
  const before = drawnFrom.get(element);
  if (before === props) return;
  drawnFrom.set(element, props);
  for (const name in props) {
    const value = props[name as keyof ElementProps];
    if (name === 'children') render(value as Content, element);
    else if (name === 'style') Object.assign((element as HTMLElement).style, value);
    else if (name !== 'onClick' && before?.[name as keyof ElementProps] !== value) setAttribute(element, name, value);
  }
  if (before === undefined) return;
  for (const name in before) {
    if (name in props) continue;
    if (name === 'children') render(null, element);
    else setAttribute(element, name, undefined);
  }
}

/** `hidden={false}` takes the attribute away; `aria-expanded={false}` says so. */
function setAttribute(element: Element, name: string, value: unknown): void {
  const isWritten = typeof value !== 'boolean' || name.includes('-');
  if (value === undefined || (value === false && !isWritten)) element.removeAttribute(name);
  else element.setAttribute(name, isWritten ? `${value as string}` : '');
}
