import { mountPopup } from '../../src/ui/app/popup';
import type { PopupPorts } from '../../src/ui/shared/popup-ports';
import type { TestBrowser } from './test-browser';
import { until } from './until';

export interface OpenPopup {
  readonly root: HTMLElement;
  readonly field: () => HTMLTextAreaElement;
  readonly button: (name: string | RegExp, within?: ParentNode) => HTMLButtonElement;
  readonly rows: () => HTMLElement[];
  readonly text: () => string;
  /** Sets the value as a key would and tells the field. */
  readonly type: (text: string, field?: HTMLTextAreaElement) => void;
  readonly press: (target: Element, code: string, more?: KeyboardEventInit) => KeyboardEvent;
  readonly close: () => void;
}

/** Opens a window of a browser with the popup in it and waits until page and notes were answered. */
export async function openPopup(browser: TestBrowser, ports: PopupPorts = browser.window()): Promise<OpenPopup> {
  const root = document.createElement('div');
  document.body.append(root);
  const controller = new AbortController();
  mountPopup(root, ports, controller.signal);

  const popup: OpenPopup = {
    root,
    field: () => found(root.querySelector<HTMLTextAreaElement>('#note'), 'the note field'),
    button: (name, within = root) =>
      found(
        [...within.querySelectorAll('button')].find((button) => isNamed(button, name)),
        `the button ${String(name)}`,
      ),
    rows: () => [...root.querySelectorAll<HTMLElement>('[data-note]')],
    text: () => root.textContent ?? '',
    type: (text, field = popup.field()) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    press: (target, code, more = {}) => {
      const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more });
      target.dispatchEvent(event);
      return event;
    },
    close: () => {
      controller.abort();
      root.remove();
    },
  };
  await until(() => {
    const isListed = root.querySelector('.note-list')?.getAttribute('aria-busy') === 'false';
    const isPlaced = root.querySelector('[data-pending="true"]') === null;
    if (!isListed || !isPlaced) throw new Error('still loading');
  });
  return popup;
}

function isNamed(button: HTMLButtonElement, name: string | RegExp): boolean {
  const own = button.getAttribute('aria-label') ?? button.getAttribute('title') ?? button.textContent ?? '';
  return typeof name === 'string' ? own === name : name.test(own);
}

function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is not there`);
  return value;
}
