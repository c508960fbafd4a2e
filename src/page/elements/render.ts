import { isDrawn, type Content, type Drawn, type ElementProps } from './jsx-runtime';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

type Parent = Element | ShadowRoot;

/** What was drawn into an element, each by its name among its siblings. */
const drawnIn = new WeakMap<Parent, ReadonlyMap<string, ChildNode>>();
/** What an element was drawn from. */
const drawnFrom = new WeakMap<Node, ElementProps>();

/**
 * Makes the content of `parent` what it is to be. Elements that were there before stay and change, so that none of them
 * loses its focus or its scroll position: those with the same type and key, or without a key at the same position.
 */
export function render(content: Content, parent: Parent): void {
  const before = drawnIn.get(parent);
  const now = new Map<string, ChildNode>();
  nameEach(content, '', (name, one) => {
    const node = before?.get(name) ?? make(one, parent);
    now.set(name, node);
    if (isDrawn(one)) update(node as Element, one.props);
    else if ((node as Text).data !== one) (node as Text).data = one;
  });
  drawnIn.set(parent, now);
  before?.forEach((node, name) => now.has(name) || node.remove());
  let next = parent.firstChild;
  for (const node of now.values()) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

/** Calls back with each element and text that is to be drawn. `{isOpen && <p />}` takes a position either way, so what stands after it keeps its own. */
function nameEach(content: Content, name: string, each: (name: string, one: Drawn | string) => void): void {
  if (Array.isArray(content)) {
    (content as readonly Content[]).forEach((one, at) => nameEach(one, `${name}/${isDrawn(one) ? (one.key ?? at) : at}`, each));
  } else if (isDrawn(content)) each(`${name} ${content.type}`, content);
  else if (content !== null && content !== undefined && typeof content !== 'boolean') each(name, `${content as string | number}`);
}

function make(one: Drawn | string, parent: Parent): ChildNode {
  const { ownerDocument } = parent;
  if (!isDrawn(one)) return ownerDocument.createTextNode(one);
  const { type, props } = one;
  const element = ownerDocument.createElementNS(type === 'svg' || (parent as Element).namespaceURI === SVG ? SVG : HTML, type);
  // Always the handler of the last drawing.
  if (props.onClick) element.addEventListener('click', (event) => drawnFrom.get(element)?.onClick?.(event as MouseEvent));
  return element;
}

function update(element: Element, props: ElementProps): void {
  const before = drawnFrom.get(element);
  drawnFrom.set(element, props);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'style') Object.assign((element as HTMLElement).style, value);
    else if (name !== 'children' && name !== 'onClick' && before?.[name as keyof ElementProps] !== value)
      setAttribute(element, name, value);
  }
  for (const name of Object.keys(before ?? {})) if (!(name in props)) setAttribute(element, name, undefined);
  render(props.children, element);
}

/** `hidden={false}` takes the attribute away; `aria-expanded={false}` says so. */
function setAttribute(element: Element, name: string, value: unknown): void {
  const isWritten = typeof value !== 'boolean' || name.includes('-');
  if (value === undefined || (value === false && !isWritten)) element.removeAttribute(name);
  else element.setAttribute(name, isWritten ? `${value as string}` : '');
}
