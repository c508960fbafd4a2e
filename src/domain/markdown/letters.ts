/**
 * Only the letters and digits of a text. So two texts are equal however an editor wraps their lines and escapes their
 * signs: `a\_b` and `a_b`.
 */
export function lettersOf(markdown: string): string {
  return markdown
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
