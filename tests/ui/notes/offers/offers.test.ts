// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { failure } from '../../../../src/domain/result';
import { readUnsaved, unsavedKey, type UnsavedWrite } from '../../../../src/domain/notes/unsaved';
import { createSafetyCopy } from '../../../../src/storage/backup/safety-copy';
import { folderIn } from '../../../background/memory-ports';
import { buildNote, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { untilStored } from '../../stored-notes';
import { startBrowser, type BrowserOptions, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

let popup: OpenPopup;
let browser: TestBrowser;

async function open(prepare: (browser: TestBrowser) => unknown, options: BrowserOptions = {}): Promise<void> {
  browser = await startBrowser(options);
  await prepare(browser);
  popup = await openPopup(browser);
}

const lost = (id: string, body: string): UnsavedWrite => ({
  write: {
    id: idOf(id),
    post: '173',
    section: 's3',
    body,
    target: null,
    term: null,
    figure: null,
    colour: 'yellow',
    tags: [],
    base: 0,
    editor: `editor of ${id}`,
    sequence: 4,
  },
  reason: 'storage-full',
  at: NOON - 1000,
});
const lose =
  (...unsaved: readonly UnsavedWrite[]) =>
  ({ storage }: TestBrowser): void => {
    for (const each of unsaved) storage.session.set(unsavedKey(each.write), each);
  };
const lostIds = (): readonly string[] => readUnsaved(Object.fromEntries(browser.storage.session)).map(([, { write }]) => write.id);
const lostBodies = (): readonly string[] => readUnsaved(Object.fromEntries(browser.storage.session)).map(([, { write }]) => write.body);
const offer = (): HTMLElement | null => document.querySelector('.offer');

afterEach(() => popup.close());

describe('texts that an earlier window could not save', () => {
  const openLost = () => open(lose(lost('a', 'nearly lost'), lost('b', 'this too')));

  it('are offered and can be put back', async () => {
    await openLost();
    expect(offer()?.textContent).toContain('저장하지 못한 메모가 2개 있어요');
    popup.button('다시 넣기: nearly lost').click();
    await untilStored(browser, idOf('a'), { body: 'nearly lost' });
    await until(() => expect(popup.rows()).toHaveLength(1));
    await until(() => expect(offer()?.textContent).not.toContain('nearly lost'));
    expect(offer()?.textContent).toContain('this too');
  });

  it('are put back as notes of the post where an earlier version did not name it', async () => {
    const { post: _post, ...write } = lost('a', 'nearly lost').write;
    await open(lose({ ...lost('a', 'nearly lost'), write } as UnsavedWrite));
    popup.button('다시 넣기: nearly lost').click();
    await untilStored(browser, idOf('a'), { post: '173', body: 'nearly lost' });
    await until(() => expect(lostIds()).toEqual([]));
  });

  it('become a new note where their note was deleted for good', async () => {
    await open(lose({ ...lost('gone', 'nearly lost'), reason: 'not-found' }, lost('b', 'this too')));
    popup.button('다시 넣기: nearly lost').click();
    await until(async () => expect((await browser.stored()).map(({ body }) => body)).toEqual(['nearly lost']));
    expect(await browser.storedNote(idOf('gone'))).toBeUndefined();
    await until(() => expect(lostIds()).toEqual([idOf('b')]));
  });

  it('of a note that is in the trash bring it back out of the trash', async () => {
    await open(lose(lost('a', 'nearly lost')), {
      notes: [buildNote({ id: idOf('a'), section: 's3', body: 'near', deletedAt: NOON - 5000, revision: 0 })],
    });
    popup.button('다시 넣기: nearly lost').click();
    await untilStored(browser, idOf('a'), { body: 'nearly lost', deletedAt: null });
    await until(() => expect(popup.rows()).toHaveLength(1));
  });

  it('stay in the offer when that fails too, and can be copied', async () => {
    await openLost();
    browser.failing = 'storage-full';
    popup.button('다시 넣기: nearly lost').click();
    await until(() => expect(popup.text()).toContain('아직 저장하지 못했어요'));
    popup.button('텍스트 복사: nearly lost').click();
    await until(() => expect(browser.copied).toEqual(['nearly lost']));
    expect(offer()?.textContent).toContain('nearly lost');
  });

  it('are deleted only after a question', async () => {
    await openLost();
    popup.button('버리기: nearly lost').click();
    await until(() => expect(popup.text()).toContain('되돌릴 수 없어요'));
    popup.button('버리기: nearly lost').click();
    await until(() => expect(lostIds()).toEqual([idOf('b')]));
  });

  it('are saved until the browser closes where the background does not answer, and not offered beside their own field', async () => {
    await open((started) => {
      started.isSilent = true;
    });
    popup.type('typed into silence');
    await until(() => expect(popup.text()).toContain('확장 프로그램이 답하지 않아'));
    expect(offer()).toBeNull();
    const next = await openPopup(browser);
    expect(next.text()).toContain('저장하지 못한 메모가 있어요');
    expect(next.text()).toContain('typed into silence');
    next.close();
  });

  it('are saved until the browser closes where the background refuses them', async () => {
    await open((opened) => {
      const { ask } = opened;
      Object.assign(opened, {
        ask: ((type, request) =>
          type === 'note/write' ? Promise.resolve(failure('malformed')) : ask(type, request)) satisfies TestBrowser['ask'],
      });
    });
    popup.type('typed for no note');
    await until(() => expect(lostBodies()).toEqual(['typed for no note']));
  });
});

describe('notes that only the safety copy has', () => {
  const found = [buildNote({ id: idOf('x'), body: 'from the copy' }), buildNote({ id: idOf('y'), body: 'another' })];
  const openFound = async () => {
    await open(async ({ storage }) => {
      const copy = createSafetyCopy(folderIn(storage.folder));
      copy.add(found.map((keep) => ({ keep })));
      await copy.flush();
    });
    await until(() => expect(offer()).not.toBeNull());
  };

  it('are offered with their number and first words, and are recovered together', async () => {
    await openFound();
    expect(offer()?.textContent).toContain('되살릴 수 있는 메모가 2개 있어요');
    expect(offer()?.textContent).toContain('from the copy');
    popup.button('되살리기').click();
    await until(() => expect(popup.text()).toContain('메모 2개를 되살렸어요'));
    expect(browser.asked).toContainEqual({ type: 'notes/recover', request: { ids: ['x', 'y'].map(idOf) } });
    expect(await browser.stored()).toEqual(found);
    expect(offer()).toBeNull();
  });

  it('are dismissed only after a question', async () => {
    await openFound();
    popup.button('넘어가기').click();
    await until(() => expect(popup.text()).toContain('안전 사본도 삭제돼요'));
    expect(browser.asked.some(({ type }) => type === 'notes/dismiss')).toBe(false);
    popup.button('넘어가기').click();
    await until(() => expect(offer()).toBeNull());
    expect(await browser.stored()).toEqual([]);
  });

  it('are searched for only where the background has not compared yet', async () => {
    await openFound();
    const compared = () => browser.asked.filter(({ type }) => type === 'notes/compare').length;
    expect(compared()).toBe(1);
    popup.close();
    popup = await openPopup(browser);
    expect(offer()?.textContent).toContain('from the copy');
    expect(compared()).toBe(1);
  });
});

it('the popup says how many records are quarantined and exports them as JSON', async () => {
  await open(
    async ({ connection }) => {
      await (await connection.database()).add('quarantine', { record: { id: 'z', body: 5 }, reason: 'body', at: NOON });
    },
    { notes: [buildNote({ body: 'a' })] },
  );
  await until(() => expect(popup.text()).toContain('읽을 수 없는 기록 1개'));
  popup.button('기록 내보내기').click();
  const [file] = browser.downloads;
  expect(file).toMatchObject({ type: 'application/json', name: expect.stringMatching(/\.json$/) });
  expect(JSON.parse(file?.text ?? '')).toEqual({
    setAside: [{ reason: 'body', setAsideAt: new Date(NOON).toISOString(), record: { id: 'z', body: 5 } }],
  });
});
