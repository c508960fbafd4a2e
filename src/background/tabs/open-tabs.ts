import type { askTab } from '../../messaging/client';

/** What is needed to reach tabs that were open before the extension was. */
export interface OpenTabsPorts {
  /** Ids of the tabs at the post's addresses. */
  readonly postTabs: () => Promise<readonly number[]>;
  readonly askTab: typeof askTab;
  readonly isEnabled: () => Promise<boolean>;
  readonly inject: (tabId: number, news: { readonly isOff: boolean }) => Promise<boolean>;
}

/**
 * Brings the companion into the tabs that show the post already, without a reload: after installation, after an update
 * (the script of the old version answers no more, and makes room for the new one), when access to the site is given.
 */
export async function enterOpenTabs({ postTabs, askTab, isEnabled, inject }: OpenTabsPorts): Promise<void> {
  const [tabs, enabled] = await Promise.all([postTabs(), isEnabled()]);
  await Promise.all(
    tabs.map(async (id) => {
      // Firefox enters open tabs by itself at installation.
      const reply = await askTab(id, 'page/report', {});
      if (!reply.ok) await inject(id, { isOff: !enabled });
    }),
  );
}
