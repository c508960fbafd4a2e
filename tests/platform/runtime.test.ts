import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => true | undefined;

const UNREACHABLE = { ok: false, failure: 'unreachable' };
let listeners: Listener[];

beforeEach(() => {
  listeners = [];
  vi.resetModules();
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** What a sender gets from the listener; `left` where the answer is left to others. */
async function answerOf(listener: () => Promise<unknown> | undefined): Promise<unknown> {
  const { onMessage } = await import('../../src/platform/runtime');
  onMessage(listener);
  return new Promise((resolve) => {
    if (listeners[0]?.({}, { id: 'own' }, resolve) !== true) resolve('left');
  });
}

describe('a message', () => {
  it('is answered with the result of its listener', async () => {
    expect(await answerOf(async () => ({ ok: true, value: 1 }))).toEqual({ ok: true, value: 1 });
  });

  it('is left to others by a listener that returns nothing', async () => {
    expect(await answerOf(() => undefined)).toBe('left');
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'whose promise rejects',
      async () => {
        throw new Error('broken');
      },
    ],
    [
      'that throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('is answered all the same by a listener %s: with a failure', async (_, listener) => {
    expect(await answerOf(listener)).toEqual(UNREACHABLE);
  });

  it('is answered with a failure where the answer cannot be sent', async () => {
    const { onMessage } = await import('../../src/platform/runtime');
    onMessage(async () => ({ ok: true, value: () => 1 }));
    const answer = await new Promise((resolve) => {
      listeners[0]?.({}, { id: 'own' }, (answer) => resolve(structuredClone(answer)));
    });
    expect(answer).toEqual(UNREACHABLE);
  });
});

describe('a sender', () => {
  it.each([
    ['a private window', { id: 3, incognito: true }, true],
    ['a normal window', { id: 3, incognito: false }, false],
    ['no tab', undefined, false],
  ])('in %s is described as such', async (_, tab, isPrivate) => {
    const { describeSender } = await import('../../src/platform/runtime');
    expect(describeSender({ id: 'own', url: 'https://tech.kakaoenterprise.com/173', ...(tab && { tab }) }).isPrivate).toBe(isPrivate);
  });
});
