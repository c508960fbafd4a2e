import type { PlanEntry } from './plan-entry';
import type { SeenNote } from '../notes/notes';
import { portableNote, type PortableNote } from '../notes/portable-note';

/** What the reader wants done with an entry: leave it, take it from the file, or (for a conflict) keep both texts. */
export type Choice = 'leave' | 'take' | 'both';

/** The choices that an entry offers. The first choice is the default. No default loses text. */
export function choicesFor({ kind }: PlanEntry): readonly [Choice, ...Choice[]] {
  return CHOICES[kind];
}

const CHOICES: Readonly<Record<PlanEntry['kind'], readonly [Choice, ...Choice[]]>> = {
  new: ['take', 'leave'],
  changed: ['take', 'leave'],
  moved: ['take', 'leave'],
  unchanged: ['leave'],
  conflict: ['both', 'take', 'leave'],
  older: ['leave', 'take'],
  'in-trash': ['leave', 'take'],
  erased: ['leave', 'take'],
  gone: ['leave', 'take'],
  unreadable: ['leave'],
};

/** One write of an import. All are stored, or none. */
export interface ImportWrite {
  readonly id: string;
  /** The revision that the plan was made from; `null`: there must be no note with this id. */
  readonly base: number | null;
  /** The whole note after the write; `null`: it is deleted without a tombstone, to undo its creation. */
  readonly next: PortableNote | null;
  /** Whether the note's tombstone is removed, so that a note that was deleted for good comes back. With `next: null`: whether the tombstone is set again. */
  readonly revives: boolean;
}

/** What an import did. */
export interface StoredImport {
  readonly stored: number;
  /** Ids of notes that were left unchanged, because they have changed since the plan was made. */
  readonly left: readonly string[];
  /** Notes that had been deleted for good and are here again: their revisions go on from what was deleted. */
  readonly revived: readonly SeenNote[];
}

export interface Writing {
  /** What the reader chose for an entry; its first choice where the reader chose nothing. */
  readonly choiceOf: (entry: PlanEntry, index: number) => Choice;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The writes for a plan and the choices that were made. */
export function writesFor(plan: readonly PlanEntry[], { choiceOf, now }: Writing): readonly ImportWrite[] {
  let conflicts = plan.filter(({ kind }) => kind === 'conflict').length;
  return plan.flatMap((entry, index) => {
    const choice = choiceOf(entry, index);
    return choicesFor(entry).includes(choice) && choice !== 'leave' ? [writeFor(entry, choice)] : [];
  });

  function writeFor(entry: PlanEntry, choice: Exclude<Choice, 'leave'>): ImportWrite {
    switch (entry.kind) {
      case 'new':
        return created(entry.next);
      case 'erased':
        return { ...created(entry.next), revives: true };
      case 'conflict': {
        const { stored, next, copy } = entry;
        if (choice === 'take') return { id: stored.id, base: stored.revision, next, revives: false };
        // Begun in the order of the file, the last one now: lists and exports have the older note first.
        conflicts -= 1;
        const begun = now - conflicts;
        return created({ ...next, id: copy, conflictOf: stored.id, createdAt: begun, updatedAt: begun });
      }
      case 'gone':
        return {
          id: entry.stored.id,
          base: entry.stored.revision,
          next: { ...portableNote(entry.stored), deletedAt: now },
          revives: false,
        };
      case 'changed':
      case 'moved':
      case 'older':
      case 'in-trash':
        return { id: entry.stored.id, base: entry.stored.revision, next: entry.next, revives: false };
      case 'unchanged':
      case 'unreadable':
        throw new Error('There is nothing to choose.');
    }
  }
}

/** The default where the reader chose nothing. */
export function firstChoice(entry: PlanEntry): Choice {
  return choicesFor(entry)[0];
}

function created(next: PortableNote): ImportWrite {
  return { id: next.id, base: null, next, revives: false };
}
