import { vi } from 'vitest';
import { createBackground } from '../../src/background/background';
import type { BackgroundWorld } from '../../src/background/world';
import { success } from '../../src/domain/result';
import { withoutStored, withUnsaved, type UnsavedWrite } from '../../src/domain/unsaved';
import type { Sender } from '../../src/platform/runtime';
import { connectNotes } from '../../src/storage/open';
import { createNoteRepository } from '../../src/storage/repository';
import { createSafetyCopy, type CopyArea } from '../../src/storage/safety-copy';

/** A background's world in memory: a real database, tabs that answer as told, and what was said to them. */
export function buildWorld(changes: Partial<BackgroundWorld> = {}) {
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const unsaved = new Map<string, readonly UnsavedWrite[]>();
  const told: { tabId: number; type: string; request: unknown }[] = [];
  const answers = new Map<string, unknown>();
  const silent = new Set<number>();
  let ids = 0;
  let now = 1_000;
  const world: BackgroundWorld = {
    repository: createNoteRepository(connectNotes()),
    copy: createSafetyCopy(areaIn(local)),
    unsaved: unsavedIn(unsaved),
    markIcon: vi.fn(async () => {}),
    session: storeIn(session),
    local: storeIn(local),
    askTab: async (tabId, type, request) => {
      if (silent.has(tabId)) return { ok: false, failure: 'unreachable' };
      told.push({ tabId, type, request });
      return success((answers.get(type) ?? null) as never);
    },
    broadcast: vi.fn(),
    openPopup: vi.fn(async () => true),
    cardOf: () => null,
    clock: () => (now += 1),
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    ...changes,
  };
  return { world, session, local, unsaved, told, answers, silent };
}

function storeIn(kept: Map<string, unknown>): BackgroundWorld['session'] {
  return {
    read: async (key) => structuredClone(kept.get(key)),
    write: async (key, value) => void kept.set(key, structuredClone(value)),
  };
}

function areaIn(kept: Map<string, unknown>): CopyArea {
  return {
    readAll: async () => structuredClone(Object.fromEntries(kept)),
    read: async (keys) => structuredClone(Object.fromEntries(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : [])))),
    write: async (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

function unsavedIn(kept: Map<string, readonly UnsavedWrite[]>): BackgroundWorld['unsaved'] {
  const of = (id: string): readonly UnsavedWrite[] => kept.get(id) ?? [];
  return {
    list: async () => [...kept.values()].flat(),
    keep: async (write, reason, at) => void kept.set(write.id, withUnsaved(of(write.id), { write, reason, at })),
    settle: async (stored) => void kept.set(stored.id, withoutStored(of(stored.id), stored)),
    forget: async (id, editor) => void kept.set(id, of(id).filter(({ write }) => write.editor !== editor)),
  };
}

/** A background in such a world; `send` speaks as the popup, `sendFrom` as the content script of a tab. */
export function setUp(changes: Partial<BackgroundWorld> = {}) {
  const built = buildWorld(changes);
  const background = createBackground(built.world);
  const list = async () => {
    const listed = await built.world.repository.listNotes();
    return listed.ok ? listed.value.notes : [];
  };
  return {
    ...built,
    background,
    list,
    send: async (type: string, request: unknown = {}) => background.answer({ type, request }, POPUP),
    sendFrom: async (tabId: number, type: string, request: unknown = {}) =>
      background.answer({ type, request }, { fromThisExtension: true, isExtensionPage: false, tabId }),
  };
}

const POPUP: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: null };
