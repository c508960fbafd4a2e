/*
 * What JSX becomes in the page. A file asks for it by `@jsxImportSource #elements` in its first line. Preact, which the
 * popup has, would be a tenth of what a page loads: none of the parts in the page has state, effects or fields.
 */

/** What a part draws; `null`, `undefined` and booleans draw nothing. */
export type Content = Drawn | string | number | boolean | null | undefined | readonly Content[];

/** The description of an element that `render` makes or updates. */
export interface Drawn {
  readonly type: string;
  readonly props: ElementProps;
  /** An element with another key than the one before is another element; without a key its position counts. */
  readonly key?: Key | undefined;
}

type Key = string | number;

export interface ElementProps {
  readonly children?: Content;
  readonly onClick?: (event: MouseEvent) => void;
  readonly style?: { readonly width: string };
}

/** Calls a part at once, since parts have no state; elements are made by `render`. */
export function jsx<Props>(type: string | ((props: Props) => Content), props: Props, key?: Key): Content {
  if (typeof type === 'string') return { type, props: props as ElementProps, key };
  const content = type(props);
  return key !== undefined && isDrawn(content) ? { ...content, key } : content;
}

export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: { readonly children?: Content }): Content {
  return children;
}

export function isDrawn(content: Content): content is Drawn {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

type Value = string | number | boolean | undefined;
type Names = 'class' | 'id' | 'lang' | 'title' | 'hidden' | 'role' | 'tabIndex' | 'type' | 'href' | 'target' | 'rel';
type DrawnNames = 'viewBox' | 'width' | 'height' | 'focusable' | 'd' | 'fill' | 'stroke' | 'stroke-width' | 'stroke-linecap';
type ShapeNames = 'x' | 'y' | 'dy' | 'rx' | 'text-anchor';

/** What TypeScript checks JSX by. */
export declare namespace JSX {
  type Element = Content;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicAttributes {
    key?: Key;
  }
  type IntrinsicElements = Readonly<
    Record<
      string,
      ElementProps & { readonly key?: Key } & Readonly<
          Partial<Record<Names | DrawnNames | ShapeNames | `aria-${string}` | `data-${string}`, Value>>
        >
    >
  >;
}
