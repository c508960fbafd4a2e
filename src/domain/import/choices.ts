import type { PlanEntry } from './plan-entry';
import { portableNote, type PortableNote } from '../notes/portable-note';

/** What the reader wants of an entry: nothing of it, what it says, or (a conflict) both texts. */
export type Choice = 'leave' | 'take' | 'both';

/** The choices that an entry offers, the one first that holds without being asked. No text of the reader's is lost by any first one. */
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
  /** The revision that the plan was made from; `null`: there must be no note of this id. */
  readonly base: number | null;
  /** The whole note as it will be; `null`: it is removed as if it had never been, to undo that it was created. */
  readonly next: PortableNote | null;
  /** Whether a note that was deleted for good may come back under its id; where it is removed, whether it is deleted for good again. */
  readonly lifts: boolean;
}

/** What an import did. */
export interface StoredImport {
  readonly stored: number;
  /** Ids of notes that were left as they are, because they have changed since. */
  readonly left: readonly string[];
  readonly undo: readonly ImportWrite[];
}

export interface Writing {
  /** What was chosen; by the first choice of an entry where nothing was. */
  readonly choiceOf: (entry: PlanEntry, index: number) => Choice;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is to be stored for a plan and the choices that were made. */
export function writesFor(plan: readonly PlanEntry[], { choiceOf, newId, now }: Writing): readonly ImportWrite[] {
  return plan.flatMap((entry, index) => {
    const choice = choiceOf(entry, index);
    return choicesFor(entry).includes(choice) && choice !== 'leave' ? [writeFor(entry, choice)] : [];
  });

  function writeFor(entry: PlanEntry, choice: Exclude<Choice, 'leave'>): ImportWrite {
    switch (entry.kind) {
      case 'new':
        return created({ ...entry.next, id: entry.next.id ?? newId() });
      case 'erased':
        return { ...created(entry.next), lifts: true };
      case 'conflict': {
        const { stored, next } = entry;
        if (choice === 'take') return { id: stored.id, base: stored.revision, next, lifts: false };
        return created({ ...next, id: newId(), conflictOf: stored.id, createdAt: now, updatedAt: now });
      }
      case 'gone':
        return { id: entry.stored.id, base: entry.stored.revision, next: { ...portableNote(entry.stored), deletedAt: now }, lifts: false };
      case 'changed':
      case 'moved':
      case 'older':
      case 'in-trash':
        return { id: entry.stored.id, base: entry.stored.revision, next: entry.next, lifts: false };
      case 'unchanged':
      case 'unreadable':
        throw new Error('There is nothing to choose.');
    }
  }
}

/** What holds for an entry of which nothing was said. */
export function firstChoice(entry: PlanEntry): Choice {
  return choicesFor(entry)[0];
}

function created(next: PortableNote): ImportWrite {
  return { id: next.id, base: null, next, lifts: false };
}
