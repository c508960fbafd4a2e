import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageNotes, PageNotesChange } from '../../../src/messaging/messages';
import { buildTarget, buildWrite } from '../../domain/notes/build-note';
import { emptyStores, setUp } from '../memory-ports';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function mounted({ sendFrom }: Pick<ReturnType<typeof setUp>, 'sendFrom'>, tabId: number): Promise<PageNotes> {
  const reply = await sendFrom(tabId, 'page/mounted');
  if (!reply?.ok) throw new Error('not answered');
  return reply.value as PageNotes;
}

const lastTold = (told: ReturnType<typeof setUp>['told']) => told.at(-1)?.request as PageNotesChange | undefined;

describe('mounted tabs', () => {
  it('are told at mounting what to paint and count, and nothing of the texts', async () => {
    const background = setUp();
    await background.send('note/write', buildWrite({ target: buildTarget(), body: '비밀', tags: ['비밀'] }));
    const notes = await mounted(background, 1);
    expect(notes).toEqual({ highlights: [{ target: buildTarget(), colour: 'yellow' }], counts: { s1: 1 }, state: expect.any(String) });
    expect(JSON.stringify(notes)).not.toContain('비밀');
    expect(JSON.stringify(notes)).not.toContain(buildWrite().id);
  });

  it('are told what changes for them when a note comes, moves or goes, each change based on the one before', async () => {
    const background = setUp();
    const { send, told } = background;
    const { state } = await mounted(background, 1);
    await mounted(background, 2);
    const target = buildTarget();
    await send('note/write', buildWrite({ target }));
    await vi.waitFor(() => expect(told.map(({ tabId }) => tabId)).toEqual([1, 2]));
    const first = lastTold(told);
    expect(first).toEqual({
      after: state,
      state: expect.any(String),
      added: [{ target, colour: 'yellow' }],
      removed: [],
      counts: { s1: 1 },
    });
    await send('note/write', buildWrite({ section: 's3', sequence: 2 }));
    await vi.waitFor(() => expect(told).toHaveLength(4));
    const second = lastTold(told);
    expect(second).toMatchObject({ after: first?.state, added: [], removed: [{ target }], counts: { s1: -1, s3: 1 } });
    await send('note/trash', { id: buildWrite().id });
    await vi.waitFor(() => expect(told).toHaveLength(6));
    expect(lastTold(told)).toMatchObject({ after: second?.state, counts: { s3: -1 } });
    expect((await mounted(background, 3)).counts).toEqual({});
  });

  it('are told at mounting what came while the notes were being read', async () => {
    const background = setUp();
    const mounting = mounted(background, 1);
    const writing = background.send('note/write', buildWrite({ target: buildTarget() }));
    const notes = await mounting;
    await writing;
    await untilIdle();
    const told = background.told.map(({ request }) => request as PageNotesChange);
    // Either it was read, or it is told as a change of just what was read.
    const isTold = told.some(({ after }) => after === notes.state);
    expect([notes.highlights.length, isTold]).toEqual(notes.highlights.length === 1 ? [1, false] : [0, true]);
  });

  it('are told nothing while the reader types', async () => {
    const background = setUp();
    await background.send('note/write', buildWrite());
    await mounted(background, 1);
    for (let sequence = 2; sequence < 9; sequence += 1) await background.send('note/write', buildWrite({ body: `${sequence}`, sequence }));
    await untilIdle();
    expect(background.told).toEqual([]);
  });

  it('are forgotten when they were unmounted or do not answer', async () => {
    const background = setUp();
    const { send, told, silent } = background;
    for (const tab of [1, 2, 3]) await mounted(background, tab);
    await background.sendFrom(1, 'page/unmounted');
    silent.add(2);
    await send('note/write', buildWrite());
    await vi.waitFor(() => expect(told.map(({ tabId }) => tabId)).toEqual([3]));
    await untilIdle();
    silent.clear();
    await send('note/trash', { id: buildWrite().id });
    await vi.waitFor(() => expect(told.map(({ tabId }) => tabId)).toEqual([3, 3]));
  });

  it('delay nobody while they do not answer, and ask for everything again when they answer at last', async () => {
    const waiting: (() => void)[] = [];
    const told: { tabId: number; change: PageNotesChange }[] = [];
    const background = setUp({
      askTab: (async (tabId: number, _type: string, change: PageNotesChange) => {
        told.push({ tabId, change });
        if (tabId === 1) await new Promise<void>((resolve) => waiting.push(resolve));
        return { ok: true, value: null };
      }) as never,
    });
    for (const tab of [1, 2]) await mounted(background, tab);
    for (const section of ['s1', 's2', 's3']) {
      await background.send('note/write', buildWrite({ id: buildWrite().id.replaceAll('1', section.slice(1)), section }));
    }
    const toldOf = (tab: number) => told.flatMap(({ tabId, change }) => (tabId === tab ? [change] : []));
    await vi.waitFor(() => expect(toldOf(2)).toHaveLength(3));
    expect(toldOf(1)).toHaveLength(1);
    waiting.shift()?.();
    await vi.waitFor(() => expect(toldOf(1)).toHaveLength(2));
    expect(toldOf(1)[1]).toEqual({ after: '', state: toldOf(2)[2]?.state, added: [], removed: [], counts: {} });
  });

  it('have one message under way although they never answer and mount again and again', async () => {
    const told: number[] = [];
    const background = setUp({
      askTab: (async (tabId: number) => {
        told.push(tabId);
        return new Promise(() => {});
      }) as never,
    });
    for (const section of ['s1', 's2', 's3']) {
      await mounted(background, 1);
      await background.send('note/write', buildWrite({ id: buildWrite().id.replaceAll('1', section.slice(1)), section }));
      await untilIdle();
    }
    expect(told).toEqual([1]);
  });

  it('are still known after the worker was stopped, and notice that their state is of another background', async () => {
    const stores = emptyStores();
    const { state } = await mounted(setUp({}, stores), 1);
    const second = setUp({ newId: () => crypto.randomUUID() }, stores);
    await second.send('note/write', buildWrite());
    await vi.waitFor(() => expect(second.told.map(({ tabId }) => tabId)).toEqual([1]));
    expect(lastTold(second.told)?.after).not.toBe(state);
  });

  it('are all remembered when they mount at once', async () => {
    const background = setUp();
    await Promise.all([1, 2, 3, 4].map((tab) => mounted(background, tab)));
    await background.send('note/write', buildWrite());
    await vi.waitFor(() => expect(background.told.map(({ tabId }) => tabId).sort()).toEqual([1, 2, 3, 4]));
  });

  it('cause one reading of the notes although they mount again and again', async () => {
    const background = setUp();
    await background.send('note/write', buildWrite());
    const readBatch = vi.spyOn(background.ports.repository, 'readBatch');
    for (let times = 0; times < 50; times += 1) await mounted(background, times % 3);
    expect(readBatch).toHaveBeenCalledTimes(1);
  });
});

/** Long enough for a push that should not happen to happen. */
async function untilIdle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
