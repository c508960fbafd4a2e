import { useMemo } from 'preact/hooks';
import type { ImportPreview } from '../../domain/import/preview';
import type { ImportPreviewTexts } from '../../i18n/pages/import-preview';
import { ExtrasChoice, type Extra } from './extras';
import { countChosen, groupsOf, type Choices } from './groups';
import { Group } from './group';
import { useImportScope } from './scope';

interface PreviewProps {
  readonly preview: ImportPreview;
  /** The notes have changed meanwhile, and it is being made anew. */
  readonly isRenewing: boolean;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly extras: ReadonlySet<Extra>;
  readonly onChooseExtras: (extras: ReadonlySet<Extra>) => void;
  readonly onStore: () => void;
}

/** What an import would do, by kind; below it the button that does it. */
export function Preview({ preview, isRenewing, choices, onChoose, extras, onChooseExtras, onStore }: PreviewProps) {
  const { file, plan } = preview;
  const { texts, names } = useImportScope();
  const groups = useMemo(() => groupsOf(plan), [plan]);
  const { taken, deleted } = useMemo(() => countChosen(plan, choices), [plan, choices]);
  const isNothing = groups.every(({ kind }) => kind === 'unchanged');
  const canChoose = groups.some(({ kind }) => kind !== 'unchanged' && kind !== 'unreadable');
  const canStore = taken + deleted + extras.size > 0;
  return (
    <section class="import-preview" aria-labelledby="import-preview">
      <h2 id="import-preview" class="visually-hidden" data-result="" tabIndex={-1}>
        {texts.preview}
      </h2>
      <div class="import-summary" role="status">
        <p>{texts.holds[file.kind](file.notes)}</p>
        <p class="import-sentence">
          {isNothing
            ? nothing(preview, texts)
            : texts.summary(groups.map(({ kind, entries }) => texts.counts[kind](entries.length)).join(', '))}
        </p>
        {file.lacking > 0 && <p>{texts.lacking(file.lacking)}</p>}
        {file.declared !== null && <p>{names.fewer(file.declared)}</p>}
        {isRenewing && <p class="quiet">{texts.renewing}</p>}
      </div>
      {groups.map((group) => (
        <Group key={group.kind} group={group} choices={choices} onChoose={onChoose} />
      ))}
      <ExtrasChoice file={file} chosen={extras} onChoose={onChooseExtras} />
      {(canChoose || extras.size > 0) && (
        <div class="import-store">
          <button type="button" class="button import-do" aria-disabled={!canStore} onClick={() => canStore && onStore()}>
            {!canStore ? texts.nothingChosen : taken + deleted === 0 ? texts.extras.store : texts.store(taken, deleted)}
          </button>
        </div>
      )}
    </section>
  );
}

/** What is said where an import would change nothing. */
function nothing({ file, plan }: ImportPreview, texts: ImportPreviewTexts): string {
  if (plan.length === 0) return texts.noNotes;
  // The reader looks here whether a backup is one.
  if (file.kind === 'backup' && file.lacking === 0) return texts.isWhole(plan.length);
  return plan.some((entry) => entry.kind === 'unchanged' && entry.isEditedHere) ? texts.nothingNew : texts.allSame;
}
