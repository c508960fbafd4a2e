import type { Page } from 'puppeteer-core';
import { isPopup, type Popup } from '../../../browser/popup';

/** The popup's document, over a page or in a tab of its own. */
export type PopupPage = Popup | Page;

const FIELD = '#note';

/** How long a window may take to show something, in milliseconds. */
const LIMIT = 15_000;

/** Presses the button (or switch) whose name begins like this, as soon as it is there, with real pointer events. */
export async function press(popupPage: PopupPage, name: string): Promise<void> {
  const end = performance.now() + LIMIT;
  while (!(await mark(popupPage, name))) {
    if (performance.now() > end) throw new Error(`the popup has no button ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await popupPage.click('[data-pressed]');
}

function mark(popupPage: PopupPage, name: string): Promise<boolean> {
  return look(
    popupPage,
    (wanted: string) => {
      for (const marked of document.querySelectorAll('[data-pressed]')) marked.removeAttribute('data-pressed');
      const button = [...document.querySelectorAll('button')].find((each) =>
        (each.ariaLabel ?? each.textContent ?? '').trim().startsWith(wanted),
      );
      button?.setAttribute('data-pressed', '');
      return button !== undefined;
    },
    name,
  );
}

/** Runs a function in the popup's document, in a popup or in a tab. */
export function look<A extends unknown[], T>(popupPage: PopupPage, run: (...args: A) => T, ...args: A): Promise<T> {
  return isPopup(popupPage)
    ? popupPage.evaluate(run, ...args)
    : (popupPage.evaluate(run as never, ...(args as unknown as never[])) as Promise<T>);
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
export function readField(popupPage: PopupPage): Promise<Field> {
  return look(
    popupPage,
    (selector: string) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      const section = field?.closest('section');
      return {
        label: field?.labels?.[0]?.textContent ?? '',
        value: field?.value ?? '',
        hasCaret: document.activeElement === field,
        quote: section?.querySelector('blockquote')?.textContent ?? null,
        saved: section?.querySelector('.save-text')?.textContent ?? '',
      };
    },
    FIELD,
  );
}

export interface ListedNote {
  readonly section: string;
  readonly quote: string | null;
  readonly body: string;
}

/** The notes listed below the field, in order. */
export function readList(popupPage: PopupPage): Promise<ListedNote[]> {
  return look(popupPage, () =>
    [...document.querySelectorAll('.note-group [data-note]')].map((row) => ({
      section: row.closest('section')?.querySelector('h3')?.textContent ?? '',
      quote: row.querySelector('blockquote')?.textContent ?? null,
      body: row.querySelector('.note-body, textarea')?.textContent ?? '',
    })),
  );
}

/** Waits until the popup's document shows what is asked for; throws with `what` when it never does. */
export async function until(popupPage: PopupPage, what: string, isSo: () => boolean, timeoutMs = LIMIT): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!(await look(popupPage, isSo))) {
    if (performance.now() > end) throw new Error(`the popup does not show: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Waits for a toast of the popup that begins like this; throws with the last toast that was shown instead. */
export async function untilToast(popupPage: PopupPage, words: string): Promise<void> {
  const end = performance.now() + LIMIT;
  for (let last = ''; ;) {
    const said = await look(popupPage, () => document.querySelector('.toast span')?.textContent ?? '');
    if (said.startsWith(words)) return;
    last = said || last;
    if (performance.now() > end) throw new Error(`the popup does not say “${words}” but “${last}”`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export function untilSaved(popupPage: PopupPage): Promise<void> {
  return until(popupPage, '저장됨', () => document.querySelector('.note-field .save-text')?.textContent?.startsWith('저장됨') ?? false);
}

/** Waits until the notes were read and the section of the next one is known. */
export function untilRead(popupPage: PopupPage): Promise<void> {
  return until(
    popupPage,
    'the list',
    () =>
      document.querySelector('.notes')?.getAttribute('data-opening') === 'false' &&
      document.querySelector('.note-list')?.ariaBusy !== 'true',
  );
}

export async function setSwitch(popup: Popup, isOn: boolean): Promise<void> {
  const read = () => document.querySelector('[role="switch"]:not(:disabled)')?.getAttribute('aria-checked');
  await until(popup, 'the switch', () => document.querySelector('[role="switch"]:not(:disabled)') !== null);
  if ((await popup.evaluate(read)) !== String(isOn)) await press(popup, '이 글에서 사용');
}

/** Clicks a button that closes the popup; Chromium may close it before the driver gets the answer to the click. */
export async function leave(popup: Popup, selector: string): Promise<void> {
  await popup.click(selector).catch(async (error: unknown) => {
    if (await popup.isOpen()) throw error;
  });
}

/** Presses a key until what fits the selector has the focus, `atStop` is called at every stop; throws after as many stops as the popup could have. */
export async function tabTo(
  popupPage: Page,
  selector: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  atStop = async (): Promise<void> => {},
): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await atStop();
    if (await popupPage.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    if (key === 'Shift+Tab') await popupPage.keyboard.down('Shift');
    await popupPage.keyboard.press('Tab');
    if (key === 'Shift+Tab') await popupPage.keyboard.up('Shift');
  }
  throw new Error(`${key} does not lead to ${selector}`);
}
