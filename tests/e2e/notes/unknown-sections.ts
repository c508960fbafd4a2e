import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { exportNotes } from '../steps/extension/exported';
import { describeFresh } from '../steps/stage/fresh';
import { putRecord, readStore } from '../steps/extension/database';
import { askBackground, buildWrite, removeFrom } from '../steps/extension/extension-api';
import { readList, until, untilRead } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const ELSEWHERE = '글의 다른 곳';
const BODY = '다음 판이 아는 세션에 단 메모';
const NEWER_ID = '88888888-1111-4111-8111-111111111111';

/** What a later version has stored: another section of the post, and a record of a shape that is not known yet. */
export function unknownSections(stage: Stage): void {
  describeFresh(stage, 'what a later version has stored', { sampledIn: 'chromium' }, () => {
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
      const record = { ...buildWrite(BODY, { section: 's8' }), createdAt: 1, updatedAt: 1, revision: 1, deletedAt: null, conflictOf: null };
      await putRecord(popupPage, record);
      await putRecord(popupPage, { ...record, id: NEWER_ID, body: '다른 모양', format: 2 });
      // As the first comparison of a session does, every record is looked at.
      await removeFrom(popupPage, 'session', ['recoverable', 'maintained']);
      expect(await askBackground(popupPage, 'notes/compare')).toMatchObject({ ok: true });
    });

    it('is not set aside, whatever is done to it', async () => {
      const { id } = buildWrite('');
      expect(await askBackground(popupPage, 'note/trash', { id })).toMatchObject({ ok: true });
      expect(await askBackground(popupPage, 'note/restore', { id })).toMatchObject({ ok: true });
      expect(await readStore(popupPage, 'quarantine')).toEqual([]);
      expect((await readStore(popupPage, 'notes')).map(({ body }) => body).toSorted()).toEqual([BODY, '다른 모양'].toSorted());
    });

    it('is listed and exported below a heading of its own, and what cannot be read is counted', async () => {
      const popup = await stage.popupOver(await stage.open('desktop'));
      await untilRead(popup);
      expect((await readList(popup)).map(({ section, body }) => [section, body])).toEqual([[ELSEWHERE, BODY]]);
      await until(
        popup,
        'the count',
        () => document.body.textContent?.includes('이 버전이 읽지 못하는 기록 1개는 삭제하지 않고 두었어요.') ?? false,
      );

      // It is exported below that heading.
      const { notes } = await exportNotes(stage, popup);
      expect(notes.map(({ heading, body }) => [heading, body])).toEqual([[ELSEWHERE, BODY]]);
      await popup.close();
    });
  });
}
