import { windowOf } from '../dom/window-of';
import { currentSection, readingLine, type ScrollSizes } from '../../domain/reading/current-section';
import type { SectionId } from '../../domain/post/outline';
import { coveredTop } from './fixed-header';
import type { FoundHeading } from '../recognise/read-article';
import { isInView } from '../dom/in-view';
import { onTrusted } from '../dom/trusted-events';
import { onAbort, reported } from '../dom/reported';
import { boundsOf } from '../dom/unclobbered';
import { untilInput } from '../dom/until-input';

const FAR = 1_000_000;

export interface ScrollSpy {
  /** Tells that the reader jumped to a section: it is the current one while its heading is in view and the reader has not scrolled by hand. */
  readonly expect: (section: SectionId) => void;
}

/** Where the reader jumped to. */
interface Jump {
  readonly section: SectionId;
  readonly byHand: AbortController;
  wasInView: boolean;
}

/** Reports the current section now and whenever it changes, by observers alone, until the signal aborts. */
export function spyOnScroll(
  document: Document,
  headings: readonly FoundHeading[],
  onCurrent: (section: SectionId | null) => void,
  signal: AbortSignal,
): ScrollSpy {
  const view = windowOf(document);
  const passed = new Set<Element>();
  let jump: Jump | null = null;
  let told: SectionId | null | undefined;
  let observers: IntersectionObserver[] = [];
  let measured = '';

  /** The section that was jumped to, as long as that counts. */
  const jumpedTo = (): SectionId | null => {
    const heading = headings.find(({ entry }) => entry.id === jump?.section)?.element;
    if (jump === null || heading === undefined) return null;
    const isHere = isInView(boundsOf(heading), document);
    if (jump.byHand.signal.aborted || (jump.wasInView && !isHere)) jump = null;
    else jump.wasInView = isHere;
    return isHere ? (jump?.section ?? null) : null;
  };
  const tell = (): void => {
    const section = jumpedTo() ?? currentSection(headings.map(({ element, entry }) => ({ id: entry.id, isPassed: passed.has(element) })));
    if (section === told) return;
    told = section;
    onCurrent(section);
  };
  const stop = (): void => {
    for (const observer of observers) observer.disconnect();
    observers = [];
  };
  const measure = (): ScrollSizes => {
    const height = view.innerHeight;
    return { height, range: document.documentElement.scrollHeight - height, covered: coveredTop(document) };
  };
  const observe = (): void => {
    stop();
    const sizes = measure();
    measured = JSON.stringify(sizes);
    const byLine = new Map<number, IntersectionObserver>();
    for (const { element } of headings) {
      const line = Math.round(readingLine(sizes, sizes.height + sizes.range - view.scrollY - boundsOf(element).top));
      // The root reaches from far above down to the reading line: a heading that meets it has passed the line.
      const observer =
        byLine.get(line) ??
        new view.IntersectionObserver(
          reported((entries) => {
            for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target);
            tell();
          }),
          { rootMargin: `${FAR}px ${FAR}px ${line - sizes.height}px ${FAR}px` },
        );
      byLine.set(line, observer);
      observer.observe(element);
    }
    observers = [...byLine.values()];
  };

  // Also reports the first time: in the next frame, when the page is laid out anyway.
  const resized = new view.ResizeObserver(reported(observe));
  resized.observe(document.documentElement);
  onTrusted(view, 'resize', observe, { signal });
  // Headers that shrink during scrolling, and pages that have grown, are looked for when scrolling ends.
  onTrusted(document, 'scrollend', () => (JSON.stringify(measure()) === measured ? tell() : observe()), { signal });
  onAbort(signal, () => {
    stop();
    resized.disconnect();
  });
  return {
    expect(section) {
      jump = { section, byHand: untilInput(document, ['wheel', 'touchmove', 'scroll key'], signal), wasInView: false };
      tell();
    },
  };
}
