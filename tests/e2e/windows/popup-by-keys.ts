import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { expectInSight } from '../steps/accessibility/focus';
import { describeFresh } from '../steps/stage/fresh';
import { readField, readList, tabTo, until, untilRead, untilSaved } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const EDIT = '[data-action="edit"]';
const REMOVE = '[data-action="remove"]';
const FIRST = '물음 하나 #읽을거리';
const SECOND = '물음 둘';

/** The whole notes view by keyboard alone, in a window as large as the popup: wherever the focus comes to, it is in sight and marked. */
export function popupByKeys(stage: Stage): void {
  describeFresh(stage, 'the notes by keyboard alone', { sampledIn: 'chromium' }, () => {
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
      await popupPage.setViewport({ width: 380, height: 600 });
      await untilRead(popupPage);
      await popupPage.bringToFront();
    });

    /** Goes by Tab to what fits the selector, past nothing that is not in sight. */
    const go = (selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => tabTo(popupPage, selector, key, () => expectInSight(popupPage));
    /** Waits until the focus has come to what fits the selector without a Tab. */
    const arrive = (selector: string) => expectInSight(popupPage, selector);
    const press = (key: KeyInput) => popupPage.keyboard.press(key);
    const bodies = async () => (await readList(popupPage)).map(({ body }) => body);
    const lists = (texts: readonly string[]) => expect.poll(async () => (await bodies()).toSorted()).toEqual(texts.toSorted());
    const pressWithControl = async (key: KeyInput) => {
      await popupPage.keyboard.down('Control');
      await press(key);
      await popupPage.keyboard.up('Control');
    };
    const undoByToast = async () => {
      await until(popupPage, 'the toast', () => document.querySelector('.toast .plain') !== null);
      await go('.toast .plain');
      await press('Enter');
    };

    it('are written, given a section, edited, undone, filtered, deleted, restored and exported, the focus always in sight', async () => {
      // A note is written, given its section, and the next one is begun.
      await arrive('#note');
      await popupPage.keyboard.type(FIRST);
      await go('.section-chooser', 'Shift+Tab');
      const before = await sectionOf(popupPage);
      await press('ArrowDown');
      await expect.poll(() => sectionOf(popupPage)).not.toBe(before);
      await untilSaved(popupPage);
      await go('.note-field .button');
      await press('Enter');
      await arrive('#note');
      await until(popupPage, 'an empty field', () => document.querySelector<HTMLTextAreaElement>('#note')?.value === '');
      await popupPage.keyboard.type(SECOND);
      await untilSaved(popupPage);
      await pressWithControl('Enter');
      await arrive('#note');
      expect((await readField(popupPage)).value).toBe('');
      await lists([FIRST, SECOND]);
      expect((await readList(popupPage)).map(({ section }) => section)).toEqual([await sectionOf(popupPage), await sectionOf(popupPage)]);

      // A row is edited in the list and closed by Escape, and that is undone by the toast.
      await go(EDIT);
      const [row] = await bodies();
      await press('Enter');
      await arrive('.note-group textarea');
      await popupPage.keyboard.type(', 더');
      await until(popupPage, 'saved', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      await press('Escape');
      await arrive(EDIT);
      expect(await bodies()).toContain(`${row}, 더`);
      await undoByToast();
      await lists([FIRST, SECOND]);
      await arrive(EDIT);

      // A deleted row comes back by the toast, and by the key outside a field.
      for (const undo of [undoByToast, () => pressWithControl('KeyZ')]) {
        await go(REMOVE);
        const [gone, left] = await bodies();
        await press('Enter');
        await lists([left ?? '']);
        await arrive(EDIT);
        await undo();
        await lists([FIRST, SECOND]);
        await arrive(`[data-note="${await idOf(popupPage, gone ?? '')}"] ${EDIT}`);
      }

      // The list is filtered by a tag, and shown whole again.
      await go('.listing-choice:nth-child(2)', 'Shift+Tab');
      await press('ArrowDown');
      await lists([FIRST]);
      await go('.listing-clear');
      await press('Enter');
      await lists([FIRST, SECOND]);
      await arrive('.listing-choice');

      // A note is restored from the trash, and the focus returns to where it began.
      await go(REMOVE);
      const [, other] = await bodies();
      await press('Enter');
      await lists([other ?? '']);
      await go('#open-trash', 'Shift+Tab');
      await press('Enter');
      await arrive('.list-head .plain');
      await go('[data-action="restore"]');
      await press('Enter');
      await until(popupPage, 'an empty trash', () => document.querySelector('[data-trashed]') === null);
      await arrive('.list-head .plain');
      await press('Enter');
      await arrive('#open-trash');
      await lists([FIRST, SECOND]);

      // The export menu opens, and Escape returns the focus to its button.
      await go('.export-more');
      await press('Enter');
      await until(popupPage, 'the export menu', () => document.querySelector('.export-range') !== null);
      await go('.export-options .plain:last-child');
      await press('Escape');
      await arrive('.export-more[aria-expanded="false"]');
      expect(await popupPage.$('.export-range')).toBeNull();
    });
  });
}

/** The section that the chooser names. */
function sectionOf(popupPage: Page): Promise<string> {
  return popupPage.$eval('.section-chooser', (chooser) => (chooser as HTMLSelectElement).selectedOptions[0]?.textContent?.trim() ?? '');
}

/** The id of the listed note with this text. */
function idOf(popupPage: Page, body: string): Promise<string | undefined> {
  return popupPage.$$eval(
    '[data-note]',
    (rows, text) => rows.find((row) => row.querySelector('.note-body')?.textContent === text)?.getAttribute('data-note') ?? undefined,
    body,
  );
}
