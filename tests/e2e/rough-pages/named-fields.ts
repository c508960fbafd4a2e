import { expect, it } from 'vitest';
import { readPageLine, untilPageLine } from '../steps/extension/page-line';
import { ALL_HOSTS, readHosts } from '../steps/page/hosts';
import { readMarks } from '../steps/page/marks';
import { describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

/** Properties of elements that code of ours reads. */
const READ = ['nodeType', 'nodeName', 'localName', 'parentElement', 'contains', 'matches', 'closest', 'textContent', 'children'];

/** A form's fields hide the form's own properties (clobbering): `form.contains` is then a field. */
export function namedFields(stage: Stage): void {
  describeFresh(stage, 'a page with fields that are named like the DOM’s own properties', { sampledIn: 'chromium' }, () => {
    it('is read as any other: all parts stand, no feature fails', async () => {
      const page = await stage.open('desktop');
      const before = (await readMarks(page)).length;
      await page.evaluate((names) => {
        const form = document.createElement('form');
        for (const name of names) form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
        const article = document.querySelector('.contents_style');
        const paragraph = article?.querySelector('p');
        // Into the article, and around a part of it, so that it is looked at again.
        paragraph?.before(form);
        if (paragraph) form.append(paragraph);
      }, READ);
      await expect.poll(async () => (await readMarks(page)).length).toBe(before);
      expect(await readHosts(page)).toEqual(ALL_HOSTS);
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, '세션 7개를 모두 찾았어요');
      expect(await readPageLine(popup)).not.toContain('동작하지 않은');
      await popup.close();
      await page.close();
    });
  });
}
