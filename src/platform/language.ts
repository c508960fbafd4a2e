import { uiLanguage } from './runtime';

/**
 * Korean where the browser's own language or the reader's preferred language for pages is Korean, else English. Both are
 * checked, since many Korean developers use an English browser, and some builds of Chromium have no other language.
 */
export function browserLanguage(): 'ko' | 'en' {
  return [uiLanguage(), navigator.language].some((language) => language.toLowerCase().startsWith('ko')) ? 'ko' : 'en';
}
