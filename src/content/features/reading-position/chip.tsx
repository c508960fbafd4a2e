export interface ChipProps {
  readonly text: string;
  readonly close: string;
  readonly onTake: (press: Event) => void;
  readonly onClose: (press: Event) => void;
}

/** A small offer at the lower edge that can be taken or left. */
export function Chip({ text, close, onTake, onClose }: ChipProps) {
  return (
    <div class="chip" role="status">
      <button type="button" class="take" onClick={onTake}>
        {text}
      </button>
      <button type="button" class="close" title={close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
