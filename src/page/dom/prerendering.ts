import { onTrusted } from './trusted-events';

/** Whether the browser has prepared the page before anybody opened it (speculation rules); Firefox never does. */
export function isPrerendering(document: Document): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}

/** Calls back when a reader sees the page: at once, or when a prepared page is opened. */
export function whenOpened(document: Document, work: () => void, signal?: AbortSignal): void {
  if (isPrerendering(document)) onTrusted(document, 'prerenderingchange', work, signal === undefined ? {} : { signal });
  else work();
}
