/** What the benches use of the libraries beside which the companion is measured; they are installed by the first bench alone. */
declare module 'mark.js' {
  export interface MarkOptions {
    readonly accuracy?: 'partially' | 'exactly' | 'complementary' | { readonly value: string; readonly limiters: readonly string[] };
    readonly acrossElements?: boolean;
    readonly caseSensitive?: boolean;
    readonly diacritics?: boolean;
    readonly each?: (element: HTMLElement) => void;
    readonly element?: string;
    readonly exclude?: readonly string[];
    readonly separateWordSearch?: boolean;
  }
  export default class Mark {
    constructor(root: Element);
    mark(keyword: string, options: MarkOptions): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: {
      readonly find: RegExp;
      readonly replace: (portion: { readonly text: string }, match: readonly string[]) => Node;
      readonly filterElements?: (node: Node) => boolean;
    },
  ): void;
}

declare module 'dom-anchor-text-quote' {
  interface Quote {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  export function toTextPosition(
    root: Element,
    quote: Quote,
    options?: { readonly hint?: number },
  ): { readonly start: number; readonly end: number } | null;
}

declare module 'approx-string-match' {
  interface Match {
    readonly start: number;
    readonly end: number;
    readonly errors: number;
  }
  export default function search(text: string, pattern: string, maxErrors: number): Match[];
}

declare module '@apache-annotator/dom' {
  interface TextQuoteSelector {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function createTextQuoteSelectorMatcher(quote: TextQuoteSelector): (root: Node) => AsyncGenerator<Range, void, void>;
}

declare module 'minisearch' {
  interface Options {
    readonly fields: readonly string[];
    readonly searchOptions?: { readonly prefix?: boolean; readonly combineWith?: 'AND' | 'OR' };
  }
  export default class MiniSearch<Document> {
    constructor(options: Options);
    addAll(documents: readonly Document[]): void;
    search(query: string): readonly unknown[];
  }
}

declare module 'tocbot' {
  interface Options {
    readonly tocElement: HTMLElement;
    readonly contentElement: HTMLElement;
    readonly headingSelector: string;
    readonly ignoreSelector: string;
    readonly hasInnerContainers: boolean;
    readonly collapseDepth: number;
    readonly orderedList: boolean;
    readonly scrollSmooth: boolean;
    readonly scrollHandlerType?: 'auto' | 'debounce' | 'throttle';
    readonly scrollHandlerTimeout?: number;
  }
  const tocbot: { readonly init: (options: Options) => void };
  export default tocbot;
}

declare module 'gumshoejs' {
  export default class Gumshoe {
    constructor(selector: string, options?: { readonly offset?: number | (() => number) });
    detect(): void;
  }
}
