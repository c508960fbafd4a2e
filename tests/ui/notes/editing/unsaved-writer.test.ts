import { expect, it } from 'vitest';
import type { NoteWrite } from '../../../../src/domain/notes/notes';
import { createUnsavedWriter } from '../../../../src/ui/notes/editing/unsaved-writer';
import { buildWrite } from '../../../domain/notes/build-note';

const FIRST = buildWrite({ body: 'one', sequence: 1 });
const SECOND = buildWrite({ body: 'one two', sequence: 2 });

function openKeeper() {
  const kept: NoteWrite[] = [];
  const keeper = createUnsavedWriter({ keepUnsaved: async (write) => void kept.push(write) });
  return { kept, keeper };
}

it('an answer that comes late does not put earlier words in the place of later ones', async () => {
  const { kept, keeper } = openKeeper();
  await keeper.saveNow(SECOND, 'unreachable');
  await keeper.saveNow(FIRST, 'unreachable');
  expect(kept).toEqual([SECOND]);
});

it('nor where the background has the later ones', async () => {
  const { kept, keeper } = openKeeper();
  keeper.onAnswered(SECOND);
  await keeper.saveNow(FIRST, 'unreachable');
  expect(kept).toEqual([]);
});

it('a write that is sent again is kept again', async () => {
  const { kept, keeper } = openKeeper();
  await keeper.saveNow(FIRST, 'unreachable');
  await keeper.saveNow(FIRST, 'unreachable');
  expect(kept).toEqual([FIRST, FIRST]);
});
