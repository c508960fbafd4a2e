import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { MAX_BODY } from '../../../src/domain/notes/limits';
import { pasteElsewhere } from '../steps/page/copying';
import { describeFresh } from '../steps/stage/fresh';
import { readBodies } from '../steps/extension/database';
import { readAreas } from '../steps/extension/extension-api';
import { press, readField, until, untilRead, untilToast, untilSaved } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const ROW = '한 권을 통째로 붙여 넣은 글이에요.\n';
const LONG = ROW.repeat(Math.ceil(MAX_BODY / ROW.length) + 1).concat('맨 끝');

/** A text longer than a note may be is said to be so and not lost. */
export function longNote(stage: Stage): void {
  describeFresh(stage, 'a text longer than a note may be', { sampledIn: null }, () => {
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
      await untilRead(popupPage);
    });

    /** As a paste does, in one event. */
    const enter = (text: string) =>
      popupPage.$eval(
        '#note',
        (field, value) => {
          (field as HTMLTextAreaElement).value = value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        text,
      );

    it('stays in the field and is not called saved, is offered in the next window, and is a note as soon as it is short enough', async () => {
      await enter(LONG);
      await until(
        popupPage,
        'how much a note holds',
        () =>
          document.querySelector('.note-field .save-text')?.textContent?.startsWith('메모 하나는 1,048,576자까지라 저장하지 못했어요.') ??
          false,
      );
      expect((await readField(popupPage)).value === LONG).toBe(true);
      expect(await readBodies(popupPage)).toEqual([]);

      // It is offered in the next window, and copied whole.
      await expect.poll(async () => JSON.stringify((await readAreas(popupPage)).session).includes('맨 끝')).toBe(true);
      await popupPage.close();
      popupPage = await stage.extensionPage();
      await until(popupPage, 'the offer', () => document.querySelector('#unsaved-offer')?.textContent === '저장하지 못한 메모가 있어요');
      await popupPage.bringToFront();
      await press(popupPage, '텍스트 복사');
      await untilToast(popupPage, '복사했어요');
      expect((await pasteElsewhere(stage)) === LONG).toBe(true);

      // It is a note as soon as it is short enough.
      await popupPage.bringToFront();
      await enter(LONG);
      await until(
        popupPage,
        'that it is too long',
        () => document.querySelector('.note-field .save-line')?.getAttribute('data-save') === 'failed',
      );
      await enter(ROW);
      await untilSaved(popupPage);
      expect(await readBodies(popupPage)).toEqual([ROW]);
    });
  });
}
