import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { REPEATS, sample, times } from '../../sample';
import { exported } from '../../domain/markdown/exported';
import { backupOf } from '../../domain/import/planning';
import { buildNote, buildTarget } from '../../domain/notes/build-note';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { countRecords } from '../steps/extension/database';
import { chooseFile, pressStopAtProgress, readPulse, watchPulse, writeTemporary } from '../steps/extension/import-page';
import { look, press } from '../steps/extension/popup';
import { describeFresh, forgetNotes } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

const COUNT = times(10_000, 2_500);
/** Of any step; on a machine with other things to do. In milliseconds. */
const LONGEST = times(120_000, 30_000);

const NOTES = Array.from({ length: COUNT }, (_, at) =>
  buildNote({
    id: `7a000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    section: OUTLINE_IDS[at % OUTLINE_IDS.length] ?? 's1',
    body: `${at}번째 메모예요. 읽다가 떠오른 생각을 두어 줄 적었어요 #태그${at % 40}\n\n- 하나 ${at}\n- 둘\n\n그리고 **굵은** 글과 \`code\` 조금.`,
    tags: [`태그${at % 40}`],
    target: at % 2 === 0 ? buildTarget(at * 2, `고른 문장 ${at}`) : null,
  }),
);
const FORMATS = [
  ['a backup', 'notes.json', () => backupOf(NOTES)],
  ['Markdown', 'notes.md', () => exported(NOTES)],
] as const;

/** Ten thousand notes come in, and go again, while the page answers. */
export function importMany(stage: Stage): void {
  describeFresh(stage, 'an import of many notes', { sampledIn: 'chromium' }, () => {
    const written: string[] = [];
    afterEach(async () => {
      for (const folder of written.splice(0)) await rm(folder, { recursive: true, force: true });
      await forgetNotes(stage);
    });

    it.each(sample(FORMATS, 1))(
      'from %s moves a bar, stops when told, is stored, and is taken back',
      REPEATS,
      async (_format, name, textOf) => {
        const path = await writeTemporary(name, textOf());
        written.push(dirname(path));
        const page = await stage.browser().openExtensionPage('import.html');
        await watchPulse(page);
        await chooseFile(page, path);
        await untilSaid(page, '.import-sentence', `새 메모 ${COUNT}개.`);

        await pressStopAtProgress(page);
        await press(page, `메모 ${COUNT}개 가져오기`);
        await untilSaid(page, '.import-problem', '멈췄어요. 아무것도 바꾸지 않았어요.');
        expect(await countRecords(page, 'notes')).toBe(0);

        await press(page, `메모 ${COUNT}개 가져오기`);
        await untilSaid(page, '.import-sentence', `메모 ${COUNT}개를 가져왔어요.`);
        expect(await countRecords(page, 'notes')).toBe(COUNT);

        await press(page, '되돌리기');
        await untilSaid(page, '.import-sentence', `되돌렸어요. 메모 ${COUNT}개가 가져오기 전과 같아요.`);
        expect(await countRecords(page, 'notes')).toBe(0);

        const { longest, all, shares } = await readPulse(page);
        // A share of the whole time, since machines differ: done in one go, the storing alone would be a third of it.
        expect(longest).toBeLessThan(all / 5);
        // Read, stored until it was stopped, stored, taken back.
        expect(shares.length).toBeGreaterThan(10);
        await page.close();
      },
    );
  });
}

async function untilSaid(page: Page, selector: string, words: string): Promise<void> {
  const said = (): Promise<string> => look(page, (where: string) => document.querySelector(where)?.textContent ?? '', selector);
  await expect.poll(said, { timeout: LONGEST }).toContain(words);
}
