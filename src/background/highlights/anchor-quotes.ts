import { anchorQuote, indexEditedQuotes } from '../../domain/quotes/anchor-quote';
import { success } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import { originOf, type WorkQueue } from '../work-queue';
import type { BackgroundPorts } from '../ports';
import type { TextRange } from '../../domain/text-range';

/** How long other messages wait while passages are looked for, in milliseconds. */
const SLICE = 8;

/**
 * Looks for passages that a page did not find to the letter. Here and not in the page: the search for edited words is
 * more than the page may load, and nobody's scrolling waits for it. A quote takes some hundredths of a millisecond, and
 * where the text repeats itself a few milliseconds at most (`WORK`).
 */
export function anchorHandlers({ clock }: Pick<BackgroundPorts, 'clock'>, queue: WorkQueue): Pick<PageHandlers, 'highlight/anchor'> {
  return {
    // One page at a time: several at once would each take their slice of every moment.
    'highlight/anchor': ({ text, targets }, sender) => queue('anchor', originOf(sender), async () => {
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
