import { findQuote } from '../domain/edited-quotes';
import { indexQuotes, type TextSpan } from '../domain/quotes';
import { success } from '../domain/result';
import type { PageHandlers } from '../messaging/server';
import type { BackgroundWorld } from './world';

/** How long other messages wait while passages are looked for, in milliseconds. */
const SLICE = 20;

/**
 * Looks for passages that a page did not find to the letter. Here and not in the page: the search for edited words is
 * more than the page may load, a quote that is nowhere costs half a millisecond, and nobody's scrolling waits for it.
 */
export function locateHandlers({ clock }: Pick<BackgroundWorld, 'clock'>): Pick<PageHandlers, 'passage/locate'> {
  return {
    'passage/locate': async ({ text, targets }) => {
      const index = indexQuotes(text);
      const spans: (TextSpan | null)[] = [];
      let begun = clock();
      for (const target of targets) {
        spans.push(findQuote(index, target));
        if (Math.abs(clock() - begun) < SLICE) continue;
        await new Promise((resolve) => setTimeout(resolve));
        begun = clock();
      }
      return success(spans);
    },
  };
}
