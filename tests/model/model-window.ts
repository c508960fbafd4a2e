import type { PopupPorts } from '../../src/ui/shared/popup-ports';
import { mountPopup } from '../../src/ui/app/popup';
import type { WindowKind } from '../../src/platform/windows/window-kind';

/** One mounted popup, driven through what it shows. */
export interface ModelWindow {
  /** Its size, which only one of the open windows has. */
  readonly name: WindowKind;
  /** Every whole text that was in it so far. */
  readonly shown: Set<string>;
  readonly composing: Set<HTMLTextAreaElement>;
  isClosed: boolean;
  /** The field above the list, and that of a row being edited. */
  readonly fields: () => readonly HTMLTextAreaElement[];
  /** Buttons whose name is this, or begins with it and a colon, as those of rows do. */
  readonly buttons: (name: string) => readonly HTMLButtonElement[];
  readonly text: (selector: string) => string;
  /** Fields that are said to be saved. */
  readonly saved: () => readonly HTMLTextAreaElement[];
  readonly look: () => void;
  readonly type: (field: HTMLTextAreaElement, text: string) => void;
  readonly close: () => void;
}

/** Opens a window with ports of its own; once it is closed nothing of it goes on, as no script of a closed window does. */
export function openModelWindow(name: WindowKind, portsOf: (window: ModelWindow) => PopupPorts): ModelWindow {
  const root = document.createElement('div');
  document.body.append(root);
  const controller = new AbortController();
  const all = <Found extends Element>(selector: string): readonly Found[] => [...root.querySelectorAll<Found>(selector)];
  const fields = (): readonly HTMLTextAreaElement[] => all<HTMLTextAreaElement>('textarea.note-text');
  const window: ModelWindow = {
    name,
    shown: new Set(),
    composing: new Set(),
    isClosed: false,
    fields,
    buttons: (wanted) =>
      all<HTMLButtonElement>('button').filter((button) => {
        const own = button.getAttribute('aria-label') ?? button.textContent ?? '';
        return !button.disabled && (own === wanted || own.startsWith(`${wanted}: `));
      }),
    text: (selector) =>
      all(selector)
        .map(({ textContent }) => textContent ?? '')
        .join('\n'),
    saved: () =>
      fields().filter((field) => field.closest('.note-field, .note')?.querySelector('.save-line')?.getAttribute('data-save') === 'saved'),
    look: () => {
      for (const { value } of fields()) window.shown.add(value);
      for (const { textContent } of all('.note-body')) window.shown.add(textContent ?? '');
    },
    type: (field, text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: window.composing.has(field) }));
    },
    close: () => {
      window.isClosed = true;
      controller.abort();
      root.remove();
    },
  };
  mountPopup(
    root,
    mortalPorts(portsOf(window), () => window.isClosed),
    controller.signal,
  );
  return window;
}

function mortalPorts(ports: PopupPorts, isDead: () => boolean): PopupPorts {
  const { notes, tab, settings, files, platform } = ports;
  return {
    ...mortal(ports, isDead),
    notes: mortal(notes, isDead),
    tab: mortal(tab, isDead),
    settings: mortal(settings, isDead),
    files: mortal(files, isDead),
    platform: mortal(platform, isDead),
  };
}

const NEVER = new Promise<never>(() => {});

/** What a killed context has called goes through, but the context gets no result, and calls nothing any more. */
export function mortal<Target extends object>(target: Target, isDead: () => boolean): Target {
  const guard =
    (work: (...given: unknown[]) => unknown) =>
    (...given: unknown[]): unknown => {
      if (isDead()) return NEVER;
      const result = work(...given);
      if (!(result instanceof Promise)) return result;
      return result.then(
        (value: unknown) => (isDead() ? NEVER : value),
        (error: unknown) => (isDead() ? NEVER : Promise.reject(error)),
      );
    };
  return Object.fromEntries(
    Object.entries(target).map(([name, part]: [string, unknown]) => [
      name,
      typeof part === 'function' ? guard(part as (...given: unknown[]) => unknown) : part,
    ]),
  ) as Target;
}
