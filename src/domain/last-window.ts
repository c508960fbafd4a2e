/** Key in the session's store for what the reader's last window showed. */
export const LAST_WINDOW_KEY = 'window';

/**
 * What a window shows, remembered so that the next window goes on from it: short strings by name, one or several from each
 * part of the window, e.g. `view: 'sessions'` or `search: 'ocr'`.
 */
export type Remembered = Readonly<Record<string, string>>;

/** Characters of a value that is remembered; a longer one, e.g. a whole text pasted into the search, is not. */
export const MAX_REMEMBERED = 4_096;

/** What the last window has left for the next one. */
export interface LastWindow {
  readonly remembered: Remembered;
  /** The window that the reader asked to go on in, by its button; `null` where they did not. */
  readonly to: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Names of some of these strings: the id of the note in the field above the list, the view, the row at the top of the list. */
export const REMEMBERED_DRAFT = 'draft';
export const REMEMBERED_VIEW = 'view';
export const REMEMBERED_ROW = 'row';

/** Name that the side panel of a browser window holds while it is open, see `src/platform/windows/presence.ts`. */
export function sidePanelName(windowId: number): string {
  return `side-panel ${windowId}`;
}

/** A window that the reader asked for opens within this time, in milliseconds. */
const HANDED_OVER_MS = 15_000;

/** Reads what a window has left; `null` where there is nothing, or something of another shape. */
export function readLastWindow(stored: unknown): LastWindow | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { remembered, to, at } = stored as Record<string, unknown>;
  if (typeof remembered !== 'object' || remembered === null || typeof at !== 'number') return null;
  const strings = Object.entries(remembered).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { remembered: Object.fromEntries(strings), to: typeof to === 'string' ? to : null, at };
}

/** Whether the reader has just asked to go on in a window of this kind. */
export function isHandedOver({ to, at }: LastWindow, kind: string, now: number): boolean {
  return to === kind && now - at < HANDED_OVER_MS;
}
