import { deleteDB } from 'idb';
import fc from 'fast-check';
import { MAINTENANCE_KEY } from '../../src/background/maintenance';
import type { Note } from '../../src/domain/notes/notes';
import { DATABASE_NAME } from '../../src/storage/database/open';
import { beginningNotes } from './beginning';
import { command, pick, type Command } from './commands';
import type { Model } from './model';
import { copiedWords, inAny, storedWords, unsavedWords } from './reachable';
import { closeAll, openAll } from './window-sizes';

/** The once-a-day look after the notes, by which database and safety copy are compared. */
export const maintaining: fc.Arbitrary<Command> = fc.constant(command('look after the notes', 'calm', () => true, lookAfter));

export async function lookAfter(model: Model): Promise<void> {
  const { browser, time } = model;
  browser.storage.session.delete(MAINTENANCE_KEY);
  void browser
    .background()
    .maintain()
    .then(
      () => {
        model.isCopyBehind = false;
        model.isDatabaseOlder = false;
      },
      () => {
        // Maintenance that fails now is done another time.
      },
    );
  await time.pass(3_200);
}

/** The browser is started again, and finds the database as it was, gone, or as it was some time ago. */
export function restarting(): fc.Arbitrary<Command> {
  return fc
    .record({ finds: fc.constantFrom('all', 'no database', 'an earlier database', 'an earlier database'), isLookedAfter: fc.boolean() })
    .map(({ finds, isLookedAfter }) =>
      command(
        `start again with ${finds}${isLookedAfter ? '' : ', not looked after yet'}`,
        'calm',
        () => true,
        async (model) => {
          await endSession(model);
          if (finds === 'no database') await removeDatabase(model);
          if (finds === 'an earlier database') await putBack(model);
          await excuse(model, finds === 'all' || !model.isCopyBehind);
          model.isDatabaseOlder ||= finds !== 'all';
          openAll(model);
          if (isLookedAfter) await lookAfter(model);
          else
            void model.browser
              .background()
              .maintain()
              .catch(() => {});
        },
      ),
    );
}

/** What a reader does who closes the browser. */
async function endSession(model: Model): Promise<void> {
  const { browser, ledger, time } = model;
  await time.untilIdle();
  closeAll(model);
  void browser
    .background()
    .windowClosed()
    .catch(() => {
      model.isCopyBehind = true;
    });
  await time.untilIdle();
  model.stopBackground();
  // Words that were stored nowhere end with the session, as the reader is told.
  ledger.takeBack(ledger.owed().flatMap(({ id, word }) => (id === null ? [word] : [])));
  const left = inAny(await storedWords(model), await copiedWords(model));
  const unsaved = unsavedWords(model);
  ledger.excuse((_id, word) => unsaved.has(word) && !left.has(word));
  browser.storage.session.clear();
}

/** A fault that takes the database while the copy is behind loses what neither has. */
async function excuse(model: Model, isOneFault: boolean): Promise<void> {
  if (isOneFault) return;
  const left = inAny(await storedWords(model), unsavedWords(model), await copiedWords(model));
  model.ledger.excuse((id, word) => !left.hasIn(id, word));
}

async function removeDatabase({ disk, stored }: Model): Promise<void> {
  disk.close();
  await deleteDB(DATABASE_NAME);
  stored.forget();
}

const earlier = new WeakMap<Model, readonly Note[]>();

/** What a backup of the profile would put back. */
export const remembering: fc.Arbitrary<Command> = fc.constant(
  command(
    'a backup is made',
    'calm',
    () => true,
    async (model) => void earlier.set(model, await (await model.disk.database()).getAll('notes')),
  ),
);

async function putBack(model: Model): Promise<void> {
  const database = await model.disk.database();
  const notes = earlier.get(model) ?? beginningNotes();
  await model.stored.breakIn(async () => {
    const transaction = database.transaction('notes', 'readwrite');
    await transaction.store.clear();
    model.stored.forget();
    for (const note of notes) await transaction.store.put(note);
    await transaction.done;
  });
}

/** A piece of the safety copy is cut off. */
export const damagingCopy: fc.Arbitrary<Command> = fc.nat(4).map((which) =>
  command(
    `piece ${which} of the copy is damaged`,
    'calm',
    ({ browser }) => browser.storage.folder.size > 0,
    async (model) => {
      const { folder } = model.browser.storage;
      const name = pick([...folder.keys()], which) ?? '';
      folder.set(name, folder.get(name)?.slice(0, -9) ?? '');
      model.isCopyBehind = true;
      await excuse(model, false);
    },
  ),
);

/** A record of the database becomes one that is no note; its words may be gone from it. */
export const damagingRecord: fc.Arbitrary<Command> = fc
  .record({ which: fc.nat(3), body: fc.constantFrom('as it was', null) })
  .map(({ which, body }) =>
    command(
      `record ${which} is damaged, its text ${body ?? 'gone'}`,
      'calm',
      ({ stored }) => stored.now.size > 0,
      async (model) => {
        await model.time.untilIdle();
        const note = pick([...model.stored.now.values()], which);
        await model.browser
          .background()
          .windowClosed()
          .catch(() => {
            model.isCopyBehind = true;
          });
        const database = await model.disk.database();
        const record = { ...note, section: 5, ...(body === null ? { body } : {}) };
        await model.stored.breakIn(async () => void (await database.put('notes', record as never)));
        await excuse(model, !model.isCopyBehind);
      },
    ),
  );
