import { render, type ComponentChild } from 'preact';
import { createHost } from '../../../../page/host/companion-element';
import { holdLast } from '../../../../page/host/hold-last';
import { onTrusted } from '../../../../page/dom/trusted-events';
import type { PageContext } from '../../../feature';
import tokens from '../../../../../assets/tokens.css?inline';
import frame from './frame.css?inline';
import { positionCard } from './position';
import { watchWordPosition } from './watch-word-position';
import { listenForBack } from './system-back';
import styles from './term-card.css?inline';
import drawing from './term-drawing.css?inline';

export interface CardWindow {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** Shows this beside a word, on whichever side has room if it is new there; without a word it stays where it is. */
  readonly show: (word: Range | null, content: ComponentChild, isNew: boolean) => void;
  readonly hide: () => void;
  /** Brings the card's host back where the page has replaced its body. */
  readonly stay: () => void;
}

/** Names the card; in a shadow root, so the page's ids are others. */
export const CARD_NAME = 'techand-card-name';

/**
 * The one card of the page: a labelled dialog in the top layer, placed beside the word it explains. `onBack` is called
 * where the reader closes a sheet by the system's Back.
 */
export function createCardWindow(context: PageContext, onBack: () => void, signal: AbortSignal): CardWindow {
  const { document, language } = context;
  const { element, root } = createHost(document, 'card', [tokens, frame, styles, drawing], context.theme());
  const panel = document.createElement('div');
  panel.className = 'card';
  // Not `auto`, which would close the page's own popovers.
  panel.popover = 'manual';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', CARD_NAME);
  panel.lang = language;
  root.append(panel);
  const stay = holdLast(context, element, signal);
  const back = listenForBack(document, onBack);
  let shownFor: Range | null = null;
  const watchPosition = watchWordPosition(globalThis.window, (moved) => positionCard(moved, panel, 'resized'), signal);

  const hide = (): void => {
    shownFor = null;
    watchPosition(null);
    back.stop();
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover();
    render(null, panel);
  };
  onTrusted(document.defaultView, 'resize', () => shownFor === null || positionCard(shownFor, panel, 'resized'), { signal });
  signal.addEventListener('abort', () => {
    hide();
    element.remove();
  });

  return {
    host: element,
    panel,
    hide,
    stay,
    show(word, content, isNew) {
      shownFor = word ?? shownFor;
      render(content, panel);
      // A page that took the host away has no card to show until the next look brings it back.
      if (panel.isConnected && !panel.matches(':popover-open')) panel.showPopover();
      if (word !== null) {
        positionCard(word, panel, isNew ? 'new' : 'grown');
        // A sheet stays at the foot of the screen, wherever its word goes.
        watchPosition(isSheet(panel) ? null : word);
      }
      if (isSheet(panel)) back.start();
    },
  };
}

function isSheet({ dataset }: HTMLElement): boolean {
  return dataset['side'] === 'foot' || dataset['side'] === 'top';
}
