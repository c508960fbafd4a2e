import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NoteGroups, type NoteListProps } from './groups-view';
import { editButtonIn, rowOf } from './row';
import { estimateRow, keyOfRow, type NoteListRow } from './rows';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { useAutoScroll } from './use-auto-scroll';
import { useVirtualRows } from './use-virtual-rows';
import { useTexts } from '../../shared/texts';

/** The notes under the headings of their sections; of a long list only the visible rows are drawn. */
export function NoteList(props: NoteListProps) {
  const { stored, rows, editing, focusOn, onFocused } = props;
  const texts = useTexts(uiTexts);
  const list = useRef<HTMLDivElement>(null);
  const [focused, onFocusIn] = usePins();
  const keys = useKeys(rows);
  const latest = useRef(rows);
  latest.current = rows;
  const at = (id: string | null | undefined): number => (id ? rows.findIndex((row) => keyOfRow(row) === id) : -1);
  const { drawn, after, measure, scrollTo } = useVirtualRows(list, {
    count: rows.length,
    keyOf: useCallback((index) => keys[index] ?? '', [keys]),
    estimate: useCallback((index) => estimateRow(latest.current[index]), [keys]),
    isFirst: stored.state === 'reading',
    pinned: [at(editing?.rowId), at(focusOn), ...beside(at(focused))],
  });

  useAutoScroll(list, { rows, isReady: stored.state === 'ready', reading: props.reading, scrollTo });

  // Before the row is painted: a focus that moves later would take the keys of a reader who writes already.
  useLayoutEffect(() => {
    const row = focusOn === null ? null : rowOf(list.current, focusOn);
    if (!row) return;
    editButtonIn(row)?.focus();
    onFocused();
  });

  return (
    <>
      <div
        class="note-list"
        ref={list}
        aria-busy={stored.state === 'reading'}
        style={{ paddingBlockEnd: `${after}px` }}
        onFocusIn={onFocusIn}
        onKeyDown={(event) => moveByArrow(event, props.onArrow)}
      >
        {rows.length === 0 && <EmptyList {...props} />}
        <NoteGroups drawn={drawn} measure={measure} {...props} />
      </div>
      {stored.unreadable > 0 && <p class="quiet">{texts.list.quarantined(stored.unreadable)}</p>}
    </>
  );
}

/** Returns the same array while the rows are the same, so that a key in a note does not make the list position ten thousand rows again. */
function useKeys(rows: readonly NoteListRow[]): readonly string[] {
  const before = useRef<readonly string[]>([]);
  return useMemo(() => {
    const keys = rows.map(keyOfRow);
    const isSame = keys.length === before.current.length && keys.every((key, at) => key === before.current[at]);
    if (!isSame) before.current = keys;
    return before.current;
  }, [rows]);
}

/** The arrow keys lead from row to row, except in a field. */
function moveByArrow(event: KeyboardEvent, onArrow: NoteListProps['onArrow']): void {
  const by = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : null;
  const { target } = event;
  if (by === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const row =
    target instanceof HTMLElement && !target.matches('textarea, input, select') ? target.closest<HTMLElement>('[data-note]') : null;
  const id = row?.dataset['note'];
  if (id === undefined) return;
  event.preventDefault();
  onArrow(id, by);
}

function beside(index: number): readonly number[] {
  return index === -1 ? [] : [index - 1, index, index + 1];
}

function EmptyList({ stored, none }: NoteListProps) {
  const { ports } = usePopup();
  const texts = useTexts(uiTexts);
  if (none !== null)
    return (
      <p class="quiet empty" id="notes-empty">
        {none}
      </p>
    );
  if (stored.state === 'unreadable' && ports.platform.isPrivate())
    return (
      <p class="quiet empty" id="notes-empty">
        {texts.list.unreadableHere}
      </p>
    );
  if (stored.state === 'unreadable') {
    return (
      <p class="quiet empty" id="notes-empty">
        {texts.list.unreadable}{' '}
        <button type="button" class="plain" onClick={stored.reload}>
          {texts.retry}
        </button>
      </p>
    );
  }
  // Nothing is shown while the notes are read: a sentence would only flash up.
  if (stored.state === 'reading') return null;
  return (
    <p class="quiet empty" id="notes-empty">
      {texts.list.empty}
    </p>
  );
}

/**
 * The row that has the focus (or had it last) and the rows beside it are drawn wherever the reader scrolls, so that the
 * focus is not lost and Tab moves to the next row.
 */
function usePins(): readonly [focused: string | null, onFocusIn: (event: FocusEvent) => void] {
  const [focused, setFocused] = useState<string | null>(null);
  const onFocusIn = useCallback(({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
    if (row) setFocused(row.dataset['note'] ?? null);
  }, []);
  return [focused, onFocusIn];
}
