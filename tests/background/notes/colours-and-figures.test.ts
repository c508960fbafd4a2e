import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIGURE_MENU, HIGHLIGHT_MENU } from '../../../src/background/background';
import { OPENING_KEY, readOpening } from '../../../src/domain/notes/opening';
import { buildTarget, buildWrite } from '../../domain/notes/build-note';
import { setUp } from '../memory-ports';

const passage = { post: '173', section: 's2', target: buildTarget() } as const;
const ID = '22222222-2222-4222-8222-22222222222';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a highlight in a colour', () => {
  it('is stored and told to pages, and no window opens', async () => {
    const { sendFrom, list, ports, session, told } = setUp();
    await sendFrom(4, 'page/mounted');
    expect(await sendFrom(1, 'highlight/create', { ...passage, colour: 'blue', opens: false })).toEqual({
      ok: true,
      value: { popupOpened: false },
    });
    expect(await list()).toMatchObject([{ ...passage, colour: 'blue', body: '' }]);
    expect([session.has(OPENING_KEY), ports.openPopup]).toEqual([false, expect.objectContaining({ mock: expect.anything() })]);
    expect(ports.openPopup).not.toHaveBeenCalled();
    const added = [{ target: passage.target, colour: 'blue' }];
    expect(told).toContainEqual({ tabId: 4, type: 'page/notes', request: expect.objectContaining({ added }) });
  });

  it.each([
    ['none that there is', 'red'],
    ['nothing', undefined],
  ])('is refused where the colour is %s', async (_what, colour) => {
    const { sendFrom, list } = setUp();
    expect(await sendFrom(1, 'highlight/create', { ...passage, colour, opens: false })).toEqual({ ok: false, failure: 'malformed' });
    expect(await list()).toEqual([]);
  });

  it('has the one that was used last where it comes from the menu', async () => {
    const { background, answers, list, send } = setUp();
    await send('settings/change', { colour: 'pink' });
    answers.set('selection/read', passage);
    await background.menu(HIGHLIGHT_MENU, 1, null);
    expect(await list()).toMatchObject([{ colour: 'pink' }]);
  });
});

describe('another colour for a highlight', () => {
  it('is given to every note of its passage and to no other, with their texts', async () => {
    const { send, sendFrom, list, told } = setUp();
    const write = (last: string, changes: object) => send('note/write', buildWrite({ id: ID + last, editor: last, ...changes }));
    await sendFrom(4, 'page/mounted');
    await write('1', { ...passage, body: '먼저 #꼬리', tags: ['꼬리'] });
    await write('2', { ...passage, body: '나중', colour: 'green' });
    await write('3', { section: 's2', target: buildTarget(500), body: '다른 곳' });
    told.length = 0;
    expect(await sendFrom(1, 'highlight/colour', { ...passage, colour: 'green' })).toEqual({ ok: true, value: null });
    expect((await list()).toSorted((one, other) => one.id.localeCompare(other.id))).toMatchObject([
      { body: '먼저 #꼬리', tags: ['꼬리'], colour: 'green', revision: 2 },
      { body: '나중', colour: 'green', revision: 1 },
      { body: '다른 곳', colour: 'yellow', revision: 1 },
    ]);
    expect(told).toMatchObject([{ request: { removed: [{ colour: 'yellow' }], added: [{ colour: 'green' }], counts: { s2: 0 } } }]);
  });

  it('loses no text that a window had not yet seen it with', async () => {
    const { send, sendFrom, list } = setUp();
    await send('note/write', buildWrite({ ...passage, body: '쓰던 글' }));
    await sendFrom(1, 'highlight/colour', { ...passage, colour: 'pink' });
    await send('note/write', buildWrite({ ...passage, body: '이어 쓴 글', editor: 'other window', base: 1 }));
    const notes = await list();
    expect(notes.map(({ body }) => body).sort()).toEqual(['쓰던 글', '이어 쓴 글']);
    expect(notes.find(({ body }) => body === '쓰던 글')?.colour).toBe('pink');
  });

  it('is refused where there is no such highlight', async () => {
    const { sendFrom } = setUp();
    expect(await sendFrom(1, 'highlight/colour', { ...passage, colour: 'green' })).toEqual({ ok: false, failure: 'not-found' });
  });

  it('says nothing to pages for a note without a passage', async () => {
    const { send, sendFrom, told } = setUp();
    await sendFrom(4, 'page/mounted');
    await send('note/write', buildWrite());
    told.length = 0;
    await send('note/write', buildWrite({ colour: 'blue', base: 1, sequence: 2 }));
    expect(told).toEqual([]);
  });
});

it('the link to a passage is the one of the export', async () => {
  const { sendFrom } = setUp();
  expect(await sendFrom(1, 'highlight/link', passage)).toEqual({
    ok: true,
    value: { url: expect.stringMatching(/^https:\/\/tech\.kakaoenterprise\.com\/173#:~:text=/) },
  });
});

describe('a figure that is noted by the context menu', () => {
  const figure = { post: '173', section: 's3', target: buildTarget(700, '그림의 말'), figure: 5 };

  it('has its caption as quote and its number, and its note opens', async () => {
    const { background, answers, list, session, told } = setUp();
    answers.set('figure/read', figure);
    await background.menu(FIGURE_MENU, 1, 'https://pictures.example/a.png');
    const [note] = await list();
    expect(note).toMatchObject({ ...figure, body: '', colour: 'yellow' });
    expect(readOpening(session.get(OPENING_KEY))?.noteId).toBe(note?.id);
    expect(told).toContainEqual({ tabId: 1, type: 'figure/read', request: { src: 'https://pictures.example/a.png' } });
  });

  it('is one note without a caption, too, however often it is asked for, and another for another figure', async () => {
    const { background, answers, list } = setUp();
    for (const number of [1, 1, 2]) {
      answers.set('figure/read', { ...figure, target: null, figure: number });
      await background.menu(FIGURE_MENU, 1, 'x');
    }
    expect((await list()).map((note) => note.figure).sort()).toEqual([1, 2]);
  });

  it('is none where the page has said so: nothing is stored, nothing opens', async () => {
    const { background, list, ports } = setUp();
    await background.menu(FIGURE_MENU, 1, 'x');
    expect(await list()).toEqual([]);
    expect(ports.openPopup).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['no number', { ...figure, figure: 0 }],
    ['no figure', { post: '173' }],
  ])('opens the popup alone where the answer is %s', async (_what, answer) => {
    const { background, answers, list, ports } = setUp();
    answers.set('figure/read', answer);
    await background.menu(FIGURE_MENU, 1, 'x');
    expect(await list()).toEqual([]);
    expect(ports.openPopup).toHaveBeenCalledTimes(1);
  });
});
