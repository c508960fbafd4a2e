import { Component } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { noteRowTexts } from '../../../i18n/note-row';
import { readingTexts } from '../../../i18n/reading';
import { windowTexts } from '../../../i18n/windows';
import { ComparedText, ConflictLine, OtherText } from './conflict-line';
import { NoteBody } from '../note/body';
import { FigureLine } from '../note/figure-line';
import { FoundText } from '../note/found-text';
import { RowMenu } from './row-menu';
import { sectionLanguage, sectionTitle } from '../stored/sections';
import type { SectionId } from '../../../domain/post/outline';
import { firstWords } from '../note/first-words';
import { formatNoteTime } from '../../shared/time';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { Quote } from '../note/quote';
import { useRowScope } from '../note/row-scope';
import { ShowButton } from './show-button';
import { hasLocation, useShow } from './use-show';
import { TermLine } from '../note/term-line';
import { useTexts } from '../../shared/texts';

interface NoteRowProps {
  readonly note: Note;
  /** The section that is named in the row, where no heading names it. */
  readonly section: SectionId | null;
  /** Whether the note is open in a field of its own. */
  readonly isOpenInField: boolean;
  readonly onEdit: (note: Note) => void;
  readonly onRemove: (id: string) => void;
}

/** One stored note; drawn again only when its revision changes, or what the row says about it. */
export class NoteRow extends Component<NoteRowProps> {
  override shouldComponentUpdate({ note, section, isOpenInField }: NoteRowProps): boolean {
    const { props } = this;
    return (
      note.id !== props.note.id ||
      note.revision !== props.note.revision ||
      section !== props.section ||
      isOpenInField !== props.isOpenInField
    );
  }

  override render() {
    return <Row {...this.props} />;
  }
}

/** The row of a note, or `null`. */
export function rowOf(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`) ?? null;
}

export function editButtonIn(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('[data-action="edit"]') ?? row.querySelector('textarea');
}

function Row({ note, section, isOpenInField, onEdit, onRemove }: NoteRowProps) {
  const { ports } = usePopup();
  const texts = useTexts(uiTexts);
  const { missing, elsewhere, attach, originalOf } = useRowScope();
  const show = useShow();
  const [isComparing, setComparing] = useState(false);
  const own = useTexts(noteRowTexts);
  const { showInPost } = useTexts(readingTexts);
  const { writtenElsewhere } = useTexts(windowTexts);
  const words = firstWords(note) || (note.figure === null ? texts.emptyNote : own.figure(note.figure));
  const isMissing = note.target !== null && missing.has(note.id);
  const original = note.conflictOf === null ? null : originalOf(note);
  const compared = isComparing ? original : null;
  return (
    <>
      {note.conflictOf !== null && (
        <ConflictLine copy={note} original={original} isComparing={compared !== null} onCompare={setComparing} />
      )}
      {section !== null && (
        <p class="quiet one-line" {...sectionLanguage(ports.post, section)}>
          <FoundText text={sectionTitle(ports.post, section, texts)} />
        </p>
      )}
      {note.term !== null && <TermLine id={note.term} />}
      {note.figure !== null && <FigureLine figure={note.figure} />}
      {note.target && <Quote target={note.target} colour={note.colour} {...(isMissing ? {} : { onPress: () => void show(note) })} />}
      {compared ? <ComparedText copy={note} original={compared} /> : note.body !== '' && <NoteBody text={note.body} name={words} />}
      {compared && <OtherText copy={note} original={compared} />}
      <div class="note-tail">
        <span class="quiet">
          <time dateTime={new Date(note.createdAt).toISOString()}>{formatNoteTime(note.createdAt, ports.platform.clock(), texts)}</time>
          {isMissing && ` · ${own.notInPage}`}
          {elsewhere.has(note.id) && ` · ${writtenElsewhere}`}
          {isOpenInField && <span class="being-written"> · {own.beingWritten}</span>}
        </span>
        <span class="actions">
          {isMissing && (
            <button type="button" class="plain" aria-label={texts.ofNote(own.attach, words)} onClick={() => attach(note)}>
              {own.attach}
            </button>
          )}
          {hasLocation(note) && !isMissing && <ShowButton note={note} label={texts.ofNote(showInPost, words)} />}
          <button type="button" class="plain" data-action="edit" aria-label={texts.ofNote(texts.edit, words)} onClick={() => onEdit(note)}>
            {texts.edit}
          </button>
          <button
            type="button"
            class="plain"
            data-action="remove"
            aria-label={texts.ofNote(texts.remove, words)}
            onClick={() => onRemove(note.id)}
          >
            {texts.remove}
          </button>
          <RowMenu note={note} words={words} isOpenInField={isOpenInField} />
        </span>
      </div>
    </>
  );
}
