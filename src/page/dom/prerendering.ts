import { onTrusted } from './trusted-events';

/** Whether the browser made the page ready before anybody opened it (speculation rules); Firefox never does. */
export function isPrerendering(document: Document): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}

/** Calls back as soon as a reader has the page before them: at once, or when the one made ready is opened. */
export function whenOpened(document: Document, work: () => void, signal?: AbortSignal): void {
  if (isPrerendering(document)) onTrusted(document, 'prerenderingchange', work, signal === undefined ? {} : { signal });
  else work();
}
