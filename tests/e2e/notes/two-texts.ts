import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { describeFresh } from '../steps/stage/fresh';
import { askBackground, buildWrite } from '../steps/extension/extension-api';
import { press, readList, until, untilRead } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const FIRST = '처음 생각';
const OURS = '처음 생각에 더한 이쪽 글';
const THEIRS = '처음 생각에 더한 저쪽 글';

/** Both texts of a conflict, and undoing a decision or an edit. */
export function twoTexts(stage: Stage): void {
  describeFresh(stage, 'two texts of one note', { sampledIn: 'chromium' }, () => {
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
      await untilRead(popupPage);
      await askBackground(popupPage, 'note/write', buildWrite(FIRST));
      await askBackground(popupPage, 'note/write', buildWrite(THEIRS, { base: 1, editor: 'editor-2' }));
      await askBackground(popupPage, 'note/write', buildWrite(OURS, { base: 1, editor: 'editor-3' }));
      await until(popupPage, 'both texts', () => document.querySelectorAll('[data-note]').length === 2);
    });

    const texts = async (): Promise<string[]> => (await readList(popupPage)).map(({ body }) => body);
    const undoByKey = async (): Promise<void> => {
      await popupPage.focus('.export-more');
      await popupPage.keyboard.down('Control');
      await popupPage.keyboard.press('KeyZ');
      await popupPage.keyboard.up('Control');
    };

    it('are listed one after the other, the conflict copy marked', async () => {
      expect(await texts()).toEqual([THEIRS, OURS]);
      expect(
        await popupPage.$$eval('.conflict', (lines) =>
          lines.map((line) => line.closest('[data-note]')?.querySelector('.note-body')?.textContent),
        ),
      ).toEqual([OURS]);
    });

    it('are compared: what differs is marked in both', async () => {
      await press(popupPage, '비교');
      await until(popupPage, 'both texts in one row', () => document.querySelector('.other-text') !== null);
      expect(await popupPage.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual(['이쪽', '저쪽']);
      for (const value of stage.name === 'chromium' ? ['light', 'dark'] : ['as it is']) {
        if (stage.name === 'chromium') await popupPage.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await findViolations(popupPage), value).toEqual({ ours: [], ofPage: [] });
      }
      await press(popupPage, '비교 끝내기');
      await until(popupPage, 'the one text', () => document.querySelector('.other-text') === null);
    });

    it('become one when the reader says so, and two again by the toast’s button', async () => {
      await press(popupPage, '이 메모로 바꾸기');
      await until(popupPage, 'one note', () => document.querySelectorAll('[data-note]').length === 1);
      expect(await texts()).toEqual([OURS]);
      await press(popupPage, '되돌리기');
      await expect.poll(texts).toEqual([THEIRS, OURS]);
    });

    it('become one, and two again by Ctrl+Z outside a field', async () => {
      await press(popupPage, '이 메모로 바꾸기');
      await until(popupPage, 'one note', () => document.querySelectorAll('[data-note]').length === 1);
      await undoByKey();
      await expect.poll(texts).toEqual([THEIRS, OURS]);
    });

    it.each([
      ['Ctrl+Z outside a field', undoByKey],
      ['the toast’s button', () => press(popupPage, '되돌리기')],
    ])('an edit that has ended is undone by %s', async (_way, undo) => {
      await press(popupPage, `수정: ${THEIRS}`);
      await until(popupPage, 'the field', () => document.querySelector('.note-group textarea') === document.activeElement);
      await popupPage.keyboard.type('과 그 뒤');
      await until(popupPage, '저장됨', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      await press(popupPage, '완료');
      await until(
        popupPage,
        'that it was edited',
        () => document.querySelector('.toast')?.textContent?.startsWith('메모를 고쳤어요') ?? false,
      );
      expect((await texts())[0]).toBe(`${THEIRS}과 그 뒤`);
      await undo();
      await until(
        popupPage,
        'that it was undone',
        () => document.querySelector('.toast')?.textContent?.startsWith('고치기 전으로 되돌렸어요') ?? false,
      );
      expect((await texts())[0]).toBe(THEIRS);
    });
  });
}
