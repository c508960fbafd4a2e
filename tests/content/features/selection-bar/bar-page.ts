import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { NoteColour } from '../../../../src/domain/notes/colours';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { failure, success } from '../../../../src/domain/result';
import { startCompanion } from '../../../../src/content/companion';
import type { Passage } from '../../../../src/messaging/messages';
import { trusted } from '../../../page/trusted';
import { atHome, fakePorts, show, type FakePorts } from '../../fake-ports';
import { paintedRanges } from '../glossary/painted';

let controller: AbortController;
export let ports: FakePorts;
/** What the page has asked of the background about highlights. */
export let sent: { type: string; request: Record<string, unknown> }[];
/** Types of messages that the background refuses; a test adds to it. */
export let failing: string[];

/** Each test begins with the companion on the post; the last colour is blue. */
beforeEach(async () => {
  controller = new AbortController();
  sent = [];
  failing = [];
  atHome();
  show('desktop');
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => [new DOMRect(100, 100, 90, 20)] as unknown as DOMRectList;
  const inner = fakePorts({ stored: { ...DEFAULT_SETTINGS, colour: 'blue' } });
  const answers: Record<string, unknown> = {
    'highlight/create': { popupOpened: true },
    'highlight/open': { popupOpened: true },
    'highlight/colour': null,
    'highlight/link': { url: 'https://blog.example/1#:~:text=x' },
  };
  ports = {
    ...inner,
    ask: (async (type: string, request: Record<string, unknown>) => {
      if (type in answers) sent.push({ type, request });
      if (failing.includes(type)) return failure('unreachable');
      return type in answers ? success(answers[type]) : inner.ask(type as never, request as never);
    }) as FakePorts['ask'],
  };
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

export function root(): ShadowRoot {
  const found = document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot;
  if (!found) throw new Error('no bar');
  return found;
}

export function bar(): HTMLElement {
  return root().querySelector('section') ?? document.createElement('p');
}

export function buttons(): HTMLElement[] {
  return [...bar().querySelectorAll('button')];
}

export function nameOf(button: Element): string | null {
  return button.getAttribute('aria-label') ?? button.textContent;
}

export function button(name: string): HTMLElement {
  const found = buttons().find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no ${name} among ${buttons().map(nameOf).join(', ')}`);
  return found;
}

/** A press on a button, as the reader makes it. */
export function press(name: string): void {
  button(name).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
}

export function key(target: EventTarget, name: string): Event {
  const event = trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
  target.dispatchEvent(event);
  return event;
}

/** The text of the toast. */
export function toastText(): string {
  return root().querySelector('[role="status"]')?.textContent ?? '';
}

export function untilBarShown(): Promise<void> {
  return vi.waitFor(() => expect(bar().hidden).toBe(false));
}

/** Selects the first words of a paragraph, and gives them as a passage. */
export async function select(at = 0, length = 12): Promise<Passage> {
  const paragraph = [...document.querySelectorAll('.contents_style p')].filter(
    ({ firstChild }) => (firstChild?.textContent?.length ?? 0) > 30,
  )[at];
  const text = paragraph?.firstChild;
  if (!text) throw new Error('no paragraph');
  document.getSelection()?.setBaseAndExtent(text, 0, text, length);
  document.dispatchEvent(trusted(new Event('selectionchange')));
  return (await ports.tell('selection/read', {})) as Passage;
}

/** Tells the page of a highlight, as the background does. */
export async function highlight(passage: Passage, colour: NoteColour): Promise<void> {
  ports.tell('page/notes', { after: undefined as never, state: 'y', added: [{ target: passage.target, colour }], removed: [], counts: {} });
  await vi.waitFor(() => expect(paintedRanges(`techand-note-${colour}`)).toHaveLength(1));
}
