import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { pasteElsewhere } from '../steps/page/copying';
import { describeFresh, forgetNotes } from '../steps/stage/fresh';
import { askBackground, buildWrite, emptyStore, putRecord, readAreas, readBadge, readBodies, readStore, removeFrom } from '../steps/extension/keeping';
import { press, readList, until, untilRead } from '../steps/extension/popup';
import { readSafetyCopy } from '../steps/extension/safety-copy';
import type { Stage } from '../steps/stage/stage';

const LOST = '지워진 메모에 더 쓴 글';
const COPIED = ['사본에 남은 글', '사본에 남은 다른 글'];

/** What the popup offers where something did not end well: nothing returns by itself, nothing is lost without a question. */
export function offers(stage: Stage): void {
  describeFresh(stage, 'the popup, where something did not end well,', () => {
    let desk: Page;

    const open = async (): Promise<void> => {
      await stage.closePages();
      desk = await stage.extensionPage();
      await untilRead(desk);
    };
    /** A note that was written and deleted for good. */
    const eraseNote = async (): Promise<void> => {
      const { id } = buildWrite('');
      await askBackground(desk, 'note/write', buildWrite('지울 글'));
      await askBackground(desk, 'note/trash', { id });
      await askBackground(desk, 'trash/erase', { notes: [{ id, revision: 2 }] });
    };
    /** In both schemes, where the browser lets a test choose. */
    const isAccessible = async (): Promise<void> => {
      for (const value of stage.name === 'chromium' ? ['light', 'dark'] : ['as it is']) {
        if (stage.name === 'chromium') await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await findViolations(desk), value).toEqual({ ours: [], ofPage: [] });
      }
    };

    it('offers words that could not be stored, marks the icon, copies them and puts them back', async () => {
      await open();
      await eraseNote();
      const reply = await askBackground(desk, 'note/write', buildWrite(LOST, { base: 1, editor: 'editor-2' }));
      expect(reply).toMatchObject({ ok: false, failure: 'not-found' });
      await open();
      await until(desk, 'the offer', () => document.querySelector('#unsaved-offer')?.textContent === '저장하지 못한 메모가 있어요');
      expect(await readBadge(desk)).toEqual({ text: '!', title: '저장하지 못한 메모가 있어요' });
      await isAccessible();
      await desk.bringToFront();
      await press(desk, '텍스트 복사');
      await until(desk, 'that it was copied', () => document.querySelector('.toast')?.textContent === '복사했어요');
      expect(await pasteElsewhere(stage)).toBe(LOST);
      await desk.bringToFront();
      await press(desk, '다시 넣기');
      await until(desk, 'the note in the list', () => document.querySelector('[data-note]') !== null);
      await until(desk, 'no offer', () => document.querySelector('.offer') === null);
      expect(await readBodies(desk)).toEqual([LOST]);
      await expect.poll(async () => (await readBadge(desk)).text).toBe('');
    });

    it('throws such words away only after asking', async () => {
      await open();
      await askBackground(desk, 'note/write', buildWrite('버릴 글', { base: 1, editor: 'editor-2' }));
      await until(desk, 'the offer, in the window that stands already', () => document.querySelector('#unsaved-offer') !== null);
      await press(desk, '버리기');
      await press(desk, '그만두기');
      expect(await desk.$('#unsaved-offer')).not.toBeNull();
      await press(desk, '버리기');
      await desk.click('.offer .danger.plain');
      await until(desk, 'no offer', () => document.querySelector('.offer') === null);
      expect(JSON.stringify((await readAreas(desk)).session)).not.toContain('버릴 글');
    });

    const loseDatabase = async (): Promise<void> => {
      await forgetNotes(stage);
      await open();
      for (const [at, body] of COPIED.entries()) {
        await askBackground(desk, 'note/write', buildWrite(body, { id: `${at}7777777-1111-4111-8111-111111111111` }));
      }
      await expect.poll(() => readSafetyCopy(desk)).toContain(COPIED[1]);
      await stage.browser().stopWorker();
      await emptyStore(desk, 'notes');
      await removeFrom(desk, 'session', ['recoverable', 'cared-for']);
      await open();
      await until(desk, 'the offer', () => document.querySelector('#recovery-offer')?.textContent === '되살릴 수 있는 메모가 2개 있어요');
    };

    it('offers what the safety copy has and the database lacks, and brings it back', async () => {
      await loseDatabase();
      expect(await readBodies(desk)).toEqual([]);
      await isAccessible();
      await press(desk, '되살리기');
      await until(desk, 'the notes in the list', () => document.querySelectorAll('[data-note]').length === 2);
      expect((await readList(desk)).map(({ body }) => body).toSorted()).toEqual(COPIED.toSorted());
      await until(desk, 'no offer', () => document.querySelector('.offer') === null);
    });

    it('lets the copies go only after asking', async () => {
      await loseDatabase();
      await press(desk, '넘어가기');
      expect(await readSafetyCopy(desk)).toContain(COPIED[0]);
      await isAccessible();
      await desk.click('.offer .danger.plain');
      await until(desk, 'no offer', () => document.querySelector('.offer') === null);
      await expect.poll(() => readSafetyCopy(desk)).not.toContain('사본에 남은');
    });

    it('gives out what it had to set aside, as it was', async () => {
      await forgetNotes(stage);
      await open();
      const strange = { id: '77777777-1111-4111-8111-111111111111', words: '다른 판이 쓴 기록' };
      await putRecord(desk, strange);
      await askBackground(desk, 'note/write', buildWrite('그 자리에 쓴 글'));
      expect(await readStore(desk, 'quarantine')).toHaveLength(1);
      await open();
      await isAccessible();
      await press(desk, '기록 내보내기');
      const path = await stage.browser().waitForDownload(/^techand-set-aside-.*\.json$/);
      const { setAside } = JSON.parse(await readFile(path, 'utf8')) as { setAside: { record: unknown }[] };
      await rm(path);
      expect(setAside).toMatchObject([{ record: strange }]);
    });
  });
}
