import {
  isHandedOver,
  REMEMBERED_DRAFT,
  REMEMBERED_ROW,
  REMEMBERED_VIEW,
  readLastWindow,
  sidePanelName,
  LAST_WINDOW_KEY,
  type Remembered,
} from '../../domain/last-window';
import { OPENING_KEY, readOpening, type Opening } from '../../domain/notes/opening';
import { ask } from '../../messaging/client';
import { newsOf } from '../../messaging/window-news';
import { broadcast } from '../../platform/broadcast';
import { readSession } from '../../platform/storage/session-area';
import { ownWindowId } from '../../platform/tabs/tabs';
import { openPopup } from '../../platform/toolbar/action';
import { closeThisWindow, openOwnPage } from '../../platform/windows/own-window';
import { heldNames, holdName } from '../../platform/windows/presence';
import { hasPopup, hasSidePanel, openSidePanel } from '../../platform/windows/side-panel';
import type { WindowKind } from '../../platform/windows/window-kind';
import { painted } from '../../platform/windows/painted';
import type { WindowPort } from '../shared/window-port';
import { orElse } from './or-else';

/** What is known of a window before it is drawn. */
export interface OwnWindow {
  readonly port: WindowPort;
  /** The note that goes on here from the reader's last window; `null` where they begin a new one. */
  readonly opening: Opening | null;
}

/**
 * Reads what the last window left, and makes the port of this one. A popup goes on with the note in the field only when it was
 * opened by a button of another window: opened from the toolbar, it begins a new note.
 */
export async function ownWindow(kind: WindowKind, now: number): Promise<OwnWindow> {
  const [left, asked] = await Promise.all([
    orElse(null, async () => readLastWindow(await readSession(LAST_WINDOW_KEY))),
    orElse(null, async () => readOpening(await readSession(OPENING_KEY))),
  ]);
  const { [REMEMBERED_DRAFT]: draft = '', ...remembered } = left?.remembered ?? {};
  // A note that was asked for in the page is shown in any case, whatever view was left.
  const { [REMEMBERED_VIEW]: _view, [REMEMBERED_ROW]: _row, ...others } = remembered;
  const begin = asked === null ? remembered : others;
  const goesOn = left !== null && draft !== '' && (kind !== 'popup' || isHandedOver(left, kind, now));
  return { port: windowPort(kind, begin), opening: goesOn ? { noteId: draft, at: left.at } : null };
}

function windowPort(kind: WindowKind, left: Remembered): WindowPort {
  const token = crypto.randomUUID();
  const alive = new AbortController();
  // Known before the reader presses: between the press and the opening nothing may be awaited. The first screen needs none of it.
  let windowId: number | null = null;
  void painted()
    .then(ownWindowId)
    .then(
      (id) => {
        windowId = id;
        if (kind === 'side-panel' && id !== null) holdName(sidePanelName(id), alive.signal);
      },
      () => {},
    );

  const open = (other: WindowKind, remembered: Remembered): void => {
    // Sent, not awaited: the popup may be gone in a moment.
    void ask('window/leave', { remembered, to: other });
    void openWindow(other, windowId).then((isOpen) => {
      if (isOpen && kind === 'popup') closeThisWindow();
    });
  };

  return {
    kind,
    left,
    remember: (remembered) => void ask('window/leave', { remembered, to: null }),
    others: kindsOf().filter((other) => other !== kind),
    isNoteRequest: (message) => {
      const call = newsOf(message, 'opening/left');
      return call !== null && kind === 'side-panel' && call.windowId === windowId;
    },
    open,
    reload: () => window.location.reload(),
    sayWriting: (noteId, signal) => {
      holdName(writingName(noteId, token), signal, () => broadcast({ type: 'writing/changed' }));
    },
    writtenElsewhere: async () =>
      (await heldNames()).flatMap((name) => {
        const [what, noteId = '', writer] = name.split(' ');
        return what === WRITING && writer !== token ? [noteId] : [];
      }),
  };
}

/** The windows that this browser has; a page in a tab is everywhere. */
function kindsOf(): readonly WindowKind[] {
  return [...(hasPopup() ? ['popup' as const] : []), ...(hasSidePanel() ? ['side-panel' as const] : []), 'notes-page'];
}

function openWindow(kind: WindowKind, windowId: number | null): Promise<boolean> {
  if (kind === 'side-panel') return openSidePanel(windowId);
  if (kind === 'popup') return openPopup();
  return openOwnPage('/notes.html').then(
    () => true,
    () => false,
  );
}

const WRITING = 'writing';

function writingName(noteId: string, token: string): string {
  return `${WRITING} ${noteId} ${token}`;
}
