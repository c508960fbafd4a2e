import { whenOpened } from '../page/dom/prerendering';
import { reported } from '../page/dom/reported';
import type { ContentPorts } from './feature';
import { joinRequests } from './joined-requests';

/**
 * The ports that a page may use: they send few requests at a time, and none before the page is opened. A prerendered page
 * answers no messages either: those of the tab are for the page that the reader sees.
 */
export function throttledPorts(ports: ContentPorts): ContentPorts {
  const { document } = ports;
  const opened = new Promise<void>((resolve) => whenOpened(document, resolve));
  return {
    ...ports,
    ask: joinRequests(ports.ask, opened),
    answer(type, handler, signal) {
      // A handler that failed answers `undefined`, which is no answer to any message.
      const answering = reported(handler) as typeof handler;
      whenOpened(document, () => signal.aborted || ports.answer(type, answering, signal), signal);
    },
  };
}
