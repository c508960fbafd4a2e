import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { buildNote, buildWrite } from '../../domain/notes/build-note';
import { folderIn, emptyStores, setUp, type BrowserStores } from '../memory-ports';
import { createSafetyCopy } from '../../../src/storage/backup/safety-copy';

const LOST = '22222222-2222-4222-8222-222222222222';
const earlierStores = (): BrowserStores => {
  const browser = emptyStores();
  browser.local.set('settings', { enabled: true });
  const copy = (note: Note) => browser.local.set(`note:${note.id}`, note);
  copy(buildNote());
  copy(buildNote({ id: LOST, body: '이전 버전의 사본에만 있는 글' }));
  browser.local.set(`found:${LOST}`, [{ note: buildNote({ id: LOST, body: '따로 둔 글', revision: 4 }), after: null }]);
  return browser;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function start(browser: BrowserStores) {
  const running = setUp({}, browser);
  await running.background.maintain();
  const compared = await running.send('notes/compare');
  const { recoverable } = (compared?.ok ? compared.value : { recoverable: [] }) as { recoverable: { id: string; reason: string }[] };
  return { ...running, recoverable };
}

describe('a copy that an earlier version left in the local store', () => {
  it('moves to the safety copy, and only settings stay there', async () => {
    const browser = earlierStores();
    const { recoverable, send, list } = await start(browser);
    expect([...browser.local.keys()]).toEqual(['settings']);
    expect(recoverable.map(({ id, reason }) => [id, reason])).toContainEqual([LOST, 'earlier-version']);
    await send('notes/recover', { ids: recoverable.map(({ id }) => id) });
    expect((await list()).map(({ body }) => body)).toEqual(expect.arrayContaining(['이전 버전의 사본에만 있는 글', '따로 둔 글']));
  });

  it('is offered only where the database lacks it', async () => {
    await setUp().send('note/write', buildWrite());
    const { recoverable } = await start(earlierStores());
    expect([...new Set(recoverable.map(({ id }) => id))]).toEqual([LOST]);
  });

  it('is not offered again once the reader has decided', async () => {
    const browser = earlierStores();
    const { send, recoverable } = await start(browser);
    await send('notes/dismiss', { ids: recoverable.map(({ id }) => id) });
    browser.session.clear();
    expect((await start(browser)).recoverable).toEqual([]);
  });

  it('is never taken for a note after the move, as a page’s process could have written it', async () => {
    const browser = earlierStores();
    await start(browser);
    browser.session.clear();
    browser.local.set(
      'note:33333333-3333-4333-8333-333333333333',
      buildNote({ id: '33333333-3333-4333-8333-333333333333', body: '페이지가 지어낸 글' }),
    );
    const { recoverable } = await start(browser);
    expect(JSON.stringify(recoverable)).not.toContain('페이지가 지어낸 글');
    // Neither is it where the folder of the copy was taken away: the database remembers the move as well.
    browser.session.clear();
    browser.folder.clear();
    expect((await start(browser)).recoverable).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5])('is still there, here or there, when the move is killed after %i steps', async (steps) => {
    const browser = earlierStores();
    let left = steps;
    const step = async (): Promise<void> => {
      left -= 1;
      if (left < 0) throw new Error('killed');
    };
    const { ports } = setUp({}, browser);
    const files = folderIn(browser.folder);
    const dying = setUp(
      {
        copy: createSafetyCopy({
          ...files,
          write: async (name, text) => {
            await step();
            await files.write(name, text);
          },
        }),
        local: {
          ...ports.local,
          remove: async (keys) => {
            for (const key of keys) {
              await step();
              await ports.local.remove([key]);
            }
          },
        },
      },
      browser,
    );
    await dying.background.earlierCopiesMoved().catch(() => {});
    browser.session.clear();
    const { recoverable } = await start(browser);
    expect(recoverable.map(({ id }) => id)).toContain(LOST);
    expect([...browser.local.keys()]).toEqual(['settings']);
  });
});
