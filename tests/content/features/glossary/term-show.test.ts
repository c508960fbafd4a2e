// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { startCompanion } from '../../../../src/content/companion';
import { atHome, fakePorts, show, type FakePorts } from '../../fake-ports';
import { markedWords, paintedRanges } from './painted';

let controller: AbortController;
let ports: FakePorts;

beforeEach(async () => {
  controller = new AbortController();
  atHome();
  show('desktop');
  ports = fakePorts();
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => controller.abort());

const blockOf = (word: string): Element | null | undefined =>
  paintedRanges('techand-term')
    .find((range) => String(range) === word)
    ?.startContainer.parentElement?.closest('p');

describe('a term shown in the article', () => {
  it('focuses its block of text and paints the word for a moment', () => {
    expect(ports.tell('term/show', { id: 'text2sql' })).toEqual({ isFound: true });
    expect(document.activeElement).toBe(blockOf('Text2SQL'));
    expect(paintedRanges('techand-term-shown').map(String)).toEqual(['Text2SQL']);
  });

  it('is found even without a mark', () => {
    const block = blockOf('Text2SQL');
    ports.change({ ...DEFAULT_SETTINGS, knownTerms: ['text2sql'] });
    expect(markedWords()).not.toContain('Text2SQL');
    expect(ports.tell('term/show', { id: 'text2sql' })).toEqual({ isFound: true });
    expect(document.activeElement).toBe(block);
  });

  it('is not found where the post does not have it', () => {
    expect(ports.tell('term/show', { id: 'no-such-term' })).toEqual({ isFound: false });
  });
});
