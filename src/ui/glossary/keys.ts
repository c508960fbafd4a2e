/**
 * Keys in the search field: Down moves into the list, Enter opens the first row, Escape clears the field (a second Escape
 * closes the popup). While a syllable is composed, every key belongs to the input method.
 */
export function pressInField(event: KeyboardEvent, query: string, list: HTMLElement | null, clear: () => void): void {
  if (isForeign(event)) return;
  const [first] = rowsOf(list);
  const isEntered = isEnter(event) && query !== '';
  if (event.code === 'Escape' && query !== '') clear();
  else if (first && (event.code === 'ArrowDown' || isEntered)) {
    focusRow(first);
    if (isEntered && first.getAttribute('aria-expanded') !== 'true') first.click();
  } else return;
  event.preventDefault();
}

/** Keys in the list: they move through the rows and back to the field. Typed text goes into the field. */
export function pressInList(event: KeyboardEvent, list: HTMLElement, field: HTMLInputElement | null): void {
  if (isTyped(event)) {
    // The browser then types the key into the field, which has the focus by then.
    field?.focus();
    return;
  }
  if (isForeign(event)) return;
  const rows = rowsOf(list);
  const own = rows.findIndex((row) => row.closest('li')?.contains(event.target as Node));
  const next = neighbourBy(event.code, own, rows.length, event.target !== rows[own]);
  if (next === null) return;
  event.preventDefault();
  const row = rows[next];
  if (row) focusRow(row);
  else field?.focus();
}

/** Focuses a row and scrolls it into view, below the sticky heading. */
export function focusRow(row: HTMLElement, block: ScrollLogicalPosition = 'nearest'): void {
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block });
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.term-name') ?? [])];
}

/** The index of the row that a key moves to, from a row or from inside its opened part; -1 is the field. */
function neighbourBy(code: string, from: number, count: number, isWithin: boolean): number | null {
  if (code === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (code === 'ArrowUp') return isWithin ? from : from - 1;
  if (code === 'Home') return 0;
  if (code === 'End') return count - 1;
  return code === 'Escape' ? -1 : null;
}

function isForeign(event: KeyboardEvent): boolean {
  return event.isComposing || event.shiftKey || hasModifier(event);
}

/** Uses `event.code`: with a Hangul layout `event.key` is a jamo or `Process`. Shift is allowed, since it types e.g. ㄲ. */
function isTyped(event: KeyboardEvent): boolean {
  return !event.isComposing && !hasModifier(event) && /^(?:Key[A-Z]|Digit\d|Backspace)$/.test(event.code);
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function isEnter({ code }: KeyboardEvent): boolean {
  return code === 'Enter' || code === 'NumpadEnter';
}
