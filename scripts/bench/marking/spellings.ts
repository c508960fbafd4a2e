import { ignoresCase, spellingVariants } from '../../../src/domain/terms/pattern';
import { TERM_RULES } from '../../../src/post/terms';

/** One spelling of a term, as a tool without rules needs it. */
export interface WrittenTerm {
  readonly id: string;
  readonly text: string;
  readonly ignoreCase: boolean;
}

let written: readonly WrittenTerm[] | undefined;

/** Every spelling of the glossary, longest first; where a space may be missing, also without it. Prepared at the first call, as the companion is. */
export function writtenTerms(): readonly WrittenTerm[] {
  written ??= TERM_RULES.flatMap((rule) =>
    [...new Set(rule.aliases.flatMap(spellingVariants).flatMap((alias) => [alias, alias.replaceAll(' ', '')]))].map((text) => ({
      id: rule.id,
      text,
      ignoreCase: ignoresCase(rule, text),
    })),
  ).toSorted((left, right) => right.text.length - left.text.length);
  return written;
}

let ids: ReadonlyMap<string, string> | undefined;

/** The term that a piece of text spells, in any case and with any spaces; '' where it spells none. */
export function termSpelled(text: string): string {
  ids ??= new Map(writtenTerms().map(({ id, text: spelled }) => [fold(spelled), id]));
  return ids.get(fold(text)) ?? '';
}

/** All spellings as one regular expression; the longest comes first and wins. */
export function alternation(): RegExp {
  const parts = writtenTerms().map(({ text, ignoreCase }) => {
    const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
    return ignoreCase ? `(?i:${escaped})` : escaped;
  });
  return new RegExp(parts.join('|'), 'g');
}

function fold(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}
