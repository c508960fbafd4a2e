import { uiLanguage } from './runtime';

/** Korean for a Korean browser, English for every other. */
export function readerLanguage(): 'ko' | 'en' {
  return uiLanguage().toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
