import { windowOf } from '../../../../page/dom/window-of';
import { closedCard, GRACE, nextCardState, REST, type CardEvent, type CardState } from '../../../../domain/terms/card-state';
import type { Occurrence } from '../../../../domain/terms/occurrences';
import { claim } from '../../../../page/dom/claimed-events';
import { deepActiveElement } from '../../../../page/dom/focus';
import type { PointerSpot } from '../../../../page/text/pointer';
import { onTrusted } from '../../../../page/dom/trusted-events';
import type { Source } from '../../../source';
import { onAbort, reported } from '../../../../page/dom/reported';

export interface CardEventTargets {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** Where the mouse is, updated at most once a frame. */
  readonly pointer: Source<PointerSpot | null>;
  /** The marked occurrence at a spot. */
  readonly markAt: (spot: PointerSpot) => Occurrence | null;
  /** The spot of a mouse event, with the caret position where it is text of the article. */
  readonly spotOf: (event: MouseEvent) => PointerSpot;
  /** Called as soon as the pointer is on a mark, so that the card is loaded before it opens. */
  readonly onNear: (mark: Occurrence) => void;
  readonly onOpen: (mark: Occurrence) => void;
  readonly onClose: () => void;
  /** Called with the occurrence that is under the pointer or whose card is open. */
  readonly onPointed: (mark: Occurrence | null) => void;
  /** Scrolls an occurrence into view that a key or a button asks for. */
  readonly bringIntoView: (mark: Occurrence) => void;
  /** Returns the focus when the card closes with the focus in it: to `element`, or to the text around the mark. */
  readonly giveBack: (mark: Occurrence, element: Element | null) => void;
}

/** Where the reader was before a key or a button opened the first of several cards. */
interface Origin {
  readonly element: Element | null;
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
  readonly mark: Occurrence;
  /** Shows `element` again where it was hidden for the card. */
  readonly onReturn: () => void;
}

export interface CardEvents {
  /** Opens the card for a key or a button of ours, with the focus in the card; on closing, the focus returns to where it was. */
  readonly enter: (mark: Occurrence, onReturn?: () => void) => void;
  /** Closes the card; the focus returns if it was in the card. */
  readonly dismiss: () => void;
  /** Closes the card for a reader who jumps to another occurrence: what was hidden for the card stays hidden. */
  readonly leave: () => void;
  /** The occurrence whose card is open. */
  readonly shown: () => Occurrence | null;
}

/** A longer press selects a word instead of opening a card, in milliseconds. */
const LONG_PRESS = 500;

/** Opens and closes the card by pointer, touch and keys. Events that scripts of the page make are ignored. */
export function listenForCards(targets: CardEventTargets, signal: AbortSignal): CardEvents {
  const { document, host, panel, pointer, markAt } = targets;
  const view = windowOf(document);
  let state: CardState<Occurrence> = closedCard();
  let isReturning = false;
  let hovered: Occurrence | null = null;
  let pressed: { readonly at: number; readonly hadSelection: boolean } | null = null;
  let origin: Origin | null = null;
  let timer: number | undefined;

  const send = (event: CardEvent<Occurrence>): void => {
    const before = state;
    state = nextCardState(state, event);
    if (state === before) return;
    view.clearTimeout(timer);
    const { token, phase } = state;
    if (phase === 'resting') targets.onNear(state.mark);
    if (phase === 'resting' || phase === 'leaving') {
      timer = view.setTimeout(
        reported(() => send({ type: 'elapsed', token })),
        phase === 'resting' ? REST : GRACE,
      );
    }
    const shown = shownMark(state);
    if (shown === shownMark(before)) return;
    if (shown === null) {
      origin = null;
      targets.onClose();
    } else targets.onOpen(shown);
    targets.onPointed(shown ?? hovered);
  };

  pointer.subscribe((spot) => {
    const mark = spot === null ? null : markAt(spot);
    if (mark !== hovered) {
      hovered = mark;
      targets.onPointed(mark ?? shownMark(state));
      if (mark !== null) send({ type: 'enter', mark });
    }
    if (mark !== null || spot === null) return;
    send({ type: spot.target === host ? 'enter-card' : 'leave' });
  }, signal);

  const on = <Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void): void =>
    onTrusted(document, type, listener, { signal, capture: true, passive: type.startsWith('pointer') });

  on('pointerdown', (event) => {
    pressed = { at: event.timeStamp, hadSelection: document.getSelection()?.isCollapsed === false };
    if (event.target === host) send({ type: 'press-card' });
    else if (state.phase !== 'closed' && markAt(targets.spotOf(event)) === null) send({ type: 'dismiss' });
  });
  // A press that became a scroll has no click and opens nothing.
  on('pointercancel', () => {
    pressed = null;
  });
  on('click', (event) => {
    const isShort = pressed !== null && !pressed.hadSelection && event.timeStamp - pressed.at < LONG_PRESS;
    pressed = null;
    if (!isShort || event.button !== 0 || event.defaultPrevented || document.getSelection()?.isCollapsed === false) return;
    const mark = markAt(targets.spotOf(event));
    if (mark === null) return;
    claim(event);
    send({ type: 'press', mark });
  });
  on('focusin', ({ target }) => {
    if (target !== host && !isReturning) send({ type: 'blur' });
  });
  on('keydown', (event) => {
    if (event.key === 'Escape' && state.phase !== 'closed' && !event.isComposing) {
      event.preventDefault();
      dismiss();
    } else if (event.key === 'Tab' && event.target === host) leaveByTab(event);
  });
  onAbort(signal, () => view.clearTimeout(timer));

  const giveBack = (mark: Occurrence): void => {
    isReturning = true;
    origin?.onReturn();
    targets.giveBack(origin?.mark ?? mark, origin?.element ?? null);
    isReturning = false;
  };
  const dismiss = (): void => {
    const mark = shownMark(state);
    if (mark !== null && document.activeElement === host) {
      giveBack(mark);
      if (origin !== null) view.scrollTo({ top: origin.top, behavior: 'instant' });
    }
    send({ type: 'dismiss' });
  };
  /** The card is at the end of the document; Tab out of it continues from where the reader was before. */
  const leaveByTab = (event: KeyboardEvent): void => {
    const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')].filter((stop) => stop.getClientRects().length > 0);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const mark = shownMark(state);
    const active = (panel.getRootNode() as ShadowRoot).activeElement;
    if (mark === null || (active !== edge && !(event.shiftKey && active === panel))) return;
    giveBack(mark);
    if (event.shiftKey) event.preventDefault();
    send({ type: 'dismiss' });
  };
  return {
    enter(mark, onReturn = () => undefined) {
      const from = deepActiveElement(document);
      const isGoingOn = origin !== null && panel.contains(from);
      const element = from === document.body || panel.contains(from) ? null : from;
      const next = isGoingOn ? origin : { element, top: view.scrollY ?? 0, mark, onReturn };
      targets.bringIntoView(mark);
      send({ type: 'focus', mark });
      origin = next;
      panel.focus({ preventScroll: true });
    },
    dismiss: () => dismiss(),
    leave() {
      origin = origin && { ...origin, onReturn: () => undefined };
      dismiss();
    },
    shown: () => shownMark(state),
  };
}

function shownMark(state: CardState<Occurrence>): Occurrence | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.mark : null;
}
