import type { PageSettingsChange, Settings } from '../../../domain/settings';
import { reported } from '../../../page/dom/reported';
import type { PageContext } from '../../feature';

/** What the reader chooses in the contents themselves. */
type Choice = Pick<PageSettingsChange, 'contentsOpen' | 'foldedParts'>;

export interface Choices {
  /** The settings with what the reader has just chosen. */
  readonly settings: () => Settings;
  /** Only the reader's own choice is stored; a script of the page changes this page view alone. */
  readonly choose: (choice: Choice, isByReader: boolean) => void;
}

/** Keeps what the reader chooses while it is being stored: until then the settings may still have the choice before it. */
export function createChoices({ settings, changeSettings }: Pick<PageContext, 'settings' | 'changeSettings'>): Choices {
  let chosen: Choice = {};
  let choices = 0;
  const store = async (choice: Choice): Promise<void> => {
    choices += 1;
    const count = choices;
    await changeSettings(choice);
    if (count !== choices) return;
    const held = chosen;
    chosen = {};
    // Where storing fails, the choice still holds for this page view.
    settings.set({ ...settings.get(), ...held });
  };
  return {
    settings: () => ({ ...settings.get(), ...chosen }),
    choose(choice, isByReader) {
      chosen = isByReader ? { ...chosen, ...choice } : {};
      if (isByReader) reported(store)(choice);
      settings.set({ ...settings.get(), ...choice });
    },
  };
}
