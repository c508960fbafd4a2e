import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHT_MENU, type Background } from '../../../src/background/background';
import { OPENING_KEY, readOpening } from '../../../src/domain/notes/opening';
import { buildTarget, buildWrite } from '../../domain/notes/build-note';
import { setUp } from '../memory-ports';

const passage = { post: '173', section: 's2', target: buildTarget() } as const;
const wanted = { ...passage, colour: 'green', opens: true } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a highlight that the reader creates', () => {
  it('is stored without text, and the popup opens on it', async () => {
    const { sendFrom, list, session, ports } = setUp();
    expect(await sendFrom(1, 'highlight/create', wanted)).toEqual({ ok: true, value: { popupOpened: true } });
    const [note] = await list();
    expect(note).toMatchObject({ ...passage, colour: 'green', body: '', revision: 1 });
    expect(readOpening(session.get(OPENING_KEY))?.noteId).toBe(note?.id);
    expect(ports.openPopup).toHaveBeenCalledTimes(1);
  });

  it('is answered with the fact that there is no popup to open', async () => {
    const { sendFrom, list } = setUp({ openPopup: async () => false });
    expect(await sendFrom(1, 'highlight/create', wanted)).toEqual({ ok: true, value: { popupOpened: false } });
    expect(await list()).toHaveLength(1);
  });

  it('is created once, however often the key is pressed', async () => {
    const { sendFrom, list } = setUp();
    await Promise.all([1, 2, 3].map(() => sendFrom(1, 'highlight/create', wanted)));
    expect(await list()).toHaveLength(1);
  });

  it('gets a second note where the first has text', async () => {
    const { send, sendFrom, list } = setUp();
    await send('note/write', buildWrite({ ...passage, body: '먼저 쓴 글' }));
    await sendFrom(1, 'highlight/create', wanted);
    expect(await list()).toHaveLength(2);
  });

  it.each([
    ['the context menu', (b: Background) => b.menu(HIGHLIGHT_MENU, 1, null)],
    ['the command', (b: Background) => b.command('new-note', 1)],
  ])('may be asked for by %s', async (_how, ask) => {
    const { background, answers, list, session } = setUp();
    answers.set('selection/read', passage);
    await ask(background);
    const [note] = await list();
    expect(note).toMatchObject(passage);
    expect(readOpening(session.get(OPENING_KEY))?.noteId).toBe(note?.id);
  });

  it('is created from the selection rather than found at the caret', async () => {
    const { background, answers, list, told } = setUp();
    answers.set('selection/read', passage);
    answers.set('highlight/at-caret', { post: '173', section: 's1', target: buildTarget(99) });
    await background.command('new-note', 1);
    expect(await list()).toHaveLength(1);
    expect(told.map(({ type }) => type)).not.toContain('highlight/at-caret');
  });

  it.each<[string, (setup: Setup) => void, number | null]>([
    ['nothing is selected', () => {}, 1],
    ['the tab has no companion', ({ silent }) => silent.add(1), 1],
    ['there is no tab', () => {}, null],
    ['the answer is no passage', ({ answers }) => answers.set('selection/read', { section: 's99' }), 1],
  ])('is not there when %s: the popup just opens', async (_why, prepare, tabId) => {
    const setup = setUp();
    prepare(setup);
    await setup.background.command('new-note', tabId);
    expect(setup.ports.openPopup).toHaveBeenCalledTimes(1);
    expect([await setup.list(), setup.session.has(OPENING_KEY)]).toEqual([[], false]);
  });
});

it('the key opens the popup even if the page never answers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { background, ports } = setUp({ askTab: () => new Promise(() => {}) });
    const pressed = background.command('new-note', 1);
    await vi.advanceTimersByTimeAsync(5_000);
    await pressed;
    expect(ports.openPopup).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});

describe('an existing highlight', () => {
  const ID = '22222222-2222-4222-8222-22222222222';

  it.each([
    ['by a press on it', (setup: Setup) => setup.sendFrom(1, 'highlight/open', passage)],
    [
      'by the command, the caret in it',
      async (setup: Setup) => {
        setup.answers.set('highlight/at-caret', passage);
        await setup.background.command('new-note', 1);
      },
    ],
  ])('is opened %s: the note that was changed last, wherever it was filed', async (_how, open) => {
    const setup = setUp();
    const write = (last: string, changes: object) => setup.send('note/write', buildWrite({ id: ID + last, editor: last, ...changes }));
    await write('1', { ...passage, body: '먼저' });
    await write('2', { section: 's5', target: passage.target, body: '나중' });
    await write('3', { section: 's2', target: buildTarget(500), body: '다른 곳' });
    await write('4', { section: 's2', target: null, body: '글만' });
    await open(setup);
    expect(readOpening(setup.session.get(OPENING_KEY))?.noteId).toBe(`${ID}2`);
    expect(setup.ports.openPopup).toHaveBeenCalledTimes(1);
    expect(await setup.list()).toHaveLength(4);
  });

  it('opens nothing by a press after its note is gone, and only the popup by the command', async () => {
    const { sendFrom, background, answers, session, ports } = setUp();
    expect(await sendFrom(1, 'highlight/open', passage)).toEqual({ ok: false, failure: 'not-found' });
    expect(ports.openPopup).not.toHaveBeenCalled();
    answers.set('highlight/at-caret', passage);
    await background.command('new-note', 1);
    expect(ports.openPopup).toHaveBeenCalledTimes(1);
    expect(session.has(OPENING_KEY)).toBe(false);
  });

  it('says so where there is no popup to open', async () => {
    const { send, sendFrom } = setUp({ openPopup: async () => false });
    await send('note/write', buildWrite({ ...passage }));
    expect(await sendFrom(1, 'highlight/open', passage)).toEqual({ ok: true, value: { popupOpened: false } });
  });
});

type Setup = ReturnType<typeof setUp>;
