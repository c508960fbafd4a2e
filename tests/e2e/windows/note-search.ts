import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { expectInSight } from '../steps/accessibility/focus';
import { describeFresh } from '../steps/stage/fresh';
import { askBackground } from '../steps/extension/extension-api';
import { readList, until, untilRead } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const LONG = `${'앞에는 다른 이야기가 길게 이어진다. '.repeat(20)}끝에 가서야 오타가 나온다`;
const BODIES = ['오타 교정기를 팀에 붙이기 #스터디', '빌드마다 새 컨테이너', LONG];

/** The search above the notes and the line that filters them, by real keys; long notes; the menu of a note. */
export function noteSearch(stage: Stage): void {
  describeFresh(stage, 'the search in notes', { sampledIn: 'chromium' }, () => {
    let popupPage: Page;
    beforeAll(async () => {
      const back = await stage.backstage();
      for (const [at, body] of BODIES.entries()) {
        const id = `00000000-0000-4000-8000-00000000000${at}`;
        const note = {
          id,
          post: '173',
          section: 's4',
          body,
          target: null,
          term: null,
          figure: null,
          colour: 'yellow',
          tags: at === 0 ? ['스터디'] : [],
          base: 0,
        };
        expect(await askBackground(back, 'note/write', { ...note, editor: `editor ${at}`, sequence: 1 })).toMatchObject({ ok: true });
      }
      popupPage = await stage.extensionPage();
      await popupPage.setViewport({ width: 380, height: 600 });
      await untilRead(popupPage);
      await popupPage.bringToFront();
    });
    // A search of the test before is cleared.
    beforeEach(async () => {
      await popupPage.$eval('#note-search', (field) => {
        (field as HTMLInputElement).value = '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await lists(BODIES);
    });

    const press = (key: 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape') => popupPage.keyboard.press(key);
    const lists = (bodies: readonly string[]) =>
      expect.poll(async () => (await readList(popupPage)).map(({ body }) => body.replace(/^… /, '')).toSorted()).toEqual(bodies.toSorted());

    it('is reached by Ctrl+F, finds by initial consonants, and leads to the note by the arrow and Enter, and back', async () => {
      await popupPage.keyboard.down('Control');
      await popupPage.keyboard.press('f');
      await popupPage.keyboard.up('Control');
      await popupPage.keyboard.type('ㅇㅌ');
      await lists([BODIES[0] ?? '', LONG]);
      await popupPage.keyboard.type(' #스');
      await lists([BODIES[0] ?? '']);
      expect(await popupPage.$$eval('.note-body mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual(['오타', '스']);
      await press('ArrowDown');
      await expectInSight(popupPage, '[data-action="edit"]');
      await press('Enter');
      await expectInSight(popupPage, '.note-list textarea');
      await press('Escape');
      await expectInSight(popupPage, '[data-action="edit"]');

      // Back by the arrow; cleared by Escape, every note is listed again.
      await press('ArrowUp');
      await expectInSight(popupPage, '#note-search');
      await press('Escape');
      await lists(BODIES);
      expect(await popupPage.$eval('#note-search', (field) => (field as HTMLInputElement).value)).toBe('');
      await press('Escape');
      await expectInSight(popupPage, '#note');
    });

    it('shows five lines of a long note, the found word among them, and all of it when asked', async () => {
      const lines = () =>
        popupPage.$$eval('.note-body', (bodies) =>
          bodies.map((body) => Math.round(body.clientHeight / parseFloat(getComputedStyle(body).lineHeight))),
        );
      expect(Math.max(...(await lines()))).toBe(5);
      await popupPage.focus('#note-search');
      await popupPage.keyboard.type('오타가');
      await lists([LONG]);
      expect((await lines())[0]).toBeLessThan(5);
      expect(
        await popupPage.$eval('.note-body', (body) => body.querySelector('mark')?.getBoundingClientRect().bottom ?? 0),
      ).toBeLessThanOrEqual(await popupPage.$eval('.note-body', (body) => body.getBoundingClientRect().bottom));
      await popupPage.click('.show-more');
      await expect.poll(async () => (await lines())[0]).toBeGreaterThan(5);
    });

    it('keeps its lines whole: the head with the export, and the filters, in the width of the popup', async () => {
      const heights = () =>
        popupPage.evaluate(() =>
          ['.list-head', '.listing-line'].map((line) => document.querySelector(line)?.getBoundingClientRect().height),
        );
      await popupPage.focus('#note-search');
      await popupPage.keyboard.type('오타가');
      await lists([LONG]);
      const before = await heights();
      await popupPage.select('.listing-choice:nth-child(2)', '스터디');
      await until(popupPage, 'nothing', () => document.querySelector('#notes-empty') !== null);
      expect(await heights()).toEqual(before);
      expect(await popupPage.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
      await popupPage.click('.listing-clear');
    });
  });
}
