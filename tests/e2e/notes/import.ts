import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { exportNotes } from '../steps/extension/exported';
import { chooseFile, dropFile, readProblem, readResult, readSummary, writeTemporary } from '../steps/extension/import-page';
import { look, press, until, untilRead } from '../steps/extension/popup';
import { openedPage } from '../steps/extension/side-panel';
import { readBodies, readStore } from '../steps/extension/database';
import { askBackground, buildWrite } from '../steps/extension/extension-api';
import { pressWithControl } from '../steps/page/copying';
import { describeFresh, describeSampled, forgetNotes } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

const BODIES = ['첫 메모의 글', '둘째 메모의 글', '셋째 메모의 글', '넷째 메모의 글'];
const idOf = (at: number): string => `${at}7777777-1111-4111-8111-111111111111`;

/** Notes come in again by a file, a drop or the clipboard: shown first, stored at once, undone by a press. */
export function importFiles(stage: Stage): void {
  describeFresh(stage, 'the import page', () => {
    const written: string[] = [];
    const file = async (name: string, content: string | Uint8Array): Promise<string> => {
      const path = await writeTemporary(name, content);
      written.push(dirname(path));
      return path;
    };
    afterEach(async () => {
      for (const folder of written.splice(0)) await rm(folder, { recursive: true, force: true });
      await stage.closePages();
    });
    beforeEach(() => forgetNotes(stage));

    const addNotes = async (): Promise<void> => {
      const backstage = await stage.backstage();
      for (const [at, body] of BODIES.entries()) {
        await askBackground(backstage, 'note/write', buildWrite(body, { id: idOf(at), section: `s${at + 1}` }));
      }
    };
    /** The page, opened by the button of a window, and the file that this window exported. */
    const openAfterExport = async (): Promise<{ readonly page: Page; readonly text: string }> => {
      await addNotes();
      const popupPage = await stage.extensionPage();
      await untilRead(popupPage);
      const { text } = await exportNotes(stage, popupPage);
      await press(popupPage, '메모 가져오기');
      const page = await openedPage(stage, 'import.html');
      await page.waitForSelector('input[type="file"]');
      await page.bringToFront();
      return { page, text };
    };

    it('shows what another program changed in three notes, stores it, and takes it back', async () => {
      const { page, text } = await openAfterExport();
      const before = await readStore(page, 'notes');
      // As an editor on Windows saves it.
      const edited = text
        .replace('첫 메모의 글', '첫 메모의 고친 글 #새로')
        .replace('둘째 메모의 글', '둘째 메모의 글\n    \n    한 단락 더')
        .replace('셋째 메모의 글', '셋째')
        .replaceAll('\n', '\r\n');
      await chooseFile(page, await file('notes.md', edited));
      expect(await readSummary(page)).toBe('고친 메모 3개, 그대로인 메모 1개.');
      expect(await page.$$eval('.import ins', (all) => all.map(({ textContent }) => textContent))).toContain('더한 말 고친 더한 말 끝');
      expect(await findViolations(page)).toEqual({ ours: [], ofPage: [] });
      expect(await readStore(page, 'notes')).toEqual(before);

      await press(page, '메모 3개 가져오기');
      expect(await readResult(page)).toBe('메모 3개를 가져왔어요.');
      expect(await findViolations(page)).toEqual({ ours: [], ofPage: [] });
      const stored = await readStore(page, 'notes');
      const expected = ['첫 메모의 고친 글 #새로', '둘째 메모의 글\n\n한 단락 더', '셋째', BODIES[3]];
      expect(stored.map(({ body, tags, revision }) => ({ body, tags, revision }))).toEqual(
        expected.map((body, at) => ({ body, tags: at === 0 ? ['새로'] : [], revision: at === 3 ? 1 : 2 })),
      );
      // Nothing else of the notes changed.
      const others = (notes: readonly Record<string, unknown>[]) =>
        notes.map(({ id, post, section, target, term, figure, colour, createdAt, deletedAt }) => [
          id,
          post,
          section,
          target,
          term,
          figure,
          colour,
          createdAt,
          deletedAt,
        ]);
      expect(others(stored)).toEqual(others(before));

      await press(page, '되돌리기');
      await until(
        page,
        'that it was undone',
        () => document.querySelector('.import-sentence')?.textContent?.startsWith('되돌렸어요') === true,
      );
      expect(await readBodies(page)).toEqual(BODIES.toSorted());
      await page.close();
    });

    describeSampled(stage.name, 'beside other windows and with other files', { sampledIn: 'chromium' }, () => {
      it('makes its preview anew while another window writes', async () => {
        const { page, text } = await openAfterExport();
        await chooseFile(page, await file('notes.md', text.replace('첫 메모의 글', '파일에서 고친 글')));
        expect(await readSummary(page)).toBe('고친 메모 1개, 그대로인 메모 3개.');
        await askBackground(await stage.backstage(), 'note/write', buildWrite('여기서 고친 글', { id: idOf(0), base: 1, sequence: 2 }));
        await until(
          page,
          'the new preview',
          () => document.querySelector('.import-summary')?.textContent?.includes('양쪽에서 고친') === true,
        );
        await press(page, '메모 1개 가져오기');
        await readResult(page);
        expect((await readBodies(page)).toSorted()).toEqual([...BODIES.slice(1), '여기서 고친 글', '파일에서 고친 글'].toSorted());
        await page.close();
      });

      it('says of each file that is none of ours what it is, and changes nothing', async () => {
        await addNotes();
        const page = await stage.browser().openExtensionPage('import.html');
        const before = await readStore(page, 'notes');
        const hostile: readonly (readonly [string, string | Uint8Array, string])[] = [
          ['shopping.md', '# 장보기\n\n- 우유\n', '길동무가 내보낸 파일이 아니에요.'],
          [
            'picture.md',
            new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 1]),
            '글이 아닌 파일이에요. 내보낸 Markdown이나 백업 파일을 골라 주세요.',
          ],
          ['page.md', '<!doctype html><p>글</p>', '웹 페이지 파일이에요. 내보낸 Markdown이나 백업 파일을 골라 주세요.'],
          // “장보기” and “우유”, as Windows wrote them long ago: read, but none of ours.
          [
            'euc-kr.md',
            new Uint8Array([0x23, 0x20, 0xc0, 0xe5, 0xba, 0xb8, 0xb1, 0xe2, 0x0a, 0x2d, 0x20, 0xbf, 0xec, 0xc0, 0xaf]),
            '길동무가 내보낸 파일이 아니에요.',
          ],
          [
            'latin.md',
            new Uint8Array([0x64, 0xe9, 0x6a, 0xe0, 0x20, 0xe9, 0x74, 0xe9]),
            '글자를 읽을 수 없어요. 파일을 UTF-8로 저장해 다시 골라 주세요.',
          ],
          ['cut.json', '{\n"@context": [', '백업 파일이 2번째 줄에서 깨졌거나 잘렸어요.'],
          ['empty.md', '', '파일이 비어 있어요.'],
          ['large.md', Buffer.alloc(50_000_000, '- 한 줄\n'), '파일이 너무 커요. 32MB까지 읽을 수 있어요.'],
        ];
        for (const [name, content, said] of hostile) {
          await chooseFile(page, await file(name, content));
          // What is said of one file goes when the next one is read.
          await expect.poll(() => readProblem(page)).toBe(said);
        }
        expect(await findViolations(page)).toEqual({ ours: [], ofPage: [] });
        expect(await readStore(page, 'notes')).toEqual(before);
        await page.close();
      });
    });

    it('takes what is pasted and what is dropped', async () => {
      const { page, text } = await openAfterExport();
      await look(page, fillField, text);
      await page.focus('.import-text');
      await pressWithControl(page, 'c', 'Copy');
      await page.focus('input[type="file"]');
      await pressWithControl(page, 'v', 'Paste');
      expect(await readSummary(page)).toBe('모두 여기 있는 메모와 같아요. 가져올 것이 없어요.');
      if (stage.name === 'chromium') {
        await dropFile(page, await file('notes.md', text.replace('넷째 메모의 글', '넷째')));
        await until(page, 'its preview', () => document.querySelector('.import-summary')?.textContent?.includes('고친 메모 1개') === true);
      }
      await page.close();
    });
  });
}

/** The text in the field of the page, selected. */
function fillField(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('.import-text');
  if (!field) throw new Error('no field');
  field.closest('details')?.setAttribute('open', '');
  field.value = text;
  field.select();
}
