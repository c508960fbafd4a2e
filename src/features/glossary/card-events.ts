import { closedCard, GRACE, nextCardState, REST, type CardEvent, type CardState } from '../../domain/card-state';
import type { Occurrence } from '../../domain/occurrences';

export interface CardEventTargets {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** The place on whose mark an event happened, or `null`. */
  readonly markOf: (target: EventTarget | null) => Occurrence | null;
  /** Gives the focus to a mark, or to the text where it was. */
  readonly focus: (mark: Occurrence) => void;
  /** Called as soon as the pointer comes near, so that the card is there when it opens. */
  readonly onNear: (mark: Occurrence) => void;
  readonly onOpen: (mark: Occurrence) => void;
  readonly onClose: () => void;
}

export interface CardEvents {
  /** Closes the card; the focus goes back to the mark if it was in the card. */
  readonly dismiss: () => void;
  /** Moves the focus without opening the card of a mark it arrives at. */
  readonly silently: (work: () => void) => void;
}

/**
 * Turns what the reader does with pointer, finger and keys into the opening and closing of the card. Marks are told
 * by their places, which outlive the elements. Events made by the page's own scripts are no reader's.
 */
export function listenForCards(targets: CardEventTargets, signal: AbortSignal): CardEvents {
  const { document, host, panel, markOf } = targets;
  const view = document.defaultView;
  let state: CardState<Occurrence> = closedCard();
  let isPressing = false;
  let isReturning = false;
  let pressedAt: PointerEvent | null = null;
  let kept: EventTarget | null = null;
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
    if (shown === null) targets.onClose();
    else targets.onOpen(shown);
  };

  const on = <Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void): void =>
    document.addEventListener(type, (event) => event.isTrusted && listener(event), { signal, capture: true, passive: type.startsWith('pointer') });

  on('pointerover', (event) => {
    // What was pressed may vanish and leave the pointer over a mark: the reader did not go there.
    const isLeftBehind = event.clientX === pressedAt?.clientX && event.clientY === pressedAt.clientY;
    if (event.pointerType !== 'mouse' || isLeftBehind) return;
    pressedAt = null;
    const mark = markOf(event.target);
    if (mark !== null) send({ type: 'enter', mark });
    else if (event.target === host) send({ type: 'enter-card' });
    else send({ type: 'leave' });
  });
  on('pointerdown', (event) => {
    isPressing = true;
    pressedAt = event;
    if (event.target === host) send({ type: 'press-card' });
    else if (markOf(event.target) === null) send({ type: 'dismiss' });
  });
  // A press that became a scroll ends in `pointercancel`, without a click: it opens nothing.
  on('pointercancel', () => {
    isPressing = false;
  });
  on('click', (event) => {
    isPressing = false;
    const mark = markOf(event.target);
    if (mark !== null) send({ type: 'press', mark });
  });
  // A window that is left keeps its element focused: who comes back to it has not gone to the mark.
  on('focusout', ({ target }) => {
    kept = document.activeElement === target ? target : null;
  });
  on('focusin', (event) => {
    const mark = markOf(event.target);
    const isBack = event.target === kept;
    kept = null;
    if (mark !== null && !isPressing && !isReturning && !isBack) send({ type: 'focus', mark });
    else if (mark === null && event.target !== host) send({ type: 'blur' });
  });
  on('keydown', (event) => {
    const mark = markOf(event.target);
    if (event.key === 'Escape' && state.phase !== 'closed') {
      event.preventDefault();
      dismiss();
    } else if ((event.key === 'Enter' || event.key === ' ') && mark !== null) {
      event.preventDefault();
      if (shownMark(state) !== mark) send({ type: 'press', mark });
      focusables(panel)[0]?.focus();
    } else if (event.key === 'Tab' && event.target === host) {
      leaveByTab(event);
    }
  });
  signal.addEventListener('abort', () => view?.clearTimeout(timer));

  const silently = (work: () => void): void => {
    isReturning = true;
    work();
    isReturning = false;
  };
  const giveBack = (mark: Occurrence): void => silently(() => targets.focus(mark));
  const dismiss = (): void => {
    const mark = shownMark(state);
    if (mark !== null && document.activeElement === host) giveBack(mark);
    send({ type: 'dismiss' });
  };
  /** The card stands at the page's end; Tab out of it goes on from its mark, as if it stood there. */
  const leaveByTab = (event: KeyboardEvent): void => {
    const stops = focusables(panel);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const mark = shownMark(state);
    if (mark === null || (panel.getRootNode() as ShadowRoot).activeElement !== edge) return;
    giveBack(mark);
    if (event.shiftKey) event.preventDefault();
    send({ type: 'dismiss' });
  };
  return { dismiss, silently };
}

function shownMark(state: CardState<Occurrence>): Occurrence | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.mark : null;
}

function focusables(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('a[href], button')];
}
