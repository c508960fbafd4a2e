import type { Note } from '../domain/notes';
import { OPENING_KEY, type Opening } from '../domain/opening';
import { success, type Result } from '../domain/result';
import type { SelectedPassage } from '../messaging/messages';
import type { PageHandlers } from '../messaging/server';
import { selectedPassage } from '../schema/messages';
import type { StorageFailure } from '../storage/failures';
import type { Publish } from './publish';
import type { BackgroundWorld } from './world';
import type { WriteQueue } from './write-queue';

type World = Pick<BackgroundWorld, 'repository' | 'session' | 'askTab' | 'openPopup' | 'clock' | 'newId'>;

/** Keeping what the reader selected, however it was asked for. */
export interface Passages {
  readonly handlers: Pick<PageHandlers, 'passage/keep'>;
  /** Keeps what is selected in a tab and opens the popup on it; with nothing selected just opens the popup. */
  readonly keepSelection: (tabId: number | null) => Promise<void>;
}

export function createPassages(world: World, inTurn: WriteQueue, publish: Publish): Passages {
  const { repository, session, askTab, openPopup, clock, newId } = world;

  async function keep(passage: SelectedPassage): Promise<Result<{ popupOpened: boolean }, StorageFailure | 'not-found'>> {
    const kept = await inTurn(() => noteOf(passage));
    if (!kept.ok) return kept;
    const opening: Opening = { noteId: kept.value.id, at: clock() };
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
    const asked = tabId === null ? null : await askTab(tabId, 'passage/selected', {});
    // The answer comes out of a page's process and is checked like any message from there.
    const parsed = selectedPassage.safeParse(asked?.ok ? asked.value : null);
    const kept = parsed.success && parsed.data !== null ? await keep(parsed.data) : null;
    // A passage that could not be kept must not swallow the reader's wish to write.
    if (kept === null || !kept.ok) await openPopup();
  }

  return { handlers: { 'passage/keep': keep }, keepSelection };
}

function isBareHighlight({ body, tags, target }: Note, passage: SelectedPassage): boolean {
  if (body !== '' || tags.length > 0 || target === null) return false;
  const { quote, position } = passage.target;
  return (
    target.quote.exact === quote.exact &&
    target.position.start === position.start &&
    target.position.end === position.end
  );
}
