import type { PageHighlight, PageNotes, PageNotesChange } from '../messaging/messages';
import type { ContentPorts } from './feature';
import { createSource, type Source } from './source';

/** The kept notes as the page knows them, and the way to have all of them told anew. */
export interface WatchedNotes {
  readonly notes: Source<PageNotes>;
  readonly renew: () => Promise<void>;
}

/**
 * Follows what the background tells of the notes: changes that go on from the state known here, else all anew. What is
 * painted shows a change at once in any case: a background that was stopped since has first to read every note again.
 */
export function watchNotes({ ask, answer }: Pick<ContentPorts, 'ask' | 'answer'>, signal: AbortSignal): WatchedNotes {
  const notes = createSource<PageNotes>({ highlights: [], counts: {}, state: '' });
  const renew = async (): Promise<void> => {
    const told = await ask('page/mounted', {});
    if (told.ok && !signal.aborted) notes.set({ ...told.value, highlights: withKnown(notes.get().highlights, told.value.highlights) });
  };
  answer('page/notes', (change) => {
    const known = notes.get();
    const next = changed(known, change);
    if (change.after === known.state) {
      notes.set(next);
      return null;
    }
    // Counts cannot be put right by what is painted: they come with all.
    if (change.added.length + change.removed.length > 0) notes.set({ ...known, highlights: next.highlights });
    void renew();
    return null;
  }, signal);
  return { notes, renew };
}

/** The highlights as told, those that are known already as the objects they are: what stands painted is then left alone. */
function withKnown(known: readonly PageHighlight[], told: readonly PageHighlight[]): readonly PageHighlight[] {
  const byContent = new Map<string, PageHighlight[]>();
  for (const highlight of known) {
    const key = JSON.stringify(highlight);
    byContent.set(key, [...(byContent.get(key) ?? []), highlight]);
  }
  return told.map((highlight) => byContent.get(JSON.stringify(highlight))?.pop() ?? highlight);
}

function changed({ highlights, counts }: PageNotes, change: PageNotesChange): PageNotes {
  const left = [...highlights];
  for (const removed of change.removed) {
    const at = left.findIndex(({ target }) => JSON.stringify(target) === JSON.stringify(removed.target));
    // Two notes of one passage are two highlights: one of them stays.
    if (at !== -1) left.splice(at, 1);
  }
  const sums = { ...counts };
  for (const [section, more] of Object.entries(change.counts)) sums[section] = (sums[section] ?? 0) + more;
  return { highlights: [...left, ...change.added], counts: sums, state: change.state };
}
