import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../domain/language';

const ReaderLanguage = createContext<Language | null>(null);

/** Around everything that a window or a page of the extension draws. */
export const LanguageProvider = ReaderLanguage.Provider;

/** The texts of a part in the reader's language, e.g. `useTexts(trashTexts)`: how every part gets them. */
export function useTexts<Texts>(textsIn: (language: Language) => Texts): Texts {
  const language = useContext(ReaderLanguage);
  if (language === null) throw new Error('a part was drawn outside of a language');
  return textsIn(language);
}
