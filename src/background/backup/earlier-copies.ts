import { isEarlierCopyKey, readEarlierCopies } from '../../schema/copies';
import type { Copying } from './copying';
import type { BackgroundPorts } from '../ports';

/** The name under which the database remembers that this was done. */
const MOVED = 'earlier-copies-moved';

/**
 * Earlier versions stored the safety copy in the local store, which content scripts can read and write. It moves once:
 * everything is written to the new copy and read back before it is removed, so that nothing is lost if the browser is
 * killed in between. Afterwards nothing in the local store is taken for a note, since a page's process could have written
 * it.
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
  // If the background was killed before this point, it starts here again; the copy has everything by then.
  const keys = Object.keys(await local.readAll()).filter(isEarlierCopyKey);
  if (keys.length > 0) await local.remove(keys);
  // If the database cannot be opened now, it is told at a later start; the copy remembers it too.
  await repository.markDone(MOVED, clock());
}
