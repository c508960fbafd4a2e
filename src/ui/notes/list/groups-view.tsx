import { useMemo, useRef } from 'preact/hooks';
import type { SectionId } from '../../../domain/post/outline';
import type { PostFacts } from '../../../domain/post/post';
import { FoundText } from '../note/found-text';
import { NoteRow } from './row';
import type { NoteListRow } from './rows';
import { RowEditor } from './row-editor';
import { listingTexts } from '../../../i18n/listing';
import type { NoteOrder } from '../filter/listing';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { sectionLanguage, sectionTitle } from '../stored/sections';
import type { DrawnRow } from './use-virtual-rows';
import type { Note } from '../../../domain/notes/notes';
import type { Editing } from './use-editing';
import type { StoredNotes } from '../stored/use-stored-notes';
import { useTexts } from '../../shared/texts';

export interface NoteListProps {
  readonly stored: StoredNotes;
  readonly rows: readonly NoteListRow[];
  readonly order: NoteOrder;
  /** Ids of the notes that are open in a field of their own: they stay in the list, and it says so. */
  readonly openInField: ReadonlySet<string>;
  /** Why nothing is listed although there are notes; `null` where there are none. */
  readonly none: string | null;
  /** The section that the reader is in; `null` where that is not to be shown. */
  readonly reading: SectionId | null;
  readonly editing: Editing | null;
  /** The row whose button is focused when it is drawn. */
  readonly focusOn: string | null;
  readonly onFocused: () => void;
  readonly onEdit: (note: Note) => void;
  readonly onDone: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Called with a row's note, and whether an arrow key moves to the next row (1) or to the one before (-1). */
  readonly onArrow: (id: string, by: 1 | -1) => void;
}

interface NoteGroupsProps extends Pick<
  NoteListProps,
  'rows' | 'order' | 'openInField' | 'reading' | 'editing' | 'onEdit' | 'onDone' | 'onRemove'
> {
  readonly drawn: readonly DrawnRow[];
  readonly measure: (element: HTMLElement | null) => void;
}

/** The drawn rows, with a list for each section; screen readers get the length of the whole section. */
export function NoteGroups(props: NoteGroupsProps) {
  const { post } = usePopup().ports;
  const texts = useTexts(uiTexts);
  const { orders } = useTexts(listingTexts);
  const callbacks = useLatest(props);
  const { rows, order, openInField, drawn, measure, editing, reading } = props;
  return (
    <>
      {groupsOf(rows, drawn, order).map(({ section, heading, notes }) => (
        <section
          class="note-group"
          key={section}
          aria-labelledby={`notes-${section}`}
          aria-current={section === reading ? 'location' : undefined}
        >
          {heading ? (
            <h3 {...headingOf(post, section)} ref={measure} data-index={heading.index} style={roomBefore(heading)}>
              <FoundText text={sectionTitle(post, section, texts)} />
            </h3>
          ) : (
            <h3 {...(section === BY_AGE ? { id: `notes-${section}` } : headingOf(post, section))} class="visually-hidden">
              {section === BY_AGE ? orders.newest : sectionTitle(post, section, texts)}
            </h3>
          )}
          {notes.length > 0 && (
            <ul>
              {notes.map(({ row: { note, section: rowSection, posInSet, setSize }, ...drawnRow }) => (
                <li
                  class="note"
                  key={note.id}
                  ref={measure}
                  data-note={note.id}
                  data-index={drawnRow.index}
                  aria-posinset={posInSet}
                  aria-setsize={setSize}
                  style={roomBefore(drawnRow)}
                >
                  {editing?.rowId === note.id ? (
                    <RowEditor note={note} editor={editing.editor} {...callbacks} />
                  ) : (
                    <NoteRow
                      note={note}
                      section={order === 'newest' ? rowSection : null}
                      isOpenInField={openInField.has(note.id)}
                      {...callbacks}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

function headingOf(post: PostFacts, section: SectionId) {
  return { id: `notes-${section}`, ...sectionLanguage(post, section) };
}

function roomBefore({ gap }: DrawnRow) {
  return { marginBlockStart: `${gap}px` };
}

interface DrawnNote extends DrawnRow {
  readonly row: NoteListRow & { readonly kind: 'note' };
}

/** Used instead of a section where notes are listed by age, in one list. */
const BY_AGE = 'by-age';

interface DrawnGroup {
  readonly section: SectionId | typeof BY_AGE;
  readonly heading: DrawnRow | null;
  readonly notes: readonly DrawnNote[];
}

function groupsOf(rows: readonly NoteListRow[], drawn: readonly DrawnRow[], order: NoteOrder): readonly DrawnGroup[] {
  const groups: { section: DrawnGroup['section']; heading: DrawnRow | null; notes: DrawnNote[] }[] = [];
  for (const each of drawn) {
    const row = rows[each.index];
    if (row === undefined) continue;
    const section = order === 'newest' ? BY_AGE : row.section;
    if (groups.at(-1)?.section !== section) groups.push({ section, heading: null, notes: [] });
    const group = groups.at(-1);
    if (row.kind === 'note') group?.notes.push({ ...each, row });
    else if (group) group.heading = each;
  }
  return groups;
}

type RowCallbacks = Pick<NoteListProps, 'onEdit' | 'onDone' | 'onRemove'>;

/** Returns the same three functions every time, so that rows are not drawn again at every key. */
function useLatest(props: RowCallbacks): RowCallbacks {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () => ({
      onEdit: (note) => latest.current.onEdit(note),
      onDone: (id) => latest.current.onDone(id),
      onRemove: (id) => latest.current.onRemove(id),
    }),
    [],
  );
}
