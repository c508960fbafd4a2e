import type { Settings, SettingsChange } from '../../domain/settings';
import type { PageState } from '../page-status/use-page-report';

export interface GlossaryProps {
  /** `null` until they are loaded. */
  readonly settings: Settings | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly page: PageState;
}
