import { windowOf } from '../dom/window-of';
import { isOurs, ownHosts } from './companion-element';
import { groundOf, type Theme } from './ground';
import { onTrusted } from '../dom/trusted-events';
import { documentOf, contains, parentOf } from '../dom/unclobbered';
import { onAbort, reported } from '../dom/reported';

export type { Theme } from './ground';

/** Changes within this time are handled once, in milliseconds: some pages write to their root in every frame. */
const MOMENT = 60;

/**
 * Gives every host the theme of the article's background, and marks where that background is not plain; for hosts beside
 * the article also where the page around it has another background. Returns the theme.
 */
export function applyTheme(article: Element): Theme {
  const document = documentOf(article);
  const { theme, isPlain } = groundOf(article);
  const around = groundOf(document.body ?? article);
  const zoom = `${1 / (document.body?.currentCSSZoom ?? 1)}`;
  // All styles are read before this, and only what differs is written: after a write the browser computes the host's styles again.
  for (const host of ownHosts(document)) {
    if (host.dataset['theme'] !== theme) host.dataset['theme'] = theme;
    const isPlainHere = isPlain && (contains(article, host) || (around.isPlain && around.theme === theme));
    if (isPlainHere) delete host.dataset['ground'];
    else if (host.dataset['ground'] !== 'own') host.dataset['ground'] = 'own';
    // Tools for larger letters zoom the body; our hosts at its end are positioned in pixels of the window.
    if (host.parentNode === document.body && (host.style.zoom || '1') !== zoom) host.style.zoom = zoom;
  }
  return theme;
}

/**
 * Updates the theme of every host: styles load late, pages have switches, readers have dark modes. Returns a function
 * that sets the article. A change that no event reports (a rule in a style sheet that applies only around the article) is
 * seen at the reader's next action. `onRestyled` is called where the styles of the text may have changed, too.
 */
export function watchTheme(document: Document, onRestyled: () => void, signal: AbortSignal): (article: Element) => void {
  const view = windowOf(document);
  let article: Element = document.documentElement;
  let timer: number | undefined;
  let isRestyled = false;
  const apply = (): void => {
    timer = undefined;
    applyTheme(article);
    if (isRestyled) onRestyled();
    isRestyled = false;
  };
  const applySoon = (): void => {
    timer ??= view.setTimeout(reported(apply), MOMENT);
  };
  const soon = (): void => {
    isRestyled = true;
    applySoon();
  };

  const switches = new view.MutationObserver(reported(soon));
  const sheets = new view.MutationObserver(reported((records) => records.some(isOfStyles) && soon()));
  const observe = (): void => {
    switches.disconnect();
    for (let at: Element | null = article; at !== null; at = parentOf(at)) switches.observe(at, { attributes: true });
    if (document.head) sheets.observe(document.head, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const parent of [document.documentElement, document.body]) if (parent) sheets.observe(parent, { childList: true });
  };

  const isAround = ({ target }: Event): boolean => target instanceof view.Element && contains(target, article);
  const on = (type: 'transitionrun' | 'transitionend' | 'animationend' | 'load', isMeant: (event: Event) => boolean): void =>
    onTrusted(document, type, (event) => isMeant(event) && soon(), { signal, capture: true, passive: true });
  on('transitionend', isAround);
  on('animationend', isAround);
  // The card's host has a transition on the body's colours; see its style sheet.
  on('transitionrun', ({ target }) => target instanceof view.Element && isOurs(target));
  on('load', ({ target }) => target instanceof view.HTMLLinkElement);
  for (const type of ['scrollend', 'pointerdown', 'visibilitychange'] as const) onTrusted(document, type, soon, { signal, passive: true });
  for (const type of ['load', 'pageshow', 'resize'] as const) onTrusted(view, type, soon, { signal });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']) {
    onTrusted(view.matchMedia(query), 'change', apply, { signal });
  }
  onAbort(signal, () => {
    view.clearTimeout(timer);
    switches.disconnect();
    sheets.disconnect();
  });
  return (next) => {
    if (next !== article) {
      article = next;
      observe();
    }
    // For hosts that were added in the meantime.
    applySoon();
  };
}

function isOfStyles({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return isStyle(target) || [...addedNodes, ...removedNodes].some(isStyle);
}

/** Whether a node is a style sheet, or text in one. */
function isStyle(node: Node): boolean {
  return /^(style|link|meta)$/i.test((node.nodeType === 3 ? node.parentNode : node)?.nodeName ?? '');
}
