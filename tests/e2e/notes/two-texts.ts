import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { describeFresh } from '../steps/stage/fresh';
import { askBackground, buildWrite } from '../steps/extension/keeping';
import { press, readList, until, untilRead } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const FIRST = '처음 생각';
const OURS = '처음 생각에 더한 이쪽 글';
const THEIRS = '처음 생각에 더한 저쪽 글';

/** Both texts of a lost race, and the way back from what was decided or edited. */
export function twoTexts(stage: Stage): void {
  describeFresh(stage, 'two texts of one note', () => {
    let desk: Page;
    beforeAll(async () => {
      desk = await stage.extensionPage();
      await untilRead(desk);
      await askBackground(desk, 'note/write', buildWrite(FIRST));
      await askBackground(desk, 'note/write', buildWrite(THEIRS, { base: 1, editor: 'editor-2' }));
      await askBackground(desk, 'note/write', buildWrite(OURS, { base: 1, editor: 'editor-3' }));
      await until(desk, 'both texts', () => document.querySelectorAll('[data-note]').length === 2);
    });

    const texts = async (): Promise<string[]> => (await readList(desk)).map(({ body }) => body);
    const undoByKey = async (): Promise<void> => {
      await desk.focus('.export-more');
      await desk.keyboard.down('Control');
      await desk.keyboard.press('KeyZ');
      await desk.keyboard.up('Control');
    };

    it('stand one after the other, the one that lost the race marked', async () => {
      expect(await texts()).toEqual([THEIRS, OURS]);
      expect(await desk.$$eval('.conflict', (lines) => lines.map((line) => line.closest('[data-note]')?.querySelector('.note-body')?.textContent))).toEqual([OURS]);
    });

    it('are compared: what differs is marked in both', async () => {
      await press(desk, '비교');
      await until(desk, 'both texts in one row', () => document.querySelector('.other-text') !== null);
      expect(await desk.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual(['이쪽', '저쪽']);
      for (const value of stage.name === 'chromium' ? ['light', 'dark'] : ['as it is']) {
        if (stage.name === 'chromium') await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await findViolations(desk), value).toEqual({ ours: [], ofPage: [] });
      }
      await press(desk, '비교 끝내기');
      await until(desk, 'the one text', () => document.querySelector('.other-text') === null);
    });

    it('become one when the reader says so, and two again by the toast’s button', async () => {
      await press(desk, '이 글로 바꾸기');
      await until(desk, 'one note', () => document.querySelectorAll('[data-note]').length === 1);
      expect(await texts()).toEqual([OURS]);
      await press(desk, '되돌리기');
      await expect.poll(texts).toEqual([THEIRS, OURS]);
    });

    it('become one, and two again by Ctrl+Z outside a field', async () => {
      await press(desk, '이 글로 바꾸기');
      await until(desk, 'one note', () => document.querySelectorAll('[data-note]').length === 1);
      await undoByKey();
      await expect.poll(texts).toEqual([THEIRS, OURS]);
    });

    it.each([
      ['Ctrl+Z outside a field', undoByKey],
      ['the toast’s button', () => press(desk, '되돌리기')],
    ])('an edit that has ended is undone by %s', async (_way, undo) => {
      await press(desk, `수정: ${THEIRS}`);
      await until(desk, 'the field', () => document.querySelector('.note-group textarea') === document.activeElement);
      await desk.keyboard.type('과 그 뒤');
      await until(desk, '저장됨', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      await press(desk, '완료');
      await until(desk, 'that it was edited', () => document.querySelector('.toast')?.textContent?.startsWith('메모를 고쳤어요') ?? false);
      expect((await texts())[0]).toBe(`${THEIRS}과 그 뒤`);
      await undo();
      await until(desk, 'that it was undone', () => document.querySelector('.toast')?.textContent?.startsWith('고치기 전으로 되돌렸어요') ?? false);
      expect((await texts())[0]).toBe(THEIRS);
    });
  });
}
