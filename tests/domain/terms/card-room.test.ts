import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  broughtIntoView,
  cornerBeside,
  roomForSheet,
  roomsBeside,
  sideFor,
  type Box,
  type Viewport,
} from '../../../src/domain/terms/card-room';

const viewport = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 256, max: 1400 }),
  covered: fc.integer({ min: 0, max: 64 }),
});

/** A window and a word of one or two lines that is in view in it. */
const scene = viewport.chain((window) =>
  fc.record({
    window: fc.constant(window),
    word: fc
      .record({
        top: fc.integer({ min: 0, max: window.height - 60 }),
        height: fc.integer({ min: 16, max: 60 }),
        left: fc.integer({ min: 0, max: window.width - 20 }),
      })
      .map(({ top, height, left }): Box => ({ left, top, right: left + 20, bottom: top + height })),
    height: fc.integer({ min: 60, max: 900 }),
  }),
);

const WIDE = { width: 1280, height: 900, covered: 64 };
const wordAt = (top: number): Box => ({ left: 100, right: 160, top, bottom: top + 20 });

describe('a card beside its word', () => {
  it('never covers the word, and is completely in the window', () => {
    fc.assert(
      fc.property(scene, ({ window, word, height }) => {
        const rooms = roomsBeside(word, window);
        const side = sideFor(height, rooms);
        const card = { width: 300, height: Math.min(height, rooms[side]) };
        const { left, top } = cornerBeside(word, card, side, window);
        expect(card.height).toBeGreaterThanOrEqual(Math.min(height, 80));
        expect(top >= word.bottom || top + card.height <= word.top).toBe(true);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + card.height).toBeLessThanOrEqual(window.height);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + card.width).toBeLessThanOrEqual(window.width);
      }),
    );
  });

  it.each([
    ['below where it fits', 300, 400, 'below'],
    ['above where it fits there alone', 700, 400, 'above'],
    ['where there is more room when it fits nowhere', 500, 600, 'above'],
    ['below when there is more room there', 400, 600, 'below'],
  ])('is placed %s', (_name, top, height, side) => {
    expect(sideFor(height, roomsBeside(wordAt(top), WIDE))).toBe(side);
  });

  it('leaves the page’s header free, but not in a window so low that two lines would not show', () => {
    expect(roomsBeside(wordAt(500), WIDE).above).toBe(500 - 6 - 8 - 64);
    expect(roomsBeside(wordAt(150), { width: 683, height: 328, covered: 64 }).above).toBe(150 - 6 - 8);
  });

  it('has the room that the word will have once the page has scrolled to it', () => {
    expect(broughtIntoView(wordAt(5000), WIDE)).toEqual({ left: 100, right: 160, top: 64 + 225, bottom: 64 + 245 });
    expect(broughtIntoView(wordAt(500), WIDE)).toEqual(wordAt(500));
    // Under a header a word may be by chance: nothing will move it from there.
    expect(broughtIntoView(wordAt(10), WIDE)).toEqual(wordAt(10));
  });
});

describe('a sheet and its word', () => {
  it('share the window, wherever the page ends', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 0, max: 1200 }), ({ window, word, height }, scrollable) => {
        const { height: room, scroll, edge } = roomForSheet(word, height, window, scrollable);
        expect(scroll).toBeGreaterThanOrEqual(0);
        expect(scroll).toBeLessThanOrEqual(scrollable);
        expect(room).toBeLessThanOrEqual(0.6 * window.height);
        if (edge === 'foot') expect(word.bottom - scroll).toBeLessThan(window.height - room);
        else expect(word.top - scroll).toBeGreaterThan(room);
      }),
    );
  });

  it('the page moves only as far as the word needs', () => {
    const phone: Viewport = { width: 390, height: 844, covered: 0 };
    expect(roomForSheet(wordAt(200), 300, phone, 9000)).toEqual({ height: 300, scroll: 0, edge: 'foot' });
    expect(roomForSheet(wordAt(700), 300, phone, 9000)).toEqual({ height: 300, scroll: 182, edge: 'foot' });
    expect(roomForSheet(wordAt(800), 300, phone, 0).edge).toBe('top');
  });
});
