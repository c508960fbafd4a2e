import { useCallback, useState } from 'preact/hooks';

/**
 * The row of a long list that has the focus (or had it last) and those beside it: drawn wherever the reader scrolls, so
 * that the focus is never lost and Tab goes on to the next row.
 */
export function usePins(): readonly [focused: string | null, onFocusIn: (event: FocusEvent) => void] {
  const [focused, setFocused] = useState<string | null>(null);
  const onFocusIn = useCallback(({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
    if (row) setFocused(row.dataset['note'] ?? null);
  }, []);
  return [focused, onFocusIn];
}
