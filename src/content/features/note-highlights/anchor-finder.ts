import { indexQuotes, matchQuote, type QuoteIndex } from '../../../domain/quotes/quotes';
import type { QuoteTarget } from '../../../domain/quotes/selectors';
import type { TextRange } from '../../../domain/text-range';
import type { ContentPorts } from '../../feature';

/** Where each passage stands in a text; `null`: nowhere; `undefined`: not to the letter, and nobody was asked yet. */
export type Anchors = readonly (TextRange | null | undefined)[];

export interface AnchorFinder {
  /** What is known at once. */
  readonly now: (text: string, targets: readonly QuoteTarget[]) => Anchors;
  /** The same with the background asked for what is not known; what stays `undefined` could not be asked. */
  readonly all: (text: string, targets: readonly QuoteTarget[]) => Promise<Anchors>;
}

/** Finds passages in the article: one index for all of them, each looked for once as long as the text is the same. */
export function createAnchorFinder(ask: ContentPorts['ask']): AnchorFinder {
  let index: QuoteIndex | null = null;
  let indexed = '';
  const known = new Map<string, TextRange | null | undefined>();
  const keys = new WeakMap<QuoteTarget, string>();
  let asked: Promise<unknown> = Promise.resolve();

  /** Thousands are looked up each time that one more is painted. */
  const keyOf = (target: QuoteTarget): string => {
    const key = keys.get(target) ?? JSON.stringify(target);
    keys.set(target, key);
    return key;
  };
  const now = (text: string, targets: readonly QuoteTarget[]): Anchors => {
    if (indexed !== text) {
      indexed = text;
      index = null;
      known.clear();
    }
    return targets.map((target) => {
      const key = keyOf(target);
      if (!known.has(key)) known.set(key, matchQuote((index ??= indexQuotes(text)), target) ?? undefined);
      return known.get(key);
    });
  };
  return {
    now,
    all: async (text, targets) => {
      // One after the other: what was asked for a moment ago is known then.
      await asked;
      const anchors = now(text, targets);
      const unknown = targets.filter((_, at) => anchors[at] === undefined);
      if (unknown.length === 0) return anchors;
      const asking = ask('highlight/anchor', { text, targets: unknown });
      asked = asking;
      const reply = await asking;
      if (!reply.ok || indexed !== text) return anchors;
      unknown.forEach((target, at) => known.set(keyOf(target), reply.value[at]));
      return now(text, targets);
    },
  };
}
