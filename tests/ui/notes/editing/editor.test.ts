import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../../../../src/domain/result';
import { MAX_BODY } from '../../../../src/domain/notes/limits';
import type { Note, NoteWrite } from '../../../../src/domain/notes/notes';
import type { Reply, ResponseOf } from '../../../../src/messaging/messages';
import { openNoteEditor, type NoteEditor } from '../../../../src/ui/notes/editing/editor';
import { buildNote, NOON } from '../../build-note';

type WriteReply = Reply<ResponseOf<'note/write'>>;

let writes: NoteWrite[];
let answers: ((reply: WriteReply) => void)[];
let stored: Note[];
let tooLong: NoteWrite[];
let editor: NoteEditor;

/** Answers the nth write (from 1) and waits until the editor has handled the answer. */
async function answer(nth: number, reply: WriteReply): Promise<void> {
  answers[nth - 1]?.(reply);
  await Promise.resolve();
}

function storedReply(revision: number, conflict: Note | null = null): WriteReply {
  return success({ note: buildNote({ id: 'a', revision, editor: 'me' }), conflict });
}

beforeEach(() => {
  writes = [];
  answers = [];
  stored = [];
  tooLong = [];
  editor = openNoteEditor(
    { id: 'a', post: '173', section: 's1', body: '', target: null, term: null, figure: null, colour: 'yellow', tags: [], base: 0 },
    'me',
    {
      write: (write) => {
        writes.push(write);
        return new Promise((resolve) => answers.push(resolve));
      },
      onStored: (notes) => stored.push(...notes),
      onChanged: () => {},
      track: () => {},
      saveUnsaved: (write) => tooLong.push(write),
      clock: () => NOON,
      forget: () => {},
      newId: () => 'new',
    },
  );
});

describe('an editor', () => {
  it('sends every change at once, without waiting for the one before', () => {
    for (const text of ['ㅎ', '하', '한', '한ㄱ', '한그', '한글']) editor.type(text);
    expect(writes.map(({ body }) => body)).toEqual(['ㅎ', '하', '한', '한ㄱ', '한그', '한글']);
    expect(writes.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(writes.map((write) => write.editor))).toEqual(new Set(['me']));
  });

  it('bases each change on the last revision it saw', async () => {
    editor.type('a');
    editor.type('ab');
    await answer(2, storedReply(2));
    await answer(1, storedReply(1));
    editor.type('abc');
    expect(writes.map(({ base }) => base)).toEqual([0, 0, 2]);
  });

  it('does not store another section until something is written', () => {
    editor.move('s2');
    expect(writes).toEqual([]);
    editor.type('a');
    editor.move('s3');
    expect(writes.map(({ section }) => section)).toEqual(['s2', 's3']);
  });

  it('sends the tags of the current text', () => {
    for (const text of ['#읽', '#읽을', '읽을']) editor.type(text);
    expect(writes.map(({ tags }) => tags)).toEqual([['읽'], ['읽을'], []]);
  });

  it('sends nothing for the section it has', () => {
    editor.type('a');
    editor.move('s1');
    expect(writes).toHaveLength(1);
  });
});

describe('the save state of an editor', () => {
  it('is saved only after the reply to the last change', async () => {
    editor.type('a');
    editor.type('ab');
    await answer(1, storedReply(1));
    expect(editor.save()).toEqual({ state: 'saving' });
    await answer(2, storedReply(2));
    expect(editor.save()).toEqual({ state: 'saved', at: NOON, hasConflictCopy: false });
  });

  it('is saved when an earlier change failed and the last one was stored', async () => {
    editor.type('a');
    editor.type('ab');
    await answer(1, failure('storage-failed'));
    await answer(2, storedReply(1));
    expect(editor.save().state).toBe('saved');
  });

  it('names the failure of the last change and keeps the text for another try', async () => {
    editor.type('a');
    await answer(1, failure('storage-full'));
    expect(editor.save()).toEqual({ state: 'failed', failure: 'storage-full' });
    editor.retry();
    expect(writes[1]).toMatchObject({ body: 'a', sequence: 2 });
  });
});

describe('a text longer than a note may be', () => {
  it('is saved as unsaved and not sent, until it is shorter', async () => {
    editor.type('a'.repeat(MAX_BODY + 1));
    expect([writes.length, tooLong.length]).toEqual([0, 1]);
    expect(editor.save()).toEqual({ state: 'failed', failure: 'too-long' });
    editor.type('a'.repeat(MAX_BODY));
    await answer(1, storedReply(1));
    expect(editor.save().state).toBe('saved');
  });
});

describe('an editor whose write made a conflict copy', () => {
  it('goes on in the conflict copy', async () => {
    editor.type('mine');
    await answer(1, storedReply(5, buildNote({ id: 'copy', revision: 1, conflictOf: 'a', editor: 'me' })));
    editor.type('mine, too');
    expect(writes[1]).toMatchObject({ id: 'copy', base: 1, body: 'mine, too' });
    expect(editor.save().state).toBe('saving');
    expect(stored.map(({ id }) => id)).toEqual(['a', 'copy']);
  });

  it('says that there is a conflict copy', async () => {
    editor.type('mine');
    await answer(1, storedReply(5, buildNote({ id: 'copy', revision: 1 })));
    expect(editor.save()).toMatchObject({ state: 'saved', hasConflictCopy: true });
  });

  it('leaves an emptied field as it is, until it shows the stored text', async () => {
    editor.type('one');
    await answer(1, storedReply(1));
    editor.type('');
    const theirs = buildNote({ id: 'a', revision: 2, body: 'one two', editor: 'other' });
    await answer(2, success({ note: theirs, conflict: null }));
    expect(editor.isBehind()).toBe(true);
    editor.type('three');
    expect(writes[2]).toMatchObject({ id: 'a', base: 1, body: 'three' });
  });
});
