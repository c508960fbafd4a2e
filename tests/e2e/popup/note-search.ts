import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { askBackground } from '../steps/extension/stores';
import { readList, untilRead } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const BODIES = ['오타 교정기를 팀에 붙이기 #스터디', '빌드마다 새 컨테이너', '오타가 줄었다'];

/** The search above the notes, by real keys. */
export function noteSearch(stage: Stage): void {
  describeFresh(stage, 'the search in notes', () => {
    let popupPage: Page;
    beforeAll(async () => {
      const back = await stage.backstage();
      for (const [at, body] of BODIES.entries()) {
        const id = `00000000-0000-4000-8000-00000000000${at}`;
        const note = { id, post: '173', section: 's4', body, target: null, term: null, tags: at === 0 ? ['스터디'] : [], base: 0 };
        expect(await askBackground(back, 'note/write', { ...note, editor: `editor ${at}`, sequence: 1 })).toMatchObject({ ok: true });
      }
      popupPage = await stage.extensionPage();
      await popupPage.setViewport({ width: 380, height: 600 });
      await untilRead(popupPage);
      await popupPage.bringToFront();
    });

    const lists = (bodies: readonly string[]) =>
      expect.poll(async () => (await readList(popupPage)).map(({ body }) => body).toSorted()).toEqual(bodies.toSorted());

    it('is reached by Ctrl+F, finds by initial consonants, and leads to the note by the arrow and Enter', async () => {
      await lists(BODIES);
      await popupPage.keyboard.down('Control');
      await popupPage.keyboard.press('f');
      await popupPage.keyboard.up('Control');
      await popupPage.keyboard.type('ㅇㅌㄱ');
      await lists([BODIES[0] ?? '', BODIES[2] ?? '']);
      await popupPage.keyboard.type(' #스');
      await lists([BODIES[0] ?? '']);
      expect(await popupPage.$$eval('.note-body mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual(['오타 교']);
      await popupPage.keyboard.press('ArrowDown');
      await popupPage.waitForFunction(() => document.activeElement?.matches('[data-action="edit"]'));
      await popupPage.keyboard.press('Enter');
      await popupPage.waitForFunction(() => document.activeElement?.matches('.note-list textarea'));
      await popupPage.keyboard.press('Escape');
    });

    it('lists every note again when it is cleared by Escape', async () => {
      await popupPage.focus('#note-search');
      await popupPage.keyboard.press('Escape');
      await lists(BODIES);
      expect(await popupPage.$eval('#note-search', (field) => (field as HTMLInputElement).value)).toBe('');
    });
  });
}
