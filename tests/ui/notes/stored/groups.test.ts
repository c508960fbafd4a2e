import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../src/domain/notes/notes';
import { OUTLINE_IDS } from '../../../fixtures/outline-ids';
import { uiTexts } from '../../../../src/i18n/ui';
import { POST_FACTS as POST } from '../../../../src/post/outline';
import { isWorthShowing } from '../../../../src/domain/notes/worth';
import { orderInPost, lastUsedSection, mergeNotes, withoutNotes } from '../../../../src/ui/notes/stored/groups';
import { listParts, sectionTitle } from '../../../../src/ui/notes/stored/sections';
import { buildNote, buildTarget } from '../../build-note';

describe('the order of notes', () => {
  it('follows the post, its quotes and then the time of writing', () => {
    const notes = [
      buildNote({ id: 'late', section: 's4', body: 'x', createdAt: 9 }),
      buildNote({ id: 'below', section: 's4', target: buildTarget('b', 900), createdAt: 1 }),
      buildNote({ id: 'above', section: 's4', target: buildTarget('a', 300), createdAt: 2 }),
      buildNote({ id: 'early', section: 's4', body: 'x', createdAt: 3 }),
      buildNote({ id: 'first', section: 'intro', body: 'x', createdAt: 99 }),
    ];
    expect(mergeNotes([], notes, POST).map(({ id }) => id)).toEqual(['first', 'above', 'below', 'early', 'late']);
  });

  it('is the same in whatever order the notes arrive', () => {
    const sections = ['s1', 'intro', 's4', 's4', 'outro'] as const;
    const note = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        section: fc.constantFrom(...sections),
        revision: fc.nat(5),
        createdAt: fc.nat(3),
        body: fc.constantFrom('x', ''),
        deletedAt: fc.constantFrom(null, 1),
      })
      .map(buildNote);
    fc.assert(
      fc.property(fc.array(note, { maxLength: 20 }), (notes) => {
        const oneByOne = notes.reduce<readonly Note[]>((known, each) => mergeNotes(known, [each], POST), []);
        expect(oneByOne).toEqual(oneByOne.toSorted(orderInPost(POST)));
        expect(oneByOne.every(isWorthShowing)).toBe(true);
        expect(new Set(oneByOne.map(({ id }) => id)).size).toBe(oneByOne.length);
      }),
    );
  });

  it('is right for many changes at once', () => {
    const many = Array.from({ length: 30 }, (_, at) => buildNote({ id: `n${at}`, body: 'x', createdAt: 30 - at }));
    expect(mergeNotes([], many, POST)).toEqual(many.toReversed());
  });
});

describe('the merged list', () => {
  it.each([
    ['a text', buildNote({ body: 'a' }), true],
    ['a highlight without text', buildNote({ target: buildTarget('a') }), true],
    ['a term without text', buildNote({ term: 'svelte' }), true],
    ['a text taken back', buildNote({ body: ' \n' }), false],
    ['a deleted note', buildNote({ body: 'a', deletedAt: 1 }), false],
  ])('shows only notes with content: %s', (_, note, shown) => {
    expect(isWorthShowing(note)).toBe(shown);
  });

  it('takes newer revisions and leaves older ones that arrive late', () => {
    const known = [buildNote({ id: 'a', revision: 3, body: 'new' }), buildNote({ id: 'b', body: 'b' })];
    const merged = mergeNotes(known, [buildNote({ id: 'a', revision: 2, body: 'old' }), buildNote({ id: 'c', body: 'c' })], POST);
    expect(merged.map(({ id, body }) => [id, body])).toEqual([
      ['a', 'new'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
  });

  it('is the same array where nothing changes', () => {
    const known = [buildNote({ id: 'a', revision: 3, body: 'new' })];
    expect(mergeNotes(known, [buildNote({ id: 'a', revision: 2 })], POST)).toBe(known);
    expect(withoutNotes(known, new Set(['b']))).toBe(known);
    expect(withoutNotes(known, new Set(['a']))).toEqual([]);
  });
});

describe('sections', () => {
  it('the section written in last is found', () => {
    const notes = [buildNote({ section: 's5', updatedAt: 9 }), buildNote({ section: 's2', updatedAt: 4 })];
    expect(lastUsedSection(notes, POST)).toBe('s5');
    expect(lastUsedSection([], POST)).toBeNull();
  });

  it('are listed once each under their parts, in the order of the post', () => {
    const listed = listParts(POST).flatMap(({ heading, sections }) => [heading, ...sections]);
    expect(listed.map(({ id }) => id)).toEqual(OUTLINE_IDS);
    expect(listParts(POST).map(({ heading }) => heading.id)).toEqual(['intro', 'team-ai', 'team-platform', 'team-work', 'devrel', 'outro']);
  });

  it.each([
    ['s1', 'S# 1. RYANSQL: 한국어 Text2SQL 모델 개발'],
    ['intro', '시작하며'],
    ['s4-3', 'if(kakao)는 "기술 공유의 장"이다.'],
    ['s99', '글의 다른 곳'],
  ] as const)('%s is shown without its camera', (id, title) => {
    expect(sectionTitle(POST, id, uiTexts('ko'))).toBe(title);
  });
});
