import type { Language } from '../../domain/language';
import type { TextRange } from '../../domain/text/text-range';

interface MarkedProps {
  readonly text: string;
  readonly range: TextRange | null;
  readonly class: string;
  /** `null` for a spelling, which may be Korean or English. */
  readonly language: Language | null;
}

/** A text in its language, with the found part marked. */
export function Marked({ text, range, class: name, language }: MarkedProps) {
  const { start, end } = range ?? { start: 0, end: 0 };
  return (
    <span class={name} lang={language ?? undefined}>
      {text.slice(0, start)}
      {end > start && <mark>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </span>
  );
}

interface Found {
  readonly text: string;
  readonly range: TextRange;
  readonly language: Language | null;
}

/** Characters to show before the found part, so that it is visible in a line that CSS cuts at its end. */
const BEFORE = 16;

/** Shortens a text before the found part, at the beginning of a word. */
export function shortenBefore({ text, range, language }: Found): Found {
  const { start, end } = range;
  const from = start > BEFORE ? text.indexOf(' ', start - BEFORE) + 1 : 0;
  if (from === 0 || from > start) return { text, range, language };
  return { text: `…${text.slice(from)}`, range: { start: start - from + 1, end: end - from + 1 }, language };
}
