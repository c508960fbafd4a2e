import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetNotes } from '../steps/passages';
import { readField, readList, until, untilRead, untilSaved } from '../steps/popup';
import type { Stage } from '../steps/stage';

/** Hangul is composed undisturbed while another window writes. */
export function composition(stage: Stage): void {
  describe('composing Hangul in the popup', () => {
    let page: Page;
    let other: Page;
    beforeAll(async () => {
      await forgetNotes(stage);
      page = await stage.open('desktop');
      other = await stage.extensionPage();
      await untilRead(other);
      await other.bringToFront();
      await other.type('#note', '다른 창의 메모');
      await untilSaved(other);
    });
    afterAll(() => stage.closePages());

    it('goes on while another extension page changes another note, and all of it is saved', async () => {
      const desk = await stage.popupOver(page);
      await untilRead(desk);
      await until(desk, 'the caret in the field', () => document.activeElement?.id === 'note');
      const input = await stage.browser().composer(desk);
      await input.step('ㅎ');
      await changeNote(other, '다른 창의 메모, 고침 하나');
      await until(desk, 'the change of the other window', () => document.body.textContent?.includes('고침 하나') ?? false);
      await input.step('하');
      await input.step('한');
      await changeNote(other, '다른 창의 메모, 고침 둘');
      await until(desk, 'the second change', () => document.body.textContent?.includes('고침 둘') ?? false);
      await input.step('한ㄱ');
      await input.step('한그');
      await input.step('한글');
      await input.commit('한글');
      await untilSaved(desk);
      expect((await readField(desk)).value).toBe('한글');
      await desk.close();

      const again = await stage.popupOver(page);
      await untilRead(again);
      expect((await readList(again)).map(({ body }) => body).sort()).toEqual(['다른 창의 메모, 고침 둘', '한글']);
      await again.close();
    });
  });
}

/** Types in a window that is not in front: its field takes the value and hears of it as from a key. */
function changeNote(page: Page, text: string): Promise<void> {
  return page.evaluate((value) => {
    const field = document.querySelector<HTMLTextAreaElement>('#note');
    if (!field) throw new Error('no field');
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: value }));
  }, text);
}
