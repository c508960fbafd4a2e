import { createContext, type RefObject } from 'preact';
import { useState, useContext } from 'preact/hooks';
import { tagAtCaret } from '../../../domain/notes/tags';
import { completionsOf, type CountedTag } from './choices';

export interface TagCompletion {
  /** Empty while nothing is offered. */
  readonly offered: readonly CountedTag[];
  /** Which of them Enter inserts. */
  readonly active: number;
  /** To be called after every input. */
  readonly onInput: () => void;
  /** To be called after every move of the caret: tags that do not fit any more are removed, no others are offered. */
  readonly onCaretMove: () => void;
  /** Handles a key; `true` where it was for the list of tags. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Chooses a tag by a click. An open composition is ended first. */
  readonly choose: (tag: CountedTag) => void;
  readonly close: () => void;
}

const CLOSED = { offered: [] as readonly CountedTag[], active: 0 };

/**
 * Completes the tag at the caret of a field. The offered tags change during a composition, but none can be chosen then:
 * the keys belong to the input method, and a field must not be changed before a composition has ended.
 */
export function useTagCompletion(field: RefObject<HTMLTextAreaElement | null>, known: () => readonly CountedTag[]): TagCompletion {
  const [{ offered, active }, set] = useState(CLOSED);

  const close = (): void => set((before) => (before.offered.length === 0 ? before : CLOSED));
  const onInput = (): void => {
    const typed = typedIn(field.current);
    const next = typed === null ? [] : completionsOf(typed.word, known());
    if (next.length === 0) close();
    else set((before) => (isSame(before.offered, next) ? before : { offered: next, active: 0 }));
  };
  const onCaretMove = (): void => {
    if (offered.length > 0) onInput();
  };
  const put = ({ tag }: CountedTag): void => {
    const typed = typedIn(field.current);
    if (typed !== null && field.current) insert(field.current, typed.start, tag);
    close();
  };
  const choose = (tag: CountedTag): void => {
    field.current?.blur();
    field.current?.focus();
    put(tag);
  };
  const press = (event: KeyboardEvent): boolean => {
    if (offered.length === 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const step = STEPS[event.code];
    const chosen = offered[active];
    if (step !== undefined) set({ offered, active: (active + step + offered.length) % offered.length });
    else if (event.code === 'Escape') close();
    else if (CHOOSING.has(event.code) && chosen) put(chosen);
    else return false;
    event.preventDefault();
    return true;
  };
  return { offered, active, onInput, onCaretMove, press, choose, close };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const CHOOSING: ReadonlySet<string> = new Set(['Enter', 'NumpadEnter', 'Tab']);

function typedIn(field: HTMLTextAreaElement | null): ReturnType<typeof tagAtCaret> {
  if (!field || field.selectionStart !== field.selectionEnd) return null;
  return tagAtCaret(field.value, field.selectionStart);
}

/** Inserts a tag as if it were typed, so that the browser's undo removes it; directly where the browser has no such command. */
function insert(field: HTMLTextAreaElement, start: number, tag: string): void {
  const end = field.selectionEnd;
  const text = `#${tag}${/^\s/.test(field.value.slice(end)) ? '' : ' '}`;
  field.setSelectionRange(start, end);
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else preserves the field's undo history
  if (field.ownerDocument.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function isSame(some: readonly CountedTag[], others: readonly CountedTag[]): boolean {
  return some.length === others.length && some.every(({ key }, at) => key === others[at]?.key);
}

/** Returns the reader's tags in all notes except one, counted at the call. */
export type KnownTags = (exceptNote: string) => readonly CountedTag[];

const Known = createContext<KnownTags>(() => []);

export const KnownTagsProvider = Known.Provider;

export function useKnownTags(): KnownTags {
  return useContext(Known);
}
