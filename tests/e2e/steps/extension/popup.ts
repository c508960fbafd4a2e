import type { Page } from 'puppeteer-core';
import { isPopup, type Popup } from '../../../browser/popup';

/** The popup's document, over a page or in a tab of its own. */
export type Desk = Popup | Page;

const FIELD = '#note';

/** How long a window may take to show something, in milliseconds. */
const LIMIT = 15_000;

/** Presses the button (or switch) whose name begins like this, as soon as it is there, with real pointer events. */
export async function press(desk: Desk, name: string): Promise<void> {
  const end = performance.now() + LIMIT;
  while (!(await mark(desk, name))) {
    if (performance.now() > end) throw new Error(`the popup has no button ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await desk.click('[data-pressed]');
}

function mark(desk: Desk, name: string): Promise<boolean> {
  return look(desk, (wanted: string) => {
    for (const marked of document.querySelectorAll('[data-pressed]')) marked.removeAttribute('data-pressed');
    const button = [...document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent ?? '').trim().startsWith(wanted));
    button?.setAttribute('data-pressed', '');
    return button !== undefined;
  }, name);
}

/** Runs a function in the popup's document, wherever it stands. */
export function look<A extends unknown[], T>(desk: Desk, run: (...args: A) => T, ...args: A): Promise<T> {
  return isPopup(desk) ? desk.evaluate(run, ...args) : (desk.evaluate(run as never, ...(args as unknown as never[])) as Promise<T>);
}

export interface Field {
  readonly label: string;
  readonly value: string;
  readonly hasCaret: boolean;
  /** The quoted passage above the field. */
  readonly quote: string | null;
  readonly saved: string;
}

/** The field a note is written in. */
export function readField(desk: Desk): Promise<Field> {
  return look(desk, (selector: string) => {
    const field = document.querySelector<HTMLTextAreaElement>(selector);
    const section = field?.closest('section');
    return {
      label: field?.labels?.[0]?.textContent ?? '',
      value: field?.value ?? '',
      hasCaret: document.activeElement === field,
      quote: section?.querySelector('blockquote')?.textContent ?? null,
      saved: section?.querySelector('.save-text')?.textContent ?? '',
    };
  }, FIELD);
}

export interface ListedNote {
  readonly section: string;
  readonly quote: string | null;
  readonly body: string;
}

/** The notes listed below the field, in order. */
export function readList(desk: Desk): Promise<ListedNote[]> {
  return look(desk, () =>
    [...document.querySelectorAll('.note-group [data-note]')].map((row) => ({
      section: row.closest('section')?.querySelector('h3')?.textContent ?? '',
      quote: row.querySelector('blockquote')?.textContent ?? null,
      body: row.querySelector('.note-body, textarea')?.textContent ?? '',
    })),
  );
}

/** Waits until the popup's document shows what is asked for; throws with `what` when it never does. */
export async function until(desk: Desk, what: string, isSo: () => boolean, timeoutMs = LIMIT): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!(await look(desk, isSo))) {
    if (performance.now() > end) throw new Error(`the popup does not show: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Waits until the popup says something in passing that begins like this; throws with the last thing it said instead. */
export async function untilSaid(desk: Desk, words: string): Promise<void> {
  const end = performance.now() + LIMIT;
  for (let last = ''; ; ) {
    const said = await look(desk, () => document.querySelector('.toast span')?.textContent ?? '');
    if (said.startsWith(words)) return;
    last = said || last;
    if (performance.now() > end) throw new Error(`the popup does not say “${words}” but “${last}”`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export function untilSaved(desk: Desk): Promise<void> {
  return until(desk, '저장됨', () => document.querySelector('.note-field .save-text')?.textContent?.startsWith('저장됨') ?? false);
}

/** Waits until the notes were read and the place of the next one is known. */
export function untilRead(desk: Desk): Promise<void> {
  return until(desk, 'the list', () =>
    document.querySelector('.notes')?.getAttribute('data-opening') === 'false' && document.querySelector('.note-list')?.ariaBusy !== 'true');
}

export async function setSwitch(popup: Popup, isOn: boolean): Promise<void> {
  const read = () => document.querySelector('[role="switch"]:not(:disabled)')?.getAttribute('aria-checked');
  await until(popup, 'the switch', () => document.querySelector('[role="switch"]:not(:disabled)') !== null);
  if ((await popup.evaluate(read)) !== String(isOn)) await press(popup, '이 글에서 켜기');
}

/** Clicks what closes the popup; Chromium may close it before the driver has heard of the click. */
export async function leave(popup: Popup, selector: string): Promise<void> {
  await popup.click(selector).catch(async (error: unknown) => {
    if (await popup.isOpen()) throw error;
  });
}

/** Presses a key until what fits the selector has the focus, `atStop` called there and on the way; throws after as many stops as the popup could have. */
export async function tabTo(desk: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab', atStop = async (): Promise<void> => {}): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await atStop();
    if (await desk.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    if (key === 'Shift+Tab') await desk.keyboard.down('Shift');
    await desk.keyboard.press('Tab');
    if (key === 'Shift+Tab') await desk.keyboard.up('Shift');
  }
  throw new Error(`${key} does not lead to ${selector}`);
}
