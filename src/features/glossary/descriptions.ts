import type { Language } from '../../domain/language';
import { TERM_ATTRIBUTE } from '../../page/companion-element';
import type { PageContext } from '../feature';

/** Lets a screen reader say what a term means as it comes to its mark; the sentence around stays as it is. */
export async function describeMarks({ document, ask }: PageContext, language: Language, signal: AbortSignal): Promise<void> {
  const marks = [...document.querySelectorAll(`[${TERM_ATTRIBUTE}][role]`)];
  const idOf = (mark: Element): string => mark.getAttribute(TERM_ATTRIBUTE) ?? '';
  const descriptions = await ask('term/descriptions', { ids: [...new Set(marks.map(idOf))], language });
  // Without an answer the marks still open their cards, which say that the explanation could not be fetched.
  if (!descriptions.ok || signal.aborted) return;
  for (const mark of marks) {
    const description = descriptions.value[idOf(mark)];
    if (description !== undefined) mark.setAttribute('aria-description', description);
  }
}
