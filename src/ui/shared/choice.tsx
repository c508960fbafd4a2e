interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly isLegendSeen?: boolean;
  readonly options: readonly (readonly [value: Value, label: string, language?: 'ko' | 'en' | undefined])[];
  /** `null` until it is known. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** A choice of a few options, by radio buttons: the browser handles their keys. */
export function Choice<Value extends string>({ name, legend, isLegendSeen = true, options, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" disabled={chosen === null}>
      <legend class={isLegendSeen ? 'quiet' : 'visually-hidden'}>{legend}</legend>
      {options.map(([value, label, language]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span lang={language}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
