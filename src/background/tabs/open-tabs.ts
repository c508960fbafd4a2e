import type { askTab } from '../../messaging/client';

/** What it takes to reach tabs that were open before the extension was installed or updated. */
export interface OpenTabsPorts {
  /** Ids of the tabs at the post's addresses. */
  readonly postTabs: () => Promise<readonly number[]>;
  readonly askTab: typeof askTab;
  readonly isEnabled: () => Promise<boolean>;
  readonly inject: (tabId: number, flags: { readonly isOff: boolean }) => Promise<boolean>;
}

/**
 * Starts the companion in open tabs of the post without a reload: after installation, after an update (the old version's
 * script does not answer any more and makes room for the new one), and when the reader gives access to the site.
 */
export async function enterOpenTabs({ postTabs, askTab, isEnabled, inject }: OpenTabsPorts): Promise<void> {
  const [tabs, enabled] = await Promise.all([postTabs(), isEnabled()]);
  await Promise.all(
    tabs.map(async (id) => {
      // Firefox starts content scripts in open tabs by itself at installation.
      const reply = await askTab(id, 'page/report', {});
      if (!reply.ok) await inject(id, { isOff: !enabled });
    }),
  );
}
