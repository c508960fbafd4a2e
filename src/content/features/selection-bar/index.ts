import { windowOf } from '../../../page/dom/window-of';
import type { NoteColour } from '../../../domain/notes/colours';
import type { Passage } from '../../../messaging/messages';
import { passFocus } from '../../../page/dom/focus';
import { hasModifier } from '../../../page/dom/modifiers';
import { onTrusted } from '../../../page/dom/trusted-events';
import { isTyping } from '../../../page/dom/typing';
import { parentOf } from '../../../page/dom/unclobbered';
import { render } from '../../../page/elements/render';
import { createHost } from '../../../page/host/companion-element';
import { holdLast } from '../../../page/host/hold-last';
import type { ArticleView, Feature } from '../../feature';
import tokens from '../../../../assets/tokens.css?inline';
import { Bar, moveByArrows, stopAt } from './bar';
import { positionBeside } from './bar-position';
import { showOpenLabel } from './open-label';
import { pressedHighlight, selectedPassage, type BarSubject } from './selected-passage';
import styles from './selection-bar.css?inline';
import { createToast } from './toast';
import { onAbort, reported } from '../../../page/dom/reported';

/** The bar appears when the selection has not changed for this time, in milliseconds: on phones the reader drags its handles. */
const DELAY_MS = 180;

/**
 * A small bar beside selected text of the article, and beside a highlight that was pressed: it highlights in a colour,
 * opens the popup on a note, and copies the link to the passage.
 */
export const selectionBar: Feature = {
  id: 'selection-bar',
  mount(context, signal) {
    const { document, texts, settings } = context;
    const view = windowOf(document);
    const { element, root } = createHost(document, 'selection', [tokens, styles], context.theme());
    const bar = document.createElement('section');
    bar.ariaLabel = texts.passageBar;
    bar.hidden = true;
    const tools = document.createElement('div');
    tools.setAttribute('role', 'toolbar');
    tools.ariaLabel = texts.passageBar;
    bar.append(tools);
    root.append(bar);
    const showToast = createToast(root, signal);
    const stay = holdLast(context, element, signal);

    let article: ArticleView | null = null;
    let shown: BarSubject | null = null;
    let held: BarSubject | null = null;
    let timer: number | undefined;
    const selected = (): BarSubject | null => selectedPassage(document, article, context.highlights.get());

    const hide = (): void => {
      view.clearTimeout(timer);
      const hadFocus = root.activeElement !== null;
      bar.hidden = true;
      // Tab goes on from the passage, not from the end of the document.
      const text = hadFocus && shown !== null ? parentOf(shown.range.endContainer) : null;
      shown = null;
      if (text !== null) passFocus(text as HTMLElement);
    };
    /** A press applies to what is selected at that moment. */
    const take = (): BarSubject | null => {
      const subject = shown?.isPressed ? shown : (selected() ?? held);
      held = null;
      hide();
      return subject;
    };
    const onColour = async (colour: NoteColour): Promise<void> => {
      const subject = take();
      if (subject === null) return;
      if (colour !== settings.get().colour) void context.changeSettings({ colour });
      const passage = { ...subject.passage, colour };
      const isNew = subject.colour === null;
      const reply = await (isNew
        ? context.ask('highlight/create', { ...passage, opens: false })
        : context.ask('highlight/colour', passage));
      if (signal.aborted) return;
      if (!reply.ok) return showToast(texts.noteNotCreated);
      showToast(texts.highlighted(texts.colours[colour]), true);
      // The selection would hide the colour. Its end stays, so that Tab goes on from there.
      if (!subject.isPressed && document.getSelection()?.isCollapsed === false) document.getSelection()?.collapseToEnd();
    };
    const onNote = async (): Promise<void> => {
      const subject = take();
      if (subject === null) return;
      const reply = subject.isPressed
        ? await context.ask('highlight/open', subject.passage)
        : await context.ask('highlight/create', { ...subject.passage, colour: settings.get().colour, opens: true });
      if (signal.aborted) return;
      if (!reply.ok) showToast(texts.noteNotCreated);
      else if (!reply.value.popupOpened) showToast(subject.isPressed ? texts.noteWaits : texts.noteCreated);
    };
    const onCopyLink = async (): Promise<void> => {
      const subject = take();
      if (subject === null) return;
      const link = await context.ask('highlight/link', subject.passage);
      try {
        if (!link.ok) throw new Error(link.failure);
        await view.navigator.clipboard.writeText(link.value.url);
        showToast(texts.linkCopied);
      } catch {
        // Also where the page forbids the clipboard by its policy, or has lost the focus.
        showToast(texts.linkNotCopied);
      }
    };

    const show = (subject: BarSubject): void => {
      if (article === null) return;
      const { colour: last } = settings.get();
      render(
        Bar({
          subject,
          texts,
          last,
          onColour: (colour) => reported(onColour)(colour),
          onNote: reported(onNote),
          onCopyLink: reported(onCopyLink),
        }),
        tools,
      );
      stopAt(tools, 0);
      bar.hidden = false;
      bar.hidden = !positionBeside(article.article.root, subject.range, bar);
      shown = bar.hidden ? null : subject;
    };
    const comeSoon = (): void => {
      if (held !== null) return;
      hide();
      timer = view.setTimeout(
        reported(() => {
          const subject = selected();
          if (subject !== null) show(subject);
        }),
        DELAY_MS,
      );
    };
    onTrusted(document, 'selectionchange', comeSoon, { signal });
    onTrusted(view, 'resize', comeSoon, { signal });
    context.pressedHighlight.subscribe((highlight) => {
      if (highlight !== null) show(pressedHighlight(context.post.id, highlight));
    }, signal);
    // The bar is at the end of the document but belongs to the passage: the first Tab after selecting focuses it.
    onTrusted(
      document,
      'keydown',
      (event) => {
        if (bar.hidden || event.shiftKey || hasModifier(event)) return;
        const hasFocus = root.activeElement !== null;
        if (event.key === 'Escape') hide();
        // In a text field Tab works as usual, although there is a selection.
        if (event.key !== 'Tab' || hasFocus || isTyping(event, context.shadowRootOf)) return;
        event.preventDefault();
        bar.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
      },
      { signal },
    );
    moveByArrows(tools, signal);
    // The press must not clear the selection before it is read. Touch may clear it all the same, so it is read here.
    onTrusted(
      bar,
      'pointerdown',
      (event) => {
        event.preventDefault();
        held = selected();
      },
      { signal },
    );
    onTrusted(
      document,
      'pointerdown',
      ({ target }) => {
        held = null;
        if (shown?.isPressed && target !== element) hide();
      },
      { signal, capture: true },
    );
    onTrusted(bar, 'mousedown', (event) => event.preventDefault(), { signal });
    showOpenLabel(context, root, signal);
    context.toast.subscribe((text) => showToast(text), signal);
    context.answer('selection/read', (): Passage | null => selected()?.passage ?? null, signal);
    onAbort(signal, () => {
      view.clearTimeout(timer);
      element.remove();
    });

    return (next) => {
      stay();
      article = next;
    };
  },
};
