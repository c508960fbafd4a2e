import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellFailures } from '../../../src/ui/app/window-failures';

const ask = vi.hoisted(() => vi.fn(async (_type: string, _request: { where: string; trace: string }) => ({ ok: true, value: null })));
vi.mock('../../../src/messaging/client', () => ({ ask }));

function openWindow() {
  const scope = new EventTarget();
  tellFailures('side-panel', scope);
  return {
    throws: (error: unknown) => scope.dispatchEvent(Object.assign(new Event('error'), { error })),
    rejects: (reason: unknown) => scope.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason })),
  };
}

describe('what a window throws', () => {
  beforeEach(() => ask.mockClear());

  it('in a handler or a drawing is told to the background with its stack', () => {
    openWindow().throws(new TypeError('no list'));
    expect(ask).toHaveBeenCalledExactlyOnceWith('window/failed', {
      where: 'side-panel',
      trace: expect.stringMatching(/^TypeError: no list\n[^]*window-failures\.test/),
    });
  });

  it('in a promise is told as well', () => {
    openWindow().rejects(new RangeError('too far'));
    expect(ask.mock.calls[0]?.[1].trace).toMatch(/^RangeError: too far\n/);
  });

  it('is told once, and at most ten times in all', () => {
    const window = openWindow();
    const error = new TypeError('again');
    for (let times = 0; times < 3; times += 1) window.throws(error);
    expect(ask).toHaveBeenCalledTimes(1);
    for (let times = 0; times < 20; times += 1) window.throws(new TypeError(`${times}`));
    expect(ask).toHaveBeenCalledTimes(10);
  });

  it('is not mixed up with a notice of the browser', () => {
    openWindow().throws(null);
    expect(ask).not.toHaveBeenCalled();
  });
});
