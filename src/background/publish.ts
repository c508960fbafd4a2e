import type { Note } from '../domain/notes';
import type { OutlineId } from '../domain/outline';
import type { PageNotes } from '../messaging/messages';
import type { MountedTab, MountedTabs } from './mounted-tabs';
import type { BackgroundWorld } from './world';

/** A note before and after a commit: `before` is `null` where it was created, `after` where it was deleted for good. */
export type NoteChange =
  | { readonly before: Note | null; readonly after: Note }
  | { readonly before: Note; readonly after: null };

/** Tells everybody what was committed; never rejects and is not waited for by the one who wrote. */
export type Publish = (changes: readonly NoteChange[]) => void;

type World = Pick<BackgroundWorld, 'repository' | 'askTab' | 'broadcast'>;

/** Extension pages hear of every change; tabs only of those they can show, one message at a time and the last state wins. */
export function createPublisher({ repository, askTab, broadcast }: World, tabs: MountedTabs): Publish {
  let pushing = false;
  let again = false;

  async function push(): Promise<void> {
    again = true;
    if (pushing) return;
    pushing = true;
    try {
      while (again) {
        again = false;
        await pushOnce();
      }
    } finally {
      pushing = false;
    }
  }

  async function pushOnce(): Promise<void> {
    const mounted = await tabs.list();
    if (mounted.length === 0) return;
    const listed = await repository.listNotes();
    // Pages keep what they paint until the notes can be read again.
    if (!listed.ok) return;
    const notes = describePageNotes(listed.value.notes);
    await Promise.all(mounted.map((tab) => tell(tab, notes)));
  }

  async function tell(tab: MountedTab, notes: PageNotes): Promise<void> {
    const reply = await askTab(tab.id, 'page/notes', notes);
    if (!reply.ok) await tabs.drop(tab);
  }

  return (changes) => {
    if (changes.length === 0) return;
    broadcast({ type: 'notes/changed', ids: changes.map(({ before, after }) => (after ?? before).id) });
    // The tabs' list is the session's; where even that fails, the pages repaint at their next mounting.
    if (changes.some(showsInPage)) push().catch(() => {});
  };
}

/** What a page may know of the notes: where highlights stand, and how many notes each section has. */
export function describePageNotes(notes: readonly Note[]): PageNotes {
  const counts: Partial<Record<OutlineId, number>> = {};
  for (const { section } of notes) counts[section] = (counts[section] ?? 0) + 1;
  const highlights = notes.flatMap(({ target }) => (target === null ? [] : [{ target, colour: 'yellow' as const }]));
  return { highlights, counts };
}

/** Typing changes a note's text at every key, and nothing of what pages paint. */
function showsInPage({ before, after }: NoteChange): boolean {
  // Only what is in the trash is deleted for good, and pages do not show that.
  return after !== null && (before === null || pageSide(before) !== pageSide(after));
}

function pageSide({ section, target, deletedAt }: Note): string {
  return JSON.stringify([section, target, deletedAt === null]);
}
