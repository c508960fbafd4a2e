import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { h, render } from 'preact';
import type { TermCard } from '../../domain/glossary';
import type { MessageFailure } from '../../messaging/messages';
import type { Result } from '../../domain/result';
import { createHost } from '../../page/companion-element';
import { keepLast } from '../../page/keep-last';
import type { PageContext } from '../feature';
import tokens from '../../../assets/tokens.css?inline';
import { TermCardView } from './term-card';
import styles from './term-card.css?inline';

export interface CardWindow {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** Opens the card beside a mark. */
  readonly open: (mark: HTMLElement, card: Promise<Result<TermCard, MessageFailure>>) => void;
  readonly close: () => void;
}

/** The one card of the page: a labelled dialog in the top layer, placed beside the mark it explains. */
export function createCardWindow(context: PageContext, onClose: () => void, signal: AbortSignal): CardWindow {
  const { document, texts, language } = context;
  const { element, root } = createHost(document, 'card', [tokens, styles], context.theme());
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.popover = 'manual';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'techand-card-name');
  panel.lang = language;
  root.append(panel);
  keepLast(context, element, signal);
  let stopPlacing: (() => void) | null = null;
  let shownFor: HTMLElement | null = null;

  const close = (): void => {
    shownFor?.removeAttribute('aria-expanded');
    shownFor = null;
    stopPlacing?.();
    stopPlacing = null;
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover();
    render(null, panel);
  };
  signal.addEventListener('abort', () => {
    close();
    element.remove();
  }, { once: true });

  return {
    host: element,
    panel,
    close,
    open(mark, coming) {
      stopPlacing?.();
      shownFor?.removeAttribute('aria-expanded');
      shownFor = mark;
      // Only while it is open: at every mark of the article the word "collapsed" would be noise.
      mark.setAttribute('aria-expanded', 'true');
      render(h('p', { class: 'quiet', id: 'techand-card-name' }, texts.cardLoading), panel);
      if (!panel.matches(':popover-open')) panel.showPopover();
      stopPlacing = autoUpdate(mark, panel, () => void place(mark, panel));
      void coming.then((card) => {
        // The reader may have gone on to another mark while this card was fetched.
        if (shownFor !== mark) return;
        const content = card.ok
          ? h(TermCardView, { key: card.value.id, card: card.value, language, texts, onClose })
          : h('p', { class: 'quiet', id: 'techand-card-name' }, texts.cardMissing);
        render(content, panel);
        void place(mark, panel);
      });
    },
  };
}

async function place(mark: HTMLElement, panel: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(mark, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(6), flip({ padding: 12 }), shift({ padding: 12 })],
  });
  panel.style.left = `${Math.round(x)}px`;
  panel.style.top = `${Math.round(y)}px`;
}
