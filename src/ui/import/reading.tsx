import { useImportScope } from './scope';

/** How far the reading is, and the button that stops it. */
export function Reading({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  const { texts } = useImportScope();
  return (
    <section class="import-reading">
      <label>
        <span>{texts.reading}</span>
        <progress max={1} value={share} data-result="" tabIndex={-1} />
      </label>
      <button type="button" class="button" onClick={onStop}>
        {texts.stop}
      </button>
    </section>
  );
}
