import { vi } from 'vitest';
import { cardTexts } from '../../src/i18n/glossary/card';
import { success } from '../../src/domain/result';
import { createRouter, type ExtensionHandlers, type PageHandlers } from '../../src/messaging/server';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { refuseBySize } from '../../src/schema/message-size';
import { REQUEST_SCHEMAS } from '../../src/schema/messages';
import { buildWrite } from '../domain/notes/build-note';

/** The router with handlers that only write down what they were called for; `changes` take the place of some. */
export function setUp(changes: Partial<ExtensionHandlers> = {}, pageChanges: Partial<PageHandlers> = {}) {
  const called: string[] = [];
  const report = vi.fn();
  const answering =
    <Value>(type: string, value: Value) =>
    async () => {
      called.push(type);
      return success(value);
    };
  const note = { ...buildWrite(), createdAt: 1, updatedAt: 1, revision: 1, deletedAt: null, conflictOf: null };
  const category = 'ai' as const;
  const words = { ko: '', en: '' };
  const pageHandlers: PageHandlers = {
    'page/shown': answering('page/shown', null),
    'page/mounted': answering('page/mounted', { highlights: [], counts: {}, state: '' }),
    'page/unmounted': answering('page/unmounted', null),
    'highlight/create': answering('highlight/create', { popupOpened: true }),
    'highlight/colour': answering('highlight/colour', null),
    'highlight/link': answering('highlight/link', { url: '' }),
    'highlight/open': answering('highlight/open', { popupOpened: true }),
    'highlight/anchor': answering('highlight/anchor', [null]),
    'term/card': answering('term/card', {
      id: 'x',
      name: words,
      category,
      definition: words,
      references: [],
      related: [],
      relatedNames: [],
      styles: '',
      texts: { ko: cardTexts('ko'), en: cardTexts('en') },
    }),
    'term/create-note': answering('term/create-note', { popupOpened: true }),
    'reading-position/save': answering('reading-position/save', null),
    'reading-position/load': answering('reading-position/load', null),
    'page/settings': answering('page/settings', DEFAULT_SETTINGS),
    ...pageChanges,
  };
  const extras = { settings: DEFAULT_SETTINGS, marks: [], positions: [] };
  const extensionHandlers: ExtensionHandlers = {
    'note/write': answering('note/write', { note, conflict: null }),
    'note/trash': answering('note/trash', note),
    'note/restore': answering('note/restore', note),
    'note/resolve-conflict': answering('note/resolve-conflict', { note, copy: note }),
    'trash/erase': answering('trash/erase', { erased: 0 }),
    'note/forget-unsaved': answering('note/forget-unsaved', null),
    'notes/compare': answering('notes/compare', { recoverable: [] }),
    'notes/recover': answering('notes/recover', { recovered: 0 }),
    'notes/dismiss': answering('notes/dismiss', null),
    'notes/import': answering('notes/import', { stored: 0, left: [], revived: [] }),
    'notes/undo-import': answering('notes/undo-import', { stored: 0, left: [], revived: [] }),
    'notes/stop-import': answering('notes/stop-import', null),
    'backup/apply-extras': answering('backup/apply-extras', { before: extras, after: extras }),
    'backup/undo-extras': answering('backup/undo-extras', null),
    'backup/handed-over': answering('backup/handed-over', { handedAt: 1, countedAt: 1, notes: 1 }),
    'backup/offered': answering('backup/offered', { handedAt: null, countedAt: 1, notes: 1 }),
    'settings/change': answering('settings/change', DEFAULT_SETTINGS),
    'watched/mark': answering('watched/mark', []),
    'window/leave': answering('window/leave', null),
    'window/failed': answering('window/failed', null),
    'opening/taken': answering('opening/taken', null),
    ...changes,
  };
  const router = createRouter({ pageHandlers, extensionHandlers, schemas: REQUEST_SCHEMAS, refuse: refuseBySize, report });
  return { router, called, report };
}
