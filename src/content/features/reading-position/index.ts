import { windowOf } from '../../../page/dom/window-of';
import { sectionOfFragment } from '../../../domain/post/fragment';
import { shortLabel } from '../../../domain/post/post';
import type { ReadingPosition } from '../../../domain/reading/position';
import { jsx } from '../../../page/elements/jsx-runtime';
import { render } from '../../../page/elements/render';
import { createHost } from '../../../page/host/companion-element';
import { writeFragment } from '../../../page/scroll/fragment-writing';
import { jumpTo, showRange } from '../../../page/scroll/jump';
import { holdLast } from '../../../page/host/hold-last';
import { isPrerendering } from '../../../page/dom/prerendering';
import { rangeBetween } from '../../../page/text/text-ranges';
import { isByReader, onTrusted } from '../../../page/dom/trusted-events';
import type { ArticleView, Feature } from '../../feature';
import tokens from '../../../../assets/tokens.css?inline';
import { Chip } from './chip';
import styles from './chip.css?inline';
import { onAbort, reported } from '../../../page/dom/reported';

/** How long after a scroll the reading position is saved, in milliseconds; on leaving the page it is saved at once. */
const RESTED = 600;
/** How long the return after a jump is offered, in milliseconds; the browser's own Back works longer. */
const OFFERED = 12_000;

type Offer = { readonly kind: 'read-on'; readonly position: ReadingPosition } | { readonly kind: 'return'; readonly top: number };

/** Saves the reading position and offers to continue there; after a jump, offers to return. The id is part of reports and stays. */
export const readingPosition: Feature = {
  id: 'reading-position',
  mount(context, signal) {
    const { document, post, texts, language } = context;
    const window = windowOf(document);
    const { element, root } = createHost(document, 'place', [tokens, styles], context.theme());
    const stay = holdLast(context, element, signal);
    let view: ArticleView | null = null;
    let offer: Offer | null = null;
    let hasAsked = false;
    let hasMoved = false;
    /** The position that was offered and neither accepted nor closed: a small scroll must not overwrite it. */
    let offered: ReadingPosition | null = null;
    let timer: number | undefined;
    let offerTimer: number | undefined;

    const show = (next: Offer | null): void => {
      offer = next;
      const text =
        next === null
          ? ''
          : next.kind === 'return'
            ? texts.goBack
            : texts.continueReading(shortLabel(post, next.position.section, language), next.position.percent);
      render(next === null ? null : jsx(Chip, { text, close: texts.close, onTake: take, onClose: leave }), root);
    };
    const leave = (press: Event): void => {
      // A script of the page can close the offer, but the saved position is not overwritten then.
      if (isByReader(press)) offered = null;
      show(null);
    };
    const take = (press: Event): void => {
      const taken = offer;
      leave(press);
      if (taken?.kind === 'return') {
        context.cameFrom.set(null);
        // A reload must not jump there again.
        if (sectionOfFragment(document.location.hash) !== null) writeFragment(document, '');
        window.scrollTo({ top: taken.top, behavior: 'instant' });
      } else if (taken !== null && view !== null) goTo(view, taken.position, signal);
    };
    const save = (): void => {
      window.clearTimeout(timer);
      const now = context.progress.get();
      const section = context.current.get();
      if (!hasMoved || now === null || section === null) return;
      if (offered !== null && now.percent < offered.percent) return;
      hasMoved = false;
      void context.ask('reading-position/save', { post: post.id, section, percent: now.percent, offset: now.offset, read: now.read });
    };
    const offerReadingOn = async (): Promise<void> => {
      const position = await context.ask('reading-position/load', {});
      if (!signal.aborted && position.ok) context.recall(position.value?.read ?? []);
      // No offer where the reader is not at the top: after a reload, by a link to a passage, or after a first scroll.
      const isAtTop = (): boolean => window.scrollY === 0 && !hasMoved && document.location.hash === '';
      if (!signal.aborted && position.ok && position.value !== null && isAtTop()) {
        offered = position.value;
        show({ kind: 'read-on', position: position.value });
      }
    };

    onTrusted(
      document,
      'scrollend',
      () => {
        // A prerendered page is scrolled only by its own scripts.
        if (isPrerendering(document)) return;
        hasMoved = true;
        if (offer?.kind === 'read-on') show(null);
        window.clearTimeout(timer);
        timer = window.setTimeout(reported(save), RESTED);
      },
      { signal },
    );
    onTrusted(
      document,
      'visibilitychange',
      () => {
        if (document.visibilityState === 'hidden') save();
      },
      { signal },
    );
    onTrusted(window, 'pagehide', save, { signal });
    context.cameFrom.subscribe((top) => {
      window.clearTimeout(offerTimer);
      if (top === null) {
        if (offer?.kind === 'return') show(null);
        return;
      }
      show({ kind: 'return', top });
      offerTimer = window.setTimeout(
        reported(() => context.cameFrom.set(null)),
        OFFERED,
      );
    }, signal);
    onAbort(signal, () => {
      window.clearTimeout(timer);
      window.clearTimeout(offerTimer);
      element.remove();
    });

    return (next) => {
      stay();
      view = next;
      if (!next.isComplete || hasAsked) return;
      hasAsked = true;
      reported(offerReadingOn)();
    };
  },
};

/** Scrolls to the saved text offset where it is in the same section, else to the section's heading. */
function goTo({ article, reading }: ArticleView, position: ReadingPosition, signal: AbortSignal): void {
  const heading = article.headings.find(({ entry }) => entry.id === position.section)?.element;
  const text = reading();
  const range = rangeBetween(text, position.offset, Math.min(position.offset + 1, text.text.length));
  const isInSection = range !== null && heading !== undefined && (heading.compareDocumentPosition(range.startContainer) & 4) !== 0;
  if (isInSection) showRange(range, signal);
  else if (heading !== undefined) jumpTo(heading, signal);
}
