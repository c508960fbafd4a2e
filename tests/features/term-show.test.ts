// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { startCompanion } from '../../src/features/companion';
import { atHome, fakeWorld, show, type FakeWorld } from './companion-world';

let controller: AbortController;
let world: FakeWorld;

beforeEach(async () => {
  controller = new AbortController();
  atHome();
  show('desktop');
  world = fakeWorld();
  startCompanion(world, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => controller.abort());

const marksOf = (id: string): NodeListOf<Element> => document.querySelectorAll(`[data-techand-term="${id}"]`);

describe('a term shown in the article', () => {
  it('gets the focus on its first mark', () => {
    expect(world.tell('term/show', { id: 'text2sql' })).toEqual({ isFound: true });
    expect(document.activeElement).toBe(marksOf('text2sql')[0]);
  });

  it('without a mark gives the focus to the block it stands in', () => {
    const block = marksOf('text2sql')[0]?.closest('p');
    world.change({ ...DEFAULT_SETTINGS, knownTerms: ['text2sql'] });
    expect(marksOf('text2sql')).toHaveLength(0);
    expect(world.tell('term/show', { id: 'text2sql' })).toEqual({ isFound: true });
    expect(document.activeElement).toBe(block);
  });

  it('is not found where the post does not name it', () => {
    expect(world.tell('term/show', { id: 'no-such-term' })).toEqual({ isFound: false });
  });
});
