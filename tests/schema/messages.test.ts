import { describe, expect, it } from 'vitest';
import { MAX_BODY, MAX_QUOTE, MAX_TAGS } from '../../src/schema/limits';
import { noteWrite, REQUEST_SCHEMAS, nullablePassage } from '../../src/schema/messages';
import { buildTarget, buildWrite } from '../domain/notes/build-note';

describe('a write', () => {
  it.each([
    ['its text', { body: '가\r\n나\0\uD800' }, { body: '가\n나\uFFFD' }],
    ['its tags', { tags: [' 질문\0 '] }, { tags: ['질문'] }],
    ['its quote', { target: buildTarget(1, '가\r나') }, { target: { quote: { exact: '가\n나' } } }],
  ])('comes in with %s normalised', (_what, changes, expected) => {
    expect(noteWrite.parse(buildWrite(changes))).toMatchObject(expected);
  });

  it('loses members nobody knows', () => {
    expect(noteWrite.parse({ ...buildWrite(), createdAt: 1, revision: 99 })).toEqual(buildWrite());
  });

  it.each<[string, object]>([
    ['as long as it may be', { body: 'x'.repeat(MAX_BODY) }],
    ['with the id of a conflict copy', { id: '91bebc26-e472-853c-8d3e-9bd0d9e5d318' }],
    ['of a passage without words', { body: '', target: buildTarget() }],
    ['with as many tags as it may have', { tags: Array.from({ length: MAX_TAGS }, (_, index) => `t${index}`) }],
  ])('%s is taken', (_what, changes) => {
    expect(noteWrite.safeParse(buildWrite(changes)).success).toBe(true);
  });

  it.each<[string, object]>([
    ['an id that is no UUID', { id: '../x' }],
    ['a section that is no short id', { section: 's'.repeat(65) }],
    ['a text that is too long', { body: 'x'.repeat(MAX_BODY + 1) }],
    ['a quote of nothing', { target: buildTarget(1, '') }],
    ['a quote longer than the post', { target: buildTarget(1, 'x'.repeat(MAX_QUOTE + 1)) }],
    [
      'a passage that ends before it starts',
      { target: { ...buildTarget(), position: { type: 'TextPositionSelector', start: 5, end: 4 } } },
    ],
    ['a negative position', { target: { ...buildTarget(), position: { type: 'TextPositionSelector', start: -1, end: 4 } } }],
    ['a tag of two words', { tags: ['두 말'] }],
    ['a tag of nothing', { tags: [' '] }],
    ['too many tags', { tags: Array.from({ length: MAX_TAGS + 1 }, (_, index) => `t${index}`) }],
    ['a sequence before the first', { sequence: 0 }],
    ['half a revision', { base: 0.5 }],
    ['an editor without a name', { editor: '' }],
    ['a missing target', { target: undefined }],
  ])('%s is refused', (_what, changes) => {
    expect(noteWrite.safeParse({ ...buildWrite(), ...changes }).success).toBe(false);
  });
});

it('every message to the background has its schema', () => {
  expect(Object.keys(REQUEST_SCHEMAS).sort()).toEqual([
    'backup/apply-extras',
    'backup/handed-over',
    'backup/offered',
    'backup/undo-extras',
    'highlight/anchor',
    'highlight/colour',
    'highlight/create',
    'highlight/link',
    'highlight/open',
    'note/forget-unsaved',
    'note/resolve-conflict',
    'note/restore',
    'note/trash',
    'note/write',
    'notes/compare',
    'notes/dismiss',
    'notes/import',
    'notes/recover',
    'notes/stop-import',
    'notes/undo-import',
    'opening/taken',
    'page/mounted',
    'page/settings',
    'page/shown',
    'page/unmounted',
    'reading-position/load',
    'reading-position/save',
    'settings/change',
    'term/card',
    'term/create-note',
    'trash/erase',
    'watched/mark',
    'window/failed',
    'window/leave',
  ]);
});

it.each([
  [{}, true],
  [{ id: '' }, false],
  [{ section: '' }, false],
  [{ language: 'fr' }, false],
])('a note from a term with %j is accepted: %s', (changes, taken) => {
  const request = { id: 'text2sql', post: '173', section: 's1', language: 'ko', ...changes };
  expect(REQUEST_SCHEMAS['term/create-note'].safeParse(request).success).toBe(taken);
});

it('a note from a term contains no text of the page', () => {
  const request = { id: 'text2sql', post: '173', section: 's1', language: 'ko' };
  expect(REQUEST_SCHEMAS['term/create-note'].parse({ ...request, body: 'from the page' })).toEqual(request);
});

it.each([
  [null, true],
  [{ post: '173', section: 's1', target: buildTarget() }, true],
  [{ section: 's1', target: buildTarget() }, false],
  [{ post: '173', section: 's1' }, false],
  [undefined, false],
])('a selection answered as %j is taken: %s', (answer, taken) => {
  expect(nullablePassage.safeParse(answer).success).toBe(taken);
});
