/*
 * In Chromium the fields of a form hide the form's own properties, in content scripts too: with `<input name="nodeName">`
 * in it, `form.nodeName` is that field, and `form.contains` may not be a function. So properties of any element that may
 * be a form are read only through its interface's own getters and methods. (Firefox shows content scripts the real ones;
 * there these functions are only six times as fast. A document's properties are safe in both.)
 */

/** `Function.prototype.call`: bound to a getter, it is the fastest way to use the getter as a function. */
const { call } = getter;

/** `Node.nodeType`. */
export const nodeTypeOf = getter<Node, 'nodeType'>('Node', 'nodeType');
/** `Node.nextSibling`. */
export const nextSiblingOf = getter<Node, 'nextSibling'>('Node', 'nextSibling');
/** `Node.parentElement`. */
export const parentOf = getter<Node, 'parentElement'>('Node', 'parentElement');
/** `Node.isConnected`. */
export const isConnected = getter<Node, 'isConnected'>('Node', 'isConnected');
/** `Node.firstChild`. */
export const firstChildOf = getter<Element, 'firstChild'>('Element', 'firstChild');
/** `Node.textContent`. */
export const textOf = getter<Element, 'textContent'>('Element', 'textContent');
/** `Node.ownerDocument`. */
export const documentOf = getter<Element, 'ownerDocument'>('Element', 'ownerDocument');
/** `Element.localName`. */
export const localNameOf = getter<Element, 'localName'>('Element', 'localName');
/** `Node.contains`. */
export const contains = method<Element, [other: Node | null], boolean>('Element', 'contains');
/** `Element.matches`. */
export const matchesSelector = method<Element, [selector: string], boolean>('Element', 'matches');
/** `Element.closest`. */
export const closestTo = method<Element, [selector: string], Element | null>('Element', 'closest');
/** `Element.getBoundingClientRect`. */
export const boundsOf = method<Element, [], DOMRect>('Element', 'getBoundingClientRect');
/** `Element.children`. */
export const childrenOf = getter<Element, 'children'>('Element', 'children');
/** `Element.hasAttribute`. */
export const hasAttribute = method<Element, [name: string], boolean>('Element', 'hasAttribute');
/** `Element.checkVisibility`. */
export const isVisible = method<Element, [options: CheckVisibilityOptions], boolean>('Element', 'checkVisibility');
/** `Element.querySelector`. */
export const firstWithin = method<Element, [selector: string], Element | null>('Element', 'querySelector');
/** `Element.querySelectorAll`. */
export const allWithin = method<Element, [selector: string], NodeListOf<Element>>('Element', 'querySelectorAll');

function getter<Of extends Node, Name extends keyof Of & string>(owner: string, name: Name): (node: Of) => Of[Name] {
  const get = propertyOf(owner, name)?.get;
  // Without a window (unit tests read documents of their own) there is no such interface, and no form that hides
  // anything.
  return get === undefined ? (node) => node[name] : (call.bind(get) as (node: Of) => Of[Name]);
}

function method<Of extends Node, Values extends unknown[], Value>(
  owner: string,
  name: keyof Of & string,
): (node: Of, ...values: Values) => Value {
  const known = propertyOf(owner, name)?.value as ((this: Of, ...values: Values) => Value) | undefined;
  if (known !== undefined) return call.bind(known as (this: unknown, ...values: Values) => Value) as (node: Of, ...values: Values) => Value;
  return (node, ...values) => (node[name] as (this: Of, ...values: Values) => Value).apply(node, values);
}

function propertyOf(owner: string, name: string): PropertyDescriptor | undefined {
  const known = (globalThis as unknown as Record<string, { readonly prototype: object } | undefined>)[owner];
  for (let at: object | null = known?.prototype ?? null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined) return property;
  }
  return undefined;
}
