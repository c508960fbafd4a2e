import { hasModifier } from '../../../page/dom/modifiers';
import { reported } from '../../../page/dom/reported';

/** Arrow keys, Home and End move between the panel's links; Tab works as usual. */
export function listenForPanelKeys(root: ShadowRoot, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    reported((event) => {
      const { key } = event as KeyboardEvent;
      if (hasModifier(event as KeyboardEvent)) return;
      const links = [...root.querySelectorAll<HTMLElement>('nav:not([hidden]) a')];
      const at = links.indexOf(root.activeElement as HTMLElement);
      if (at === -1) return;
      const next = nextIndex(key, at, links.length);
      if (next === null) return;
      event.preventDefault();
      links[next]?.focus();
    }),
    { signal },
  );
}

/** Moves the focus to the current entry of the open panel, or to the button of the closed one. */
export function focusPanel(root: ShadowRoot, isOpen: boolean): void {
  const target = isOpen ? (root.querySelector('a[aria-current]') ?? root.querySelector('a')) : root.querySelector('.toggle');
  (target as HTMLElement | null)?.focus();
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
