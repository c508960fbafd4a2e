interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  /** `null` until the setting is known; the switch is disabled then. */
  readonly on: boolean | null;
  readonly onChange: (on: boolean) => void;
}

/** A labelled switch; a press changes the setting at once. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on ?? false}
      data-known={on !== null}
      disabled={on === null}
      title={hint}
      onClick={() => onChange(!on)}
    >
      <span>{label}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
