import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { Opening } from '../../../domain/notes/opening';
import type { SectionId } from '../../../domain/post/outline';
import { firstSectionOf, type PostFacts } from '../../../domain/post/post';
import type { EditingSession } from '../editing/editing-session';
import type { NoteEditor } from '../editing/editor';
import { lastUsedSection } from '../stored/groups';
import type { PlatformPort, PopupPorts, SettingsPort } from '../../shared/popup-ports';
import type { Edit } from '../editing/use-edit-undo';
import type { PageState } from '../../page-status/use-page-report';
import { useMounted } from '../../shared/use-mounted';
import type { StoredNotes } from '../stored/use-stored-notes';

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
  ports: Pick<PopupPorts, 'post' | 'settings' | 'platform'>,
  session: EditingSession,
  stored: StoredNotes,
  page: PageState,
  ended: (edit: Edit) => Promise<void>,
): Draft {
  const [editor, setEditor] = useState(() => session.begin(firstSectionOf(ports.post)));
  const [before, setBefore] = useState<Note | null>(null);
  const [isSectionSet, setSectionSet] = useState(false);
  const opening = useOpening(ports.platform);
  const startSection = sectionToStartIn(ports.post, page, stored, useLastSection(ports.settings));

  // In a layout effect, i.e. before the field is painted.
  useLayoutEffect(() => {
    if (!opening || stored.state === 'reading') return;
    const note = stored.notes.find(({ id }) => id === opening.noteId);
    // A reader who has typed already goes on in the note they started; the note of the passage is in the list.
    if (!note || editor.save().state !== 'untouched' || isSectionSet) return;
    setEditor(session.edit(note));
    setBefore(note);
    setSectionSet(true);
  }, [opening, stored.state]);

  const waitsForOpening = opening === undefined || (opening !== null && stored.state === 'reading');
  useLayoutEffect(() => {
    if (isSectionSet || startSection === null || waitsForOpening) return;
    if (editor.note().target === null) editor.move(startSection);
    if (page?.state !== 'waiting') setSectionSet(true);
  }, [startSection, page?.state, waitsForOpening]);

  return {
    editor,
    isOpening: waitsForOpening,
    isSectionPending: !isSectionSet && (startSection === null || waitsForOpening),
    choose: (section) => {
      setSectionSet(true);
      editor.move(section);
    },
    startNext: async () => {
      setEditor(session.begin(editor.note().section));
      setBefore(null);
      // Without a text before there is nothing to undo.
      if (before && before.body !== '') await ended({ made: editor.made });
    },
  };
}

/** The note that the popup was opened for, or `null`; `undefined` until it is known. */
function useOpening(platform: PlatformPort): Opening | null | undefined {
  const [opening, setOpening] = useState<Opening | null>();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void platform.takeOpening().then(setOpening);
  }, [platform]);
  return opening;
}

/** The section where the reader stopped, or `null`; `undefined` until it is known. */
function useLastSection(settings: SettingsPort): SectionId | null | undefined {
  const [section, setSection] = useState<SectionId | null>();
  useMounted(
    (signal) => {
      void settings.loadReadingPosition().then((last) => !signal.aborted && setSection(last?.section ?? null));
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
