import type { MessageType } from '../messaging/messages';
import type { ContentPorts } from './feature';

type Ask = ContentPorts['ask'];

/** Requests of one kind, of which only the newest matters. */
interface Lane {
  newest: () => Promise<unknown>;
  running: Promise<unknown>;
  /** The request after the running one, for all that were made meanwhile. */
  waiting: Promise<unknown> | null;
}

/**
 * Limits the requests that a page can cause in any number, so that they do not delay those of readers. One request of a kind
 * is sent at a time; of those that are made meanwhile only the newest is sent after it. None is sent before `opened`.
 */
export function joinRequests(ask: Ask, opened: Promise<unknown>): Ask {
  const lanes = new Map<string, Lane>();
  const join = (name: string, newest: () => Promise<unknown>): Promise<unknown> => {
    const lane = lanes.get(name) ?? { newest, running: opened, waiting: null };
    lanes.set(name, lane);
    lane.newest = newest;
    return (lane.waiting ??= lane.running.then(() => {
      lane.waiting = null;
      return (lane.running = lane.newest());
    }));
  };
  return ((type: MessageType, request: { readonly id?: string }) => {
    const send = () => ask(type, request as never);
    const name = laneOf(type, request);
    return name === null ? opened.then(send) : join(name, send);
  }) as Ask;
}

/** The kind of a request, or `null` where every request is sent: notes that readers create, and quotes to anchor, which all differ. */
function laneOf(type: MessageType, { id }: { readonly id?: string }): string | null {
  // Mounting and unmounting are one kind: the last one counts. After an unmount nobody waits for the answer to a mount.
  if (type === 'page/mounted' || type === 'page/unmounted') return 'page';
  if (type === 'term/card') return `${type} ${id}`;
  return type === 'reading-position/save' || type === 'reading-position/load' ? type : null;
}
