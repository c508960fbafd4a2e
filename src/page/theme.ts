import { COMPANION_TAG } from './companion-element';

export type Theme = 'light' | 'dark';

/** Whether the page behind an element is light or dark, by its own background and not by the system's wish. */
export function pageTheme(element: Element): Theme {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour !== null && colour.alpha > 0.5) return brightness(colour) < 0.5 ? 'dark' : 'light';
  }
  // Nothing paints a background: the browser's canvas shows, which is dark only for pages that ask for it.
  return /\bdark\b/.test(view.getComputedStyle(element.ownerDocument.documentElement).colorScheme) &&
    view.matchMedia?.('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

/** Keeps every host of ours on the page's ground: styles come late, pages have switches, readers have night modes. */
export function watchTheme(document: Document, theme: () => Theme, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  const wear = (): void => {
    const now = theme();
    for (const host of document.querySelectorAll<HTMLElement>(COMPANION_TAG)) {
      if (host.dataset['theme'] !== now) host.dataset['theme'] = now;
    }
  };
  const switches = new view.MutationObserver(wear);
  for (const element of [document.documentElement, document.body]) {
    if (element !== null) switches.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  }
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', wear, { signal });
  view.addEventListener('load', wear, { signal });
  signal.addEventListener('abort', () => switches.disconnect());
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads the computed forms `rgb(r, g, b)`, `rgba(r, g, b, a)` and `rgb(r g b / a)`; others give `null`. */
function parseColour(css: string): Colour | null {
  if (!css.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha };
}

/** Brightness as television weighs the channels (ITU-R BT.601), 0 to 1: near enough to tell night from day. */
function brightness({ red, green, blue }: Colour): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
