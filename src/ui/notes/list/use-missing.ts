import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { QuoteTarget } from '../../../domain/quotes/selectors';
import type { TabPort } from '../../shared/popup-ports';
import type { PageState } from '../../page-status/use-page-report';
import { useMounted } from '../../shared/lifecycle';

/** How many passages the page looks for at once; between two requests it can do other work. */
const AT_ONCE = 200;

interface Anchored {
  readonly id: string;
  readonly target: QuoteTarget;
}

/** Ids of the notes whose passage is not in the page that the reader looks at; empty while that is not known. */
export function useMissing(port: TabPort, page: PageState, notes: readonly Note[]): ReadonlySet<string> {
  const isReady = page?.state === 'recognised';
  /** Whether a passage is missing, by its key. The page is asked once for each. */
  const known = useRef(new Map<string, boolean>());
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());

  useMounted(
    (signal) => {
      if (!isReady) {
        known.current.clear();
        setMissing(NONE);
        return;
      }
      void look(signal);
    },
    [port, isReady, notes],
  );

  async function look(signal: AbortSignal): Promise<void> {
    const anchored = notes.flatMap(({ id, target }): readonly Anchored[] => (target === null ? [] : [{ id, target }]));
    const tab = await port.activeId();
    const asked = anchored.filter((each) => !known.current.has(keyOf(each)));
    for (let at = 0; at < asked.length && tab !== null; at += AT_ONCE) {
      const some = asked.slice(at, at + AT_ONCE);
      const reply = await port.ask(tab, 'highlight/missing', { targets: some.map(({ target }) => target) });
      // A page whose article is not complete cannot answer; it is asked again at the next change.
      if (!reply.ok || signal.aborted) return;
      const gone = new Set(reply.value.missing);
      some.forEach((each, index) => known.current.set(keyOf(each), gone.has(index)));
    }
    const ids = anchored.filter((each) => known.current.get(keyOf(each))).map(({ id }) => id);
    if (!signal.aborted) setMissing((before) => (isSame(before, ids) ? before : new Set(ids)));
  }

  return missing;
}

const NONE: ReadonlySet<string> = new Set();

function keyOf({ id, target: { quote, position } }: Anchored): string {
  return `${id} ${position.start} ${quote.exact}`;
}

function isSame(before: ReadonlySet<string>, ids: readonly string[]): boolean {
  return before.size === ids.length && ids.every((id) => before.has(id));
}
