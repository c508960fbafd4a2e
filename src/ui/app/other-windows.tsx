import { windowTexts } from '../../i18n/windows';
import type { WindowKind } from '../../platform/windows/window-kind';
import { usePopup } from '../shared/popup-context';
import { useMemory } from '../shared/use-remembered';
import { useTexts } from '../shared/texts';

/** Buttons that go on in another size of the window, for each that this browser has. */
export function OtherWindows() {
  const { ports } = usePopup();
  const memory = useMemory();
  const texts = useTexts(windowTexts);
  const { others, open } = ports.window;
  return (
    <span class="other-windows" role="group" aria-label={texts.others}>
      {others.map((kind) => (
        <button
          key={kind}
          type="button"
          class="plain icon"
          data-open={kind}
          aria-label={texts.open[kind]}
          title={texts.open[kind]}
          onClick={() => open(kind, memory.all())}
        >
          <WindowIcon kind={kind} />
        </button>
      ))}
    </span>
  );
}

/** A window, and in it the part that is meant: a corner, the right side, or all of it. */
const MEANT: Readonly<Record<WindowKind, string>> = {
  popup: 'M9.5 2.5h4v6h-4z',
  'side-panel': 'M9.5 2.5h5v11h-5z',
  'notes-page': 'M1.5 5.5h13v8h-13z',
};

function WindowIcon({ kind }: { kind: WindowKind }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={MEANT[kind]} fill="currentColor" />
      <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" fill="none" stroke="currentColor" />
    </svg>
  );
}
