import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { KEEP_MENU, type Background } from '../../src/background/background';
import { OPENING_KEY, readOpening } from '../../src/domain/opening';
import { buildTarget, buildWrite } from '../domain/build-note';
import { setUp } from './fake-world';

const passage = { section: 's2', target: buildTarget() } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a passage the reader keeps', () => {
  it('is stored without words, and the popup opens on it', async () => {
    const { sendFrom, list, session, world } = setUp();
    expect(await sendFrom(1, 'passage/keep', passage)).toEqual({ ok: true, value: { popupOpened: true } });
    const [note] = await list();
    expect(note).toMatchObject({ ...passage, body: '', revision: 1 });
    expect(readOpening(session.get(OPENING_KEY))?.noteId).toBe(note?.id);
    expect(world.openPopup).toHaveBeenCalledTimes(1);
  });

  it('says so where there is no popup to open', async () => {
    const { sendFrom, list } = setUp({ openPopup: async () => false });
    expect(await sendFrom(1, 'passage/keep', passage)).toEqual({ ok: true, value: { popupOpened: false } });
    expect(await list()).toHaveLength(1);
  });

  it('is kept once, however often the key is pressed', async () => {
    const { sendFrom, list } = setUp();
    await Promise.all([1, 2, 3].map(() => sendFrom(1, 'passage/keep', passage)));
    expect(await list()).toHaveLength(1);
  });

  it('gets a second note where the first has words', async () => {
    const { send, sendFrom, list } = setUp();
    await send('note/write', buildWrite({ ...passage, body: '먼저 쓴 글' }));
    await sendFrom(1, 'passage/keep', passage);
    expect(await list()).toHaveLength(2);
  });

  it.each([
    ['the context menu', (b: Background) => b.menu(KEEP_MENU, 1)],
    ['the command', (b: Background) => b.command('new-note', 1)],
  ])('may be asked for by %s', async (_how, ask) => {
    const { background, answers, list, session } = setUp();
    answers.set('passage/selected', passage);
    await ask(background);
    const [note] = await list();
    expect(note).toMatchObject(passage);
    expect(readOpening(session.get(OPENING_KEY))?.noteId).toBe(note?.id);
  });

  it.each<[string, (setup: Setup) => void, number | null]>([
    ['nothing is selected', () => {}, 1],
    ['the tab has no companion', ({ silent }) => silent.add(1), 1],
    ['there is no tab', () => {}, null],
    ['the answer is no passage', ({ answers }) => answers.set('passage/selected', { section: 's99' }), 1],
  ])('is not there when %s: the popup just opens', async (_why, prepare, tabId) => {
    const setup = setUp();
    prepare(setup);
    await setup.background.command('new-note', tabId);
    expect(setup.world.openPopup).toHaveBeenCalledTimes(1);
    expect([await setup.list(), setup.session.has(OPENING_KEY)]).toEqual([[], false]);
  });
});

type Setup = ReturnType<typeof setUp>;
