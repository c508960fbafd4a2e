import type { NoteEditor } from './editor';
import { uiTexts } from '../../../i18n/ui';
import { Rescue } from './save-line';
import { useTexts } from '../../shared/texts';

/** Texts whose write failed after their field was closed: shown until they are saved. */
export function UnsavedNotes({ editors }: { editors: readonly NoteEditor[] }) {
  const texts = useTexts(uiTexts);
  return (
    <section class="unsaved" role="alert" aria-label={texts.unsaved}>
      <h2>{texts.unsaved}</h2>
      {editors.map((editor) => (
        <div key={editor.key}>
          <p class="note-body">{editor.note().body}</p>
          <Rescue editor={editor} />
        </div>
      ))}
    </section>
  );
}
