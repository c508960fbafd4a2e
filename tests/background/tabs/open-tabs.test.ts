import { describe, expect, it } from 'vitest';
import { enterOpenTabs, type OpenTabsPorts } from '../../../src/background/tabs/open-tabs';
import { failure, success } from '../../../src/domain/result';

function buildTabs({ tabs = [1, 2, 3], answering = [2], enabled = true } = {}) {
  const injected: { tabId: number; isOff: boolean }[] = [];
  const ports: OpenTabsPorts = {
    postTabs: async () => tabs,
    askTab: async (tabId) => (answering.includes(tabId) ? success({ state: 'waiting' } as never) : failure('unreachable')),
    isEnabled: async () => enabled,
    inject: async (tabId, news) => {
      injected.push({ tabId, ...news });
      return tabId !== 3;
    },
  };
  return { ports, injected };
}

describe('tabs that show the post already', () => {
  it('get the companion, each once, where none answers', async () => {
    const { ports, injected } = buildTabs();
    await enterOpenTabs(ports);
    expect(injected).toEqual([
      { tabId: 1, isOff: false },
      { tabId: 3, isOff: false },
    ]);
  });

  it('are told when the companion is off', async () => {
    const { ports, injected } = buildTabs({ tabs: [1], enabled: false });
    await enterOpenTabs(ports);
    expect(injected).toEqual([{ tabId: 1, isOff: true }]);
  });

  it('are left alone where none is open', async () => {
    const { ports, injected } = buildTabs({ tabs: [] });
    await enterOpenTabs(ports);
    expect(injected).toEqual([]);
  });
});
