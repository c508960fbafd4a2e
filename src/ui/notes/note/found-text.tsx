import type { TextRange } from '../../../domain/text-range';
import { useRowScope } from './row-scope';

/** A text of a note, with the words that the reader searches for marked. */
export function FoundText({ text }: { readonly text: string }) {
  const { find } = useRowScope();
  return <>{split(text, find(text)).map(({ part, isFound }, at) => (isFound ? <mark key={at}>{part}</mark> : part))}</>;
}

function split(text: string, ranges: readonly TextRange[]): readonly { readonly part: string; readonly isFound: boolean }[] {
  let end = 0;
  const parts = ranges.flatMap((range) => {
    const before = text.slice(end, range.start);
    end = range.end;
    return [
      { part: before, isFound: false },
      { part: text.slice(range.start, range.end), isFound: true },
    ];
  });
  return [...parts, { part: text.slice(end), isFound: false }].filter(({ part }) => part !== '');
}
