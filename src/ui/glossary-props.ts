import type { Settings } from '../domain/settings';
import type { PageState } from './use-page-report';

export interface GlossaryProps {
  /** `null` until they are loaded. */
  readonly settings: Settings | null;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly page: PageState;
}
