import type { Language } from '../domain/language';
import { uiLanguage } from './runtime';

/** Korean for a Korean browser, English for every other. */
export function readerLanguage(): Language {
  return uiLanguage().toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
