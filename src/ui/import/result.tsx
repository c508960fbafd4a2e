import { useImportScope } from './scope';
import type { Stage } from './use-import';

interface ResultProps {
  readonly stage: Extract<Stage, { readonly step: 'storing' | 'done' | 'undone' }>;
  readonly onUndo: () => void;
}

/** Says what was stored or undone, and offers to undo it and to see the notes. */
export function Result({ stage, onUndo }: ResultProps) {
  const { ports, texts, common } = useImportScope();
  const isWorking = stage.step === 'storing' || (stage.step === 'done' && stage.isUndoing);
  return (
    <section class="import-result" aria-busy={isWorking}>
      <p class="import-sentence" role="status" data-result="" tabIndex={-1}>
        {sentence(stage, texts)}
      </p>
      {isWorking && <progress aria-label={stage.step === 'storing' ? texts.storing : texts.undoing} />}
      {!isWorking && (
        <p class="actions">
          {stage.step === 'done' && (
            <button type="button" class="button" onClick={onUndo}>
              {common.undo}
            </button>
          )}
          <button type="button" class="plain" onClick={() => void ports.openNotes()}>
            {texts.toNotes}
          </button>
        </p>
      )}
    </section>
  );
}

function sentence(stage: ResultProps['stage'], texts: ReturnType<typeof useImportScope>['texts']): string {
  if (stage.step === 'storing') return texts.storing;
  if (stage.step === 'done') {
    const { taken, deleted, extras } = stage.done;
    if (stage.isUndoing) return texts.undoing;
    return [...(taken + deleted === 0 ? [] : [texts.stored(taken, deleted)]), ...(extras === null ? [] : [texts.extras.stored])].join(' ');
  }
  if (stage.restored + stage.left === 0) return texts.extras.undone;
  return [texts.undone(stage.restored), ...(stage.left === 0 ? [] : [texts.left(stage.left)])].join(' ');
}
