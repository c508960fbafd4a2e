import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { describeFresh, forgetNotes } from '../steps/stage/fresh';
import { putRecord, readStore } from '../steps/extension/database';
import { askBackground, readAreas, readBadge } from '../steps/extension/extension-api';
import { holdVersion1, type Held } from '../steps/extension/held-database';
import { setBackgroundClock } from '../steps/stage/clock';
import type { Stage } from '../steps/stage/stage';

const ID = '77777777-1111-4111-8111-111111111111';
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Others at the same notes: twenty writers, another clock, other versions. */
export function manyHands(stage: Stage): void {
  describeFresh(stage, 'several writers of the same notes', { sampledIn: 'chromium' }, () => {
    beforeEach(() => forgetNotes(stage));

    it('twenty writers at once, in four windows, make one note and conflict copies of the other texts', async () => {
      const pages: Page[] = [];
      for (let window = 0; window < 4; window += 1) pages.push(await stage.extensionPage());
      await askBackground(firstOf(pages), 'note/write', writeOf('시작', 0, 'editor-0', 1));
      const texts = Array.from({ length: 20 }, (_, index) => `글 ${index}`);
      const replies = await Promise.all(
        texts.map((body, index) =>
          askBackground(pages[index % 4] ?? firstOf(pages), 'note/write', writeOf(body, 1, `editor-${index + 1}`, 1)),
        ),
      );
      expect(replies.filter(({ ok }) => !ok)).toEqual([]);
      const stored = await readStore(firstOf(pages), 'notes');
      expect(stored.map(({ body }) => body).toSorted()).toEqual(texts.toSorted());
      expect(stored.filter(({ conflictOf }) => conflictOf === null).map(({ id, revision }) => [id, revision])).toEqual([[ID, 2]]);
      expect(stored.filter(({ conflictOf }) => conflictOf === ID)).toHaveLength(19);
      await stage.closePages();
    });

    it('a clock that is set back by a year does not change the order of writes', async () => {
      const page = await stage.extensionPage();
      await askBackground(page, 'note/write', writeOf('오늘', 0, 'editor-1', 1));
      const [before] = await readStore(page, 'notes');
      await setBackgroundClock(stage, page, -YEAR_MS);
      await askBackground(page, 'note/write', writeOf('시계를 돌린 뒤', 1, 'editor-1', 2));
      const [after] = await readStore(page, 'notes');
      expect(after).toMatchObject({ body: '시계를 돌린 뒤', revision: 2 });
      expect(Number(after?.['updatedAt'])).toBeGreaterThanOrEqual(Number(before?.['updatedAt']));
      await stage.browser().stopWorker();
    });

    it('a record that another version wrote is quarantined as it was, while one of a later version stays untouched', async () => {
      const page = await stage.extensionPage();
      const noNote = { id: ID, words: '다른 판이 쓴 기록' };
      const newer = { ...writeOf('더 새로운 판의 글', 0, 'editor-1', 1), id: ID.replaceAll('7', '8'), format: 2 };
      await putRecord(page, noNote);
      await putRecord(page, newer);
      expect(await askBackground(page, 'note/write', writeOf('이 판의 글', 0, 'editor-1', 1))).toMatchObject({ ok: true });
      expect(await askBackground(page, 'note/write', { ...newer, body: '덮어쓰기' })).toMatchObject({
        ok: false,
        failure: 'storage-failed',
      });
      expect(await readStore(page, 'quarantine')).toMatchObject([{ record: noNote }]);
      expect((await readStore(page, 'notes')).map(({ id, body }) => [id, body]).toSorted()).toEqual([
        [ID, '이 판의 글'],
        [newer.id, newer.body],
      ]);
    });

    it('a window of the first version that blocks the upgrade is reported to the reader, and no text and no note is lost', async () => {
      const page = await stage.extensionPage();
      const older = await stage.browser().newPage();
      const held: Held = await holdVersion1(stage, older, writeOf('첫 판의 글', 0, 'editor-1', 1));
      await stage.browser().stopWorker();
      expect(
        await askBackground(page, 'note/write', { ...writeOf('막힌 글', 0, 'editor-2', 1), id: ID.replaceAll('7', '9') }),
      ).toMatchObject({ ok: false });
      expect(Object.keys((await readAreas(page)).session)).toContain(`unsaved:${ID.replaceAll('7', '9')}:editor-2`);
      await expect.poll(async () => (await readBadge(page)).text).toBe('!');
      await held.release();
      await expect
        .poll(() => askBackground(page, 'note/write', { ...writeOf('막힌 글', 0, 'editor-2', 1), id: ID.replaceAll('7', '9') }))
        .toMatchObject({ ok: true });
      expect((await readStore(page, 'notes')).map(({ body }) => body).toSorted()).toEqual(['막힌 글', '첫 판의 글']);
      await expect.poll(async () => (await readBadge(page)).text).toBe('');
    });
  });
}

function firstOf(pages: readonly Page[]): Page {
  const [first] = pages;
  if (first === undefined) throw new Error('no window was opened');
  return first;
}

function writeOf(body: string, base: number, editor: string, sequence: number) {
  return {
    id: ID,
    post: '173',
    section: 's1',
    body,
    target: null,
    term: null,
    figure: null,
    colour: 'yellow',
    tags: [],
    base,
    editor,
    sequence,
  };
}
