export interface ChipProps {
  readonly word: string;
  readonly close: string;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** A small offer at the lower edge that can be taken or left. */
export function Chip({ word, close, onTake, onClose }: ChipProps) {
  return (
    <div class="chip" role="status">
      <button type="button" class="take" onClick={onTake}>
        {word}
      </button>
      <button type="button" class="close" aria-label={close} title={close} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
