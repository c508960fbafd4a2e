import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../domain/notes';
import { countTags, withTags, type CountedTag } from './tag-choices';

export interface TagFilterState {
  readonly tags: readonly CountedTag[];
  /** Keys of the tags a note must carry to be listed; none lists all. */
  readonly pressed: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which tags are to be listed; a tag that the last note lost is no longer pressed. */
export function useTagFilter(notes: readonly Note[]): readonly [filtered: readonly Note[], filter: TagFilterState] {
  const [wanted, setWanted] = useState(NONE);
  const tags = useMemo(() => countTags(notes), [notes]);
  const pressed = useMemo(() => {
    const known = new Set(tags.map(({ key }) => key));
    return wanted.size === 0 ? NONE : new Set([...wanted].filter((key) => known.has(key)));
  }, [tags, wanted]);
  const filtered = useMemo(() => withTags(notes, pressed), [notes, pressed]);
  return [filtered, {
    tags,
    pressed,
    toggle: (key) => setWanted(pressed.has(key) ? new Set([...pressed].filter((each) => each !== key)) : new Set([...pressed, key])),
    clear: () => setWanted(NONE),
  }];
}
