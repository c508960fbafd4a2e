import type { Language } from '../domain/language';
import type { OutlineId } from '../domain/outline';
import { OUTLINE } from './outline';

/** A section's name where there is little room: `S# 4` for a numbered session, else its heading. */
export function shortLabel(section: OutlineId, language: Language): string {
  if (section === 'handson') return language === 'ko' ? '핸즈온' : 'Hands-on';
  const text = OUTLINE.find(({ id }) => id === section)?.text ?? '';
  return /S# \d+/.exec(text)?.[0] ?? text;
}
