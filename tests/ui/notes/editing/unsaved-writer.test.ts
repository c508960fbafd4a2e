import { expect, it } from 'vitest';
import type { NoteWrite } from '../../../../src/domain/notes/notes';
import { createUnsavedWriter } from '../../../../src/ui/notes/editing/unsaved-writer';
import { buildWrite } from '../../../domain/notes/build-note';

const FIRST = buildWrite({ body: 'one', sequence: 1 });
const SECOND = buildWrite({ body: 'one two', sequence: 2 });

function openWriter() {
  const saved: NoteWrite[] = [];
  const writer = createUnsavedWriter({ saveUnsaved: async (write) => void saved.push(write) });
  return { saved, writer };
}

it('an earlier write whose answer comes late does not overwrite a later one', async () => {
  const { saved, writer } = openWriter();
  await writer.saveNow(SECOND, 'unreachable');
  await writer.saveNow(FIRST, 'unreachable');
  expect(saved).toEqual([SECOND]);
});

it('an earlier write does not overwrite a later one that the background has stored', async () => {
  const { saved, writer } = openWriter();
  writer.onAnswered(SECOND);
  await writer.saveNow(FIRST, 'unreachable');
  expect(saved).toEqual([]);
});

it('a write that is sent again is saved again', async () => {
  const { saved, writer } = openWriter();
  await writer.saveNow(FIRST, 'unreachable');
  await writer.saveNow(FIRST, 'unreachable');
  expect(saved).toEqual([FIRST, FIRST]);
});
