import type { Note } from '../../../domain/notes/notes';
import { noteRowTexts } from '../../../i18n/note-row';
import type { TextRange } from '../../../domain/text/text-range';
import { differingParts } from './differing-part';
import { uiTexts } from '../../../i18n/ui';
import { useRowScope } from '../note/row-scope';
import { useTexts } from '../../shared/texts';

interface ConflictProps {
  readonly copy: Note;
  /** `null` where the note that it is a conflict copy of is gone. */
  readonly original: Note | null;
  readonly isComparing: boolean;
  readonly onCompare: (isComparing: boolean) => void;
}

/** Says that a note is a conflict copy, and offers to compare it and to resolve the conflict. */
export function ConflictLine({ copy, original, isComparing, onCompare }: ConflictProps) {
  const texts = useTexts(uiTexts);
  const { resolveConflict } = useRowScope();
  const own = useTexts(noteRowTexts);
  return (
    <div class="conflict">
      <p>{texts.list.conflict}</p>
      {original && (
        <span class="actions">
          <button type="button" class="plain" aria-expanded={isComparing} onClick={() => onCompare(!isComparing)}>
            {isComparing ? own.stopComparing : own.compare}
          </button>
          <button type="button" class="plain" onClick={() => resolveConflict(copy, original)}>
            {own.useThis}
          </button>
        </span>
      )}
    </div>
  );
}

/** The other window's text below the copy's; the differing part is marked in both. */
export function OtherText({ copy, original }: { readonly copy: Note; readonly original: Note }) {
  const texts = useTexts(noteRowTexts);
  const [, differing] = differingParts(copy.body, original.body);
  return (
    <div class="other-text">
      <p class="quiet">{texts.otherText}</p>
      {original.body === '' ? <p class="quiet">{texts.otherEmpty}</p> : <MarkedText text={original.body} differing={differing} />}
    </div>
  );
}

export function ComparedText({ copy, original }: { readonly copy: Note; readonly original: Note }) {
  return <MarkedText text={copy.body} differing={differingParts(copy.body, original.body)[0]} />;
}

function MarkedText({ text, differing: { start, end } }: { readonly text: string; readonly differing: TextRange }) {
  return (
    <p class="note-body">
      {text.slice(0, start)}
      {end > start && <mark>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </p>
  );
}
