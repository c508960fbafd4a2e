import { closedCard, GRACE, nextCardState, REST, type CardEvent, type CardState } from '../../../../domain/terms/card-state';
import type { Occurrence } from '../../../../domain/terms/occurrences';
import { claim } from '../../../../page/dom/claimed-events';
import { deepActiveElement } from '../../../../page/dom/focus';
import type { PointerSpot } from '../../../../page/text/pointer';
import { onTrusted } from '../../../../page/dom/trusted-events';
import type { Source } from '../../../source';

export interface CardEventTargets {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** Where the mouse is, told at most once a frame. */
  readonly pointer: Source<PointerSpot | null>;
  /** The marked place at a spot. */
  readonly markAt: (spot: PointerSpot) => Occurrence | null;
  /** What is pressed, where it is text of the article. */
  readonly spotOf: (event: MouseEvent) => PointerSpot;
  /** Called as soon as the pointer comes near, so that the card is there when it opens. */
  readonly onNear: (mark: Occurrence) => void;
  readonly onOpen: (mark: Occurrence) => void;
  readonly onClose: () => void;
  /** The place the pointer is on or the card is open over. */
  readonly onPointed: (mark: Occurrence | null) => void;
  /** Scrolls a place into view that a key or a button asks for. */
  readonly bringIntoView: (mark: Occurrence) => void;
  /** Gives the focus back when the card closes with the focus in it: to `element`, or to the text where the mark stands. */
  readonly giveBack: (mark: Occurrence, element: Element | null) => void;
}

/** Where the reader was before a key or a button opened the first of a row of cards. */
interface Origin {
  readonly element: Element | null;
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
  readonly mark: Occurrence;
  /** Brings `element` back into view where it was put away for the card. */
  readonly onReturn: () => void;
}

export interface CardEvents {
  /** Opens the card for a key or a button of ours, with the focus in it; closed, it leads back to what had the focus before. */
  readonly enter: (mark: Occurrence, onReturn?: () => void) => void;
  /** Closes the card; the focus goes back if it was in the card. */
  readonly dismiss: () => void;
  /** The same for a reader who goes on to another place: what was put away for the card stays so. */
  readonly leave: () => void;
  /** The place whose card is open. */
  readonly shown: () => Occurrence | null;
}

/** A press that is held longer selects a word, in milliseconds. */
const LONG_PRESS = 500;

/**
 * Turns what the reader does with pointer, finger and keys into the opening and closing of the card. Events made by the
 * page's own scripts are no reader's.
 */
export function listenForCards(targets: CardEventTargets, signal: AbortSignal): CardEvents {
  const { document, host, panel, pointer, markAt } = targets;
  const view = document.defaultView;
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
    view?.clearTimeout(timer);
    const { token, phase } = state;
    if (phase === 'resting') targets.onNear(state.mark);
    if (phase === 'resting' || phase === 'leaving') {
      timer = view?.setTimeout(() => send({ type: 'elapsed', token }), phase === 'resting' ? REST : GRACE);
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
  // A press that became a scroll ends without a click: it opens nothing.
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
  signal.addEventListener('abort', () => view?.clearTimeout(timer));

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
      if (origin !== null) view?.scrollTo({ top: origin.top, behavior: 'instant' });
    }
    send({ type: 'dismiss' });
  };
  /** The card stands at the page's end; Tab out of it goes on from where the reader came from. */
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
      const next = isGoingOn ? origin : { element, top: view?.scrollY ?? 0, mark, onReturn };
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
