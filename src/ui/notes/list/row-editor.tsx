import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { NoteEditor } from '../editing/editor';
import { NoteText } from '../editing/text';
import { uiTexts } from '../../../i18n/ui';
import { FigureLine } from '../note/figure-line';
import { Quote } from '../note/quote';
import { SaveLine } from '../editing/save-line';
import { TermLine } from '../note/term-line';
import { useTexts } from '../../shared/texts';

interface RowEditorProps {
  readonly note: Note;
  readonly editor: NoteEditor;
  readonly onDone: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** A row while it is being edited. Its text is saved as it is typed, so there is a button to finish and none to cancel. */
export function RowEditor({ note, editor, onDone, onRemove }: RowEditorProps) {
  const texts = useTexts(uiTexts);
  const done = (): void => onDone(note.id);
  const tail = useRef<HTMLDivElement>(null);

  // Focusing scrolls only the caret's line into view, so the field and what is below it are scrolled into view here.
  useLayoutEffect(() => {
    const field = tail.current?.previousElementSibling;
    tail.current?.scrollIntoView({ block: 'nearest' });
    field?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      {note.term !== null && <TermLine id={note.term} />}
      {note.figure !== null && <FigureLine figure={note.figure} />}
      {note.target && <Quote target={note.target} colour={editor.note().colour} />}
      <NoteText key={editor.key} editor={editor} id={`note-${note.id}`} label={texts.edit} onDone={done} onEscape={done} />
      <div class="note-tail" ref={tail}>
        <SaveLine editor={editor} />
        <span class="actions">
          {!editor.isTrashed() && (
            <button type="button" class="plain" onClick={() => onRemove(note.id)}>
              {texts.remove}
            </button>
          )}
          <button type="button" class="button" onClick={done}>
            {texts.done}
          </button>
        </span>
      </div>
    </>
  );
}
