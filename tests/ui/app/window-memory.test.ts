// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_REMEMBERED } from '../../../src/domain/last-window';
import { createWindowMemory } from '../../../src/ui/shared/use-remembered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the memory of a window', () => {
  it('begins with what the last window left, and sends a change once the reader has paused', () => {
    const remember = vi.fn();
    const memory = createWindowMemory({ left: { view: 'sessions' }, remember });
    expect(memory.left('view')).toBe('sessions');
    for (const search of ['ㅇ', '오', '오디']) memory.remember('search', search);
    expect(remember).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(remember.mock.calls).toEqual([[{ view: 'sessions', search: '오디' }]]);
  });

  it('sends nothing where nothing has changed, and forgets what is empty', () => {
    const remember = vi.fn();
    const memory = createWindowMemory({ left: { tags: 'ocr' }, remember });
    memory.remember('tags', 'ocr');
    vi.runAllTimers();
    expect(remember).not.toHaveBeenCalled();
    memory.remember('tags', '');
    vi.runAllTimers();
    expect(remember.mock.calls).toEqual([[{}]]);
  });

  it('is sent at once when the window closes, and not again', () => {
    const remember = vi.fn();
    const memory = createWindowMemory({ left: {}, remember });
    memory.flush();
    memory.remember('view', 'glossary');
    memory.flush();
    vi.runAllTimers();
    expect(remember.mock.calls).toEqual([[{ view: 'glossary' }]]);
  });

  it('leaves out a value that is too long to be remembered, and not the others with it', () => {
    const remember = vi.fn();
    const memory = createWindowMemory({ left: {}, remember });
    memory.remember('search', 'x'.repeat(MAX_REMEMBERED + 1));
    memory.remember('view', 'glossary');
    memory.flush();
    expect(remember.mock.calls).toEqual([[{ view: 'glossary' }]]);
  });
});
