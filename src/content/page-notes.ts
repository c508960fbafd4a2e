import type { PageHighlight, PageNotes, PageNotesChange } from '../messaging/messages';
import type { ContentPorts } from './feature';
import { reported } from '../page/dom/reported';
import { createSource, type Source } from './source';

/** The notes as far as the page knows them, and the function that asks for all of them again. */
export interface WatchedNotes {
  readonly notes: Source<PageNotes>;
  readonly renew: () => Promise<void>;
}

/**
 * Watches the notes: applies a change that the background sends where it continues the state known here, else asks for all
 * notes again. Highlights change at once in any case, since a background that was stopped has to read every note first.
 */
export function watchNotes({ ask, answer }: Pick<ContentPorts, 'ask' | 'answer'>, signal: AbortSignal): WatchedNotes {
  const notes = createSource<PageNotes>({ highlights: [], counts: {}, state: '' });
  const renew = async (): Promise<void> => {
    const told = await ask('page/mounted', {});
    if (told.ok && !signal.aborted) notes.set({ ...told.value, highlights: withKnown(notes.get().highlights, told.value.highlights) });
  };
  answer(
    'page/notes',
    (change) => {
      const known = notes.get();
      const next = changed(known, change);
      if (change.after === known.state) {
        notes.set(next);
        return null;
      }
      // The counts need the right state to start from; they come with all notes.
      if (change.added.length + change.removed.length > 0) notes.set({ ...known, highlights: next.highlights });
      reported(renew)();
      return null;
    },
    signal,
  );
  return { notes, renew };
}

/** The received highlights. Those that are known already keep their objects, so that they are not painted again. */
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
    const at = left.findIndex((each) => JSON.stringify(each) === JSON.stringify(removed));
    // Two notes of one passage are two highlights, perhaps in two colours: only one of them is removed.
    if (at !== -1) left.splice(at, 1);
  }
  const sums = { ...counts };
  for (const [section, more] of Object.entries(change.counts)) sums[section] = (sums[section] ?? 0) + more;
  return { highlights: [...left, ...change.added], counts: sums, state: change.state };
}
