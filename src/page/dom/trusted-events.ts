import { parentOf } from './unclobbered';

type Events = WindowEventMap & DocumentEventMap & { readonly prerenderingchange: Event };

/**
 * Listens to what the reader or the browser did. Scripts of the page reach every element of ours and can send any event
 * to it, as often as they like; `isTrusted` is false then. None of theirs starts work here, nor uses up what happens once:
 * `{ once: true }` would let a forged `DOMContentLoaded` take the place of the real one.
 */
export function onTrusted<Type extends keyof Events>(
  target: EventTarget | null,
  type: Type,
  listener: (event: Events[Type]) => void,
  options: Omit<AddEventListenerOptions, 'once'>,
): void {
  target?.addEventListener(type, (event) => event.isTrusted && listener(event as Events[Type]), options);
}

/**
 * Makes a handler of a button of ours that keeps or stores something: only the reader's own press does. Buttons that jump,
 * open or close take any click, since extensions that click for their readers (link hints) send untrusted ones.
 */
export function byReader(work: () => void): (event: Event) => void {
  return (event) => isByReader(event) && work();
}

/**
 * Whether the press on a control was meant for it. Trusted is not enough: the page reaches the control's style and could
 * stretch it, unseen, over what the reader wants to press. What it draws above the control cannot be told here.
 */
export function isByReader({ isTrusted, currentTarget }: Event): boolean {
  return isTrusted && currentTarget !== null && 'getBoundingClientRect' in currentTarget && isItself(currentTarget as HTMLElement);
}

/** The largest that any control of ours becomes, in pixels: one as wide as a phone, its letters twice as large. */
const LARGEST = { width: 480, height: 112 };
/** What is seen less than this is not seen; controls of ours are opaque, but for the moment in which they come. */
const SEEN = 0.3;

/** Whether a control has a size of its own, its middle in the window, and can be seen. */
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

/** The element around one, the host around what stands in its shadow root. */
function outerOf(element: Element): Element | null {
  const outer = parentOf(element);
  const root = outer === null ? element.parentNode : null;
  return outer ?? (root !== null && 'host' in root ? (root as ShadowRoot).host : null);
}
