import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { importTexts, type ImportTexts } from '../../i18n/pages/import';
import { importPageTexts, type ImportPageTexts } from '../../i18n/pages/import-page';
import { uiTexts, type UiTexts } from '../../i18n/ui';
import type { ImportPorts } from './import-ports';

/** What every part of the import page uses. */
export interface ImportScope {
  readonly ports: ImportPorts;
  readonly texts: ImportPageTexts;
  /** What files and entries are called. */
  readonly names: ImportTexts;
  readonly common: UiTexts;
}

const Scope = createContext<ImportScope | null>(null);

export const ImportScopeProvider = Scope.Provider;

export function importScope(ports: ImportPorts): ImportScope {
  const { language } = ports;
  return { ports, texts: importPageTexts(language), names: importTexts(language), common: uiTexts(language) };
}

export function useImportScope(): ImportScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error('a part of the import page was drawn outside of it');
  return scope;
}
