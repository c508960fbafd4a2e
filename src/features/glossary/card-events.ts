import { closedCard, GRACE, nextCardState, REST, type CardEvent, type CardState } from '../../domain/card-state';

export interface CardEventTargets {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** The focusable element of the mark an event happened on, or `null`. */
  readonly markOf: (target: EventTarget | null) => HTMLElement | null;
  /** Called as soon as the pointer comes near, so that the card is there when it opens. */
  readonly onNear: (mark: HTMLElement) => void;
  readonly onOpen: (mark: HTMLElement) => void;
  readonly onClose: () => void;
}

/** Turns what the reader does with pointer, finger and keys into the opening and closing of the card. */
export function listenForCards(targets: CardEventTargets, signal: AbortSignal): { dismiss: () => void } {
  const { document, host, panel, markOf } = targets;
  const view = document.defaultView;
  let state: CardState<HTMLElement> = closedCard();
  let isPressing = false;
  let isReturning = false;
  let pressedAt: PointerEvent | null = null;
  let timer: number | undefined;

  const send = (event: CardEvent<HTMLElement>): void => {
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
    document.addEventListener(type, listener, { signal, capture: true, passive: type.startsWith('pointer') });

  on('pointerover', (event) => {
    // What was pressed may vanish and leave the pointer over a mark: the reader did not go there.
    const isLeftBehind = event.clientX === pressedAt?.clientX && event.clientY === pressedAt.clientY;
    if (event.pointerType !== 'mouse' || isLeftBehind) return;
    const mark = markOf(event.target);
    if (mark !== null) send({ type: 'enter', mark });
    else if (event.target === host) send({ type: 'enter-card' });
    else send({ type: 'leave' });
  });
  on('pointerdown', (event) => {
    isPressing = true;
    pressedAt = event;
    if (markOf(event.target) === null && event.target !== host) send({ type: 'dismiss' });
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
  on('focusin', (event) => {
    const mark = markOf(event.target);
    if (mark !== null && !isPressing && !isReturning) send({ type: 'focus', mark });
    else if (mark === null && event.target !== host) send({ type: 'blur' });
  });
  on('keydown', (event) => {
    const mark = markOf(event.target);
    if (event.key === 'Escape' && state.phase !== 'closed') {
      event.preventDefault();
      dismiss();
    } else if ((event.key === 'Enter' || event.key === ' ') && mark !== null && event.target === mark) {
      event.preventDefault();
      if (shownMark(state) !== mark) send({ type: 'press', mark });
      focusables(panel)[0]?.focus();
    } else if (event.key === 'Tab' && event.target === host) {
      leaveByTab(event);
    }
  });
  signal.addEventListener('abort', () => view?.clearTimeout(timer), { once: true });

  /** Closes the card; the focus goes back to the mark if it was in the card. */
  const dismiss = (): void => {
    const mark = shownMark(state);
    if (mark !== null && document.activeElement === host) focusQuietly(mark);
    send({ type: 'dismiss' });
  };
  const focusQuietly = (mark: HTMLElement): void => {
    isReturning = true;
    mark.focus({ preventScroll: true });
    isReturning = false;
  };
  /** The card stands at the page's end; Tab out of it goes on from its mark, as if it stood there. */
  const leaveByTab = (event: KeyboardEvent): void => {
    const stops = focusables(panel);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const mark = shownMark(state);
    if (mark === null || (panel.getRootNode() as ShadowRoot).activeElement !== edge) return;
    focusQuietly(mark);
    if (event.shiftKey) event.preventDefault();
    send({ type: 'dismiss' });
  };
  return { dismiss };
}

function shownMark(state: CardState<HTMLElement>): HTMLElement | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.mark : null;
}

function focusables(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('a[href], button')];
}
