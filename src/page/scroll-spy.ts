import { currentSection, type HeadingSight } from '../domain/current-section';
import type { OutlineId } from '../domain/outline';
import { coveredTop } from './fixed-header';
import type { FoundHeading } from './read-article';

/** Below the header, the reading line leaves a jumped-to heading room to stand clear of it, in pixels. */
const LINE_BELOW_HEADER = 48;
const FAR = 1_000_000;

/** Tells the current section now and whenever it changes, by observers alone, until the signal aborts. */
export function spyOnScroll(
  document: Document,
  headings: readonly FoundHeading[],
  onCurrent: (section: OutlineId | null) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (view === null) return;
  const sights = new Map<Element, HeadingSight>(
    headings.map(({ element, entry }) => [element, { id: entry.id, isPassed: false, isVisible: false }]),
  );
  let isAtEnd = false;
  let told: OutlineId | null | undefined;
  const tell = (): void => {
    const section = currentSection([...sights.values()], isAtEnd);
    if (section === told) return;
    told = section;
    onCurrent(section);
  };
  const note = (element: Element, change: Partial<HeadingSight>): void => {
    const sight = sights.get(element);
    if (sight !== undefined) sights.set(element, { ...sight, ...change });
  };

  let observers: IntersectionObserver[] = [];
  const stop = (): void => {
    for (const observer of observers) observer.disconnect();
    observers = [];
  };
  const observe = (): void => {
    stop();
    const below = view.innerHeight - Math.min(coveredTop(document) + LINE_BELOW_HEADER, view.innerHeight / 2);
    // A root that reaches from far above down to the reading line: what meets it has passed the line.
    const passed = new view.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) note(target, { isPassed: isIntersecting });
        tell();
      },
      { rootMargin: `${FAR}px ${FAR}px ${-below}px ${FAR}px` },
    );
    const visible = new view.IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) note(target, { isVisible: isIntersecting });
      tell();
    });
    // A root that is a strip just below the viewport: when the page no longer reaches into it, this is its end.
    const end = new view.IntersectionObserver(
      (entries) => {
        for (const { isIntersecting } of entries) isAtEnd = !isIntersecting;
        tell();
      },
      { rootMargin: `${-(view.innerHeight + 1)}px 0px 3px 0px` },
    );
    for (const element of sights.keys()) {
      passed.observe(element);
      visible.observe(element);
    }
    end.observe(document.documentElement);
    observers = [passed, visible, end];
  };

  observe();
  const resized = new view.ResizeObserver(observe);
  resized.observe(document.documentElement);
  view.addEventListener('resize', observe, { signal });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      resized.disconnect();
    },
    { once: true },
  );
}
