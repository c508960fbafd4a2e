import { choicesFor, type Choice } from '../../domain/import/choices';
import type { PlanEntry } from '../../domain/import/plan-entry';

export type EntryKind = PlanEntry['kind'];

/** Groups as they are shown: first what the reader has to decide or what comes in, last what stays as it is. */
const KINDS: readonly EntryKind[] = [
  'conflict',
  'changed',
  'new',
  'moved',
  'older',
  'gone',
  'in-trash',
  'erased',
  'unreadable',
  'unchanged',
];

/** Entries of one kind, each with its place in the plan. */
export interface EntryGroup {
  readonly kind: EntryKind;
  readonly entries: readonly IndexedEntry[];
}

export interface IndexedEntry {
  readonly entry: PlanEntry;
  readonly index: number;
}

/** The entries of a plan by kind, without the kinds that it does not have. */
export function groupsOf(plan: readonly PlanEntry[]): readonly EntryGroup[] {
  const groups = new Map<EntryKind, IndexedEntry[]>(KINDS.map((kind) => [kind, []]));
  for (const [index, entry] of plan.entries()) groups.get(entry.kind)?.push({ entry, index });
  return [...groups].flatMap(([kind, entries]) => (entries.length === 0 ? [] : [{ kind, entries }]));
}

/** What the reader chose: for whole groups, and for single entries, which count more. */
export interface Choices {
  readonly ofKind: ReadonlyMap<EntryKind, Choice>;
  readonly ofEntry: ReadonlyMap<string, Choice>;
}

export const NO_CHOICES: Choices = { ofKind: new Map(), ofEntry: new Map() };

export function choiceOf({ ofKind, ofEntry }: Choices, entry: PlanEntry, index: number): Choice {
  return ofEntry.get(keyOf(entry, index)) ?? ofKind.get(entry.kind) ?? choicesFor(entry)[0];
}

export function chooseEntry(choices: Choices, { entry, index }: IndexedEntry, choice: Choice): Choices {
  return { ...choices, ofEntry: new Map(choices.ofEntry).set(keyOf(entry, index), choice) };
}

/** Chooses for a whole group; what was chosen for single entries of it before counts no more. */
export function chooseKind({ ofKind, ofEntry }: Choices, kind: EntryKind, choice: Choice): Choices {
  return {
    ofKind: new Map(ofKind).set(kind, choice),
    ofEntry: new Map([...ofEntry].filter(([key]) => !key.startsWith(`${kind} `))),
  };
}

/**
 * The same for the same note after the preview was made anew: notes of a file keep their places, those that are missing from
 * it have ids. What was chosen counts no more where another kind of entry has become of it.
 */
function keyOf(entry: PlanEntry, index: number): string {
  return `${entry.kind} ${entry.kind === 'gone' ? entry.stored.id : index}`;
}

/** How many notes would be written, and how many of the chosen ones are deleted. */
export function countChosen(plan: readonly PlanEntry[], choices: Choices): { readonly taken: number; readonly deleted: number } {
  let taken = 0;
  let deleted = 0;
  for (const [index, entry] of plan.entries()) {
    if (choiceOf(choices, entry, index) === 'leave') continue;
    if (entry.kind === 'gone') deleted += 1;
    else taken += 1;
  }
  return { taken, deleted };
}
