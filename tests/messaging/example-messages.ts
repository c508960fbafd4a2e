import type { Sender } from '../../src/platform/runtime';
import { buildTarget, buildWrite } from '../domain/notes/build-note';

export const CONTENT_SCRIPT: Sender = { fromThisExtension: true, isExtensionPage: false, tabId: 7 };
export const POPUP: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: null };
export const NOTES_PAGE: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: 8 };
export const NOWHERE: Sender = { fromThisExtension: true, isExtensionPage: false, tabId: null };
export const OTHER_EXTENSION: Sender = { fromThisExtension: false, isExtensionPage: true, tabId: 7 };

export const id = buildWrite().id;
export const PAGE_MESSAGES = {
  'page/mounted': {},
  'page/shown': {},
  'page/unmounted': {},
  'highlight/create': { post: '173', section: 's1', target: buildTarget(), colour: 'yellow', opens: true },
  'highlight/colour': { post: '173', section: 's1', target: buildTarget(), colour: 'pink' },
  'highlight/link': { post: '173', section: 's1', target: buildTarget() },
  'highlight/open': { post: '173', section: 's1', target: buildTarget() },
  'highlight/anchor': { text: '글', targets: [buildTarget()] },
  'term/create-note': { id: 'text2sql', post: '173', section: 's1', language: 'ko' },
  'page/settings': { contentsOpen: false },
};
export const CARD = { 'term/card': { id: 'text2sql' } };
export const EXTENSION_MESSAGES = {
  'note/write': buildWrite(),
  'note/trash': { id },
  'note/restore': { id },
  'note/resolve-conflict': { original: { id, revision: 1 }, copy: { id, revision: 1 } },
  'trash/erase': { notes: [{ id, revision: 1 }] },
  'note/forget-unsaved': { id, editor: 'editor-a' },
  'notes/compare': {},
  'notes/recover': { ids: [id] },
  'notes/dismiss': { ids: [id] },
  'notes/import': { id, writes: [{ id, base: 1, next: null, revives: false }] },
  'notes/undo-import': { id, writes: [{ id, base: 1, next: null, revives: false }] },
  'notes/stop-import': { id },
  'settings/change': { enabled: false },
  'watched/mark': { post: '173', session: 3, isWatched: true },
  'opening/taken': { at: 1 },
  'window/leave': { remembered: { view: 'sessions' }, to: null },
  'window/failed': { where: 'popup', trace: 'TypeError: no list' },
};
