import { indexQuotes, matchQuote, type QuoteIndex, type TextSpan } from '../../domain/quotes';
import type { QuoteTarget } from '../../domain/selectors';
import type { CompanionWorld } from '../feature';

/** Where each passage stands in a text; `null`: nowhere; `undefined`: not to the letter, and nobody was asked yet. */
export type Spans = readonly (TextSpan | null | undefined)[];

export interface PassageFinder {
  /** What is known at once. */
  readonly now: (text: string, targets: readonly QuoteTarget[]) => Spans;
  /** The same with the background asked for what is not known; what stays `undefined` could not be asked. */
  readonly all: (text: string, targets: readonly QuoteTarget[]) => Promise<Spans>;
}

/** Finds passages in the article: one index for all of them, each looked for once as long as the text is the same. */
export function createPassageFinder(ask: CompanionWorld['ask']): PassageFinder {
  let index: QuoteIndex | null = null;
  let indexed = '';
  let known = new Map<string, TextSpan | null>();
  let asking: Promise<unknown> = Promise.resolve();

  const now = (text: string, targets: readonly QuoteTarget[]): Spans => {
    if (indexed !== text || index === null) {
      known = new Map();
      index = indexQuotes((indexed = text));
    }
    const current = index;
    return targets.map((target) => {
      const key = JSON.stringify(target);
      const found = known.get(key) ?? (known.has(key) ? null : matchQuote(current, target));
      if (found !== null) known.set(key, found);
      return known.get(key);
    });
  };
  const askFor = async (text: string, targets: readonly QuoteTarget[]): Promise<void> => {
    const spans = now(text, targets);
    const unknown = targets.filter((_, at) => spans[at] === undefined);
    if (unknown.length === 0) return;
    const reply = await ask('passage/locate', { text, targets: unknown });
    if (!reply.ok || indexed !== text) return;
    unknown.forEach((target, at) => known.set(JSON.stringify(target), reply.value[at] ?? null));
  };
  return {
    now,
    all: (text, targets) => {
      const asked = asking.then(() => askFor(text, targets));
      asking = asked;
      return asked.then(() => now(text, targets));
    },
  };
}
