import { anchorQuote, indexEditedQuotes } from '../../domain/quotes/anchor-quote';
import { success } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import { originOf, type WorkQueue } from '../work-queue';
import type { BackgroundPorts } from '../ports';
import type { TextRange } from '../../domain/text/text-range';

/** How long the search runs before other messages get a turn, in milliseconds. */
const SLICE = 8;

/**
 * Anchors the quotes of highlights that a page did not find letter by letter. This runs here and not in the page, because
 * the code for edited quotes is more than a page may load, and here no scrolling waits for it. A quote takes some
 * hundredths of a millisecond, and a few milliseconds at most in a text that repeats itself (`WORK`).
 */
export function anchorHandlers({ clock }: Pick<BackgroundPorts, 'clock'>, queue: WorkQueue): Pick<PageHandlers, 'highlight/anchor'> {
  return {
    // One page at a time: several at once would each take their slice.
    'highlight/anchor': ({ text, targets }, sender) =>
      queue('anchor', originOf(sender), async () => {
        const index = indexEditedQuotes(text);
        const ranges: (TextRange | null)[] = [];
        let begun = clock();
        for (const target of targets) {
          ranges.push(anchorQuote(index, target));
          if (Math.abs(clock() - begun) < SLICE) continue;
          await new Promise((resolve) => setTimeout(resolve));
          begun = clock();
        }
        return success(ranges);
      }),
  };
}
