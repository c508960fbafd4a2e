import { uiLanguage } from './runtime';

/**
 * Korean where the browser speaks it or its reader prefers it in pages, English for every other. Both are asked,
 * since many Korean developers keep their browser in English, and some builds of Chromium have no other language.
 */
export function readerLanguage(): 'ko' | 'en' {
  return [uiLanguage(), navigator.language].some((language) => language.toLowerCase().startsWith('ko')) ? 'ko' : 'en';
}
