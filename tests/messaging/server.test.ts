import { describe, expect, it, vi } from 'vitest';
import { cardTexts } from '../../src/i18n/glossary/card';
import { failure, success } from '../../src/domain/result';
import { createRouter, type ExtensionHandlers, type PageHandlers } from '../../src/messaging/server';
import type { Sender } from '../../src/platform/runtime';
import { MAX_BODY } from '../../src/domain/notes/limits';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { refuseBySize } from '../../src/schema/message-size';
import { REQUEST_SCHEMAS } from '../../src/schema/messages';
import { buildTarget, buildWrite } from '../domain/notes/build-note';

const CONTENT_SCRIPT: Sender = { fromThisExtension: true, isExtensionPage: false, tabId: 7 };
const POPUP: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: null };
const NOTES_PAGE: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: 8 };
const NOWHERE: Sender = { fromThisExtension: true, isExtensionPage: false, tabId: null };
const OTHER_EXTENSION: Sender = { fromThisExtension: false, isExtensionPage: true, tabId: 7 };

const id = buildWrite().id;
const PAGE_MESSAGES = {
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
const CARD = { 'term/card': { id: 'text2sql' } };
const EXTENSION_MESSAGES = {
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

describe('a sender', () => {
  const rows = [
    ...table('a content script', CONTENT_SCRIPT, { ...PAGE_MESSAGES, ...CARD }, EXTENSION_MESSAGES),
    ...table('the popup', POPUP, { ...EXTENSION_MESSAGES, ...CARD }, PAGE_MESSAGES),
    ...table('an extension page in a tab', NOTES_PAGE, { ...EXTENSION_MESSAGES, ...CARD }, PAGE_MESSAGES),
    ...table('a sender from nowhere', NOWHERE, {}, { ...PAGE_MESSAGES, ...CARD, ...EXTENSION_MESSAGES }),
    ...table('another extension', OTHER_EXTENSION, {}, { ...PAGE_MESSAGES, ...CARD, ...EXTENSION_MESSAGES }),
  ];

  it.each(rows)('$who sends $type: $answer', async ({ sender, type, request, answer }) => {
    const { router, called } = setUp();
    const reply = await router({ type, request }, sender);
    expect(reply?.ok === true ? 'answered' : reply?.failure).toBe(answer);
    expect(called).toEqual(answer === 'answered' ? [type] : []);
  });
});

describe('the router', () => {
  it.each([null, 'note/write', 7, {}, { type: 7 }, []])('leaves %j, which is no message, to other listeners', (message) => {
    expect(setUp().router(message, POPUP)).toBeUndefined();
  });

  it.each(['nope', 'constructor', '__proto__', 'toString'])('does not know %s', async (type) => {
    expect(await setUp().router({ type, request: {} }, POPUP)).toEqual(failure('malformed'));
  });

  it('tells another extension nothing about what exists', async () => {
    expect(await setUp().router({ type: 'nope' }, OTHER_EXTENSION)).toEqual(failure('not-allowed'));
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

describe('a request that is too large', () => {
  it.each<[string, string, unknown, Sender, string]>([
    [
      'a passage of 50 MB',
      'highlight/create',
      { post: '173', section: '가'.repeat(50_000_000), target: buildTarget(), colour: 'yellow', opens: true },
      CONTENT_SCRIPT,
      'malformed',
    ],
    [
      'a list of three million',
      'page/settings',
      { known: { ids: Array.from({ length: 3_000_000 }, () => 'a'), isKnown: true } },
      CONTENT_SCRIPT,
      'malformed',
    ],
    ['a note longer than notes may be', 'note/write', buildWrite({ body: '가'.repeat(MAX_BODY + 1) }), POPUP, 'too-long'],
  ])('%s is refused before it is looked at', async (_what, type, request, sender, reason) => {
    const safeParse = vi.spyOn(REQUEST_SCHEMAS[type as keyof typeof REQUEST_SCHEMAS], 'safeParse');
    const { router, called } = setUp();
    expect(await router({ type, request }, sender)).toEqual(failure(reason));
    expect([called, safeParse.mock.calls]).toEqual([[], []]);
    safeParse.mockRestore();
  });

  it('does not include a note of the greatest length', async () => {
    const { router } = setUp();
    expect(await router({ type: 'note/write', request: buildWrite({ body: '가'.repeat(MAX_BODY) }) }, POPUP)).toMatchObject({ ok: true });
  });
});

describe('a tab that sends very many requests', () => {
  it('has sixteen at once, and one more for each that is answered', async () => {
    const waiting: (() => void)[] = [];
    const create = vi.fn(() => new Promise<never>((_resolve, reject) => waiting.push(() => reject(new Error('ended')))));
    const { router } = setUp({}, { 'highlight/create': create });
    const ask = () => router({ type: 'highlight/create', request: PAGE_MESSAGES['highlight/create'] }, CONTENT_SCRIPT);
    const answers = Array.from({ length: 16 }, ask);
    expect(create).toHaveBeenCalledTimes(16);
    expect(await ask()).toEqual(failure('busy'));
    for (let ended = 0; ended < 5; ended += 1) {
      waiting[ended]?.();
      await answers[ended];
      answers.push(ask());
      expect(create).toHaveBeenCalledTimes(17 + ended);
      expect(await ask()).toEqual(failure('busy'));
    }
    // When all are answered, the whole share is there again.
    for (const end of waiting) end();
    await Promise.all(answers);
    Array.from({ length: 16 }, ask);
    expect(create).toHaveBeenCalledTimes(21 + 16);
    expect(await ask()).toEqual(failure('busy'));
  });

  it('is not meant where it is a window of ours in a tab', () => {
    const write = vi.fn(() => new Promise<never>(() => {}));
    const { router } = setUp({ 'note/write': write });
    for (let times = 0; times < 40; times += 1) void router({ type: 'note/write', request: buildWrite() }, NOTES_PAGE);
    expect(write).toHaveBeenCalledTimes(40);
  });

  it('gets its share at once and no more, while windows and other tabs are answered', async () => {
    const waiting: (() => void)[] = [];
    const { router } = setUp(
      {},
      {
        'highlight/create': () => new Promise((resolve) => waiting.push(() => resolve(success({ popupOpened: true })))),
      },
    );
    const message = { type: 'highlight/create', request: PAGE_MESSAGES['highlight/create'] };
    const asked = Array.from({ length: 300 }, () => router(message, CONTENT_SCRIPT));
    const refused = await Promise.all(asked.slice(waiting.length));
    expect(waiting.length).toBeLessThan(20);
    expect(refused.every((reply) => reply?.ok === false && reply.failure === 'busy')).toBe(true);
    expect(await router({ type: 'note/trash', request: { id } }, POPUP)).toMatchObject({ ok: true });
    expect(await router({ type: 'page/mounted', request: {} }, { ...CONTENT_SCRIPT, tabId: 9 })).toMatchObject({ ok: true });
    for (const answer of waiting) answer();
    await Promise.all(asked);
    const later = router(message, CONTENT_SCRIPT);
    waiting.at(-1)?.();
    expect(await later).toMatchObject({ ok: true });
  });
});

it('a handler that throws is reported by name and answers with a failure', async () => {
  const broken = new TypeError('broken');
  const { router, report } = setUp({ 'note/trash': () => Promise.reject(broken) });
  expect(await router({ type: 'note/trash', request: { id } }, POPUP)).toEqual(failure('unreachable'));
  expect(report).toHaveBeenCalledWith('note/trash', broken);
});

function table(who: string, sender: Sender, allowed: object, refused: object) {
  const row =
    (answer: string) =>
    ([type, request]: [string, unknown]) => ({ who, sender, type, request, answer });
  return [...Object.entries(allowed).map(row('answered')), ...Object.entries(refused).map(row('not-allowed'))];
}

function setUp(changes: Partial<ExtensionHandlers> = {}, pageChanges: Partial<PageHandlers> = {}) {
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
