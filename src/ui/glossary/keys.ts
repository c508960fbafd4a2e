/**
 * Keys in the search field: down into the list, Enter opens its first row, Escape clears before it closes the popup.
 * While a syllable is composed every key belongs to the input method.
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

/** Keys in the list: through the rows, back to the field, and what is typed goes on there. */
export function pressInList(event: KeyboardEvent, list: HTMLElement, field: HTMLInputElement | null): void {
  if (isTyped(event)) {
    // The key itself still goes on, to the field that has the focus by then.
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

/** Puts the focus on a row and the row into view, below what sticks there. */
export function focusRow(row: HTMLElement, block: ScrollLogicalPosition = 'nearest'): void {
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block });
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.term-name') ?? [])];
}

/** Where a key leads from a row, or from within what it opened; -1 is the field. */
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

/** By the key's place, since in the Hangul state of the keyboard it says nothing else. Shift makes ㄲ of ㄱ. */
function isTyped(event: KeyboardEvent): boolean {
  return !event.isComposing && !hasModifier(event) && /^(?:Key[A-Z]|Digit\d|Backspace)$/.test(event.code);
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function isEnter({ code }: KeyboardEvent): boolean {
  return code === 'Enter' || code === 'NumpadEnter';
}
