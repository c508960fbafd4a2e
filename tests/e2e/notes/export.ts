import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { headingOf } from '../steps/page/panel';
import { findViolations } from '../steps/accessibility/axe';
import { pasteElsewhere } from '../steps/page/copying';
import { chooseByKeys, exportNotes, readNotes, type Exported } from '../steps/extension/exported';
import { addNote } from '../steps/page/passages';
import { tabTo, until } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';
import { passageLinks } from './passage-link';

/** One Markdown file in the post's order, with links that open the passages. */
export function exportToMarkdown(stage: Stage): void {
  describeFresh(stage, 'the export', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let exported: Exported;
    const words: Record<string, string> = {};
    beforeAll(async () => {
      page = await stage.open('desktop');
      // The later passage first, so that the order is the file's doing.
      const later = await addNote(stage, page, headingOf('s6'), '나중 글에 단 # 메모');
      await later.popup.close();
      const earlier = await addNote(stage, page, headingOf('s1'), '먼저 글에 단 메모', 'across-break');
      words['s6'] = later.words;
      words['s1'] = earlier.words;
      exported = await exportNotes(stage, earlier.popup);
      await earlier.popup.close();
    });

    it('is one file named by the day', () => {
      const now = new Date();
      const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
      expect(exported.fileName).toBe(`techand-173-notes-${day}.md`);
    });

    it('holds the notes in the order of the post, each with its quote and text', () => {
      expect(exported.notes.map(({ heading, quote, body }) => ({ heading, quote, body }))).toEqual([
        { heading: headingOf('s1'), quote: words['s1'], body: '먼저 글에 단 메모' },
        { heading: headingOf('s6'), quote: words['s6'], body: '나중 글에 단 # 메모' },
      ]);
    });

    it('names the post and counts its notes', () => {
      expect(exported.text).toMatch(/^---\n[^]*url: "https:\/\/tech\.kakaoenterprise\.com\/173"[^]*count: 2\n[^]*---\n/);
    });

    it('takes one section to the clipboard, by keyboard', async () => {
      const popupPage = await stage.extensionPage();
      await chooseByKeys(popupPage, 's6');
      await tabTo(popupPage, '.export-line .plain');
      await popupPage.keyboard.press('Enter');
      await until(popupPage, 'what was copied', () => document.querySelector('.toast')?.textContent === '복사했어요 · 메모 1개');
      expect(await findViolations(popupPage)).toEqual({ ours: [], ofPage: [] });
      const text = await pasteElsewhere(stage);
      expect(text).toContain('\ncount: 1\n');
      expect(readNotes(text).map(({ heading, body }) => ({ heading, body }))).toEqual([
        { heading: headingOf('s6'), body: '나중 글에 단 # 메모' },
      ]);
      await popupPage.close();
    });

    describeSampled(stage.name, 'by hand', { sampledIn: 'chromium' }, () => {
      it('leaves the text to be copied by hand where the browser refuses', async () => {
        const popupPage = await stage.extensionPage();
        await chooseByKeys(popupPage, 'all');
        await popupPage.evaluate(() =>
          Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) }),
        );
        await tabTo(popupPage, '.export-line .plain');
        await popupPage.keyboard.press('Enter');
        await until(popupPage, 'the text', () => document.activeElement?.matches('.export-text') === true);
        expect(
          readNotes(
            await popupPage.$eval('.export-text', (field) => {
              const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
              return value.slice(selectionStart, selectionEnd);
            }),
          ),
        ).toHaveLength(2);
        expect(await findViolations(popupPage)).toEqual({ ours: [], ofPage: [] });
        await popupPage.keyboard.press('Escape');
        expect(await popupPage.evaluate(() => document.activeElement?.className)).toBe('button export-more');
        await popupPage.close();
      });
    });

    passageLinks(stage, () => exported.notes.map(({ link }, index) => ({ link, words: words[index === 0 ? 's1' : 's6'] ?? '' })));
  });
}
