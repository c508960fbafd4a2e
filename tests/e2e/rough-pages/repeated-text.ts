import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh, forgetNotes } from '../steps/stage/fresh';
import { readBodies } from '../steps/extension/database';
import { putNotes } from '../steps/extension/many-notes';
import { listenToPages } from '../steps/extension/page-messages';
import { untilRead, untilSaved } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const SENTENCE = '같은 문장이 몇 번이고 다시 나오는 글에서도 메모는 바로 저장되어야 합니다.';

/** Texts in which an edited quote could be nearly everywhere: searching for it does not delay saving. */
export function repeatedText(stage: Stage): void {
  describeFresh(stage, 'a page that repeats itself', { sampledIn: 'chromium' }, () => {
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
    });

    it.each([
      ['a sentence, 3,000 times', SENTENCE, 3_000, SENTENCE.replace('번이고', '번이나').replace('바로', '곧바로')],
      ['a syllable, 60,000 times', '가', 60_000, `${'가'.repeat(20)}나${'가'.repeat(20)}다${'가'.repeat(20)}`],
    ])('%s, two letters edited: a note is saved while the passage is looked for', async (_what, text, times, quote) => {
      await forgetNotes(stage);
      await putNotes(stage, [quote]);
      const page = await stage.newPage();
      const received = await listenToPages(popupPage);
      await stage.visit(page, 'desktop', { repeated: [text, times] });
      await expect.poll(received).toContain('highlight/anchor');
      const window = await stage.extensionPage();
      await untilRead(window);
      await window.type('#note', '그사이에 쓴 메모');
      await untilSaved(window);
      expect(await readBodies(window)).toEqual(['', '그사이에 쓴 메모']);
      await window.close();
      await page.close();
    });
  });
}
