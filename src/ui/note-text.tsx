import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteEditor } from './note-editor';
import { takeFocus } from './take-focus';

interface NoteTextProps {
  readonly editor: NoteEditor;
  readonly id: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** `Ctrl/Cmd+Enter`: the reader is done with this note. */
  readonly onDone: () => void;
  readonly onEscape?: () => void;
}

/**
 * The field of one editor. Its value is set once and never again by code: a composition may be open, and a write
 * into the field would break the syllable being typed. Another note takes another field.
 */
export function NoteText({ editor, id, label, placeholder, onDone, onEscape }: NoteTextProps) {
  const field: Ref<HTMLTextAreaElement> = useRef(null);

  useLayoutEffect(() => {
    const controller = new AbortController();
    if (field.current) takeFocus(field.current, controller.signal);
    return () => controller.abort();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
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
    <textarea
      ref={field}
      id={id}
      class="note-text"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={editor.note().body}
      onInput={({ currentTarget }) => editor.type(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
