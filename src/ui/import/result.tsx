import { useImportScope } from './scope';
import { isStoring, type Stage } from './stages';

/** How far the reading is, and the button that stops it. */
export function Reading({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  const { texts } = useImportScope();
  return (
    <section class="import-reading">
      <label>
        <span>{texts.reading}</span>
        <progress max={1} value={share} data-result="" tabIndex={-1} />
      </label>
      <button type="button" class="button" onClick={onStop}>
        {texts.stop}
      </button>
    </section>
  );
}

interface ResultProps {
  readonly stage: Extract<Stage, { readonly step: 'storing' | 'done' | 'undoing' | 'undone' }>;
  readonly onUndo: () => void;
  readonly onStop: () => void;
}

/** Says what is being stored or undone, with a way to stop it; then what was, and offers to undo it and to see the notes. */
export function Result({ stage, onUndo, onStop }: ResultProps) {
  const { ports, texts, common } = useImportScope();
  return (
    <section class="import-result" aria-busy={isStoring(stage)}>
      <p class="import-sentence" role="status" data-result="" tabIndex={-1}>
        {sentence(stage, texts)}
      </p>
      {stage.step === 'storing' || stage.step === 'undoing' ? (
        <Working stage={stage} onStop={onStop} />
      ) : (
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

interface WorkingProps {
  readonly stage: Extract<Stage, { readonly step: 'storing' | 'undoing' }>;
  readonly onStop: () => void;
}

/** How far it is. The bar has no value until the first notes are written. */
function Working({ stage: { step, progress }, onStop }: WorkingProps) {
  const { texts } = useImportScope();
  const { share, isStopping } = progress;
  return (
    <>
      <progress max={1} {...(share > 0 ? { value: share } : {})} aria-label={step === 'storing' ? texts.storing : texts.undoing} />
      <button type="button" class="button" data-stop="" aria-disabled={isStopping} onClick={() => isStopping || onStop()}>
        {texts.stop}
      </button>
    </>
  );
}

function sentence(stage: ResultProps['stage'], texts: ReturnType<typeof useImportScope>['texts']): string {
  if (stage.step === 'storing' || stage.step === 'undoing') {
    if (stage.progress.isStopping) return texts.stopping;
    return stage.step === 'storing' ? texts.storing : texts.undoing;
  }
  if (stage.step === 'done') {
    const { taken, deleted, extras } = stage.done;
    return [...(taken + deleted === 0 ? [] : [texts.stored(taken, deleted)]), ...(extras === null ? [] : [texts.extras.stored])].join(' ');
  }
  if (stage.restored + stage.left === 0) return texts.extras.undone;
  return [texts.undone(stage.restored), ...(stage.left === 0 ? [] : [texts.left(stage.left)])].join(' ');
}
