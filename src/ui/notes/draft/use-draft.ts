import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { SectionId } from '../../../domain/post/outline';
import { firstSectionOf, type PostFacts } from '../../../domain/post/post';
import type { EditingSession } from '../editing/editing-session';
import type { NoteEditor } from '../editing/editor';
import { lastUsedSection } from '../stored/groups';
import type { PopupPorts } from '../../shared/popup-ports';
import type { Edit } from '../editing/use-edit-undo';
import type { PageState } from '../../page-status/use-page-report';
import { REMEMBERED_DRAFT } from '../../../domain/last-window';
import { watchActivity } from '../../shared/reader-activity';
import { useMemory } from '../../shared/use-remembered';
import { useMounted } from '../../shared/lifecycle';
import type { StoredNotes } from '../stored/use-stored-notes';
import type { OpenedNote } from '../../../domain/notes/opening';
import { readOpened } from './read-opened';

export interface Draft {
  readonly editor: NoteEditor;
  /** It is not known yet what the popup was opened for. The popup is shown only then: a quote would push the field down. */
  readonly isOpening: boolean;
  /** The section that the reader is in is not known yet. */
  readonly isSectionPending: boolean;
  readonly choose: (section: SectionId) => void;
  /** Finishes the note, which is saved already, and starts the next one in the same section; resolves once the undo is offered. */
  readonly startNext: () => Promise<void>;
}

/**
 * The note in the field: the one that the popup was opened for, else a new one for the section that is being read. `ended`
 * is called with what was changed in a note that had a text already.
 */
export function useDraft(
  ports: Pick<PopupPorts, 'post' | 'settings' | 'platform' | 'notes' | 'window' | 'preloaded'>,
  session: EditingSession,
  stored: StoredNotes,
  page: PageState,
  ended: (edit: Edit) => Promise<void>,
): Draft {
  const memory = useMemory();
  const opened = useOpened(ports);
  const [editor, setEditor] = useState(() => (opened ? session.edit(opened.note) : session.begin(firstSectionOf(ports.post))));
  const [before, setBefore] = useState<Note | null>(opened?.note ?? null);
  const isOpened = opened !== null && opened !== undefined;
  const [isSectionSet, setSectionSet] = useState(isOpened);
  const [isChosen, setChosen] = useState(isOpened);
  const startSection = sectionToStartIn(ports.post, page, stored, useLastSection(ports));

  // In a layout effect, i.e. before the field is painted.
  const first = useRef(opened);
  const shownFor = useRef(opened ?? null);
  // `null` counts as the first one, too: a later one comes from a press in the page.
  if (first.current === undefined) first.current = opened;
  useLayoutEffect(() => {
    if (!opened || shownFor.current === opened) return;
    // A reader who has typed already goes on in the note they started; the note of the passage is in the list.
    if (opened === first.current && (editor.save().state !== 'untouched' || isSectionSet)) return;
    shownFor.current = opened;
    void finish();
    setEditor(session.edit(opened.note));
    setBefore(opened.note);
    setSectionSet(true);
    setChosen(true);
  }, [opened]);

  const waitsForOpening = opened === undefined;
  useLayoutEffect(() => {
    // While nothing was written in the note yet, it moves to the section that the reader is in.
    const usesPageSection = isSectionSet && !isChosen && editor.save().state === 'untouched' && page?.state === 'recognised';
    if ((isSectionSet && !usesPageSection) || startSection === null || waitsForOpening) return;
    if (editor.note().target === null) editor.move(startSection);
    if (page !== null && page.state !== 'waiting') setSectionSet(true);
  }, [startSection, page?.state, waitsForOpening]);

  useEffect(() => {
    const { base, id } = editor.note();
    memory.remember(REMEMBERED_DRAFT, base > 0 ? id : '');
  }, [memory, editor.note().id, editor.note().base > 0]);

  /** Offers to undo what was changed in the note; without a text before there is nothing to undo. */
  async function finish(): Promise<void> {
    setBefore(null);
    if (before && before.body !== '') await ended({ made: editor.made });
  }

  return {
    editor,
    isOpening: waitsForOpening,
    isSectionPending: !isSectionSet && (startSection === null || waitsForOpening),
    choose: (section) => {
      setSectionSet(true);
      setChosen(true);
      editor.move(section);
    },
    startNext: async () => {
      setEditor(session.begin(editor.note().section));
      setChosen(false);
      await finish();
    },
  };
}

/**
 * The note that the window was opened for, or `null`; `undefined` until it is known. A window that is open already is called
 * on another one; it waits for that until nobody types in it.
 */
function useOpened({
  platform,
  notes,
  window,
  preloaded,
}: Pick<PopupPorts, 'platform' | 'notes' | 'window' | 'preloaded'>): OpenedNote | null | undefined {
  const [opened, setOpened] = useState(preloaded.opened);
  const takeOpened = async () => readOpened(notes, await platform.takeOpening());
  const asked = useRef(opened !== undefined);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void takeOpened().then(setOpened);
  }, [platform]);
  useMounted(
    (signal) => {
      const activity = watchActivity(document, platform.clock, signal);
      const take = (): void => {
        if (signal.aborted) return;
        if (activity.isTyping()) setTimeout(take, WAIT_MS);
        else void takeOpened().then((called) => called && setOpened(called));
      };
      notes.onChanged((message) => window.isNoteRequest(message) && take(), signal);
    },
    [platform],
  );
  return opened;
}

/** Pause before it is looked again whether somebody types, in milliseconds. */
const WAIT_MS = 300;

/** The section where the reader stopped, or `null`; `undefined` until it is known. */
function useLastSection({ settings, preloaded }: Pick<PopupPorts, 'settings' | 'preloaded'>): SectionId | null | undefined {
  const { readingPosition: known } = preloaded;
  const [section, setSection] = useState(known === undefined ? undefined : (known?.section ?? null));
  useMounted(
    (signal) => {
      if (section === undefined) void settings.loadReadingPosition().then((last) => !signal.aborted && setSection(last?.section ?? null));
    },
    [settings],
  );
  return section;
}

/** The section being read, else the one where the reader stopped, else that of the note written last, else the first; `null` while that is not known. */
function sectionToStartIn(post: PostFacts, page: PageState, stored: StoredNotes, lastRead: SectionId | null | undefined): SectionId | null {
  if (page === null) return null;
  if (page.state === 'recognised') return page.section;
  if (lastRead !== null) return lastRead ?? null;
  return stored.state === 'reading' ? null : (lastUsedSection(stored.notes, post) ?? firstSectionOf(post));
}
