import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NoteEditor } from './editor';

/** Event handlers by which a field says when it can take over another window's text. */
export interface CaughtUp {
  readonly onInput: () => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

/** After this time without a key the reader is not typing any more. */
const PAUSE_MS = 1000;

/**
 * Writes another window's text of the note into the field: never during a composition, which would break the syllable
 * that is being typed, and not while the reader types. The caret stays at the same characters, and at the end
 * where it was at the end: a reader who goes on in another window writes on behind what the first one was still saving.
 */
export function useCaughtUp(field: RefObject<HTMLTextAreaElement | null>, editor: NoteEditor, clock: () => number): CaughtUp {
  const typing = useRef({ isComposing: false, lastKey: Number.NEGATIVE_INFINITY });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const catchUp = (): void => {
    clearTimeout(timer.current);
    if (!editor.isBehind() || typing.current.isComposing || !field.current) return;
    const rest = typing.current.lastKey + PAUSE_MS - clock();
    if (rest > 0) timer.current = setTimeout(catchUp, rest);
    else if (editor.catchUp()) rewrite(field.current, editor.note().body);
  };
  useEffect(catchUp);
  useEffect(() => () => clearTimeout(timer.current), []);

  const touch = (isComposing: boolean) => (): void => {
    typing.current = { isComposing, lastKey: clock() };
    catchUp();
  };
  return {
    onInput: () => touch(typing.current.isComposing)(),
    onCompositionStart: touch(true),
    onCompositionEnd: touch(false),
  };
}

/** Writes only the part that differs, so that the caret and the scroll position do not move. */
function rewrite(field: HTMLTextAreaElement, text: string): void {
  const { value } = field;
  if (value === text) return;
  let start = 0;
  while (start < value.length && start < text.length && value[start] === text[start]) start += 1;
  let rest = 0;
  while (rest < Math.min(value.length, text.length) - start && value.at(-1 - rest) === text.at(-1 - rest)) rest += 1;
  const isAtEnd = field.selectionStart === value.length;
  field.setRangeText(text.slice(start, text.length - rest), start, value.length - rest, 'preserve');
  if (isAtEnd) field.setSelectionRange(text.length, text.length);
}
