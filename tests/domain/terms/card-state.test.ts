import { describe, expect, it } from 'vitest';
import { closedCard, nextCardState, type CardEvent, type CardState } from '../../../src/domain/terms/card-state';

const play = (events: readonly CardEvent<string>[], from: CardState<string> = closedCard()): CardState<string> =>
  events.reduce<CardState<string>>((state, event) => nextCardState(state, event), from);
const elapse = (state: CardState<string>): CardState<string> => nextCardState(state, { type: 'elapsed', token: state.token });

const ENTER: CardEvent<string> = { type: 'enter', mark: 'a' };
const LEAVE: CardEvent<string> = { type: 'leave' };

describe('a card', () => {
  it('opens after the pointer has rested', () => {
    const resting = play([ENTER]);
    expect(resting.phase).toBe('resting');
    expect(elapse(resting)).toMatchObject({ phase: 'open', mark: 'a', isPinned: false });
  });

  it('does not open for a pointer that only sweeps over', () => {
    const resting = play([ENTER]);
    const away = nextCardState(resting, LEAVE);
    expect(nextCardState(away, { type: 'elapsed', token: resting.token }).phase).toBe('closed');
  });

  it('ignores the timer of an earlier hover', () => {
    const first = play([ENTER]);
    const second = nextCardState(first, { type: 'enter', mark: 'b' });
    expect(nextCardState(second, { type: 'elapsed', token: first.token })).toBe(second);
  });

  it('stays while the pointer goes from its word to it, and closes when it stays away', () => {
    const leaving = nextCardState(elapse(play([ENTER])), LEAVE);
    expect(leaving.phase).toBe('leaving');
    expect(nextCardState(leaving, { type: 'enter-card' }).phase).toBe('open');
    expect(elapse(leaving).phase).toBe('closed');
  });

  it('opens at once on focus and closes on blur', () => {
    expect(play([{ type: 'focus', mark: 'a' }])).toMatchObject({ phase: 'open', isPinned: true });
    expect(play([{ type: 'focus', mark: 'a' }, { type: 'blur' }]).phase).toBe('closed');
  });

  it('opens on a press, stays when the pointer leaves, closes on the second press', () => {
    const press: CardEvent<string> = { type: 'press', mark: 'a' };
    expect(play([press, LEAVE])).toMatchObject({ phase: 'open', mark: 'a' });
    expect(play([press, press]).phase).toBe('closed');
    expect(play([press, { type: 'press', mark: 'b' }])).toMatchObject({ phase: 'open', mark: 'b' });
  });

  it('a press on a word whose card a hover opened keeps it open', () => {
    const hovered = elapse(play([ENTER]));
    expect(nextCardState(hovered, { type: 'press', mark: 'a' })).toMatchObject({ phase: 'open', isPinned: true });
  });

  it.each([[[ENTER]], [[{ type: 'focus', mark: 'a' }]], [[{ type: 'press', mark: 'a' }]]] as [CardEvent<string>[]][])(
    'is dismissed whatever opened it',
    (events) => {
      expect(nextCardState(play(events), { type: 'dismiss' }).phase).toBe('closed');
    },
  );
});
