import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../src/messaging/messages';
import { isTabAnswer } from '../../src/messaging/tab-replies';
import { buildTarget } from '../domain/notes/build-note';

const FOUND: PageReport = {
  state: 'recognised',
  sessionsFound: 7,
  headingsFound: 18,
  section: 's1',
  broken: ['glossary'],
  found: ['s1'],
  failures: [{ where: 'glossary', trace: 'TypeError' }],
};

describe('an answer of a tab', () => {
  it.each<PageReport>([
    FOUND,
    { state: 'waiting' },
    { state: 'off' },
    { state: 'aside', reason: 'removed' },
    { state: 'not-recognised', reason: 'too-few', found: [] },
  ])('is a report: %j', (report) => expect(isTabAnswer('page/report', report)).toBe(true));

  it('is no report if any member is of another type', () => {
    const member = fc.constantFrom(...(Object.keys(FOUND) as (keyof typeof FOUND)[]));
    const other = fc.oneof(
      fc.constant(null),
      fc.object(),
      fc.array(fc.object(), { minLength: 1 }),
      fc.constantFrom('', 'x'.repeat(65), true),
    );
    fc.assert(
      fc.property(member, other, (key, value) => {
        expect(isTabAnswer('page/report', { ...FOUND, [key]: value })).toBe(false);
      }),
    );
  });

  it.each([
    ['page/report', { ...FOUND, broken: Array.from({ length: 1000 }, () => ({ id: 'x', trace: '' })) }],
    ['page/report', { ...FOUND, broken: [{ id: 'x', trace: 'x'.repeat(100_000) }] }],
    ['page/report', { state: 'not-recognised', reason: 'toString', found: [] }],
    ['page/report', { state: 'aside', reason: 'toString' }],
    ['highlight/missing', {}],
    ['highlight/missing', { missing: 'all' }],
    ['highlight/missing', { missing: [{}] }],
    ['selection/read', {}],
    ['selection/read', { post: '173', section: {}, target: buildTarget() }],
    ['selection/read', { post: '173', section: 's1', target: { quote: {}, position: {} } }],
    ['selection/read', { section: 's1', target: buildTarget() }],
    ['selection/read', undefined],
    ['highlight/show', null],
    ['figure/show', {}],
    ['term/show', { isFound: 'yes' }],
    ['page/jump', {}],
  ] as const)('%s is not answered by %j', (type, value) => expect(isTabAnswer(type, value)).toBe(false));

  it.each([
    ['highlight/missing', { missing: [0, 2] }],
    ['selection/read', null],
    ['highlight/at-caret', { post: '173', section: 's1', target: buildTarget() }],
    ['highlight/show', { isFound: true }],
    ['figure/show', { isFound: false }],
    ['term/show', { isFound: false }],
    ['page/notes', null],
  ] as const)('%s is answered by %j', (type, value) => expect(isTabAnswer(type, value)).toBe(true));
});
