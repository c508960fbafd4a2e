import type { Note } from '../domain/notes';
import { OPENING_KEY, type Opening } from '../domain/opening';
import { failure, success, type Result } from '../domain/result';
import { isSameTarget } from '../domain/selectors';
import type { SelectedPassage } from '../messaging/messages';
import type { PageHandlers } from '../messaging/server';
import { selectedPassage } from '../schema/messages';
import type { StorageFailure } from '../storage/failures';
import type { Publish } from './publish';
import type { BackgroundWorld } from './world';
import type { WriteQueue } from './write-queue';

type World = Pick<BackgroundWorld, 'repository' | 'session' | 'askTab' | 'openPopup' | 'clock' | 'newId'>;
type Opened = Result<{ popupOpened: boolean }, StorageFailure | 'not-found'>;

/** Keeping what the reader selected and opening what they kept, however it was asked for. */
export interface Passages {
  readonly handlers: Pick<PageHandlers, 'passage/keep' | 'passage/open'>;
  /**
   * Keeps what is selected in a tab and opens the popup on it; with nothing selected, on the note of the kept passage
   * at the caret; else just opens the popup.
   */
  readonly keepSelection: (tabId: number | null) => Promise<void>;
}

export function createPassages(world: World, inTurn: WriteQueue, publish: Publish): Passages {
  const { repository, session, askTab, openPopup, clock, newId } = world;

  async function keep(passage: SelectedPassage): Promise<Opened> {
    const kept = await inTurn(() => noteOf(passage));
    return kept.ok ? openOn(kept.value) : kept;
  }

  async function open({ target }: SelectedPassage): Promise<Opened> {
    const listed = await repository.listNotes();
    if (!listed.ok) return listed;
    const last = listed.value.notes
      .filter((note) => note.target !== null && isSameTarget(note.target, target))
      .reduce<Note | null>((newest, note) => (newest !== null && newest.updatedAt > note.updatedAt ? newest : note), null);
    return last === null ? failure('not-found') : openOn(last);
  }

  async function openOn({ id }: Note): Promise<Opened> {
    const opening: Opening = { noteId: id, at: clock() };
    await session.write(OPENING_KEY, opening);
    return success({ popupOpened: await openPopup() });
  }

  /** Asked for twice, a passage that has no words yet is opened again instead of kept twice. */
  async function noteOf(passage: SelectedPassage): Promise<Result<Note, StorageFailure | 'not-found'>> {
    const listed = await repository.listNotes(passage.section);
    const same = listed.ok ? listed.value.notes.find((note) => isBareHighlight(note, passage)) : undefined;
    if (same !== undefined) return success(same);
    const start = { id: newId(), body: '', term: null, tags: [], base: 0, editor: newId(), sequence: 1 };
    const written = await repository.writeNote({ ...start, ...passage }, clock());
    if (!written.ok) return written;
    publish([{ before: null, after: written.value.note }]);
    return success(written.value.note);
  }

  async function keepSelection(tabId: number | null): Promise<void> {
    const selected = await askPassage(tabId, 'passage/selected');
    const kept = selected === null ? null : await keep(selected);
    if (kept?.ok) return;
    const atCaret = selected === null ? await askPassage(tabId, 'passage/at-caret') : null;
    const opened = atCaret === null ? null : await open(atCaret);
    // What could not be kept or found must not swallow the reader's wish to write.
    if (!opened?.ok) await openPopup();
  }

  async function askPassage(tabId: number | null, type: 'passage/selected' | 'passage/at-caret'): Promise<SelectedPassage | null> {
    const asked = tabId === null ? null : await askTab(tabId, type, {});
    // The answer comes out of a page's process and is checked like any message from there.
    const parsed = selectedPassage.safeParse(asked?.ok ? asked.value : null);
    return parsed.success ? parsed.data : null;
  }

  return { handlers: { 'passage/keep': keep, 'passage/open': open }, keepSelection };
}

function isBareHighlight({ body, tags, target }: Note, passage: SelectedPassage): boolean {
  return body === '' && tags.length === 0 && target !== null && isSameTarget(target, passage.target);
}
