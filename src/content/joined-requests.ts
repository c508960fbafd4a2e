import type { MessageType } from '../messaging/messages';
import type { ContentPorts } from './feature';

type Ask = ContentPorts['ask'];

/** Requests of one kind, of which the newest is as good as all. */
interface Lane {
  newest: () => Promise<unknown>;
  running: Promise<unknown>;
  /** What comes after the running one, for whoever wished meanwhile. */
  waiting: Promise<unknown> | null;
}

/**
 * Joins the requests that a page can bring about in any number, so that none keeps the background from what readers ask
 * of it: one of a kind is under way, and all that are wished for meanwhile make one more after it, the newest of them.
 * None is sent before `opened`.
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

/** The kind of a request, or `null` where each one counts: what readers keep, and passages of which each is another. */
function laneOf(type: MessageType, { id }: { readonly id?: string }): string | null {
  // Coming and going are one: the last word holds. Who still waits for an answer to a coming that was taken back has gone.
  if (type === 'page/mounted' || type === 'page/unmounted') return 'page';
  if (type === 'term/card') return `${type} ${id}`;
  return type === 'reading-position/save' || type === 'reading-position/load' ? type : null;
}
