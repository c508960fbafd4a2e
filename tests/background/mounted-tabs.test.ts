import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildTarget, buildWrite } from '../domain/build-note';
import { setUp } from './fake-world';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('tabs with the companion', () => {
  it('learn at mounting what to paint and count, and nothing of the texts', async () => {
    const { send, sendFrom } = setUp();
    await send('note/write', buildWrite({ target: buildTarget(), body: '비밀', tags: ['비밀'] }));
    const reply = await sendFrom(1, 'page/mounted');
    expect(reply).toEqual({
      ok: true,
      value: { highlights: [{ target: buildTarget(), colour: 'yellow' }], counts: { s1: 1 } },
    });
    expect(JSON.stringify(reply)).not.toContain('비밀');
    expect(JSON.stringify(reply)).not.toContain(buildWrite().id);
  });

  it('are told when a note comes, moves or goes', async () => {
    const { send, sendFrom, told } = setUp();
    await sendFrom(1, 'page/mounted');
    await sendFrom(2, 'page/mounted');
    await send('note/write', buildWrite());
    await vi.waitFor(() => expect(told.map(({ tabId }) => tabId)).toEqual([1, 2]));
    await send('note/write', buildWrite({ section: 's3', sequence: 2 }));
    await vi.waitFor(() => expect(told.at(-1)?.request).toEqual({ highlights: [], counts: { s3: 1 } }));
    await send('note/trash', { id: buildWrite().id });
    await vi.waitFor(() => expect(told.at(-1)?.request).toEqual({ highlights: [], counts: {} }));
  });

  it('are left alone while the reader types', async () => {
    const { send, sendFrom, told } = setUp();
    await send('note/write', buildWrite());
    await sendFrom(1, 'page/mounted');
    for (let sequence = 2; sequence < 9; sequence += 1) await send('note/write', buildWrite({ body: `${sequence}`, sequence }));
    await settled();
    expect(told).toEqual([]);
  });

  it('are forgotten when they were taken off or do not answer', async () => {
    const { send, sendFrom, told, silent } = setUp();
    for (const tab of [1, 2, 3]) await sendFrom(tab, 'page/mounted');
    await sendFrom(1, 'page/unmounted');
    silent.add(2);
    await send('note/write', buildWrite());
    await vi.waitFor(() => expect(told.map(({ tabId }) => tabId)).toEqual([3]));
    await settled();
    silent.clear();
    await send('note/trash', { id: buildWrite().id });
    await vi.waitFor(() => expect(told.map(({ tabId }) => tabId)).toEqual([3, 3]));
  });

  it('are still known after the worker was stopped', async () => {
    const first = setUp();
    await first.sendFrom(1, 'page/mounted');
    const { session } = first.world;
    const second = setUp({ session });
    await second.send('note/write', buildWrite());
    await vi.waitFor(() => expect(second.told.map(({ tabId }) => tabId)).toEqual([1]));
  });

  it('that mount at once are all remembered', async () => {
    const { sendFrom, send, told } = setUp();
    await Promise.all([1, 2, 3, 4].map((tab) => sendFrom(tab, 'page/mounted')));
    await send('note/write', buildWrite());
    await vi.waitFor(() => expect(told.map(({ tabId }) => tabId).sort()).toEqual([1, 2, 3, 4]));
  });
});

/** Long enough for a push that should not happen to happen. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
