import { indexQuotes, matchQuote, type QuoteIndex } from '../../../domain/quotes/quotes';
import type { QuoteTarget } from '../../../domain/quotes/selectors';
import type { TextRange } from '../../../domain/text/text-range';
import type { ContentPorts } from '../../feature';

/** The anchor of each quote in a text; `null` where it has none; `undefined` where there is no exact one and the background was not asked yet. */
export type Anchors = readonly (TextRange | null | undefined)[];

export interface AnchorFinder {
  /** The anchors that are known without asking the background. */
  readonly now: (text: string, targets: readonly QuoteTarget[]) => Anchors;
  /** Asks the background for the others; an anchor is still `undefined` where it could not be asked. */
  readonly all: (text: string, targets: readonly QuoteTarget[]) => Promise<Anchors>;
}

/** Anchors quotes in the article, with one index of the text; each quote is searched once as long as the text is the same. */
export function createAnchorFinder(ask: ContentPorts['ask']): AnchorFinder {
  let index: QuoteIndex | null = null;
  let indexed = '';
  const known = new Map<string, TextRange | null | undefined>();
  const keys = new WeakMap<QuoteTarget, string>();
  let asked: Promise<unknown> = Promise.resolve();

  /** Cached, since thousands of keys are needed each time one more highlight is painted. */
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
      // One request after the other, so that no quote is asked for twice.
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
