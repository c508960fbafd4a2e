import { currentSection, type HeadingSight } from '../../domain/reading/current-section';
import type { SectionId } from '../../domain/post/outline';
import { coveredTop } from './fixed-header';
import type { FoundHeading } from '../recognise/read-article';
import { onTrusted } from '../dom/trusted-events';
import { onAbort, reported } from '../dom/reported';

/** Distance of the reading line from the header, so that a heading that was jumped to is clearly above the line, in pixels. */
const LINE_BELOW_HEADER = 48;
const FAR = 1_000_000;
/** Because of fractions of a pixel and elastic scrolling, pages do not always end exactly at their end. */
const END_SLACK = 2;

export interface ScrollSpy {
  /** Tells that the reader jumped to a section: at the page's end its heading may not reach the reading line. */
  readonly expect: (section: SectionId) => void;
}

/** Reports the current section now and whenever it changes, by observers alone, until the signal aborts. */
export function spyOnScroll(
  document: Document,
  headings: readonly FoundHeading[],
  onCurrent: (section: SectionId | null) => void,
  signal: AbortSignal,
): ScrollSpy {
  const view = document.defaultView;
  if (view === null) return { expect: () => undefined };
  const sights = new Map<Element, HeadingSight>(
    headings.map(({ element, entry }) => [element, { id: entry.id, isPassed: false, isVisible: false }]),
  );
  let jumpedTo: SectionId | null = null;
  let told: SectionId | null | undefined;
  let observers: IntersectionObserver[] = [];
  let covered = -1;

  const tell = (): void => {
    const isAtEnd = isScrolledToEnd(document, view);
    if (!isAtEnd) jumpedTo = view.scrollY === 0 ? null : jumpedTo;
    const section = currentSection([...sights.values()], isAtEnd, jumpedTo);
    if (section === told) return;
    told = section;
    onCurrent(section);
  };
  const note = (element: Element, change: Partial<HeadingSight>): void => {
    const sight = sights.get(element);
    if (sight !== undefined) sights.set(element, { ...sight, ...change });
  };
  const stop = (): void => {
    for (const observer of observers) observer.disconnect();
    observers = [];
  };
  const observe = (): void => {
    stop();
    covered = coveredTop(document);
    const below = view.innerHeight - Math.min(covered + LINE_BELOW_HEADER, view.innerHeight / 2);
    // The root reaches from far above down to the reading line: a heading that meets it has passed the line.
    const passed = new view.IntersectionObserver(
      reported((entries) => {
        for (const { target, isIntersecting } of entries) note(target, { isPassed: isIntersecting });
        tell();
      }),
      { rootMargin: `${FAR}px ${FAR}px ${-below}px ${FAR}px` },
    );
    const visible = new view.IntersectionObserver(
      reported((entries) => {
        for (const { target, isIntersecting } of entries) note(target, { isVisible: isIntersecting });
        tell();
      }),
    );
    for (const element of sights.keys()) {
      passed.observe(element);
      visible.observe(element);
    }
    observers = [passed, visible];
  };

  // Also reports the first time: in the next frame, when the page is laid out anyway.
  const resized = new view.ResizeObserver(reported(observe));
  resized.observe(document.documentElement);
  onTrusted(view, 'resize', observe, { signal });
  // Headers that shrink during scrolling, and the end of the page, are checked when scrolling ends.
  onTrusted(document, 'scrollend', () => (coveredTop(document) === covered ? tell() : observe()), { signal });
  // The reader scrolled by hand, so what they had jumped to no longer matters.
  for (const type of ['wheel', 'touchmove'] as const) {
    onTrusted(
      document,
      type,
      () => {
        jumpedTo = null;
      },
      { signal, passive: true },
    );
  }
  onAbort(signal, () => {
    stop();
    resized.disconnect();
  });
  return {
    expect(section) {
      jumpedTo = section;
      tell();
    },
  };
}

function isScrolledToEnd(document: Document, view: Window): boolean {
  const { scrollHeight } = document.scrollingElement ?? document.documentElement;
  return view.scrollY > 0 && view.scrollY + view.innerHeight >= scrollHeight - END_SLACK;
}
