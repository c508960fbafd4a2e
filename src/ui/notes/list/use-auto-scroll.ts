import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { REMEMBERED_ROW } from '../../../domain/last-window';
import type { SectionId } from '../../../domain/post/outline';
import { usePopup } from '../../shared/popup-context';
import { watchActivity, type ReaderActivity } from '../../shared/reader-activity';
import { useMemory } from '../../shared/use-remembered';
import { useMounted } from '../../shared/lifecycle';
import { keyOfRow, type NoteListRow } from './rows';

/** Space that stays above a heading that comes into sight, in CSS pixels. */
const ABOVE = 8;

interface AutoScrollOptions {
  readonly rows: readonly NoteListRow[];
  /** All notes have been read. */
  readonly isReady: boolean;
  /** The section that the reader is in; `null` where the list does not scroll to it. */
  readonly reading: SectionId | null;
  readonly scrollTo: (index: number) => void;
}

/**
 * Scrolls the list by itself: at first to the row at which the last window was left, then to the section that is being read,
 * each time that it changes and the reader is not busy in this window.
 */
export function useAutoScroll(list: RefObject<HTMLElement | null>, { rows, isReady, reading, scrollTo }: AutoScrollOptions): void {
  const { ports } = usePopup();
  const memory = useMemory();
  const activity = useRef<ReaderActivity | null>(null);
  const latest = useRef(rows);
  latest.current = rows;

  useMounted((signal) => {
    activity.current = watchActivity(document, ports.platform.clock, signal);
    document.addEventListener(
      'scrollend',
      () => {
        // While another view is shown, the list has no size.
        if (list.current?.offsetParent) memory.remember(REMEMBERED_ROW, rowAtTop(list.current));
      },
      { signal },
    );
  });

  useEffect(() => {
    const left = memory.left(REMEMBERED_ROW);
    const index = isReady && left !== undefined ? indexOf(latest.current, left) : -1;
    if (index !== -1) scrollTo(index);
  }, [isReady]);

  useEffect(() => {
    if (!isReady || reading === null || list.current === null) return;
    const index = indexOf(latest.current, `heading ${reading}`);
    if (index === -1 || activity.current?.isBusy() !== false || isSeen(list.current, reading)) return;
    scrollTo(index);
  }, [isReady, reading]);
}

function indexOf(rows: readonly NoteListRow[], key: string): number {
  return rows.findIndex((row) => keyOfRow(row) === key);
}

/** Id of the note at the top of the window; empty while the top of the list is in view. */
function rowAtTop(list: HTMLElement): string {
  if (list.getBoundingClientRect().top >= 0) return '';
  const row = [...list.querySelectorAll<HTMLElement>('[data-note]')].find((each) => each.getBoundingClientRect().bottom > ABOVE);
  return row?.dataset['note'] ?? '';
}

function isSeen(list: HTMLElement, section: SectionId): boolean {
  const heading = list.querySelector(`#notes-${CSS.escape(section)}:not(.visually-hidden)`);
  const box = heading?.getBoundingClientRect();
  // Rows are placed by whole pixels, their heights are not whole.
  return box !== undefined && box.top > -1 && box.bottom <= window.innerHeight;
}
