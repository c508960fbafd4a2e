import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHandedOver, readLastWindow } from '../../src/domain/last-window';

describe('what a window has left', () => {
  it.each([null, undefined, 'text', 7, {}, { remembered: null, at: 1 }, { remembered: {}, at: 'now' }])('is nothing in %j', (stored) => {
    expect(readLastWindow(stored)).toBeNull();
  });

  it('keeps its strings and leaves out anything else', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))), (remembered) => {
        const strings = Object.entries(remembered).filter(([, value]) => typeof value === 'string');
        expect(readLastWindow({ remembered, to: null, at: 1 })?.remembered).toEqual(Object.fromEntries(strings));
      }),
    );
  });

  it('is handed over to the window that the reader asked for, for a moment', () => {
    const left = { remembered: {}, to: 'popup', at: 1_000 };
    expect(isHandedOver(left, 'popup', 2_000)).toBe(true);
    expect(isHandedOver(left, 'side-panel', 2_000)).toBe(false);
    expect(isHandedOver(left, 'popup', 60_000)).toBe(false);
    expect(isHandedOver({ ...left, to: null }, 'popup', 2_000)).toBe(false);
  });
});
