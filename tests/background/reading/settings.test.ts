import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../../src/domain/settings';
import { WATCHED_KEY } from '../../../src/domain/reading/watched';
import { areaIn, buildPorts, setUp } from '../memory-ports';

/** A store that answers after a turn, as the browser's does: who reads before the other wrote overwrites it. */
function slowLocal(values: Map<string, unknown>) {
  const area = areaIn(values);
  const later = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  return {
    ...area,
    read: async (key: string) => (await later(), area.read(key)),
    write: async (key: string, value: unknown) => (await later(), area.write(key, value)),
  };
}

describe('settings that two windows and a page change at once', () => {
  it('are all stored', async () => {
    const values = new Map<string, unknown>();
    const { send, sendFrom } = setUp({ local: slowLocal(values) });
    await Promise.all([
      send('settings/change', { enabled: false }),
      send('settings/change', { marks: 'all' }),
      sendFrom(1, 'page/settings', { contentsOpen: false }),
      sendFrom(2, 'page/settings', { known: { ids: ['a'], isKnown: true } }),
      send('settings/change', { known: { ids: ['b'], isKnown: true } }),
    ]);
    const settings = values.get(SETTINGS_KEY) as Settings;
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, enabled: false, marks: 'all', contentsOpen: false, knownTerms: settings.knownTerms });
    expect(settings.knownTerms.toSorted()).toEqual(['a', 'b']);
  });

  it('are answered with the changes of the others included', async () => {
    const { send } = setUp();
    expect(await send('settings/change', { sessionKeys: false })).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, sessionKeys: false } });
  });

  it('hold the parts that a page says are folded, and no other shape of them', async () => {
    const { sendFrom, local } = setUp();
    await sendFrom(1, 'page/settings', { foldedParts: ['team-ai', 'devrel'] });
    expect((local.get(SETTINGS_KEY) as Settings).foldedParts).toEqual(['team-ai', 'devrel']);
    for (const foldedParts of ['team-ai', [7], Array.from({ length: 300 }, () => 'a')])
      expect(await sendFrom(1, 'page/settings', { foldedParts })).toEqual({ ok: false, failure: 'malformed' });
    expect((local.get(SETTINGS_KEY) as Settings).foldedParts).toEqual(['team-ai', 'devrel']);
  });

  it('cannot be changed by a page that has no switch for them', async () => {
    const { sendFrom, local } = setUp();
    await sendFrom(1, 'page/settings', { enabled: false, contentsOpen: false, contentsLeft: true });
    expect(local.get(SETTINGS_KEY)).toMatchObject({ enabled: true, contentsLeft: false });
    expect(await sendFrom(1, 'settings/change', { enabled: false })).toEqual({ ok: false, failure: 'not-allowed' });
  });

  it('are changed as safely as marks of watched sessions', async () => {
    const values = new Map<string, unknown>();
    const { send } = setUp({ local: slowLocal(values) });
    await Promise.all([3, 1, 2].map((session) => send('watched/mark', { post: '173', session, isWatched: true })));
    expect(values.get(WATCHED_KEY)).toEqual([1, 2, 3].map((session) => ({ post: '173', session })));
  });
});

it('marks that an earlier version stored stay, as marks of the post', async () => {
  const { send, local } = setUp();
  local.set(WATCHED_KEY, [81, 9000]);
  await send('watched/mark', { post: '173', session: 71, isWatched: true });
  expect(local.get(WATCHED_KEY)).toEqual([71, 81, 9000].map((session) => ({ post: '173', session })));
});

describe('the off-script', () => {
  /** A browser that throws, as browsers do, where a script is registered twice or taken away twice at once. */
  function registrar() {
    let isRegistered = false;
    let isBusy = false;
    return {
      isRegistered: () => isRegistered,
      setOffScript: async (isOff: boolean) => {
        if (isBusy) throw new Error('two at once');
        isBusy = true;
        await new Promise((resolve) => setTimeout(resolve, 3));
        isRegistered = isOff;
        isBusy = false;
      },
    };
  }

  it('is removed after switching off and quickly on, whatever came in between', async () => {
    const { isRegistered, setOffScript } = registrar();
    const { send, background } = setUp({ setOffScript });
    const replies = await Promise.all([
      background.setOffScript(),
      send('settings/change', { enabled: false }),
      send('settings/change', { enabled: true }),
      background.setOffScript(),
    ]);
    expect(replies[1]).toMatchObject({ ok: true });
    expect(isRegistered()).toBe(false);
  });

  it('is registered while the companion is off', async () => {
    const { isRegistered, setOffScript } = registrar();
    const { send } = setUp({ setOffScript });
    await send('settings/change', { enabled: false });
    expect(isRegistered()).toBe(true);
  });

  it('is checked at each start', async () => {
    const { local } = buildPorts();
    local.set(SETTINGS_KEY, { enabled: false });
    const { isRegistered, setOffScript } = registrar();
    await setUp({ setOffScript, local: areaIn(local) }).background.setOffScript();
    expect(isRegistered()).toBe(true);
  });
});
