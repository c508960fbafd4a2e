import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the port of a window', () => {
  it('reads the error where no background accepts it, which Chromium would write on the console', async () => {
    const ended: (() => void)[] = [];
    const lastError = vi.fn(() => ({ message: 'Could not establish connection. Receiving end does not exist.' }));
    const runtime = { id: 'own', connect: () => ({ onDisconnect: { addListener: (listener: () => void) => ended.push(listener) } }) };
    vi.stubGlobal('chrome', { runtime: Object.defineProperty(runtime, 'lastError', { get: lastError }) });
    const { createWindowConnection } = await import('../../../src/platform/tabs/window-port');
    const hold = createWindowConnection();
    hold();
    for (const end of ended) end();
    expect(lastError).toHaveBeenCalled();
    // And the next write tries again.
    hold();
    expect(ended).toHaveLength(2);
  });
});
