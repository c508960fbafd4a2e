/** @jsxImportSource #elements */
export interface ChipProps {
  readonly text: string;
  readonly close: string;
  readonly onTake: (press: Event) => void;
  readonly onClose: (press: Event) => void;
}

/** An offer at the lower edge of the window, with a button to accept it and one to close it. */
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
