import { describe, expect, it } from 'vitest';
import { contentOf, judgeWrite, startsNote } from '../../../src/domain/notes/write';
import { buildNote, buildTarget, buildWrite } from './build-note';

describe('the first write of an editor', () => {
  it.each([
    ['a text', { body: '글' }, true],
    ['a passage', { target: buildTarget() }, true],
    ['a term', { term: 'sql' }, true],
    ['a figure', { figure: 3 }, true],
    ['nothing but a section and a colour', {}, false],
  ] as const)('with %s starts a note: %s', (_what, changes, starts) => {
    expect(startsNote(buildWrite({ body: '', ...changes }))).toBe(starts);
  });
});

describe('a write of another editor that had not seen what is stored', () => {
  const race = { editor: 'editor-b', base: 0 };

  it('is kept apart where it has tags alone', () => {
    expect(judgeWrite(buildNote(), buildWrite({ ...race, body: '', tags: ['할일'] }))).toBe('conflict');
  });

  it('loses nothing where it has neither text nor tags', () => {
    expect(judgeWrite(buildNote(), buildWrite({ ...race, body: '' }))).toBe('nothing-lost');
  });
});

it('the content of a note is what the reader wrote and chose, and nothing of its revisions', () => {
  const note = buildNote({ body: '글 #할일', tags: ['할일'], target: buildTarget(), section: 's4', colour: 'blue' });
  expect(contentOf(note)).toEqual({
    post: '173',
    section: 's4',
    body: '글 #할일',
    target: buildTarget(),
    term: null,
    figure: null,
    colour: 'blue',
    tags: ['할일'],
  });
});
