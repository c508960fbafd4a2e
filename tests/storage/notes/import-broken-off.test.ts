import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportWrite } from '../../../src/domain/import/choices';
import type { Note } from '../../../src/domain/notes/notes';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { changed, created, idOf, openForImports, type OpenedForImports } from './importing';

const WRITES = ['put', 'delete'] as const;
const REQUESTS = [...WRITES, 'get', 'getKey', 'getAll', 'getAllKeys'] as const;

afterEach(() => vi.restoreAllMocks());

/** Has the disk fail at a write, or the browser end the transaction at any request, of whatever store; counts them. */
function breakAt(moment: number, how: 'the disk fails' | 'the browser ends it'): { readonly count: () => number } {
  let count = 0;
  for (const name of how === 'the disk fails' ? WRITES : REQUESTS) {
    const real = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...of: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...of: unknown[]) {
      count += 1;
      const isMoment = count === moment;
      if (isMoment && how === 'the disk fails') throw new DOMException('disk', 'UnknownError');
      const request = real.apply(this, of);
      if (isMoment) request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
  }
  return { count: () => count };
}

/** Four stored notes, one of them deleted for good, and writes of every kind: what is created, changed, removed and revived. */
async function begin(kinds: readonly Kind[]): Promise<{ readonly opened: OpenedForImports; readonly writes: readonly ImportWrite[] }> {
  const opened = openForImports();
  const notes: Note[] = [];
  for (const at of [1, 2, 3, 4]) notes.push((await opened.write({ id: idOf(at), body: `여기 글 ${at}` })).note);
  const erased = notes[3];
  if (erased === undefined) throw new Error('no note');
  await opened.repository.trashNote(erased.id, 2_000);
  await opened.repository.eraseNotes([{ id: erased.id, revision: 2 }], 3_000);
  const writes = kinds.map((kind, at): ImportWrite => {
    const note = notes[at % 3] ?? erased;
    if (kind === 'revive') return { id: erased.id, base: null, next: portableNote(erased), revives: true };
    if (kind === 'remove') return { id: note.id, base: note.revision, next: null, revives: at % 2 === 0 };
    return kind === 'change' ? changed(note, { body: `고친 글 ${at}` }) : created(5 + (at % 5));
  });
  return { opened, writes: [...new Map(writes.map((write) => [write.id, write])).values()] };
}

type Kind = 'create' | 'change' | 'remove' | 'revive';

it('an import that is broken off at any moment changes nothing, and may be stored afterwards', async () => {
  const anyKinds = fc.array(fc.constantFrom<Kind>('create', 'change', 'remove', 'revive'), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyKinds, fc.constantFrom('the disk fails' as const, 'the browser ends it' as const), async (kinds, how) => {
      const { opened, writes } = await begin(kinds);
      const before = await opened.state();
      for (let moment = 1; ; moment += 1) {
        const requests = breakAt(moment, how);
        const done = await opened.importing(writes, { id: 'one' });
        vi.restoreAllMocks();
        if (requests.count() < moment) {
          expect(done).toMatchObject({ ok: true, value: { stored: writes.length } });
          break;
        }
        expect([done.ok, await opened.state()]).toEqual([false, before]);
      }
      expect(await opened.state()).not.toEqual(before);
    }),
    { numRuns: 40 },
  );
});
