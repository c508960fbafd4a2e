import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { REMEMBERED_VIEW } from '../../domain/last-window';
import { usePopup } from '../shared/popup-context';
import { useMounted } from '../shared/lifecycle';
import { useRemembered } from '../shared/use-remembered';

export interface View {
  readonly id: string;
  readonly name: string;
  readonly draw: () => ComponentChildren;
}

interface ViewsProps {
  /** The name of the row of tabs, for screen readers. */
  readonly label: string;
  /** The first one is shown at the beginning. */
  readonly views: readonly View[];
}

/** Views under a row of tabs. A view is drawn when it is first shown, and keeps its state when another one is shown. */
export function Views({ label, views }: ViewsProps) {
  const first = views[0]?.id ?? '';
  const [left, setShown] = useRemembered(REMEMBERED_VIEW, first);
  const shown = views.some(({ id }) => id === left) ? left : first;
  const [drawn, setDrawn] = useState<readonly string[]>([shown]);
  const tabs = useRef<HTMLDivElement>(null);
  const { ports } = usePopup();

  const show = (id: string): void => {
    setShown(id);
    setDrawn((before) => (before.includes(id) ? before : [...before, id]));
  };
  // A note that the reader asks for in the page is shown in the first view.
  useMounted((signal) => ports.notes.onChanged((message) => ports.window.isNoteRequest(message) && show(first), signal), [ports, first]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = neighbourBy(
      event.code,
      views.findIndex(({ id }) => id === shown),
      views.length,
    );
    const view = next === null ? undefined : views[next];
    if (!view) return;
    event.preventDefault();
    show(view.id);
    tabs.current?.querySelector<HTMLElement>(`#tab-${view.id}`)?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={tabs} onKeyDown={onKeyDown}>
        {views.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${id}`}
            aria-selected={id === shown}
            aria-controls={`view-${id}`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => show(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {views.map(({ id, draw }) => (
        <div key={id} role="tabpanel" id={`view-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== shown}>
          {drawn.includes(id) && draw()}
        </div>
      ))}
    </>
  );
}

/** The index of the tab that a key moves to, or `null`. */
function neighbourBy(code: string, from: number, count: number): number | null {
  if (code === 'ArrowRight') return (from + 1) % count;
  if (code === 'ArrowLeft') return (from - 1 + count) % count;
  if (code === 'Home') return 0;
  return code === 'End' ? count - 1 : null;
}
