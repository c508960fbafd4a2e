import type { SectionId } from '../../../domain/post/outline';
import type { NoteEditor } from '../editing/editor';
import { NoteText } from '../editing/text';
import { windowTexts } from '../../../i18n/windows';
import { useRowScope } from '../note/row-scope';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { ColourChoice } from '../../shared/colour-choice';
import { FigureLine } from '../note/figure-line';
import { Quote } from '../note/quote';
import { SaveLine } from '../editing/save-line';
import { SectionChooser } from '../stored/section-chooser';
import { sectionLanguage, sectionTitle } from '../stored/sections';
import { TermLine } from '../note/term-line';
import { useTexts } from '../../shared/texts';

interface NoteFieldProps {
  readonly draft: NoteEditor;
  readonly isSectionPending: boolean;
  readonly onChoose: (section: SectionId) => void;
  readonly onNew: () => void;
  readonly onRemove: () => void;
}

export const NOTE_FIELD_ID = 'note';

/** The field for the note that is being written, with its section, quote and buttons. */
export function NoteField({ draft, isSectionPending, onChoose, onNew, onRemove }: NoteFieldProps) {
  const {
    ports: { post },
  } = usePopup();
  const texts = useTexts(uiTexts);
  const { writtenElsewhere } = useTexts(windowTexts);
  const { elsewhere } = useRowScope();
  const { section, target, term, figure, colour, base, body } = draft.note();
  return (
    <section class="note-field">
      <div class="note-head">
        <label for={NOTE_FIELD_ID}>{texts.note}</label>
        {target && <ColourChoice colour={colour} onChoose={draft.paint} />}
        {target || figure !== null ? (
          <span class="section-name" {...sectionLanguage(post, section)}>
            {sectionTitle(post, section, texts)}
          </span>
        ) : (
          <SectionChooser section={section} isPending={isSectionPending} onChoose={onChoose} />
        )}
      </div>
      {term !== null && <TermLine id={term} />}
      {figure !== null && <FigureLine figure={figure} />}
      {target && <Quote target={target} colour={colour} />}
      <NoteText key={draft.key} editor={draft} id={NOTE_FIELD_ID} placeholder={texts.notePlaceholder} onDone={onNew} />
      <div class="note-tail">
        <SaveLine key={draft.key} editor={draft} />
        {elsewhere.has(draft.note().id) && <span class="quiet">{writtenElsewhere}</span>}
        <span class="actions">
          {base > 0 && !draft.isTrashed() && (
            <button type="button" class="plain" onClick={onRemove}>
              {texts.remove}
            </button>
          )}
          <button type="button" class="button" disabled={!target && figure === null && body.trim() === ''} onClick={onNew}>
            {texts.newNote}
          </button>
        </span>
      </div>
    </section>
  );
}
