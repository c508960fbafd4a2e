import { expect, it } from 'vitest';
import { readUnsaved, unsavedKey } from '../../../src/domain/notes/unsaved';
import { buildWrite } from './build-note';

it('a text that an earlier version could not store is read with all that a note has today', () => {
  const { post: _post, colour: _colour, figure: _figure, ...write } = buildWrite({ body: '남은 글' });
  const stored = { [unsavedKey(write)]: { write, reason: 'storage-full', at: 1 } };
  expect(readUnsaved(stored)).toMatchObject([
    [unsavedKey(write), { write: { body: '남은 글', post: '173', colour: 'yellow', figure: null } }],
  ]);
});

it('its colour is kept', () => {
  const write = buildWrite({ colour: 'pink', figure: 3 });
  expect(readUnsaved({ [unsavedKey(write)]: { write, reason: 'storage-full', at: 1 } })).toMatchObject([
    [unsavedKey(write), { write: { colour: 'pink', figure: 3 } }],
  ]);
});
