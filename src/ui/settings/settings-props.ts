import type { Settings, SettingsChange } from '../../domain/settings';

/** What a part needs to show settings and to change them. */
export interface SettingsProps {
  /** `null` until they are loaded. */
  readonly settings: Settings | null;
  readonly onChange: (change: SettingsChange) => void;
}
