import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trashTexts } from '../../i18n/trash';
import { useTexts } from './texts';

interface ConfirmButtonProps {
  readonly label: string;
  /** A longer name for screen readers. */
  readonly name?: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone. Pressed, it shows a question instead of itself, with the focus on Cancel. */
export function ConfirmButton({ label, name = label, question, onConfirm }: ConfirmButtonProps) {
  const { cancel } = useTexts(trashTexts);
  const [isAsking, setAsking] = useState(false);
  const element = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);

  useLayoutEffect(() => {
    if (isAsking !== wasAsking.current) element.current?.querySelector<HTMLElement>('[data-safe]')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isAsking || event.code !== 'Escape' || event.isComposing) return;
    // Left to the browser, the key would close the whole popup.
    event.preventDefault();
    setAsking(false);
  };

  return (
    <span class="confirm" ref={element} onKeyDown={onKeyDown}>
      {isAsking ? (
        <span class="actions" role="group" aria-label={`${name}: ${question}`}>
          <span class="quiet">{question}</span>
          <button type="button" class="button final" aria-label={name} onClick={onConfirm}>
            {label}
          </button>
          <button type="button" class="plain" data-safe="" onClick={() => setAsking(false)}>
            {cancel}
          </button>
        </span>
      ) : (
        <button type="button" class="plain danger" data-safe="" aria-label={name} onClick={() => setAsking(true)}>
          {label}
        </button>
      )}
    </span>
  );
}
