import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { Opening } from '../../../domain/notes/opening';
import type { SectionId } from '../../../domain/post/outline';
import { firstSectionOf, type PostFacts } from '../../../domain/post/post';
import type { NoteDesk } from '../editing/desk';
import type { NoteEditor } from '../editing/editor';
import { lastUsedSection } from '../stored/groups';
import type { PopupWorld } from '../../shared/popup-world';
import type { Edit } from '../editing/use-edit-undo';
import type { PageState } from '../../page-status/use-page-report';
import { useMounted } from '../../shared/use-mounted';
import type { StoredNotes } from '../stored/use-stored-notes';

export interface Draft {
  readonly editor: NoteEditor;
  /** What the popup was opened for is still being asked for: a quote would push the field down. */
  readonly isOpening: boolean;
  /** The section the reader is in is still being asked for. */
  readonly isPlacePending: boolean;
  readonly choose: (section: SectionId) => void;
  /** Leaves the note as it is saved and starts the next one in the same section; resolves once it is said what was made of it. */
  readonly startNext: () => Promise<void>;
}

/**
 * The note in the field: that of the passage the popup was opened for, else a new one for the section being read. `ended`
 * is told what was made of a note that had a text already.
 */
export function useDraft(
  world: PopupWorld,
  desk: NoteDesk,
  stored: StoredNotes,
  page: PageState,
  ended: (edit: Edit) => Promise<void>,
): Draft {
  const [editor, setEditor] = useState(() => desk.begin(firstSectionOf(world.post)));
  const [before, setBefore] = useState<Note | null>(null);
  const [isPlaced, setPlaced] = useState(false);
  const opening = useOpening(world);
  const place = placeOf(world.post, page, stored, useLastPlace(world));

  // Before the paint that shows the field.
  useLayoutEffect(() => {
    if (!opening || stored.state === 'reading') return;
    const note = stored.notes.find(({ id }) => id === opening.noteId);
    // Whoever typed faster than this goes on in the note they started; the passage stands in the list.
    if (!note || editor.save().state !== 'untouched' || isPlaced) return;
    setEditor(desk.edit(note));
    setBefore(note);
    setPlaced(true);
  }, [opening, stored.state]);

  const waitsForOpening = opening === undefined || (opening !== null && stored.state === 'reading');
  useLayoutEffect(() => {
    if (isPlaced || place === null || waitsForOpening) return;
    if (editor.note().target === null) editor.move(place);
    if (page?.state !== 'waiting') setPlaced(true);
  }, [place, page?.state, waitsForOpening]);

  return {
    editor,
    isOpening: waitsForOpening,
    isPlacePending: !isPlaced && (place === null || waitsForOpening),
    choose: (section) => {
      setPlaced(true);
      editor.move(section);
    },
    startNext: async () => {
      setEditor(desk.begin(editor.note().section));
      setBefore(null);
      // What a note began with is no text to go back to.
      if (before && before.body !== '') await ended({ made: editor.made });
    },
  };
}

/** What the popup was opened for; `undefined` until it is known. */
function useOpening(world: PopupWorld): Opening | null | undefined {
  const [opening, setOpening] = useState<Opening | null>();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void world.takeOpening().then(setOpening);
  }, [world]);
  return opening;
}

/** Where the reader stopped; `undefined` until it is known. */
function useLastPlace(world: PopupWorld): SectionId | null | undefined {
  const [place, setPlace] = useState<SectionId | null>();
  useMounted((signal) => {
    void world.recallPlace().then((last) => !signal.aborted && setPlace(last?.section ?? null));
  }, [world]);
  return place;
}

/** The section being read, else the last one that was, else the one last written in, else the first; `null` while that is not known. */
function placeOf(post: PostFacts, page: PageState, stored: StoredNotes, lastRead: SectionId | null | undefined): SectionId | null {
  if (page === null) return null;
  if (page.state === 'recognised') return page.section;
  if (lastRead !== null) return lastRead ?? null;
  return stored.state === 'reading' ? null : (lastUsedSection(stored.notes, post) ?? firstSectionOf(post));
}
