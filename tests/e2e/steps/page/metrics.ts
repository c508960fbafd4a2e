import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../browser/browser';

export interface PageMetrics {
  readonly listeners: number;
  readonly nodes: number;
  readonly heapBytes: number;
}

/** What the page's process holds after garbage was collected; `null` where the browser does not tell. */
export async function readMetrics(name: BrowserName, page: Page): Promise<PageMetrics | null> {
  if (name === 'firefox') return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  // Twice: what the first collection frees may free more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { JSEventListeners, Nodes, JSHeapUsedSize } = await page.metrics();
  await session.detach();
  return { listeners: JSEventListeners ?? 0, nodes: Nodes ?? 0, heapBytes: JSHeapUsedSize ?? 0 };
}
