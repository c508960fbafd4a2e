import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { describeFresh } from '../steps/stage/fresh';
import { press, readList, until, untilRead, untilSaved } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** Browsers let the timers of a window that is not in front wait. */
const UNSEEN_MS = 15_000;

/** Two windows of the extension, and what is deleted in one of them. */
export function twoWindows(stage: Stage): void {
  describeFresh(stage, 'two windows with the notes', { sampledIn: 'chromium' }, () => {
    let one: Page;
    let two: Page;
    beforeAll(async () => {
      one = await stage.extensionPage();
      await untilRead(one);
      await one.bringToFront();
      await one.type('#note', '함께 보는 메모 #함께');
      await untilSaved(one);
      await press(one, '새 메모');
      two = await stage.extensionPage();
      await untilRead(two);
    });

    const isEditing = () => document.querySelector('.note-group textarea') !== null;

    it('show each other’s words in their fields, restore a deleted note from the trash, and complete a # to a tag of the reader', async () => {
      await press(two, '수정: 함께 보는 메모');
      await until(two, 'a field in the list', isEditing);
      await one.bringToFront();
      await press(one, '수정: 함께 보는 메모');
      await until(one, 'a field in the list', isEditing);
      await one.type('.note-group textarea', ', 더 적음');
      await until(
        two,
        'the other text in the field',
        () => document.querySelector<HTMLTextAreaElement>('.note-group textarea')?.value.includes('더 적음') ?? false,
        UNSEEN_MS,
      );
      await two.bringToFront();
      await two.type('.note-group textarea', ', 여기서도');
      await until(
        one,
        'the other text in the field',
        () => document.querySelector<HTMLTextAreaElement>('.note-group textarea')?.value.includes('여기서도') ?? false,
        UNSEEN_MS,
      );
      expect((await readList(two)).map(({ body }) => body)).toHaveLength(1);

      // A deleted note can be restored from the trash, which axe-core finds nothing in.
      await press(two, '완료');
      await press(two, '삭제');
      await until(two, 'no note', () => document.querySelector('[data-note]') === null);
      await press(two, '휴지통');
      await until(two, 'the trash', () => document.querySelector('[data-trashed]') !== null);
      expect(await findViolations(two)).toEqual({ ours: [], ofPage: [] });
      await press(two, '되살리기');
      await press(two, '메모 목록');
      await until(two, 'the note again', () => document.querySelector('[data-note]') !== null);

      // A # is completed to a tag the reader has, by arrow and Enter.
      await two.focus('#note');
      await two.keyboard.type('다음 #함');
      await until(two, 'the tags', () => document.querySelector('[role="option"]') !== null);
      expect(await findViolations(two)).toEqual({ ours: [], ofPage: [] });
      await two.keyboard.press('ArrowDown');
      await two.keyboard.press('Enter');
      await until(two, 'the whole tag', () => document.querySelector<HTMLTextAreaElement>('#note')?.value === '다음 #함께 ');
    });
  });
}
