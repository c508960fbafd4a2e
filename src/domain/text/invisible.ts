/**
 * Characters that are never visible and change nothing that is read, as the content of a character class of a regular
 * expression: soft hyphen, joiners and zero-width spaces, direction marks, BOM. Pages put them anywhere, so headings,
 * terms and quotes are compared without them.
 */
export const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'g');

export function withoutInvisible(text: string): string {
  return text.replace(ANY_INVISIBLE, '');
}
