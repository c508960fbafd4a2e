import { describeQuote } from '../../../domain/quotes/quotes';
import type { Passage } from '../../../messaging/messages';
import { createHost } from '../../../page/host/companion-element';
import { holdLast } from '../../../page/host/hold-last';
import { sectionOf } from '../../../page/recognise/sections';
import { offsetsOf } from '../../../page/text/text-ranges';
import { hasModifier } from '../../../page/dom/modifiers';
import { byReader, onTrusted } from '../../../page/dom/trusted-events';
import { isTyping } from '../../../page/dom/typing';
import type { ArticleView, Feature } from '../../feature';
import tokens from '../../../../assets/tokens.css?inline';
import { positionBySelection } from './selection-position';
import styles from './selection-button.css?inline';

/** The button comes when the selection has not changed for this time, in milliseconds: on phones its handles are dragged. */
const SETTLED = 180;
/** How long a toast is shown, in milliseconds. */
const TOAST_SHOWN = 5000;

/** A small button beside selected text of the article that creates a highlight and opens the popup on its note. */
export const selectionButton: Feature = {
  id: 'selection-button',
  mount(context, signal) {
    const { document, texts } = context;
    const view = document.defaultView;
    const { element, root } = createHost(document, 'selection', [tokens, styles], context.theme());
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = texts.addNote;
    button.hidden = true;
    const toast = document.createElement('p');
    toast.setAttribute('role', 'status');
    root.append(button, toast);
    const stay = holdLast(context, element, signal);

    let article: ArticleView | null = null;
    let pressed: Passage | null = null;
    let timer: number | undefined;
    let toastTimer: number | undefined;
    const selectedPassage = (): Passage | null => (article === null ? null : describeSelection(document, article));

    const say = (text: string): void => {
      view?.clearTimeout(toastTimer);
      toast.textContent = text;
      toastTimer = view?.setTimeout(() => toast.replaceChildren(), TOAST_SHOWN);
    };
    const hide = (): void => {
      view?.clearTimeout(timer);
      button.hidden = true;
    };
    const createHighlight = async (): Promise<void> => {
      const selected = selectedPassage() ?? pressed;
      pressed = null;
      hide();
      if (selected === null) return;
      const reply = await context.ask('highlight/create', selected);
      if (signal.aborted) return;
      if (!reply.ok) say(texts.noteNotCreated);
      else if (!reply.value.popupOpened) say(texts.noteCreated);
    };

    const comeSoon = (): void => {
      if (pressed !== null) return;
      hide();
      timer = view?.setTimeout(() => {
        if (article === null || selectedPassage() === null) return;
        button.hidden = false;
        button.hidden = !positionBySelection(article.article.root, button);
      }, SETTLED);
    };
    onTrusted(document, 'selectionchange', comeSoon, { signal });
    onTrusted(view, 'resize', comeSoon, { signal });
    // The button is at the end of the document but belongs to the selection: the first Tab after selecting focuses it.
    onTrusted(
      document,
      'keydown',
      (event) => {
        if (button.hidden || event.shiftKey || hasModifier(event)) return;
        const hasFocus = root.activeElement === button;
        if (event.key === 'Escape' && hasFocus) hide();
        // In a text field Tab works as usual, although there is a selection.
        if (event.key !== 'Tab' || hasFocus || isTyping(event, context.shadowRootOf)) return;
        event.preventDefault();
        button.focus({ preventScroll: true });
      },
      { signal },
    );
    // The press must not clear the selection before it is read. Touch may clear it all the same, so it is read here.
    onTrusted(
      button,
      'pointerdown',
      (event) => {
        event.preventDefault();
        pressed = selectedPassage();
      },
      { signal },
    );
    onTrusted(
      document,
      'pointerdown',
      () => {
        pressed = null;
      },
      { signal, capture: true },
    );
    onTrusted(button, 'mousedown', (event) => event.preventDefault(), { signal });
    onTrusted(
      button,
      'click',
      byReader(() => void createHighlight()),
      { signal },
    );
    context.toast.subscribe(say, signal);
    context.answer('selection/read', selectedPassage, signal);
    signal.addEventListener('abort', () => {
      view?.clearTimeout(timer);
      view?.clearTimeout(toastTimer);
      element.remove();
    });

    return (next) => {
      stay();
      article = next;
    };
  },
};

/** The selected text of the article as section and selectors, or `null` where none of it is selected. */
function describeSelection(document: Document, { article, reading }: ArticleView): Passage | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article.root)) return null;
  const text = reading();
  const offsets = offsetsOf(text, range);
  const target = offsets === null ? null : describeQuote(text.text, offsets.start, offsets.end);
  const section = sectionOf(article.headings, range.startContainer);
  return target === null || section === null ? null : { post: article.post.id, section, target };
}
