import { render, type ComponentChild } from 'preact';
import { createHost } from '../../page/companion-element';
import { keepLast } from '../../page/keep-last';
import type { PageContext } from '../feature';
import tokens from '../../../assets/tokens.css?inline';
import { placeCard } from './card-place';
import styles from './term-card.css?inline';
import drawing from './term-drawing.css?inline';

export interface CardWindow {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** Shows this beside a mark, on whichever side has room if it is new there; without a mark it stays where it is. */
  readonly show: (mark: HTMLElement | undefined, content: ComponentChild, isNew: boolean) => void;
  readonly hide: () => void;
  /** Brings the card's host back where the page has replaced its body. */
  readonly stay: () => void;
}

/** Names the card; in a shadow root, so the page's ids are others. */
export const CARD_NAME = 'techand-card-name';

/** The one card of the page: a labelled dialog in the top layer, placed beside the mark it explains. */
export function createCardWindow(context: PageContext, signal: AbortSignal): CardWindow {
  const { document, language } = context;
  const { element, root } = createHost(document, 'card', [tokens, styles, drawing], context.theme());
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.popover = 'manual';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', CARD_NAME);
  panel.lang = language;
  // A script of the page must keep no notes and change no settings in the reader's name.
  panel.addEventListener('click', (event) => event.isTrusted || event.stopPropagation(), { capture: true });
  root.append(panel);
  const stay = keepLast(context, element, signal);
  let shownFor: HTMLElement | undefined;

  const setMark = (mark: HTMLElement | undefined): void => {
    shownFor?.removeAttribute('aria-expanded');
    shownFor = mark;
    // Only while it is open: at every mark of the article the word "collapsed" would be noise.
    if (mark?.hasAttribute('role')) mark.setAttribute('aria-expanded', 'true');
  };
  const hide = (): void => {
    setMark(undefined);
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover();
    render(null, panel);
  };
  signal.addEventListener('abort', () => {
    hide();
    element.remove();
  });

  return {
    host: element,
    panel,
    hide,
    stay,
    show(mark, content, isNew) {
      setMark(mark);
      render(content, panel);
      if (!panel.matches(':popover-open')) panel.showPopover();
      if (mark !== undefined) void placeCard(mark, panel, isNew);
    },
  };
}
