import { EXTRAS, extrasIn, type Extra } from './extras';
import type { FileFacts } from '../../domain/import/preview';
import { useImportScope } from './scope';

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
