import { parentOf } from './unclobbered';
import { reported } from './reported';

type Events = WindowEventMap & DocumentEventMap & { readonly prerenderingchange: Event };

/**
 * Listens to events of the reader or the browser. Scripts of the page can send any event to every element of ours, as
 * often as they like; `isTrusted` is false then. Such events start no work here, and they do not use up a listener that
 * acts once: with `{ once: true }` a forged `DOMContentLoaded` would replace the real one.
 */
export function onTrusted<Type extends keyof Events>(
  target: EventTarget | null,
  type: Type,
  listener: (event: Events[Type]) => void,
  options: Omit<AddEventListenerOptions, 'once'>,
): void {
  target?.addEventListener(
    type,
    reported((event) => event.isTrusted && listener(event as Events[Type])),
    options,
  );
}

/**
 * Makes a handler for a button that stores something: only the reader's own press counts. Buttons that jump, open or
 * close take any click, since extensions that click for their readers (link hints) send untrusted ones.
 */
export function byReader(work: () => void): (event: Event) => void {
  return (event) => isByReader(event) && work();
}

/**
 * Whether a press on a control was meant for it. That it is trusted is not enough: the page can change the control's
 * style and could stretch it, invisible, over what the reader wants to press. What the page draws above the control
 * cannot be detected here.
 */
export function isByReader({ isTrusted, currentTarget }: Event): boolean {
  return isTrusted && currentTarget !== null && 'getBoundingClientRect' in currentTarget && isItself(currentTarget as HTMLElement);
}

/** The largest size of any control of ours, in pixels: as wide as a phone, with letters twice as large. */
const LARGEST = { width: 480, height: 112 };
/** Less opacity than this counts as invisible; our controls are opaque, except for the moment in which they appear. */
const SEEN = 0.3;

/** Whether a control has a normal size, its middle in the window, and can be seen. */
function isItself(control: HTMLElement): boolean {
  const view = control.ownerDocument.defaultView;
  if (view === null) return false;
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const isInWindow = x >= 0 && y >= 0 && x <= view.innerWidth && y <= view.innerHeight;
  return isInWindow && width <= LARGEST.width && height <= LARGEST.height && isSeen(control, view);
}

function isSeen(control: HTMLElement, view: Window): boolean {
  if (view.getComputedStyle(control).visibility === 'hidden') return false;
  let opacity = 1;
  for (let at: Element | null = control; at !== null; at = outerOf(at)) {
    const { opacity: own, filter } = view.getComputedStyle(at);
    opacity *= Math.min(Number(own || 1), Number(/opacity\(([\d.e-]+)\)/.exec(filter)?.[1] ?? 1));
  }
  return opacity >= SEEN;
}

/** The parent of an element; for the top of a shadow root its host. */
function outerOf(element: Element): Element | null {
  const outer = parentOf(element);
  const root = outer === null ? element.parentNode : null;
  return outer ?? (root !== null && 'host' in root ? (root as ShadowRoot).host : null);
}
