import { createHost } from '../../../../page/host/companion-element';
import { holdLast } from '../../../../page/host/hold-last';
import type { Content } from '../../../../page/elements/jsx-runtime';
import { render } from '../../../../page/elements/render';
import { onTrusted } from '../../../../page/dom/trusted-events';
import type { PageContext } from '../../../feature';
import tokens from '../../../../../assets/tokens.css?inline';
import frame from './frame.css?inline';
import hostStyles from './host.css?inline';
import { positionCard } from './position';
import { watchWordPosition } from './watch-word-position';
import { listenForBack } from './system-back';
import { onAbort } from '../../../../page/dom/reported';

export interface CardWindow {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** Shows contents in the card, beside `word`; without a word the card stays where it is. `isNew` chooses the side anew. */
  readonly show: (word: Range | null, content: Content, isNew: boolean) => void;
  /** Gives it the style sheet of its content, which comes with a card. */
  readonly wear: (styles: string) => void;
  readonly hide: () => void;
  /** Whether the page has removed, replaced or hidden the word of an open card. */
  readonly isLost: () => boolean;
  /** Inserts the card's host again where the page has replaced its body. */
  readonly stay: () => void;
}

/** Id of the card's name; in a shadow root ids cannot clash with those of the page. */
export const CARD_NAME = 'techand-card-name';

/**
 * The card's element: a labelled dialog in the top layer, beside the word that it explains. There is one for the page.
 * `onBack` is called when the reader closes a sheet by the system's Back.
 */
export function createCardWindow(context: PageContext, onBack: () => void, signal: AbortSignal): CardWindow {
  const { document, language } = context;
  const { element, root, setStyles } = createHost(document, 'card', [hostStyles], context.theme());
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
  let worn: string | null = null;
  const watchPosition = watchWordPosition(globalThis.window, (moved) => positionCard(moved, panel, 'resized'), signal);

  const wear = (styles: string): void => {
    if (styles !== worn) setStyles([tokens, hostStyles, frame, styles]);
    worn = styles;
  };
  const hide = (): void => {
    shownFor = null;
    watchPosition(null);
    back.stop();
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover();
    render(null, panel);
  };
  onTrusted(document.defaultView, 'resize', () => shownFor === null || positionCard(shownFor, panel, 'resized'), { signal });
  onAbort(signal, () => {
    hide();
    element.remove();
  });

  return {
    host: element,
    panel,
    wear,
    hide,
    isLost: () => shownFor?.getClientRects().length === 0,
    stay,
    show(word, content, isNew) {
      shownFor = word ?? shownFor;
      // Most readers of a page never open a card.
      if (worn === null) wear('');
      render(content, panel);
      // Where the page has removed the host, there is no card until the next update inserts it again.
      if (panel.isConnected && !panel.matches(':popover-open')) panel.showPopover();
      if (word !== null) {
        positionCard(word, panel, isNew ? 'new' : 'grown');
        // A sheet does not move with its word.
        watchPosition(isSheet(panel) ? null : word);
      }
      if (isSheet(panel)) back.start();
    },
  };
}

function isSheet({ dataset }: HTMLElement): boolean {
  return dataset['side'] === 'foot' || dataset['side'] === 'top';
}
