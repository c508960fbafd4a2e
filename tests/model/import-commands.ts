import fc from 'fast-check';
import { choicesFor, writesFor, type Choice, type ImportWrite } from '../../src/domain/import/choices';
import { storedIn, undoOf } from '../../src/domain/import/undo';
import type { PlanEntry } from '../../src/domain/import/plan-entry';
import type { Note } from '../../src/domain/notes/notes';
import { isWorthShowing } from '../../src/domain/notes/worth';
import { parseStoredNote } from '../../src/schema/notes';
import { readForImport } from '../../src/storage/notes/import-state';
import { editedFile, markdownFile, planOf } from '../domain/import/planning';
import { command, pick, type Command } from './commands';
import type { Model } from './model';

/** A file that left the extension, edited elsewhere or not. */
interface OutsideFile {
  readonly text: string;
  /** The texts at the export, by id. */
  readonly exported: ReadonlyMap<string, string>;
}

/** What the reader looks at before they import it; other windows may write meanwhile. */
interface Preview {
  readonly plan: readonly PlanEntry[];
  readonly exported: OutsideFile['exported'];
}

const previews = new WeakMap<Model, Preview>();
const files = new WeakMap<Model, OutsideFile>();
const undos = new WeakMap<Model, { readonly writes: readonly ImportWrite[]; readonly stored: ReadonlyMap<string, string> }>();

/** Exports all notes and edits one of them in the file. */
const exporting: fc.Arbitrary<Command> = fc
  .record({ which: fc.nat(5), how: fc.constantFrom('go on', 'begin anew', 'nothing') })
  .map(({ which, how }) =>
    command(
      `export, and in the file ${how} in note ${which}`,
      'calm',
      () => true,
      async (model) => {
        const notes = (await storedNotes(model)).filter(isWorthShowing);
        const edited = pick(notes, which);
        const word = model.newWord();
        const texts =
          edited === undefined || how === 'nothing' ? [] : [[edited.id, how === 'go on' ? `${edited.body} ${word}` : word] as const];
        model.trace.push(`the file says ${JSON.stringify(texts)}`);
        files.set(model, { text: editedFile(notes, new Map(texts)), exported: new Map(notes.map(({ id, body }) => [id, body])) });
        await lookThrough(model);
      },
    ),
  );

/** Looks through the file once more: by now other notes may have changed. */
const looking: fc.Arbitrary<Command> = fc.constant(command('look through the file', 'calm', (model) => files.has(model), lookThrough));

async function lookThrough(model: Model): Promise<void> {
  const file = files.get(model);
  if (file === undefined) return;
  const plan = planOf(markdownFile(file.text), await readForImport(await model.disk.database()));
  previews.set(model, { plan, exported: file.exported });
}

/** Imports what was looked through: mostly as the preview offers it, else with one choice for all that leave one. */
const bringingIn: fc.Arbitrary<Command> = fc
  .record({ wanted: fc.constantFrom<Choice | null>(null, null, null, 'take', 'both'), haste: fc.constantFrom('calm', 'hurried') })
  .map(({ wanted, haste }) =>
    command(
      `import the file, ${wanted ?? 'as offered'}`,
      haste,
      (model) => previews.has(model),
      (model) => {
        const { plan, exported } = previews.get(model) ?? { plan: [], exported: new Map<string, string>() };
        const choiceOf = (entry: PlanEntry): Choice => {
          const offered = choicesFor(entry);
          return wanted !== null && offered.includes(wanted) ? wanted : offered[0];
        };
        for (const entry of plan) {
          if (!('stored' in entry) || !('next' in entry) || choiceOf(entry) !== 'take') continue;
          const { id, revision, body } = entry.stored;
          // Without being asked, an import replaces the text alone that was exported: it was edited in the file, not here.
          const isMeant = wanted === 'take' || exported.get(id) === body;
          if (isMeant) model.ledger.means({ id, base: revision, from: body, to: entry.next.body });
        }
        const writes = writesFor(plan, { choiceOf, now: model.browser.now });
        model.trace.push(`  imports ${JSON.stringify(writes)}`);
        const id = crypto.randomUUID();
        void model.browser.ask('notes/import', { id, writes }).then(async (reply) => {
          model.trace.push(`  imported: ${JSON.stringify(reply)}`);
          if (!reply.ok) {
            // Then there would be no way to undo it.
            const isStored = reply.failure === 'changed' && (await storedNotes(model)).some(({ editor }) => editor === id);
            if (isStored) model.wrong.push('told as changed, and is imported');
            return;
          }
          const stored = new Map(writes.flatMap(({ id, next }) => (next === null ? [] : [[id, next.body] as const])));
          for (const body of stored.values())
            if (!model.stored.wasStoredBody(body)) model.wrong.push(`told as imported, and is not: ${body}`);
          undos.set(model, { writes: undoOf(writes, storedIn(plan), reply.value.revived), stored });
        });
      },
    ),
  );

/** Undoes the last import. */
const undoing: fc.Arbitrary<Command> = fc.constantFrom('calm' as const, 'hurried' as const).map((haste) =>
  command(
    'undo the import',
    haste,
    (model) => undos.has(model),
    (model) => {
      const { writes, stored } = undos.get(model) ?? { writes: [], stored: new Map<string, string>() };
      for (const { id, base, next } of writes) {
        if (base !== null) model.ledger.means({ id, base, from: stored.get(id) ?? '', to: next?.body ?? null });
      }
      model.trace.push(`  undoes ${JSON.stringify(writes)}`);
      void model.browser.ask('notes/undo-import', { id: crypto.randomUUID(), writes });
    },
  ),
);

/** What a reader does with a file of notes. */
export const importing: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: exporting },
  { weight: 1, arbitrary: looking },
  { weight: 4, arbitrary: bringingIn },
  { weight: 1, arbitrary: undoing },
);

async function storedNotes({ disk }: Model): Promise<readonly Note[]> {
  return (await (await disk.database()).getAll('notes')).flatMap((record) => parseStoredNote(record) ?? []);
}
