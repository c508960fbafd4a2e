import { whenOpened } from '../page/dom/prerendering';
import type { ContentPorts } from './feature';
import { joinRequests } from './joined-requests';

/**
 * The world as a page may use it: with few requests at a time, and none before the page is opened. One that the browser only
 * made ready answers nothing either: the tab's messages are meant for the page that the reader has before them.
 */
export function quietPorts(ports: ContentPorts): ContentPorts {
  const { document } = ports;
  const opened = new Promise<void>((resolve) => whenOpened(document, resolve));
  return {
    ...ports,
    ask: joinRequests(ports.ask, opened),
    answer: (type, handler, signal) => whenOpened(document, () => signal.aborted || ports.answer(type, handler, signal), signal),
  };
}
