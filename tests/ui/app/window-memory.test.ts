// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_KEPT } from '../../../src/domain/window-left';
import { createWindowMemory } from '../../../src/ui/shared/use-remembered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the memory of a window', () => {
  it('begins with what the last window left, and sends a change once the reader has paused', () => {
    const keep = vi.fn();
    const memory = createWindowMemory({ left: { view: 'sessions' }, keep });
    expect(memory.left('view')).toBe('sessions');
    for (const search of ['ㅇ', '오', '오디']) memory.keep('search', search);
    expect(keep).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(keep.mock.calls).toEqual([[{ view: 'sessions', search: '오디' }]]);
  });

  it('sends nothing where nothing has changed, and forgets what is empty', () => {
    const keep = vi.fn();
    const memory = createWindowMemory({ left: { tags: 'ocr' }, keep });
    memory.keep('tags', 'ocr');
    vi.runAllTimers();
    expect(keep).not.toHaveBeenCalled();
    memory.keep('tags', '');
    vi.runAllTimers();
    expect(keep.mock.calls).toEqual([[{}]]);
  });

  it('is sent at once when the window closes, and not again', () => {
    const keep = vi.fn();
    const memory = createWindowMemory({ left: {}, keep });
    memory.flush();
    memory.keep('view', 'glossary');
    memory.flush();
    vi.runAllTimers();
    expect(keep.mock.calls).toEqual([[{ view: 'glossary' }]]);
  });

  it('leaves out a value that is too long to be kept, and not the others with it', () => {
    const keep = vi.fn();
    const memory = createWindowMemory({ left: {}, keep });
    memory.keep('search', 'x'.repeat(MAX_KEPT + 1));
    memory.keep('view', 'glossary');
    memory.flush();
    expect(keep.mock.calls).toEqual([[{ view: 'glossary' }]]);
  });
});
