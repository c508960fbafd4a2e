import { Component } from 'preact';
import type { Note } from '../domain/notes';
import { READING_TEXTS } from '../i18n/reading';
import { tagTexts } from '../i18n/tags';
import { formatNoteTime } from './note-time';
import { usePopup } from './popup-context';
import { Quote } from './quote';
import { ShowButton } from './show-button';

interface NoteRowProps {
  readonly note: Note;
  readonly onEdit: (note: Note) => void;
  readonly onRemove: (id: string) => void;
}

/** One note as it is kept; drawn again only when its revision changes. */
export class NoteRow extends Component<NoteRowProps> {
  override shouldComponentUpdate({ note }: NoteRowProps): boolean {
    return note.id !== this.props.note.id || note.revision !== this.props.note.revision;
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

function Row({ note, onEdit, onRemove }: NoteRowProps) {
  const { world, texts } = usePopup();
  const words = firstWords(note) || texts.emptyNote;
  return (
    <>
      {note.conflictOf !== null && <p class="conflict">{texts.list.conflict}</p>}
      {note.target && <Quote target={note.target} />}
      {note.body !== '' && <p class="note-body">{note.body}</p>}
      {note.tags.length > 0 && (
        <ul class="note-tags" aria-label={tagTexts(world.language).tags}>
          {note.tags.map((tag) => <li key={tag}>#{tag}</li>)}
        </ul>
      )}
      <div class="note-tail">
        <time class="quiet" dateTime={new Date(note.createdAt).toISOString()}>
          {formatNoteTime(note.createdAt, world.clock(), texts)}
        </time>
        <span class="actions">
          {note.target && <ShowButton target={note.target} label={texts.ofNote(READING_TEXTS[world.language].showInPost, words)} />}
          <button
            type="button"
            class="plain"
            data-action="edit"
            aria-label={texts.ofNote(texts.edit, words)}
            onClick={() => onEdit(note)}
          >
            {texts.edit}
          </button>
          <button
            type="button"
            class="plain"
            aria-label={texts.ofNote(texts.remove, words)}
            onClick={() => onRemove(note.id)}
          >
            {texts.remove}
          </button>
        </span>
      </div>
    </>
  );
}

function firstWords({ body, target }: Note): string {
  const text = (body.trim() || target?.quote.exact || '').replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
