import type { ComponentChildren } from 'preact';
import type { TextRange } from '../../domain/text/text-range';

/** A part of a text, with what was found in the text marked. */
export function markedParts(text: string, found: readonly TextRange[], start: number, end: number): readonly ComponentChildren[] {
  let at = start;
  const parts: ComponentChildren[] = [];
  for (const range of found) {
    const [from, to] = [Math.max(range.start, start), Math.min(range.end, end)];
    if (from >= to) continue;
    if (from > at) parts.push(text.slice(at, from));
    parts.push(<mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  if (at < end) parts.push(text.slice(at, end));
  return parts;
}
