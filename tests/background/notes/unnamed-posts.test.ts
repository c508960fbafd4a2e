import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CopyEntry } from '../../../src/domain/backup/copy-log';
import type { Note } from '../../../src/domain/notes/notes';
import { writePiece } from '../../../src/storage/backup/copy-pieces';
import { buildNote, buildWrite } from '../../domain/notes/build-note';
import { emptyStores, setUp, type BrowserStores } from '../memory-ports';

const LOST = '22222222-2222-4222-8222-222222222222';

/** A note as versions stored it that knew one post and one colour: without their names. */
function unnamed({ post: _post, colour: _colour, figure: _figure, ...note }: Note): Note {
  return note as Note;
}

/** The safety copy of such a version. */
async function copyOf(entries: readonly CopyEntry[]): Promise<BrowserStores> {
  const stores = emptyStores();
  stores.folder.set('j1', await writePiece(entries));
  return stores;
}

async function recoverable(running: ReturnType<typeof setUp>): Promise<readonly { readonly id: string; readonly reason: string }[]> {
  await running.background.maintain();
  const compared = await running.send('notes/compare');
  return compared?.ok ? (compared.value as { recoverable: { id: string; reason: string }[] }).recoverable : [];
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a safety copy whose notes do not name their post', () => {
  it('equals the notes of the database, so that nothing is offered and nothing written again', async () => {
    const stores = await copyOf([{ keep: unnamed(buildNote()) }]);
    const running = setUp({}, stores);
    await running.ports.repository.recoverNotes([{ note: buildNote(), after: null }], 1);
    expect(await recoverable(running)).toEqual([]);
    const pieces = [...stores.folder].filter(([name]) => name !== 'j1').map(([, text]) => text);
    expect(pieces.filter((text) => text.includes('"keep"'))).toEqual([]);
  });

  it('restores what the database lacks, as yellow notes of the post', async () => {
    const running = setUp(
      {},
      await copyOf([
        { keep: unnamed(buildNote({ id: LOST, body: '사본에만 있는 글' })) },
        { apart: { note: unnamed(buildNote({ body: '따로 둔 글', revision: 9 })), after: null } },
      ]),
    );
    await running.send('note/write', buildWrite());
    const found = await recoverable(running);
    expect(found.map(({ id, reason }) => [id, reason]).toSorted()).toEqual([
      [buildNote().id, 'newer-copy'],
      [LOST, 'missing'],
    ]);
    await running.send('notes/recover', { ids: found.map(({ id }) => id) });
    expect((await running.list()).map(({ post, colour, body }) => [post, colour, body]).toSorted()).toEqual([
      ['173', 'yellow', '따로 둔 글'],
      ['173', 'yellow', '본문'],
      ['173', 'yellow', '사본에만 있는 글'],
    ]);
  });
});
