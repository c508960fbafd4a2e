import { describe, expect, it } from 'vitest';
import { OUTLINE_IDS } from '../../src/domain/outline';
import { groupNotes, isWorthShowing, lastUsedSection, mergeNotes, takeNotes } from '../../src/ui/note-groups';
import { listParts, sectionTitle } from '../../src/ui/sections';
import { buildNote, buildTarget } from './fake-world';

describe('the order of notes', () => {
  it('follows the post, its quotes and then the time of writing', () => {
    const notes = [
      buildNote({ id: 'late', section: 's4', createdAt: 9 }),
      buildNote({ id: 'below', section: 's4', target: buildTarget('b', 900), createdAt: 1 }),
      buildNote({ id: 'above', section: 's4', target: buildTarget('a', 300), createdAt: 2 }),
      buildNote({ id: 'early', section: 's4', createdAt: 3 }),
      buildNote({ id: 'first', section: 'intro', createdAt: 99 }),
    ];
    expect(groupNotes(notes).map(({ section, notes: own }) => [section, own.map(({ id }) => id)])).toEqual([
      ['intro', ['first']],
      ['s4', ['above', 'below', 'early', 'late']],
    ]);
  });

  it('is cut across groups', () => {
    const groups = groupNotes(['s1', 's1', 's2', 's3'].map((section) => buildNote({ section: section as 's1' })));
    expect(takeNotes(groups, 3).map(({ section, notes }) => [section, notes.length])).toEqual([['s1', 2], ['s2', 1]]);
    expect(takeNotes(groups, 99)).toEqual(groups);
  });
});

describe('what is shown', () => {
  it.each([
    ['a text', buildNote({ body: 'a' }), true],
    ['a highlight without text', buildNote({ target: buildTarget('a') }), true],
    ['a term without text', buildNote({ term: 'svelte' }), true],
    ['a text taken back', buildNote({ body: ' \n' }), false],
    ['a deleted note', buildNote({ body: 'a', deletedAt: 1 }), false],
  ])('%s', (_, note, shown) => {
    expect(isWorthShowing(note)).toBe(shown);
  });

  it('takes newer revisions and leaves older ones that arrive late', () => {
    const known = [buildNote({ id: 'a', revision: 3, body: 'new' }), buildNote({ id: 'b' })];
    const merged = mergeNotes(known, [buildNote({ id: 'a', revision: 2, body: 'old' }), buildNote({ id: 'c' })]);
    expect(merged.map(({ id, body }) => [id, body])).toEqual([['a', 'new'], ['b', ''], ['c', '']]);
  });
});

describe('sections', () => {
  it('finds the one written in last', () => {
    const notes = [buildNote({ section: 's5', updatedAt: 9 }), buildNote({ section: 's2', updatedAt: 4 })];
    expect(lastUsedSection(notes)).toBe('s5');
    expect(lastUsedSection([])).toBeNull();
  });

  it('stand once each under their parts, in the order of the post', () => {
    const listed = listParts().flatMap(({ heading, sections }) => [heading, ...sections]);
    expect(listed.map(({ id }) => id)).toEqual(OUTLINE_IDS);
    expect(listParts().map(({ heading }) => heading.id)).toEqual([
      'intro', 'team-ai', 'team-platform', 'team-work', 'devrel', 'outro',
    ]);
  });

  it.each([
    ['s1', 'S# 1. RYANSQL: 한국어 Text2SQL 모델 개발'],
    ['intro', '시작하며'],
    ['s4-3', 'if(kakao)는 "기술 공유의 장"이다.'],
  ] as const)('%s is shown without its camera', (id, title) => {
    expect(sectionTitle(id)).toBe(title);
  });
});
