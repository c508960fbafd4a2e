import { vi } from 'vitest';
import { createBackground } from '../../src/background/background';
import type { BackgroundPorts, StoreArea } from '../../src/background/ports';
import { success } from '../../src/domain/result';
import type { Sender } from '../../src/platform/runtime';
import { POST_GUIDE } from '../../src/post/guide';
import { connectNotes } from '../../src/storage/database/open';
import { createNoteRepository } from '../../src/storage/notes/repository';
import { createSafetyCopy, type CopyFolder } from '../../src/storage/backup/safety-copy';

/** What stays in a browser when its background is stopped: the session's store, the local one, and the folder of the safety copy. */
export interface BrowserStores {
  readonly session: Map<string, unknown>;
  readonly local: Map<string, unknown>;
  readonly folder: Map<string, string>;
}

export function emptyStores(): BrowserStores {
  return { session: new Map(), local: new Map(), folder: new Map() };
}

/** A background's ports in memory: a real database, tabs that answer as told, and what was said to them. */
export function buildPorts(changes: Partial<BackgroundPorts> = {}, stores: BrowserStores = emptyStores()) {
  const told: { tabId: number; type: string; request: unknown }[] = [];
  const answers = new Map<string, unknown>();
  const silent = new Set<number>();
  let ids = 0;
  let now = 1_000;
  const ports: BackgroundPorts = {
    post: POST_GUIDE,
    repository: createNoteRepository(connectNotes()),
    copy: createSafetyCopy(folderIn(stores.folder)),
    postTabs: vi.fn(async (others: readonly number[]) => others),
    showOnToolbar: vi.fn(async () => {}),
    openWelcome: vi.fn(async () => {}),
    session: areaIn(stores.session),
    local: areaIn(stores.local),
    setOffScript: vi.fn(async () => {}),
    askTab: async (tabId, type, request) => {
      if (silent.has(tabId)) return { ok: false, failure: 'unreachable' };
      told.push({ tabId, type, request });
      return success((answers.get(type) ?? null) as never);
    },
    broadcast: vi.fn(),
    sidePanelBeside: vi.fn(async () => null),
    openPopup: vi.fn(async () => true),
    cardOf: () => null,
    cardStyles: 'p{}',
    isPrivate: () => false,
    pause: async () => {},
    clock: () => (now += 1),
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    ...changes,
  };
  return { ports, ...stores, told, answers, silent };
}

export function areaIn(values: Map<string, unknown>): StoreArea {
  return {
    read: async (key) => structuredClone(values.get(key)),
    readAll: async () => structuredClone(Object.fromEntries(values)),
    write: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}

export function folderIn(files: Map<string, string>): CopyFolder {
  return {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name) ?? null,
    write: async (name, text) => void files.set(name, text),
    remove: async (names) => {
      for (const name of names) files.delete(name);
    },
  };
}

/** A background with these ports; `send` speaks as the popup, `sendFrom` as the content script of a tab. */
export function setUp(changes: Partial<BackgroundPorts> = {}, stores: BrowserStores = emptyStores()) {
  const built = buildPorts(changes, stores);
  const background = createBackground(built.ports);
  const list = async () => {
    const listed = await built.ports.repository.listNotes();
    return listed.ok ? listed.value.notes : [];
  };
  return {
    ...built,
    background,
    list,
    send: async (type: string, request: unknown = {}) => background.answer({ type, request }, POPUP),
    sendFrom: async (tabId: number, type: string, request: unknown = {}, isPrivate = false) =>
      background.answer({ type, request }, { fromThisExtension: true, isExtensionPage: false, tabId, isPrivate }),
  };
}

const POPUP: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: null };
