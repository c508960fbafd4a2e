import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { useRemembered } from '../../shared/use-remembered';
import { countTags, withTags, type CountedTag } from '../tags/choices';

export interface NoteFilterState {
  readonly tags: readonly CountedTag[];
  /** Keys of the tags that a note must have to be listed. */
  readonly pressed: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  /** How many notes have a passage that is not in the page. */
  readonly missing: number;
  readonly isOnlyMissing: boolean;
  readonly toggleMissing: () => void;
  /** Lists all notes. */
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Filters notes by tags and missing passages. A chosen tag that no note has any more is ignored. */
export function useNoteFilter(
  notes: readonly Note[],
  missing: ReadonlySet<string>,
): readonly [filtered: readonly Note[], filter: NoteFilterState] {
  const [kept, keep] = useRemembered('tags', '');
  const wanted = useMemo(() => (kept === '' ? NONE : new Set(kept.split(' '))), [kept]);
  // Tags hold no spaces.
  const setWanted = (keys: ReadonlySet<string>): void => keep([...keys].join(' '));
  const [wantsMissing, setWantsMissing] = useState(false);
  const tags = useMemo(() => countTags(notes), [notes]);
  const pressed = useMemo(() => {
    const known = new Set(tags.map(({ key }) => key));
    return wanted.size === 0 ? NONE : new Set([...wanted].filter((key) => known.has(key)));
  }, [tags, wanted]);
  const isOnlyMissing = wantsMissing && missing.size > 0;
  const filtered = useMemo(() => {
    const tagged = withTags(notes, pressed);
    return isOnlyMissing ? tagged.filter(({ id }) => missing.has(id)) : tagged;
  }, [notes, pressed, isOnlyMissing, missing]);
  return [
    filtered,
    {
      tags,
      pressed,
      toggle: (key) => setWanted(pressed.has(key) ? new Set([...pressed].filter((each) => each !== key)) : new Set([...pressed, key])),
      missing: missing.size,
      isOnlyMissing,
      toggleMissing: () => setWantsMissing(!isOnlyMissing),
      clear: () => {
        setWanted(NONE);
        setWantsMissing(false);
      },
    },
  ];
}
