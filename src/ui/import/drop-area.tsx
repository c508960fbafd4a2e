import { useRef, useState } from 'preact/hooks';
import { useMounted } from '../shared/lifecycle';
import { useImportScope } from './scope';

interface DropAreaProps {
  readonly isBusy: boolean;
  readonly onSource: (source: Blob | string) => void;
  /** Called with what the reader has to know. */
  readonly onSay: (problem: string) => void;
}

/** Takes what is dropped anywhere on the page, or pasted. While a file is dragged over the page, it says so. */
export function DropArea(props: DropAreaProps) {
  const { texts } = useImportScope();
  const latest = useLatest(props);
  const [isOver, setOver] = useState(false);

  useMounted(
    (signal) => {
      const take = (data: DataTransfer | null): boolean => {
        const { isBusy, onSource, onSay } = latest.current;
        const [file, ...others] = data?.files ?? [];
        const text = data?.getData('text/plain') ?? '';
        if (isBusy || (file === undefined && text === '')) return false;
        if (others.length > 0) onSay(texts.oneFile);
        else onSource(file ?? text);
        return true;
      };
      // Not prevented, the browser would leave the page and show the file instead.
      const onDrag = (event: DragEvent): void => {
        event.preventDefault();
        setOver(event.type !== 'drop' && !isLeaving(event));
      };
      const onDrop = (event: DragEvent): void => {
        onDrag(event);
        take(event.dataTransfer);
      };
      const onPaste = (event: ClipboardEvent): void => {
        if (take(event.clipboardData)) event.preventDefault();
      };
      for (const type of ['dragenter', 'dragover', 'dragleave'] as const) document.addEventListener(type, onDrag, { signal });
      document.addEventListener('drop', onDrop, { signal });
      document.addEventListener('paste', onPaste, { signal });
    },
    [texts],
  );

  return isOver ? (
    <p class="import-drop" aria-hidden="true">
      {texts.drop}
    </p>
  ) : null;
}

/** A drag leaves each element that it passes; only where it goes nowhere else has it left the page. */
function isLeaving({ type, relatedTarget }: DragEvent): boolean {
  return type === 'dragleave' && relatedTarget === null;
}

/** The value of the last drawing, for listeners that are added once. */
function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
