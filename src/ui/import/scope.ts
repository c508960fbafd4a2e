import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { importTexts, type ImportTexts } from '../../i18n/pages/import';
import { importPageTexts, type ImportPageTexts } from '../../i18n/pages/import-page';
import { uiTexts, type UiTexts } from '../../i18n/ui';
import { useTexts } from '../shared/texts';
import type { ImportPorts } from './import-ports';

/** What every part of the import page uses. */
export interface ImportScope {
  readonly ports: ImportPorts;
  readonly texts: ImportPageTexts;
  /** What files and entries are called. */
  readonly names: ImportTexts;
  readonly common: UiTexts;
}

const Ports = createContext<ImportPorts | null>(null);

export const ImportPortsProvider = Ports.Provider;

export function useImportScope(): ImportScope {
  const ports = useContext(Ports);
  if (!ports) throw new Error('a part of the import page was drawn outside of it');
  return { ports, texts: useTexts(importPageTexts), names: useTexts(importTexts), common: useTexts(uiTexts) };
}
