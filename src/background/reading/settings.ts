import { changeSettings, readSettings, SETTINGS_KEY, type Settings, type SettingsChange } from '../../domain/settings';
import { READING_POSITION_KEY } from '../../domain/reading/position';
import { readWatched, WATCHED_KEY, withMark } from '../../domain/reading/watched';
import { success, type Result } from '../../domain/result';
import type { ExtensionHandlers, PageHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';
import { originOf, type Origin, type WorkQueue } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'local' | 'setOffScript'>;

/** Handles changes of settings and of watched marks, one after another, so that two windows do not overwrite each other's. */
export interface SettingsHandlers {
  readonly pageHandlers: Pick<PageHandlers, 'page/settings'>;
  readonly extensionHandlers: Pick<ExtensionHandlers, 'settings/change' | 'watched/mark'>;
  /**
   * Registers the off-script while the companion is off, and removes it otherwise; called at each start, since an update
   * of the extension forgets registered scripts.
   */
  readonly setOffScript: () => Promise<void>;
}

/** `changed` is called with each change that was stored. */
export function createSettingsHandlers(
  { local, ...ports }: Ports,
  queue: WorkQueue,
  changed: (change: SettingsChange) => void,
): SettingsHandlers {
  const load = async (): Promise<Settings> => readSettings(await local.read(SETTINGS_KEY));

  /** Reads the settings when its turn comes: if the reader switches off and quickly on again, the last run finds it on. */
  const setOffScript = (): Promise<void> => queue('off-script', 'reader', async () => ports.setOffScript(!(await load()).enabled));

  async function change(origin: Origin, wished: SettingsChange): Promise<Result<Settings, never>> {
    const settings = await queue('settings', origin, async () => {
      const changed = changeSettings(await load(), wished);
      await local.write(SETTINGS_KEY, changed);
      return changed;
    });
    if (wished.enabled !== undefined) await setOffScript();
    if (wished.readingPosition === false) await queue('reading-position', origin, () => local.remove([READING_POSITION_KEY]));
    changed(wished);
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
