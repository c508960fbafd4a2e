import { describe, expect, it, vi } from 'vitest';
import { FAILURES_KEY } from '../../src/domain/failure-record';
import { setUp } from './memory-ports';

describe('the background', () => {
  it('stores what a window reported, without what the browser quotes of a note', async () => {
    const { send, session } = setUp();
    const trace =
      'SyntaxError: Unexpected token b in "buy milk"\n    at draw (chrome-extension://abc/popup.js:1:20)\n    at https://a.example/b:1:1';
    expect(await send('window/failed', { where: 'popup', trace })).toEqual({ ok: true, value: null });
    await vi.waitFor(() =>
      expect(session.get(FAILURES_KEY)).toEqual([
        {
          where: 'popup',
          name: 'SyntaxError',
          message: 'Unexpected token b in …',
          stack: ['draw (popup.js:1:20)'],
          at: expect.any(Number),
        },
      ]),
    );
  });

  it('stores what was caught nowhere, and stores a reported error that comes back only once', async () => {
    const { background, session } = setUp();
    const known = new TypeError('known');
    background.report('menu', known);
    background.reportUncaught(known);
    background.reportUncaught(new RangeError('too far'));
    await vi.waitFor(() =>
      expect(session.get(FAILURES_KEY)).toMatchObject([
        { where: 'menu', message: 'known' },
        { where: 'background', message: 'too far' },
      ]),
    );
  });
});
