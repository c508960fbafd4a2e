/** What the in-page functions use of the browser's extension API. */
export interface ExtensionApi {
  readonly runtime: { sendMessage: (message: unknown, ...rest: unknown[]) => Promise<unknown> | undefined };
  readonly storage: {
    readonly local: Area;
    readonly session: Area;
    readonly onChanged: { readonly addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => void };
  };
  readonly tabs: { readonly query: (query: object) => Promise<readonly { readonly id: number }[]> };
  readonly scripting: {
    readonly executeScript: (script: {
      target: { tabId: number };
      func: (...values: never[]) => unknown;
      args: readonly unknown[];
    }) => Promise<readonly { result: unknown }[]>;
  };
}

interface Area {
  readonly get: (keys: string | readonly string[] | null) => Promise<Record<string, unknown>>;
  readonly set: (values: object) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** In the extension's own pages and content scripts; Chromium has the second alone. */
export interface ExtensionScope {
  readonly browser?: ExtensionApi;
  readonly chrome: ExtensionApi;
}
