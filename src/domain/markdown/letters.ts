/**
 * The letters and digits of a text alone: the same however an editor wraps its lines and escapes its signs, `a\_b` and
 * `a_b`.
 */
export function lettersOf(markdown: string): string {
  return markdown
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
