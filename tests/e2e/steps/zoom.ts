import type { Stage } from './stage';

interface Extension {
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { id?: number; url?: string }[]>;
    readonly setZoom: (tab: number, factor: number) => Promise<void>;
  };
}

/** Sets the browser's own zoom of every open tab with the post in it. */
export async function setZoom(stage: Stage, factor: number): Promise<void> {
  const desk = await stage.extensionPage();
  await desk.evaluate(async (to) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { tabs } = scope.browser ?? scope.chrome;
    for (const { id, url } of await tabs.query({})) {
      if (id !== undefined && url?.includes('/173')) await tabs.setZoom(id, to);
    }
  }, factor);
  await desk.close();
}
