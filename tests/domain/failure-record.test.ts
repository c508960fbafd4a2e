import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFailures, readTrace, traceOf } from '../../src/domain/failure-record';

const CHROMIUM = `TypeError: Cannot read properties of null (reading 'parent')
    at mount (chrome-extension://abc/content-scripts/post.js:1:204)
    at async chrome-extension://abc/background.js:2:30
    at https://example.com/secret?q=1:1:1`;
const FIREFOX = `TypeError: x is null
mount@moz-extension://abc/content-scripts/post.js:1:204
@moz-extension://abc/background.js:2:30
evil@https://example.com/secret:1:1`;

describe('a trace', () => {
  it.each([
    ['Chromium', CHROMIUM, 'Cannot read properties of null (reading …'],
    ['Firefox', FIREFOX, 'x is null'],
  ])('of %s is read as name, message and the extension’s own calls', (_browser, trace, message) => {
    expect(readTrace(trace)).toEqual({
      name: 'TypeError',
      message,
      stack: ['mount (content-scripts/post.js:1:204)', 'anonymous (background.js:2:30)'],
    });
  });

  it('of a thrown value that is no error still says something', () => {
    expect(readTrace(traceOf('x'.repeat(99_999)))).toEqual({ name: 'Error', message: '', stack: [] });
    expect(readTrace(traceOf(new RangeError('too far')))).toMatchObject({ name: 'RangeError', message: 'too far' });
  });

  it.each([
    ['the JSON that could not be read', () => JSON.parse('{비밀'), '비밀'],
    ['the JSON that could not be read, in ASCII', () => JSON.parse('secret words'), 'secret'],
    ['a pattern', () => new RegExp(['(', 'secret'].join('')), 'secret'],
    [
      'an address',
      () => {
        throw new Error('cannot open https://example.com/secret now');
      },
      'secret',
    ],
  ])('holds nothing of %s', (_what, work, secret) => {
    try {
      work();
    } catch (error) {
      expect(JSON.stringify(readTrace(traceOf(error)))).not.toContain(secret);
      return;
    }
    throw new Error('nothing was thrown');
  });

  it('holds no Hangul, whatever is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(JSON.stringify(readTrace(traceOf(new Error(`${text}가나`))))).not.toMatch(/[가-힣]/);
      }),
    );
  });
});

it('records of an earlier version, which had no stack, are left out of a stored list', () => {
  const record = { where: 'term/card', ...readTrace(FIREFOX), at: 1 };
  expect(readFailures([{ where: 'term/card', error: 'RangeError', at: 1 }, record])).toEqual([record]);
  expect(readFailures('no list')).toEqual([]);
});
