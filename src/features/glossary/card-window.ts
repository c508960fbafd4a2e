import { h, render, type ComponentChild } from 'preact';
import type { TermCard } from '../../domain/glossary';
import type { Language } from '../../domain/language';
import type { Result } from '../../domain/result';
import type { MessageFailure } from '../../messaging/messages';
import { createHost } from '../../page/companion-element';
import { keepLast } from '../../page/keep-last';
import type { PageContext } from '../feature';
import tokens from '../../../assets/tokens.css?inline';
import { placeCard } from './card-place';
import { TermCardView } from './term-card';
import styles from './term-card.css?inline';
import drawing from './term-drawing.css?inline';

export interface CardWindow {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** Opens the card beside a mark. */
  readonly open: (mark: HTMLElement, card: Promise<Result<TermCard, MessageFailure>>) => void;
  readonly close: () => void;
  /** Brings the card's host back where the page has replaced its body. */
  readonly stay: () => void;
}

/** The one card of the page: a labelled dialog in the top layer, placed beside the mark it explains. */
export function createCardWindow(context: PageContext, onClose: () => void, signal: AbortSignal): CardWindow {
  const { document, texts, language } = context;
  const { element, root } = createHost(document, 'card', [tokens, styles, drawing], context.theme());
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.popover = 'manual';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'techand-card-name');
  panel.lang = language;
  root.append(panel);
  const stay = keepLast(context, element, signal);
  let shownFor: HTMLElement | null = null;

  const draw = (mark: HTMLElement, content: ComponentChild): void => {
    render(content, panel);
    if (!panel.matches(':popover-open')) panel.showPopover();
    void placeCard(mark, panel);
  };
  const drawCard = (mark: HTMLElement, card: TermCard, shown: Language): void =>
    draw(mark, h(TermCardView, { card, shown, texts, onClose, onLanguage: (next) => drawCard(mark, card, next) }));
  const drawWord = (mark: HTMLElement, word: string): void => draw(mark, h('p', { class: 'quiet', id: 'techand-card-name' }, word));

  const close = (): void => {
    shownFor?.removeAttribute('aria-expanded');
    shownFor = null;
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
    stay,
    open(mark, coming) {
      shownFor?.removeAttribute('aria-expanded');
      shownFor = mark;
      // Only while it is open: at every mark of the article the word "collapsed" would be noise.
      mark.setAttribute('aria-expanded', 'true');
      drawWord(mark, texts.cardLoading);
      void coming.then((card) => {
        // The reader may have gone on to another mark while this card was fetched.
        if (shownFor !== mark) return;
        if (card.ok) drawCard(mark, card.value, language);
        else drawWord(mark, texts.cardMissing);
      });
    },
  };
}
