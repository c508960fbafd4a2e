import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { SectionId } from '../../../domain/post/outline';
import { sectionIn, sectionsOf } from '../../../domain/post/post';
import type { PostOrder } from '../stored/groups';
import { countTags, type CountedTag } from '../tags/choices';
import {
  EVERYTHING,
  isOfKind,
  listNotes,
  offersTheSame,
  NOTE_KINDS,
  readListing,
  writeListing,
  type Listing,
  type NoteKind,
} from './listing';
import { useRemembered } from '../../shared/use-remembered';

/** What the reader can choose from; a choice that every note fits is not offered. */
export interface ListingChoices {
  readonly tags: readonly CountedTag[];
  /** Sections that have notes, in the order of the post. */
  readonly sections: readonly { readonly section: SectionId; readonly notes: number }[];
  readonly kinds: readonly { readonly kind: NoteKind; readonly notes: number }[];
}

export interface ListingState {
  readonly listing: Listing;
  readonly choices: ListingChoices;
  readonly change: (change: Partial<Listing>) => void;
  /** Lists all notes again, in the order that was chosen. */
  readonly clear: () => void;
}

interface ListingInput {
  /** All notes. */
  readonly all: readonly Note[];
  /** Those that the search has found. */
  readonly found: readonly Note[];
  readonly missing: ReadonlySet<string>;
  readonly editedId: string | null;
  readonly post: PostOrder;
}

/** Orders and filters the notes that the search has found; a choice that no note has any more is ignored. */
export function useListing(input: ListingInput): readonly [listed: readonly Note[], state: ListingState] {
  const { all, found, missing, editedId, post } = input;
  const [left, leave] = useRemembered('listing', '');
  const wanted = useMemo(() => readListing(left), [left]);
  // Two changes may come before anything is drawn again.
  const latest = useRef(wanted);
  latest.current = wanted;
  const setWanted = (next: Listing): void => {
    latest.current = next;
    leave(writeListing(next));
  };
  const chosenFrom = useAlike(all);
  const choices = useMemo(() => choicesOf(chosenFrom, missing, post), [chosenFrom, missing, post]);
  const { order } = wanted;
  const tag = choices.tags.some(({ key }) => key === wanted.tag) ? wanted.tag : null;
  const section = choices.sections.some((each) => each.section === wanted.section) ? wanted.section : null;
  const kind = choices.kinds.some((each) => each.kind === wanted.kind) ? wanted.kind : null;
  const listing = useMemo(() => ({ order, tag, section, kind }), [order, tag, section, kind]);
  const listed = useMemo(
    () => listNotes(found, listing, { post, missing, alwaysListed: editedId }),
    [found, listing, post, missing, editedId],
  );
  return [
    listed,
    {
      listing,
      choices,
      change: (change) => setWanted({ ...latest.current, ...change }),
      clear: () => setWanted({ ...EVERYTHING, order: latest.current.order }),
    },
  ];
}

/** Returns the same array as long as no change of a note offers other choices: most keys change only its text. */
function useAlike(notes: readonly Note[]): readonly Note[] {
  const before = useRef(notes);
  const isAlike = notes.length === before.current.length && notes.every((note, at) => offersTheSame(note, before.current[at]));
  if (!isAlike) before.current = notes;
  return before.current;
}

/** Looks at each note once. */
function choicesOf(notes: readonly Note[], missing: ReadonlySet<string>, post: PostOrder): ListingChoices {
  const named = new Map<string, { readonly first: Note; notes: number }>();
  const kinds = new Map<NoteKind, number>();
  for (const note of notes) {
    const name = `${note.post} ${note.section}`;
    const before = named.get(name);
    if (before === undefined) named.set(name, { first: note, notes: 1 });
    else before.notes += 1;
    for (const kind of NOTE_KINDS) if (isOfKind(note, kind, missing)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const sections = new Map<SectionId, number>();
  for (const { first, notes: count } of named.values()) {
    const section = sectionIn(post, first);
    sections.set(section, (sections.get(section) ?? 0) + count);
  }
  return {
    tags: countTags(notes),
    sections: sectionsOf(post).flatMap((section) => counted(sections, section, (count) => ({ section, notes: count }))),
    kinds: NOTE_KINDS.flatMap((kind) => counted(kinds, kind, (count) => ({ kind, notes: count }))),
  };
}

function counted<Key, Entry>(counts: ReadonlyMap<Key, number>, key: Key, entryOf: (notes: number) => Entry): readonly Entry[] {
  const notes = counts.get(key);
  return notes === undefined ? [] : [entryOf(notes)];
}
