import { isEarlierCopyKey, readEarlierCopies } from '../../schema/copies';
import type { Copying } from './copying';
import type { BackgroundPorts } from '../ports';

/** By this name the database remembers that it was done. */
const MOVED = 'earlier-copies-moved';

/**
 * Earlier versions kept the safety copy in the local store, which content scripts can read, write and hear of. It moves
 * once: all of it is written as lines of the copy and read back before it is removed, so that a kill at any moment
 * loses nothing. Later on nothing in that store is ever taken for a note: a page's process could have written it.
 */
export async function moveEarlierCopies(
  { local, repository, clock }: Pick<BackgroundPorts, 'local' | 'repository' | 'clock'>,
  copying: Copying,
): Promise<void> {
  const done = await repository.readDone(MOVED);
  if (done.ok && done.value !== null) return;
  const before = await copying.read();
  if (before.state.movedAt === null) {
    const stored = await local.readAll();
    const notes = readEarlierCopies(stored);
    copying.add([...notes.map((earlier) => ({ earlier })), { moved: clock() }]);
    await copying.flush();
    const { state } = await copying.read();
    const copied = new Set([...state.earlier.keys()]);
    if (notes.some(({ id }) => !copied.has(id))) throw new Error('the earlier copies were not taken over');
  }
  // Killed before this, it comes here again: the copy has them all by then.
  const keys = Object.keys(await local.readAll()).filter(isEarlierCopyKey);
  if (keys.length > 0) await local.remove(keys);
  // A database that cannot be opened today is told another time; the copy remembers it too.
  await repository.markDone(MOVED, clock());
}
