import type { SectionId } from '../../../domain/post/outline';
import { jsx } from '../../../page/elements/jsx-runtime';
import { render } from '../../../page/elements/render';
import { createHost } from '../../../page/host/companion-element';
import { showRange } from '../../../page/scroll/jump';
import { holdLast } from '../../../page/host/hold-last';
import { isByReader } from '../../../page/dom/trusted-events';
import type { ArticleView, Feature, PageContext } from '../../feature';
import tokens from '../../../../assets/tokens.css?inline';
import styles from './contents.css?inline';
import { createChoices } from './choices';
import { ContentsPanel } from './contents-panel';
import { listedSection } from './listed-section';
import { focusPanel, listenForPanelKeys } from './panel-keys';
import type { SectionTermsProps } from './section-terms';
import { positionPanel, type PanelPosition } from './panel-position';
import { onAbort, reported } from '../../../page/dom/reported';

/** The contents panel beside the article, or a sheet that a button opens where there is no room. */
export const contents: Feature = {
  id: 'contents',
  mount(context, signal) {
    const { element, root } = createHost(context.document, 'contents', [tokens, styles], context.theme());
    let view: ArticleView | null = null;
    let position: PanelPosition = 'beside';
    let isSheetOpen = false;
    let areTermsOpen = false;
    let isDrawing = false;
    let hadCurrent = false;
    let revealed = '';
    const { settings, choose } = createChoices(context);
    const isOpen = (): boolean => (position === 'beside' ? settings().contentsOpen : isSheetOpen);

    /** Opens or closes the panel. The close button is gone with the sheet, so the focus moves on. */
    const setOpen = (open: boolean, isByReader = false): void => {
      if (position === 'sheet') {
        isSheetOpen = open;
        draw();
        if (isByReader && !open) focusPanel(root, false);
      } else choose({ contentsOpen: open }, isByReader);
    };
    const lastShown = new Map<SectionId | undefined, number>();
    const showNextHighlight = (sections: readonly SectionId[]): void => {
      const [section] = sections;
      const highlights = context.highlights.get().filter((highlight) => sections.includes(highlight.section));
      const at = ((lastShown.get(section) ?? -1) + 1) % Math.max(1, highlights.length);
      lastShown.set(section, at);
      const next = highlights[at];
      if (next !== undefined) showRange(next.range, signal);
    };
    const sectionTerms = (): SectionTermsProps => {
      const section = listed();
      return {
        terms: context.terms.get().filter(({ occurrence }) => occurrence.section === section),
        isOpen: areTermsOpen,
        texts: context.texts,
        onToggle: () => {
          areTermsOpen = !areTermsOpen;
          draw();
        },
        onTerm: (occurrence) => {
          // The sheet would cover the text. It closes when the card is opened, and opens again when the focus returns.
          const isSheet = position === 'sheet';
          context.askedTerm.set({ occurrence, onReturn: () => isSheet && position === 'sheet' && setOpen(true) });
          if (isSheet) setOpen(false);
        },
      };
    };
    const draw = (): void => {
      isDrawing = false;
      if (view === null || signal.aborted) return;
      const props = {
        entries: view.article.headings.map(({ entry }) => entry),
        current: context.current.get(),
        isMoving: hadCurrent,
        counts: context.notes.get().counts,
        shownNotes: new Set(context.highlights.get().map(({ section }) => section)),
        progress: context.progress.get()?.progress ?? null,
        isOpen: isOpen(),
        position,
        texts: context.texts,
        sectionTerms: sectionTerms(),
        onJump: (section: SectionId) => {
          if (position === 'sheet') setOpen(false);
          context.jump(section);
        },
        folded: settings().foldedParts,
        onFold: (part: SectionId, press: Event) => {
          const { foldedParts } = settings();
          const others = foldedParts.filter((id) => id !== part);
          choose({ foldedParts: others.length < foldedParts.length ? others : [...others, part] }, isByReader(press));
        },
        onNote: (sections: readonly SectionId[]) => {
          if (position === 'sheet') setOpen(false);
          showNextHighlight(sections);
        },
        onToggle: (press: Event) => setOpen(!isOpen(), isByReader(press)),
      };
      render(jsx(ContentsPanel, props), root);
      hadCurrent ||= props.current !== null;
      // Only when something has changed, since it makes the browser compute the layout; a new list is at its top.
      const shown = `${props.current} ${props.isOpen} ${position}`;
      const isAtTop = revealed === '' && props.current === props.entries[0]?.id;
      if (shown !== revealed && props.current !== null && !isAtTop) revealCurrent(root);
      if (props.current !== null) revealed = shown;
    };
    /**
     * Draws once for all changes of one task: an update of the article changes terms, notes and highlights together. As the
     * page opens, observers tell section and progress in one frame. (Firefox holds timers back while a page loads.)
     */
    const drawSoon = (): void => {
      if (isDrawing) return;
      isDrawing = true;
      const draws = (): unknown => isDrawing && draw();
      if (hadCurrent || import.meta.env.FIREFOX) queueMicrotask(reported(draws));
      else setTimeout(reported(draws));
    };

    const listed = listedSection(context, root, () => context.current.get() ?? view?.article.headings[0]?.entry.id ?? null, draw, signal);
    for (const source of [context.current, context.notes, context.highlights, context.terms]) source.subscribe(drawSoon, signal);
    context.settings.subscribe(draw, signal);
    let shownProgress = '';
    context.progress.subscribe((reading) => {
      // Called with every block that scrolls by; drawn only when a number changes.
      const next = JSON.stringify(reading?.progress);
      if (next === shownProgress) return;
      shownProgress = next;
      drawSoon();
    }, signal);
    listenForPanelKeys(root, signal);
    context.answer(
      'contents/toggle',
      () => {
        setOpen(!isOpen(), true);
        focusPanel(root, isOpen());
        return null;
      },
      signal,
    );
    root.addEventListener(
      'keydown',
      reported((event) => {
        if ((event as KeyboardEvent).key !== 'Escape' || position !== 'sheet' || !isSheetOpen) return;
        event.stopPropagation();
        setOpen(false);
        focusPanel(root, false);
      }),
    );
    closeOnOutsidePress(context, element, () => position === 'sheet' && isSheetOpen && setOpen(false), signal);
    const holdHostLast = holdLast(context, element, signal);
    const positionBeside = positionPanel(
      context.document,
      element,
      context.settings,
      (next) => {
        position = next;
        draw();
      },
      signal,
    );

    onAbort(signal, () => element.remove());

    return (next) => {
      view = next;
      holdHostLast();
      positionBeside(next.article.root);
      drawSoon();
    };
  },
};

/** Scrolls the panel's list to the current entry, without scrolling the page. */
function revealCurrent(root: ShadowRoot): void {
  const list = root.querySelector('.outline');
  const entry = root.querySelector('.current');
  if (list === null || entry === null || list.getClientRects().length === 0) return;
  const frame = list.getBoundingClientRect();
  const box = entry.getBoundingClientRect();
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top + frame.height / 3;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + frame.height / 3;
}

function closeOnOutsidePress(context: PageContext, host: HTMLElement, close: () => unknown, signal: AbortSignal): void {
  context.document.addEventListener(
    'pointerdown',
    reported((event) => {
      if (!event.composedPath().includes(host)) close();
    }),
    { signal, passive: true },
  );
}
