import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportWrite } from '../../../src/domain/import/choices';
import { undoOf } from '../../../src/domain/import/undo';
import { byId, changed, created, openForImports, type OpenedForImports } from './importing';

let opened: OpenedForImports;
beforeEach(() => {
  opened = openForImports();
});

describe('an import of many notes', () => {
  const MANY = Array.from({ length: 700 }, (_, at) => {
    const id = `33333333-3333-4333-8333-${String(at).padStart(12, '0')}`;
    return { ...created(1), id, next: { ...created(1).next, id, body: `글 ${at}` } } as ImportWrite;
  });

  it('says how far it is', async () => {
    const shares: number[] = [];
    await opened.importing(MANY, { tell: (share) => shares.push(share) });
    expect(shares.map((share) => share.toFixed(2))).toEqual(['0.36', '0.71', '1.00']);
  });

  it.each([0, 1, 2, 3])('stores nothing where it is stopped when it has said so %i times, and can be stored afterwards', async (times) => {
    await opened.write();
    const before = await opened.state();
    const stopping = new AbortController();
    let said = 0;
    const stopIf = (): void => {
      if (said === times) stopping.abort();
    };
    stopIf();
    const tell = (): void => {
      said += 1;
      stopIf();
    };
    expect(await opened.importing(MANY, { id: 'stopped', tell, signal: stopping.signal })).toEqual({ ok: false, failure: 'stopped' });
    // Nor does it go on writing in vain.
    expect(said).toBe(times);
    expect(await opened.state()).toEqual(before);
    expect(await opened.importing(MANY, { id: 'stopped' })).toMatchObject({ ok: true, value: { stored: 700 } });
  });

  it('changes and undoes all of them, each from the revision it was made from', async () => {
    await opened.importing(MANY);
    const stored = (await opened.state()).notes;
    const edited = stored.map((note) => changed(note, { body: `고친 ${note.body}` }));
    expect(await opened.importing(edited)).toMatchObject({ ok: true, value: { stored: 700 } });
    expect((await opened.state()).notes.every(({ body, revision }) => body.startsWith('고친') && revision === 2)).toBe(true);
    const undone = await opened.importing(undoOf(edited, byId(...stored)), { onChanged: 'leave' });
    expect(undone).toMatchObject({ ok: true, value: { stored: 700, left: [] } });
    expect((await opened.state()).notes.map(({ body }) => body).toSorted()).toEqual(stored.map(({ body }) => body).toSorted());
  });
});
