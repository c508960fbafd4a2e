import type { ExtensionScope } from './extension-api';
import type { SeedTarget } from './seeding-in-page';

/** Sends the message of the selection bar's note button, from the isolated world of the post's first tab; called in an extension page. Returns the time. */
export async function highlightPassage(passage: SeedTarget): Promise<number> {
  const scope = globalThis as unknown as ExtensionScope;
  const { scripting, tabs } = scope.browser ?? scope.chrome;
  const ids = (await tabs.query({ url: 'https://tech.kakaoenterprise.com/*' })).map(({ id }) => id).sort((one, other) => one - other);
  const [first] = ids;
  if (first === undefined || ids.length < 2) throw new Error(`the post is open in ${ids.length} tabs`);
  const [injected] = await scripting.executeScript({
    target: { tabId: first },
    args: [{ post: '173', ...passage, colour: 'yellow', opens: true }],
    func: async (request: unknown) => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      const sentAt = Date.now();
      const reply = (await (browser ?? chrome).runtime.sendMessage({ type: 'highlight/create', request })) as { readonly ok: boolean };
      return reply.ok ? sentAt : null;
    },
  });
  if (typeof injected?.result !== 'number') throw new Error('the passage was not highlighted');
  return injected.result;
}

/** The number of passages that are painted in this page. */
export function countPainted(): number {
  return CSS.highlights.get('techand-note')?.size ?? 0;
}

/** Begins to watch, in each frame, for one more painted passage than now. */
export function watchPainted(): void {
  const scope = globalThis as unknown as { paintedAt: number };
  const before = CSS.highlights.get('techand-note')?.size ?? 0;
  scope.paintedAt = 0;
  const look = (): void => {
    if ((CSS.highlights.get('techand-note')?.size ?? 0) > before) scope.paintedAt = Date.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When it was painted, or 0. */
export function readPaintedAt(): number {
  return (globalThis as unknown as { paintedAt: number }).paintedAt;
}
