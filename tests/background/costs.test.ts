import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import type { StoreArea } from '../../src/background/ports';
import { buildTarget, buildWrite } from '../domain/notes/build-note';
import { buildPorts, setUp } from './memory-ports';

/** Writes down what is asked of the database: each transaction with its mode, each request with what it is asked of. */
function listenToDatabase(asked: string[]): void {
  const listen = (prototype: object, name: string, describeCall: (self: never, args: readonly unknown[]) => string): void => {
    const original = (prototype as Record<string, (...args: unknown[]) => unknown>)[name];
    vi.spyOn(prototype as Record<string, Mock>, name).mockImplementation(function call(this: never, ...args: unknown[]) {
      asked.push(describeCall(this, args));
      return original?.apply(this, args);
    });
  };
  listen(IDBDatabase.prototype, 'transaction', (_self, [, mode = 'readonly']) => `${String(mode)}:`);
  for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'count', 'openCursor']) {
    listen(IDBObjectStore.prototype, name, (store: IDBObjectStore) => `${name} ${store.name}`);
  }
  for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor']) {
    listen(IDBIndex.prototype, name, (index: IDBIndex) => `${name} by ${index.name}`);
  }
}

async function started() {
  const {
    ports: { session },
  } = buildPorts();
  const asked: string[] = [];
  const listenTo = <Name extends keyof StoreArea>(name: Name): StoreArea[Name] =>
    ((...args: never[]) => {
      asked.push(`session ${name}`);
      return (session[name] as (...all: never[]) => unknown)(...args);
    }) as StoreArea[Name];
  const background = setUp({
    session: { read: listenTo('read'), readAll: listenTo('readAll'), write: listenTo('write'), remove: listenTo('remove') },
  });
  await background.send('note/write', buildWrite());
  await background.background.refreshToolbar();
  // Two tabs that carry the companion and know all notes.
  for (const tab of [1, 2]) await background.sendFrom(tab, 'page/mounted');
  const digest = vi.spyOn(crypto.subtle, 'digest');
  vi.mocked(background.ports.broadcast).mockClear();
  asked.length = 0;
  listenToDatabase(asked);
  return { ...background, digest, asked };
}

/** What the answer did not wait for is done too. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
});

describe('a key typed into a stored note', () => {
  it('costs one transaction with one record read and written, one broadcast, no hash and nothing of the session', async () => {
    const { send, asked, digest, ports, told } = await started();
    expect(await send('note/write', buildWrite({ body: '본문ㅇ', base: 1, sequence: 2 }))).toMatchObject({ ok: true });
    await untilIdle();
    expect(asked).toEqual(['readwrite:', 'get notes', 'put notes']);
    expect(ports.broadcast).toHaveBeenCalledTimes(1);
    expect(digest).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });
});

describe('a highlight that is created', () => {
  it('is looked up in an index, written once, and announced to each tab by itself', async () => {
    const { sendFrom, asked, told } = await started();
    const passage = { post: '173', section: 's2', target: buildTarget() };
    expect(await sendFrom(1, 'highlight/create', { ...passage, colour: 'yellow', opens: true })).toMatchObject({ ok: true });
    await untilIdle();
    expect(asked).toEqual([
      'readonly:',
      'getAll by passage',
      'readwrite:',
      'get notes',
      'get tombstones',
      'put notes',
      // Which tabs there are, to be told and to be counted for on the toolbar, and what the popup is opened for.
      'session read',
      'session read',
      'session write',
    ]);
    const change = { added: [{ target: passage.target, colour: 'yellow' }], removed: [], counts: { s2: 1 } };
    expect(told).toEqual([1, 2].map((tabId) => ({ tabId, type: 'page/notes', request: expect.objectContaining(change) })));
  });
});
