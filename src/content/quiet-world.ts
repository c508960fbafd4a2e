import { whenOpened } from '../page/dom/prerendering';
import type { CompanionWorld } from './feature';
import { joinRequests } from './joined-requests';

/**
 * The world as a page may use it: with few requests at a time, and none before the page is opened. One that the browser only
 * made ready answers nothing either: the tab's messages are meant for the page that the reader has before them.
 */
export function quietWorld(world: CompanionWorld): CompanionWorld {
  const { document } = world;
  const opened = new Promise<void>((resolve) => whenOpened(document, resolve));
  return {
    ...world,
    ask: joinRequests(world.ask, opened),
    answer: (type, handler, signal) => whenOpened(document, () => signal.aborted || world.answer(type, handler, signal), signal),
  };
}
