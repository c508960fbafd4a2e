import { describe, expect, it } from 'vitest';
import { enterOpenTabs, type OpenTabsWorld } from '../../../src/background/tabs/open-tabs';
import { failure, success } from '../../../src/domain/result';

function buildTabs({ tabs = [1, 2, 3], answering = [2], enabled = true } = {}) {
  const injected: { tabId: number; isOff: boolean }[] = [];
  const world: OpenTabsWorld = {
    postTabs: async () => tabs,
    askTab: async (tabId) => (answering.includes(tabId) ? success({ state: 'waiting' } as never) : failure('unreachable')),
    isEnabled: async () => enabled,
    inject: async (tabId, news) => {
      injected.push({ tabId, ...news });
      return tabId !== 3;
    },
  };
  return { world, injected };
}

describe('tabs that show the post already', () => {
  it('get the companion where none answers, each once', async () => {
    const { world, injected } = buildTabs();
    await enterOpenTabs(world);
    expect(injected).toEqual([{ tabId: 1, isOff: false }, { tabId: 3, isOff: false }]);
  });

  it('are told when the companion is off', async () => {
    const { world, injected } = buildTabs({ tabs: [1], enabled: false });
    await enterOpenTabs(world);
    expect(injected).toEqual([{ tabId: 1, isOff: true }]);
  });

  it('are none where none is open', async () => {
    const { world, injected } = buildTabs({ tabs: [] });
    await enterOpenTabs(world);
    expect(injected).toEqual([]);
  });
});
