import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRepository, type TestRepository } from '../open-repository';

let opened: TestRepository;
const write: TestRepository['write'] = (...given) => opened.write(...given);
const activeNotes: TestRepository['activeNotes'] = () => opened.activeNotes();
const bodies: TestRepository['bodies'] = () => opened.bodies();

beforeEach(() => {
  opened = openRepository();
});

afterEach(() => {
  opened.connection.close();
});

describe('writes that meet', () => {
  it('accepts the later write of the same editor whatever it had seen', async () => {
    await write({ body: '가' });
    expect((await write({ body: '가나', base: 0, sequence: 2 })).note).toMatchObject({ body: '가나', revision: 2 });
  });

  it('ignores the older write of the same editor', async () => {
    await write({ body: '가나다', sequence: 3 });
    const { note, conflict } = await write({ body: '가나', sequence: 2 });
    expect([note.body, note.revision, conflict]).toEqual(['가나다', 1, null]);
  });

  it('counts a write that was sent twice once', async () => {
    await write({ body: '가' });
    expect((await write({ body: '가' })).note.revision).toBe(1);
  });

  it('stores both texts of a lost race', async () => {
    await write({ body: '첫 창' });
    const { note, conflict } = await write({ body: '둘째 창', editor: 'editor-b' }, 700);
    expect(note.body).toBe('첫 창');
    expect(conflict).toMatchObject({ body: '둘째 창', conflictOf: note.id, revision: 1, createdAt: 700 });
    expect(await bodies()).toEqual(['둘째 창', '첫 창']);
  });

  it('continues one copy with the writes that were on their way', async () => {
    await write({ body: '첫 창' });
    const first = await write({ body: '둘', editor: 'editor-b', sequence: 1 });
    const second = await write({ body: '둘째', editor: 'editor-b', sequence: 2 });
    const late = await write({ body: '둘', editor: 'editor-b', sequence: 1 });
    expect(second.conflict?.id).toBe(first.conflict?.id);
    expect(late.conflict?.body).toBe('둘째');
    expect(await bodies()).toEqual(['둘째', '첫 창']);
  });

  it('stores a late text beside the copy that another window has written in meanwhile', async () => {
    await write({ body: '첫 창' });
    const { conflict } = await write({ body: '둘', editor: 'editor-b', sequence: 1 });
    await write({ id: conflict?.id ?? '', body: '셋째 창', editor: 'editor-c', base: 1, sequence: 1 });
    const late = await write({ body: '둘째', editor: 'editor-b', sequence: 2 });
    expect(late.conflict).toMatchObject({ body: '둘째', conflictOf: late.note.id });
    await write({ body: '둘째 창', editor: 'editor-b', sequence: 3 });
    expect(await bodies()).toEqual(['둘째 창', '셋째 창', '첫 창']);
  });

  it('stores a second lost race apart from the first', async () => {
    await write({ body: '첫 창' });
    await write({ body: '둘째 창', editor: 'editor-b', sequence: 1 });
    await write({ body: '첫 창에서 더', base: 1, sequence: 2 });
    await write({ body: '또 둘째 창', editor: 'editor-b', base: 1, sequence: 2 });
    expect(await bodies()).toEqual(['둘째 창', '또 둘째 창', '첫 창에서 더']);
  });

  it('creates no copy of a text that is stored already, nor of an empty one', async () => {
    await write({ body: '같은 글' });
    const same = await write({ body: '같은 글', editor: 'editor-b' });
    const empty = await write({ body: '', editor: 'editor-b' });
    expect([same.conflict, empty.conflict, (await activeNotes()).length]).toEqual([null, null, 1]);
  });

  it('loses no text of twenty writers at once', async () => {
    await write({ body: '시작' });
    const texts = Array.from({ length: 20 }, (_, index) => `글 ${index}`);
    await Promise.all(texts.map((body, index) => write({ body, base: 1, editor: `editor-${index}`, sequence: 1 })));
    expect(await bodies()).toEqual(texts.toSorted());
  });
});
