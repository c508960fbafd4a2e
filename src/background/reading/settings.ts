import { changeSettings, readSettings, SETTINGS_KEY, type Settings, type SettingsChange } from '../../domain/settings';
import { readWatched, WATCHED_KEY, withMark } from '../../domain/reading/watched';
import { success, type Result } from '../../domain/result';
import type { ExtensionHandlers, PageHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';
import { originOf, type Origin, type WorkQueue } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'local' | 'setOffScript'>;

/** The reader's switches and marks, changed one at a time so that none takes another back. */
export interface Switches {
  readonly pageHandlers: Pick<PageHandlers, 'page/settings'>;
  readonly extensionHandlers: Pick<ExtensionHandlers, 'settings/change' | 'watched/mark'>;
  /** Has the off-script stand just while the companion is off; to be called at each start, as updates forget it. */
  readonly setOffScript: () => Promise<void>;
}

export function createSwitches({ local, ...ports }: Ports, queue: WorkQueue): Switches {
  const load = async (): Promise<Settings> => readSettings(await local.read(SETTINGS_KEY));

  /** Looks at the settings in its own turn: switched off and quickly on again, the last look finds it on. */
  const setOffScript = (): Promise<void> =>
    queue('off-script', 'reader', async () => ports.setOffScript(!(await load()).enabled));

  async function change(origin: Origin, wished: SettingsChange): Promise<Result<Settings, never>> {
    const settings = await queue('settings', origin, async () => {
      const changed = changeSettings(await load(), wished);
      await local.write(SETTINGS_KEY, changed);
      return changed;
    });
    if (wished.enabled !== undefined) await setOffScript();
    return success(settings);
  }

  return {
    pageHandlers: { 'page/settings': (wished, sender) => change(originOf(sender), wished) },
    extensionHandlers: {
      'settings/change': (wished) => change('reader', wished),
      'watched/mark': ({ isWatched, ...mark }) =>
        queue('watched', 'reader', async () => {
          const watched = withMark(readWatched(await local.read(WATCHED_KEY)), mark, isWatched);
          await local.write(WATCHED_KEY, watched);
          return success(watched);
        }),
    },
    setOffScript,
  };
}
