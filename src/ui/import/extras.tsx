import type { BackupExtras } from '../../domain/annotations/extras';
import type { FileFacts, ImportPreview } from '../../domain/import/preview';
import { useImportScope } from './scope';

/** What a backup holds besides notes, in the order in which it is offered. */
export const EXTRAS = ['settings', 'marks', 'positions'] as const;
export type Extra = (typeof EXTRAS)[number];

export function extrasIn({ settings, watched, positions }: FileFacts): readonly Extra[] {
  const isHeld = { settings: settings !== null, marks: watched.length > 0, positions: positions.length > 0 };
  return EXTRAS.filter((extra) => isHeld[extra]);
}

/** Those that are taken where the reader chose nothing: all where no note is here yet, so that a new profile gets everything back. */
export function firstExtras({ file, plan }: ImportPreview): ReadonlySet<Extra> {
  const isNewHere = plan.every(({ kind }) => kind === 'new' || kind === 'unreadable');
  return new Set(isNewHere ? extrasIn(file) : []);
}

/** The request that applies the chosen ones. */
export function chosenExtras({ settings, watched, positions }: FileFacts, chosen: ReadonlySet<Extra>): BackupExtras {
  return {
    ...(chosen.has('settings') && settings !== null ? { settings } : {}),
    ...(chosen.has('marks') ? { marks: watched } : {}),
    ...(chosen.has('positions') ? { positions } : {}),
  };
}

interface ExtrasChoiceProps {
  readonly file: FileFacts;
  readonly chosen: ReadonlySet<Extra>;
  readonly onChoose: (chosen: ReadonlySet<Extra>) => void;
}

/** What a backup holds besides notes, each to be taken or left; nothing where it holds no more. */
export function ExtrasChoice({ file, chosen, onChoose }: ExtrasChoiceProps) {
  const { texts } = useImportScope();
  const held = extrasIn(file);
  if (held.length === 0) return null;
  const labels = {
    settings: texts.extras.settings,
    marks: texts.extras.marks(file.watched.length),
    positions: texts.extras.positions,
  };
  return (
    <fieldset class="import-group import-extras">
      <legend>
        <h3>{texts.extras.heading}</h3>
      </legend>
      <p class="quiet import-hint">{texts.extras.hint}</p>
      {held.map((extra) => (
        <label key={extra} class="import-tick">
          <input
            type="checkbox"
            checked={chosen.has(extra)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(new Set(EXTRAS.filter((each) => (each === extra ? checked : chosen.has(each)))))
            }
          />
          {labels[extra]}
        </label>
      ))}
    </fieldset>
  );
}
