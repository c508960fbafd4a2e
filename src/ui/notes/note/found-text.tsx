import { markedParts } from '../../shared/marked-parts';
import { useRowScope } from './row-scope';

/** A text of a note, with the words that the reader searches for marked. */
export function FoundText({ text }: { readonly text: string }) {
  const { find } = useRowScope();
  return <>{markedParts(text, find(text), 0, text.length)}</>;
}
