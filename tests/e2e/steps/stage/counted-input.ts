import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { isPopup } from '../../../browser/popup';
import { look, press, type PopupPage } from '../extension/popup';
import type { SectionId } from '../../../../src/domain/post/outline';
import { happenInTab } from '../extension/browser-keys';
import { collapseSelection, pressInBar, type Spot } from '../page/highlights';
import { headingOf } from '../page/panel';
import { selectPassage } from '../page/passages';
import { stateOf, type Stage } from './stage';

/** What a reader's hands did. */
export interface Count {
  readonly clicks: number;
  /** Times that words were selected with the mouse. */
  readonly drags: number;
  /** Keys pressed to do something; `Ctrl+F` is one. */
  readonly keys: number;
  /** Times that something was typed, and how many letters in all. */
  readonly typings: number;
  readonly letters: number;
}

/** Every click, drag and key is one action, and so is a text that is typed, however long it is. */
export function actionsOf({ clicks, drags, keys, typings }: Count): number {
  return clicks + drags + keys + typings;
}

/** A task and what it took. */
export interface TaskCount {
  readonly name: string;
  readonly most: number;
  readonly count: Count;
}

/** What each task took, for whoever reads the log of the long run. */
export function tableOfTasks(browser: string, rows: readonly TaskCount[]): string {
  const lines = rows.map(({ name, most, count }) => {
    const { clicks, drags, keys, typings, letters } = count;
    return `| ${name} | ${clicks} | ${drags} | ${keys} | ${typings} (${letters}) | ${actionsOf(count)} of ${most} |`;
  });
  const head = `Tasks in ${browser}\n| task | clicks | drags | keys | texts (letters) | actions |\n|---|---|---|---|---|---|`;
  return [head, ...lines].join('\n');
}

/** A reader's mouse and keyboard, which count. */
export interface CountedInput {
  readonly count: () => Count;
  /** Presses the button of the toolbar: the popup opens over the page. */
  readonly toolbar: (page: Page) => ReturnType<Stage['popupOver']>;
  readonly click: (where: PopupPage, selector: string) => Promise<void>;
  /** Clicks the button whose name begins like this. */
  readonly press: (where: PopupPage, name: string) => Promise<void>;
  readonly clickAt: (page: Page, spot: Spot) => Promise<void>;
  readonly clickInBar: (page: Page, name: string) => Promise<void>;
  /** Drags the mouse over the first sentence of a section, and gives its words. */
  readonly drag: (page: Page, section: SectionId) => Promise<string>;
  readonly key: (page: Page, key: KeyInput, held?: KeyInput) => Promise<void>;
  /** Counts a shortcut of the browser's, which no driver can press. */
  readonly shortcut: () => void;
  /** Types where the caret is. */
  readonly type: (where: PopupPage, text: string) => Promise<void>;
  /** Opens a menu of the browser's own and chooses an entry: two clicks. The entries are in no document, so the driver sets the value. */
  readonly choose: (page: Page, menu: string, value: string) => Promise<void>;
  /** The right mouse button and an entry of the browser's context menu: two clicks, of which the driver sends what the browser would. */
  readonly chooseInContextMenu: (id: string, src: string) => Promise<void>;
}

export function countInput(stage: Stage): CountedInput {
  const count = { clicks: 0, drags: 0, keys: 0, typings: 0, letters: 0 };
  return {
    count: () => count,
    async toolbar(page) {
      count.clicks += 1;
      return stage.popupOver(page);
    },
    async click(where, selector) {
      count.clicks += 1;
      await where.click(selector);
    },
    async press(where, name) {
      count.clicks += 1;
      await press(where, name);
    },
    async clickAt(page, { x, y }) {
      count.clicks += 1;
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
    },
    async clickInBar(page, name) {
      count.clicks += 1;
      await pressInBar(page, name);
    },
    async drag(page, section) {
      count.drags += 1;
      return dragOver(page, section);
    },
    async key(page, key, held) {
      count.keys += 1;
      if (held !== undefined) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held !== undefined) await page.keyboard.up(held);
    },
    shortcut() {
      count.keys += 1;
    },
    async type(where, text) {
      count.typings += 1;
      count.letters += [...text].length;
      await (isPopup(where) ? where.typeHere(text) : where.keyboard.type(text));
    },
    async choose(page, menu, value) {
      count.clicks += 2;
      await page.select(menu, value);
    },
    async chooseInContextMenu(id, src) {
      count.clicks += 2;
      await happenInTab(stage, { kind: 'menu', id, src });
    },
  };
}

/** Switches the companion off and on again in the popup over the page, and waits for both. */
export async function switchOffAndOn(hands: CountedInput, page: Page): Promise<void> {
  const popup = await hands.toolbar(page);
  await popup.waitFor('[role="switch"]:not(:disabled)');
  await hands.click(popup, '[role="switch"]');
  await expect.poll(() => stateOf(page)).toBeUndefined();
  await hands.click(popup, '[role="switch"]');
  await expect.poll(() => stateOf(page)).toBe('ready');
}

/** Selects the first sentence of a section with the mouse, from before its first letter to behind its last one. */
async function dragOver(page: Page, section: SectionId): Promise<string> {
  const words = await selectPassage(page, headingOf(section));
  const boxes = await look(page, () =>
    [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ left, right, top, height }) => ({
      left,
      right,
      y: top + height / 2,
    })),
  );
  await collapseSelection(page);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`nothing to drag over in ${section}`);
  await page.mouse.move(first.left + 0.5, first.y);
  await page.mouse.down();
  await page.mouse.move(last.right - 1, last.y, { steps: 4 });
  await page.mouse.up();
  const selected = await look(page, () => getSelection()?.toString() ?? '');
  if (selected.trim() !== words.trim()) throw new Error(`dragged over “${selected}” instead of “${words}”`);
  return words;
}
