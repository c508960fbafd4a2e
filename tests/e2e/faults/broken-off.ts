import { beforeEach, expect, it } from 'vitest';
import { describeFresh, describeSampled, forgetNotes } from '../steps/stage/fresh';
import { readBodies } from '../steps/extension/database';
import { askBackground, type Reply } from '../steps/extension/extension-api';
import { press, readField, until, untilRead, untilSaved } from '../steps/extension/popup';
import { reinstall, type Stage } from '../steps/stage/stage';

/** Writing that is cut off: the background is stopped, the popup closed, the extension updated. */
export function brokenOff(stage: Stage): void {
  describeFresh(stage, 'writing that is cut off', { sampledIn: 'chromium' }, () => {
    beforeEach(() => forgetNotes(stage));

    it('by a background stopped in the middle of a write: what was answered is stored, nothing is half there', async () => {
      const page = await stage.extensionPage();
      const said: string[] = [];
      for (let round = 1; round <= 5; round += 1) {
        const body = `쓰다가 멈춤 ${round} ${'긴 글 '.repeat(2000)}`.trim();
        const answer = askBackground(page, 'note/write', writeOf(round, body)).catch((): Reply => ({ ok: false }));
        await stage.browser().stopWorker();
        if ((await within(answer))?.ok === true) said.push(body);
      }
      const stored = await readBodies(page);
      expect(stored).toEqual(expect.arrayContaining(said));
      expect(stored.filter((body) => !/^쓰다가 멈춤 \d (긴 글 ){1999}긴 글$/.test(body))).toEqual([]);
    });

    it('by a background stopped while somebody types: all of it is stored in the end, or said to be not', async () => {
      const page = await stage.extensionPage();
      await page.focus('#note');
      for (const word of WORDS) {
        await page.keyboard.type(word);
        await stage.browser().stopWorker();
      }
      await page.keyboard.type('.');
      const isAnswered = () => /저장됨|저장하지 못했어요/.test(document.querySelector('.note-field .save-text')?.textContent ?? '');
      await until(page, 'how the write went', isAnswered);
      if (!(await readField(page)).saved.startsWith('저장됨')) await press(page, '다시 시도');
      await until(page, '저장됨', () => document.querySelector('.note-field .save-text')?.textContent?.startsWith('저장됨') ?? false);
      expect(await readBodies(page)).toEqual([`${WORDS.join('')}.`]);
    });

    describeSampled(stage.name, 'in the popup', { sampledIn: 'chromium' }, () => {
      it('by a popup that closes between two keystrokes: every key is stored', async () => {
        const page = await stage.open('desktop');
        const popup = await stage.popupOver(page);
        await untilRead(popup);
        await popup.typeHere('한 글자도 잃지 않아요');
        await popup.close();
        const popupPage = await stage.extensionPage();
        await expect.poll(() => readBodies(popupPage)).toEqual(['한 글자도 잃지 않아요']);
      });
    });

    it('by an update of the extension while somebody types: all that was called saved is stored', async () => {
      const page = await stage.extensionPage();
      await page.focus('#note');
      await page.keyboard.type('고치는 사이에 쓴 글');
      await untilSaved(page);
      // These keys are being sent when the extension ends, which happens at once when another version is installed by hand.
      await page.keyboard.type(' 하나 더');
      await reinstall(stage);
      const popupPage = await stage.extensionPage();
      await expect.poll(async () => (await readBodies(popupPage))[0]).toMatch(/^고치는 사이에 쓴 글/);
    });
  });
}

const WORDS = ['멈추어도 ', '계속 ', '쓰는 ', '글'];

function writeOf(round: number, body: string): object {
  const id = `${String(round).repeat(8)}-1111-4111-8111-111111111111`;
  return {
    id,
    post: '173',
    section: 's1',
    body,
    target: null,
    term: null,
    figure: null,
    colour: 'yellow',
    tags: [],
    base: 0,
    editor: `editor-${round}`,
    sequence: 1,
  };
}

/** A background that was stopped may never answer, or the browser answers with nothing for it. */
function within(answer: Promise<Reply | undefined>): Promise<Reply | undefined> {
  return Promise.race([answer, new Promise<Reply>((resolve) => setTimeout(() => resolve({ ok: false }), 3000))]);
}
