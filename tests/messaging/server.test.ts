import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/domain/result';
import { createRouter, type ExtensionHandlers, type PageHandlers } from '../../src/messaging/server';
import type { Sender } from '../../src/platform/runtime';
import { REQUEST_SCHEMAS } from '../../src/schema/messages';
import { buildTarget, buildWrite } from '../domain/build-note';

const CONTENT_SCRIPT: Sender = { fromThisExtension: true, isExtensionPage: false, tabId: 7 };
const POPUP: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: null };
const NOTES_PAGE: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: 8 };
const NOWHERE: Sender = { fromThisExtension: true, isExtensionPage: false, tabId: null };
const STRANGER: Sender = { fromThisExtension: false, isExtensionPage: true, tabId: 7 };

const id = buildWrite().id;
const PAGE_MESSAGES = {
  'page/mounted': {},
  'page/unmounted': {},
  'passage/keep': { section: 's1', target: buildTarget() },
  'passage/open': { section: 's1', target: buildTarget() },
  'passage/locate': { text: '글', targets: [buildTarget()] },
  'term/keep': { id: 'text2sql', section: 's1', language: 'ko' },
  'term/descriptions': { ids: ['text2sql'], language: 'ko' },
};
const CARD = { 'term/card': { id: 'text2sql' } };
const EXTENSION_MESSAGES = {
  'note/write': buildWrite(),
  'note/trash': { id },
  'note/restore': { id },
  'note/erase': { id },
  'trash/empty': {},
  'note/forget-unsaved': { id, editor: 'editor-a' },
  'notes/compare': {},
  'notes/recover': { ids: [id] },
  'notes/dismiss': { ids: [id] },
};

describe('who may ask what', () => {
  const rows = [
    ...table('a content script', CONTENT_SCRIPT, { ...PAGE_MESSAGES, ...CARD }, EXTENSION_MESSAGES),
    ...table('the popup', POPUP, { ...EXTENSION_MESSAGES, ...CARD }, PAGE_MESSAGES),
    ...table('an extension page in a tab', NOTES_PAGE, { ...EXTENSION_MESSAGES, ...CARD }, PAGE_MESSAGES),
    ...table('a sender from nowhere', NOWHERE, {}, { ...PAGE_MESSAGES, ...CARD, ...EXTENSION_MESSAGES }),
    ...table('another extension', STRANGER, {}, { ...PAGE_MESSAGES, ...CARD, ...EXTENSION_MESSAGES }),
  ];

  it.each(rows)('$who sends $type: $answer', async ({ sender, type, request, answer }) => {
    const { router, called } = setUp();
    const reply = await router({ type, request }, sender);
    expect(reply?.ok === true ? 'answered' : reply?.failure).toBe(answer);
    expect(called).toEqual(answer === 'answered' ? [type] : []);
  });
});

describe('what is asked', () => {
  it.each([null, 'note/write', 7, {}, { type: 7 }, []])('leaves %j to others: it is no message', (message) => {
    expect(setUp().router(message, POPUP)).toBeUndefined();
  });

  it.each(['nope', 'constructor', '__proto__', 'toString'])('does not know %s', async (type) => {
    expect(await setUp().router({ type, request: {} }, POPUP)).toEqual(failure('malformed'));
  });

  it('tells a stranger nothing about what exists', async () => {
    expect(await setUp().router({ type: 'nope' }, STRANGER)).toEqual(failure('not-allowed'));
  });

  it('refuses a request that does not fit its schema', async () => {
    const { router, called } = setUp();
    expect(await router({ type: 'note/trash', request: { id: 7 } }, POPUP)).toEqual(failure('malformed'));
    expect(called).toEqual([]);
  });

  it('gives the handler what the schema made of the request', async () => {
    const write = vi.fn(async () => failure('not-found' as const));
    const { router } = setUp({ 'note/write': write });
    await router({ type: 'note/write', request: { ...buildWrite({ body: '가\r\n나' }), extra: 1 } }, POPUP);
    expect(write).toHaveBeenCalledWith(buildWrite({ body: '가\n나' }), POPUP);
  });
});

it('a handler that throws is reported by name and answers with a failure', async () => {
  const broken = new TypeError('broken');
  const { router, report } = setUp({ 'note/trash': () => Promise.reject(broken) });
  expect(await router({ type: 'note/trash', request: { id } }, POPUP)).toEqual(failure('unreachable'));
  expect(report).toHaveBeenCalledWith('note/trash', broken);
});

function table(who: string, sender: Sender, allowed: object, refused: object) {
  const row = (answer: string) => ([type, request]: [string, unknown]) => ({ who, sender, type, request, answer });
  return [...Object.entries(allowed).map(row('answered')), ...Object.entries(refused).map(row('not-allowed'))];
}

function setUp(changes: Partial<ExtensionHandlers> = {}) {
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
    'page/mounted': answering('page/mounted', { highlights: [], counts: {} }),
    'page/unmounted': answering('page/unmounted', null),
    'passage/keep': answering('passage/keep', { popupOpened: true }),
    'passage/open': answering('passage/open', { popupOpened: true }),
    'passage/locate': answering('passage/locate', [null]),
    'term/card': answering('term/card', { id: 'x', name: words, category, definition: words, references: [], related: [], relatedNames: [] }),
    'term/keep': answering('term/keep', { popupOpened: true }),
    'term/descriptions': answering('term/descriptions', {}),
    'place/keep': answering('place/keep', null),
    'place/recall': answering('place/recall', null),
  };
  const extensionHandlers: ExtensionHandlers = {
    'note/write': answering('note/write', { note, conflict: null }),
    'note/trash': answering('note/trash', note),
    'note/restore': answering('note/restore', note),
    'note/erase': answering('note/erase', null),
    'trash/empty': answering('trash/empty', { erased: 0 }),
    'note/forget-unsaved': answering('note/forget-unsaved', null),
    'notes/compare': answering('notes/compare', { recoverable: [] }),
    'notes/recover': answering('notes/recover', { recovered: 0 }),
    'notes/dismiss': answering('notes/dismiss', null),
    ...changes,
  };
  const router = createRouter({ pageHandlers, extensionHandlers, schemas: REQUEST_SCHEMAS, report });
  return { router, called, report };
}
