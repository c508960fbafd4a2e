import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AppliedExtras } from '../../../src/domain/annotations/extras';
import { READING_POSITION_KEY } from '../../../src/domain/reading/position';
import { WATCHED_KEY } from '../../../src/domain/reading/watched';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../../src/domain/settings';
import { setUp } from '../memory-ports';

const FILE = {
  settings: { ...DEFAULT_SETTINGS, marks: 'all' as const, colour: 'pink' as const, enabled: false, knownTerms: ['svelte'] },
  marks: [{ post: '173', session: 71 }],
  positions: [{ post: '173', section: 's4', percent: 63.4, offset: 5400 }],
};

const ID = '11111111-1111-4111-8111-111111111111';

async function apply(extras: object, before: Readonly<Record<string, unknown>> = {}) {
  const setup = setUp();
  for (const [key, value] of Object.entries(before)) setup.local.set(key, value);
  const reply = await setup.send('backup/apply-extras', { id: ID, extras });
  if (!reply?.ok) throw new Error(JSON.stringify(reply));
  const undo = reply.value as AppliedExtras;
  const stored = () => [SETTINGS_KEY, WATCHED_KEY, READING_POSITION_KEY].map((key) => setup.local.get(key));
  return { ...setup, stored, undo: () => setup.send('backup/undo-extras', undo) };
}

describe('what a backup holds besides notes', () => {
  it('is stored in an empty profile as it was, and undone', async () => {
    const { stored, undo, ports } = await apply(FILE);
    expect(stored()).toEqual([FILE.settings, FILE.marks, FILE.positions]);
    // The companion is off now: the post's pages are told before their first paint.
    expect(ports.setOffScript).toHaveBeenLastCalledWith(true);
    await undo();
    expect(stored()).toEqual([DEFAULT_SETTINGS, [], undefined]);
    expect(ports.setOffScript).toHaveBeenLastCalledWith(false);
  });

  it('adds to the marks and known terms that are here, and leaves the reading position', async () => {
    const here = { post: '173', section: 's1', percent: 10, offset: 3 };
    const { stored, undo } = await apply(FILE, {
      [SETTINGS_KEY]: { knownTerms: ['react'] },
      [WATCHED_KEY]: [{ post: '173', session: 81 }],
      [READING_POSITION_KEY]: [here],
    });
    expect(stored()).toMatchObject([{ knownTerms: ['react', 'svelte'] }, [{ session: 71 }, { session: 81 }], [here]]);
    await undo();
    expect(stored()).toEqual([{ ...DEFAULT_SETTINGS, knownTerms: ['react'] }, [{ post: '173', session: 81 }], [here]]);
  });

  it('is undone also where the background died before it answered, and was asked again', async () => {
    const { send, stored, undo } = await apply(FILE, { [WATCHED_KEY]: [{ post: '173', session: 81 }] });
    const again = await send('backup/apply-extras', { id: ID, extras: FILE });
    expect(again).toMatchObject({ ok: true, value: { before: { settings: DEFAULT_SETTINGS, marks: [{ session: 81 }], positions: [] } } });
    await undo();
    expect(stored()).toEqual([DEFAULT_SETTINGS, [{ post: '173', session: 81 }], undefined]);
  });

  it('is applied anew by another import', async () => {
    const { send } = await apply(FILE);
    const other = await send('backup/apply-extras', { id: ID.replaceAll('1', '2'), extras: { marks: [{ post: '173', session: 91 }] } });
    expect(other).toMatchObject({
      ok: true,
      value: { before: { marks: FILE.marks }, after: { marks: [{ session: 71 }, { session: 91 }] } },
    });
  });

  it('takes only the parts that were asked for', async () => {
    const { stored } = await apply({ marks: FILE.marks });
    expect(stored()).toEqual([DEFAULT_SETTINGS, FILE.marks, undefined]);
  });

  it('is undone without what was changed since', async () => {
    const { stored, undo, send } = await apply(FILE);
    await send('settings/change', { colour: 'green' });
    await send('settings/change', { known: { ids: ['arc'], isKnown: true } });
    await send('watched/mark', { post: '173', session: 91, isWatched: true });
    await undo();
    expect(stored()).toMatchObject([{ colour: 'green', marks: DEFAULT_SETTINGS.marks, knownTerms: ['arc'] }, [{ session: 91 }], undefined]);
  });

  it('gives a reading position back that was forgotten with the setting', async () => {
    const here = [{ post: '173', section: 's1', percent: 10, offset: 3 }];
    const settings = { ...DEFAULT_SETTINGS, readingPosition: false };
    const { stored, undo } = await apply({ settings, positions: FILE.positions }, { [READING_POSITION_KEY]: here });
    expect(stored()[2]).toBeUndefined();
    await undo();
    expect(stored()[2]).toEqual(here);
  });

  it.each<[string, object]>([
    ['a setting of another kind', { settings: { ...FILE.settings, enabled: 'yes' } }],
    ['a setting too few', { settings: { enabled: true } }],
    ['a mark that is none', { marks: [{ post: '173', session: 0 }] }],
    ['a position beyond the end', { positions: [{ ...FILE.positions[0], percent: 101 }] }],
    ['ten thousand terms', { settings: { ...FILE.settings, knownTerms: Array.from({ length: 10_000 }, (_, at) => `t${at}`) } }],
  ])('%s is refused, and nothing is stored', async (_what, extras) => {
    const { send, local } = setUp();
    expect(await send('backup/apply-extras', { id: ID, extras })).toEqual({ ok: false, failure: 'malformed' });
    expect(local.size).toBe(0);
  });

  it('cannot be sent by a page', async () => {
    const { sendFrom } = setUp();
    expect(await sendFrom(1, 'backup/apply-extras', { id: ID, extras: FILE })).toEqual({ ok: false, failure: 'not-allowed' });
  });
});
