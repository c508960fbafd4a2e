import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKnownTags, useTagCompletion } from '../tags/use-tag-completion';
import type { NoteEditor } from './editor';
import { usePopup } from '../../shared/popup-context';
import { listedBy, TagList } from '../tags/list';
import { useCaughtUp } from './use-caught-up';

interface NoteTextProps {
  readonly editor: NoteEditor;
  readonly id: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** `Ctrl/Cmd+Enter`: the reader is done with this note. */
  readonly onDone: () => void;
  readonly onEscape?: () => void;
}

/** The text field of one editor. Its value is changed only while the reader does not type; another note gets another field. */
export function NoteText({ editor, id, label, placeholder, onDone, onEscape }: NoteTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { ports } = usePopup();
  const known = useKnownTags();
  const completion = useTagCompletion(field, () => known(editor.note().id));
  const caughtUp = useCaughtUp(field, editor, ports.platform.clock);
  const listId = `${id}-tags`;

  useLayoutEffect(() => {
    const controller = new AbortController();
    if (field.current) takeFocus(field.current, controller.signal);
    return () => controller.abort();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || completion.press(event)) return;
    const isEnter = event.code === 'Enter' || event.code === 'NumpadEnter';
    if (isEnter && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onDone();
    }
    if (event.code === 'Escape' && onEscape) {
      // Left to the browser, the key would close the whole popup.
      event.preventDefault();
      onEscape();
    }
  };

  return (
    <div class="note-text-frame">
      <textarea
        ref={field}
        id={id}
        class="note-text"
        aria-label={label}
        aria-autocomplete="list"
        {...listedBy(listId, completion)}
        placeholder={placeholder}
        defaultValue={editor.note().body}
        onInput={({ currentTarget }) => {
          caughtUp.onInput();
          editor.type(currentTarget.value);
          completion.onInput();
        }}
        onKeyDown={onKeyDown}
        onCompositionStart={caughtUp.onCompositionStart}
        onCompositionEnd={caughtUp.onCompositionEnd}
        onKeyUp={completion.onCaretMove}
        onClick={completion.onCaretMove}
        onBlur={completion.close}
      />
      <TagList id={listId} completion={completion} />
    </div>
  );
}

/**
 * Focuses a field with the caret at its end, and once more when the window gets the focus but nothing in it has it: Firefox
 * draws its popup before it focuses it, and from the second opening on it forgets the focused element.
 */
function takeFocus(field: HTMLTextAreaElement, signal: AbortSignal): void {
  const { ownerDocument } = field;
  const window = ownerDocument.defaultView;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);

  const focusIfLost = (): void => {
    const { activeElement, body } = ownerDocument;
    if (!signal.aborted && (activeElement === null || activeElement === body)) field.focus();
  };
  // The window gets its focus event before an element in it is focused.
  window?.addEventListener('focus', () => setTimeout(focusIfLost), { signal });
}
