import type { SectionId } from '../domain/post/outline';

/** What is sent to every open extension page, over a BroadcastChannel that web pages cannot read. */
export type WindowNews =
  | NotesChanged
  /** The reader asked in a page for a note: the side panel of this browser window takes the opening. */
  | { readonly type: 'opening/left'; readonly windowId: number }
  /** In the page of this tab the reader is in this section now. */
  | { readonly type: 'reading/moved'; readonly tabId: number; readonly section: SectionId }
  /** An import, or the undo of one, with this id is being stored; how much is written, from 0 to 1. */
  | { readonly type: 'import/moved'; readonly id: string; readonly share: number }
  /** In some window a note began to be written, or the writing ended. */
  | { readonly type: 'writing/changed' };

export interface NotesChanged {
  readonly type: 'notes/changed';
  /** The notes, and the editor that wrote each just now; `null` where it was moved, deleted or restored. */
  readonly changes: readonly { readonly id: string; readonly editor: string | null }[];
}

/** A message as news of this kind; `null` where it is of another kind. It is checked, since a window of an earlier version may still send. */
export function newsOf<Type extends WindowNews['type']>(message: unknown, type: Type): Extract<WindowNews, { type: Type }> | null {
  const isSuch = typeof message === 'object' && message !== null && 'type' in message && message.type === type;
  return isSuch ? (message as Extract<WindowNews, { type: Type }>) : null;
}
