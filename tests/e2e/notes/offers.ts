import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { pasteElsewhere } from '../steps/page/copying';
import { describeFresh, forgetNotes } from '../steps/stage/fresh';
import { emptyStore, putRecord, readBodies, readStore } from '../steps/extension/database';
import { askBackground, buildWrite, readAreas, readBadge, removeFrom } from '../steps/extension/extension-api';
import { press, readList, until, untilRead } from '../steps/extension/popup';
import { readSafetyCopy } from '../steps/extension/safety-copy';
import type { Stage } from '../steps/stage/stage';

const LOST = '지워진 메모에 더 쓴 글';
const COPIED = ['사본에 남은 글', '사본에 남은 다른 글'];

/** What the popup offers where something did not end well: nothing returns by itself, nothing is lost without a question. */
export function offers(stage: Stage): void {
  describeFresh(stage, 'the popup, where something did not end well,', { sampledIn: null }, () => {
    let popupPage: Page;
    beforeEach(() => forgetNotes(stage));

    const open = async (): Promise<void> => {
      await stage.closePages();
      popupPage = await stage.extensionPage();
      await untilRead(popupPage);
    };
    /** A note that was written and deleted for good. */
    const eraseNote = async (): Promise<void> => {
      const { id } = buildWrite('');
      await askBackground(popupPage, 'note/write', buildWrite('지울 글'));
      await askBackground(popupPage, 'note/trash', { id });
      await askBackground(popupPage, 'trash/erase', { notes: [{ id, revision: 2 }] });
    };
    /** In both schemes, where the browser lets a test choose. */
    const isAccessible = async (): Promise<void> => {
      for (const value of stage.name === 'chromium' ? ['light', 'dark'] : ['as it is']) {
        if (stage.name === 'chromium') await popupPage.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await findViolations(popupPage), value).toEqual({ ours: [], ofPage: [] });
      }
    };

    it('offers texts that could not be stored, marks the icon, copies them and puts them back', async () => {
      await open();
      await eraseNote();
      const reply = await askBackground(popupPage, 'note/write', buildWrite(LOST, { base: 1, editor: 'editor-2' }));
      expect(reply).toMatchObject({ ok: false, failure: 'not-found' });
      await open();
      await until(popupPage, 'the offer', () => document.querySelector('#unsaved-offer')?.textContent === '저장하지 못한 메모가 있어요');
      await expect.poll(() => readBadge(popupPage)).toEqual({ text: '!', title: 'Tech& 길동무 · 저장하지 못한 메모가 있어요' });
      await isAccessible();
      await popupPage.bringToFront();
      await press(popupPage, '텍스트 복사');
      await until(popupPage, 'that it was copied', () => document.querySelector('.toast')?.textContent === '복사했어요');
      expect(await pasteElsewhere(stage)).toBe(LOST);
      await popupPage.bringToFront();
      await press(popupPage, '다시 넣기');
      await until(popupPage, 'the note in the list', () => document.querySelector('[data-note]') !== null);
      await until(popupPage, 'no offer', () => document.querySelector('.offer') === null);
      expect(await readBodies(popupPage)).toEqual([LOST]);
      await expect.poll(async () => (await readBadge(popupPage)).text).toBe('');
    });

    it('deletes such texts only after a question', async () => {
      await open();
      await eraseNote();
      await askBackground(popupPage, 'note/write', buildWrite('버릴 글', { base: 1, editor: 'editor-2' }));
      await until(popupPage, 'the offer, in the window that is open already', () => document.querySelector('#unsaved-offer') !== null);
      await press(popupPage, '버리기');
      await press(popupPage, '그만두기');
      expect(await popupPage.$('#unsaved-offer')).not.toBeNull();
      await press(popupPage, '버리기');
      await popupPage.click('.offer .final');
      await until(popupPage, 'no offer', () => document.querySelector('.offer') === null);
      expect(JSON.stringify((await readAreas(popupPage)).session)).not.toContain('버릴 글');
    });

    const loseDatabase = async (): Promise<void> => {
      await open();
      for (const [at, body] of COPIED.entries()) {
        await askBackground(popupPage, 'note/write', buildWrite(body, { id: `${at}7777777-1111-4111-8111-111111111111` }));
      }
      await expect.poll(() => readSafetyCopy(popupPage)).toContain(COPIED[1]);
      await stage.browser().stopWorker();
      await emptyStore(popupPage, 'notes');
      await removeFrom(popupPage, 'session', ['recoverable', 'maintained']);
      await open();
      await until(
        popupPage,
        'the offer',
        () => document.querySelector('#recovery-offer')?.textContent === '되살릴 수 있는 메모가 2개 있어요',
      );
    };

    it('offers what the safety copy has and the database lacks, and brings it back', async () => {
      await loseDatabase();
      expect(await readBodies(popupPage)).toEqual([]);
      await isAccessible();
      await press(popupPage, '되살리기');
      await until(popupPage, 'the notes in the list', () => document.querySelectorAll('[data-note]').length === 2);
      expect((await readList(popupPage)).map(({ body }) => body).toSorted()).toEqual(COPIED.toSorted());
      await until(popupPage, 'no offer', () => document.querySelector('.offer') === null);
    });

    it('dismisses the copies only after a question', async () => {
      await loseDatabase();
      await press(popupPage, '넘어가기');
      expect(await readSafetyCopy(popupPage)).toContain(COPIED[0]);
      await isAccessible();
      await popupPage.click('.offer .final');
      await until(popupPage, 'no offer', () => document.querySelector('.offer') === null);
      await expect.poll(() => readSafetyCopy(popupPage)).not.toContain('사본에 남은');
    });

    it('exports what it has quarantined, as it was', async () => {
      await open();
      const noNote = { id: '77777777-1111-4111-8111-111111111111', words: '다른 판이 쓴 기록' };
      await putRecord(popupPage, noNote);
      await askBackground(popupPage, 'note/write', buildWrite('그 자리에 쓴 글'));
      expect(await readStore(popupPage, 'quarantine')).toHaveLength(1);
      await open();
      await isAccessible();
      await press(popupPage, '기록 내보내기');
      const path = await stage.browser().waitForDownload(/^techand-set-aside-.*\.json$/);
      const { setAside } = JSON.parse(await readFile(path, 'utf8')) as { setAside: { record: unknown }[] };
      await rm(path);
      expect(setAside).toMatchObject([{ record: noNote }]);
    });
  });
}
