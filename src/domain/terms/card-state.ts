/**
 * When a card is open, as a pure reducer. Every change makes a new token; a timer has the token of the state in which it
 * was set, so a late timer of an earlier state changes nothing.
 */
export type CardState<Mark> =
  | { readonly phase: 'closed'; readonly token: number }
  /** The pointer rests on a mark; after a moment the card opens. */
  | { readonly phase: 'resting'; readonly token: number; readonly mark: Mark }
  | { readonly phase: 'open'; readonly token: number; readonly mark: Mark; readonly isPinned: boolean }
  /** The pointer left mark and card; for a moment it may come back. */
  | { readonly phase: 'leaving'; readonly token: number; readonly mark: Mark };

export type CardEvent<Mark> =
  | { readonly type: 'enter'; readonly mark: Mark }
  | { readonly type: 'leave' }
  | { readonly type: 'enter-card' }
  /** Something in the card was pressed: it stays until it is dismissed. */
  | { readonly type: 'press-card' }
  | { readonly type: 'focus'; readonly mark: Mark }
  | { readonly type: 'blur' }
  | { readonly type: 'press'; readonly mark: Mark }
  | { readonly type: 'dismiss' }
  | { readonly type: 'elapsed'; readonly token: number };

/**
 * How long a pointer must rest on a mark before a card opens, and how long it may be away before the card closes, in
 * milliseconds.
 */
export const REST = 250;
export const GRACE = 220;

export function closedCard<Mark>(): CardState<Mark> {
  return { phase: 'closed', token: 0 };
}

export function nextCardState<Mark>(state: CardState<Mark>, event: CardEvent<Mark>): CardState<Mark> {
  const token = state.token + 1;
  switch (event.type) {
    case 'enter':
      if (state.phase === 'open' && (state.isPinned || state.mark === event.mark)) return state;
      if (state.phase === 'leaving' && state.mark === event.mark) return { phase: 'open', token, mark: event.mark, isPinned: false };
      return { phase: 'resting', token, mark: event.mark };
    case 'leave':
      if (state.phase === 'resting') return { phase: 'closed', token };
      return state.phase === 'open' && !state.isPinned ? { phase: 'leaving', token, mark: state.mark } : state;
    case 'enter-card':
      return state.phase === 'leaving' ? { phase: 'open', token, mark: state.mark, isPinned: false } : state;
    case 'press-card':
      return state.phase === 'open' || state.phase === 'leaving' ? { phase: 'open', token, mark: state.mark, isPinned: true } : state;
    case 'focus':
      return { phase: 'open', token, mark: event.mark, isPinned: true };
    case 'press': {
      const isSame = state.phase === 'open' && state.isPinned && state.mark === event.mark;
      return isSame ? { phase: 'closed', token } : { phase: 'open', token, mark: event.mark, isPinned: true };
    }
    case 'blur':
    case 'dismiss':
      return state.phase === 'closed' ? state : { phase: 'closed', token };
    case 'elapsed':
      if (event.token !== state.token) return state;
      if (state.phase === 'resting') return { phase: 'open', token, mark: state.mark, isPinned: false };
      return state.phase === 'leaving' ? { phase: 'closed', token } : state;
  }
}
