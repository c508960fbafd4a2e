import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { arriveAt } from '../steps/page/headings';
import { newTabFrom } from '../steps/stage/new-tab';
import { headingOf } from '../steps/page/panel';
import { leave, look, press, tabTo, until, untilRead, type PopupPage } from '../steps/extension/popup';
import { waitForState, type Stage } from '../steps/stage/stage';
import { PASTE_ADDRESS } from '../steps/stage/web';
import { waitIn } from '../steps/stage/wait-in';

/** All thirteen sessions in the popup: their sum, links into the post, watched marks. */
export function sessionsView(stage: Stage): void {
  describeFresh(stage, 'the sessions', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });

    it('are in a tab of the popup, which still begins with the note and keeps its size', async () => {
      const popupPage = await stage.popupOver(page);
      await untilRead(popupPage);
      await until(popupPage, 'the caret in the field', () => document.activeElement?.id === 'note');
      const size = await popupPage.evaluate(() => [innerWidth, innerHeight]);
      expect(await popupPage.evaluate(() => document.querySelectorAll('[data-session]').length)).toBe(0);
      await showSessions(popupPage);
      expect(await popupPage.evaluate(() => [innerWidth, innerHeight])).toEqual(size);
      const text = await popupPage.evaluate(() =>
        document.querySelector<HTMLElement>('.sessions')?.innerText.replaceAll('\u00a0', ' ').replace(/\s+/g, ' '),
      );
      expect(text).toContain('AI 5개, Backend 1개, Cloud 3개, DevOps 1개, Frontend 2개, 핸즈온 1개를 더해 13개예요.');
      expect(text).toContain('이 글은 그 가운데 7개를 소개해요 (세션 6개와 핸즈온).');
      expect(await popupPage.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      await popupPage.close();
    });

    it('are what the popup opens on where it was left in them', async () => {
      const page = await stage.open('desktop');
      const first = await stage.popupOver(page);
      await showSessions(first);
      await first.close();
      const again = await stage.browser().openPopup(page);
      await again.waitFor('#tab-sessions[aria-selected="true"]');
      await again.close();
    });

    it('lead into the post under the popup, which closes', async () => {
      const popupPage = await stage.popupOver(page);
      await showSessions(popupPage);
      await leave(popupPage, '[data-session="73"] a');
      const { belowHeader, hasFocus } = await arriveAt(page, headingOf('s4'));
      expect(hasFocus).toBe(true);
      expect(belowHeader).toBeGreaterThanOrEqual(0);
      expect(belowHeader).toBeLessThanOrEqual(40);
      expect(await popupPage.isOpen()).toBe(false);
    });

    it('open the post at their section over any other page', async () => {
      const other = await stage.newPage();
      await other.goto(PASTE_ADDRESS);
      const popupPage = await stage.popupOver(other);
      await showSessions(popupPage);
      const post = await newTabFrom(
        stage,
        () => leave(popupPage, '[data-session="104"] a'),
        'https://tech.kakaoenterprise.com/173#techand-handson',
      );
      await waitForState(post);
      await waitIn(post, (heading) => document.activeElement?.textContent === heading, headingOf('handson'));
      expect(await popupPage.isOpen()).toBe(false);
      await post.close();
      await other.close();
    });

    it('open a video in a tab, and the popup does not stay above it', async () => {
      await page.bringToFront();
      const popupPage = await stage.popupOver(page);
      await showSessions(popupPage);
      const video = await newTabFrom(
        stage,
        () => leave(popupPage, '[data-session="38"] a[href*="youtu.be"]'),
        'https://youtu.be/NotXpRovDoA',
      );
      expect(await popupPage.isOpen()).toBe(false);
      await video.close();
    });

    it('are marked as watched, in every open window at once, and are so the next time', async () => {
      const [one, other] = [await sessionsInTab(stage), await sessionsInTab(stage)];
      // In both at the same moment: neither may write the other's mark away.
      await Promise.all([mark(one, 71), mark(other, 81)]);
      for (const popupPage of [one, other])
        await until(popupPage, 'both marks', () => document.querySelectorAll('.mark[aria-pressed="true"]').length === 2);
      await mark(one, 81);
      await until(other, 'one mark', () => document.querySelectorAll('.mark[aria-pressed="true"]').length === 1);
      await Promise.all([one.close(), other.close()]);
      const next = await sessionsInTab(stage);
      expect(await marked(next)).toEqual(['봤어요: RYANSQL: 한국어 Text2SQL 모델 개발']);
      await mark(next, 71);
      await until(next, 'no mark', () => document.querySelector('.mark[aria-pressed="true"]') === null);
      await next.close();
    });

    it('are reached, filtered, marked and left by keyboard alone', async () => {
      const popupPage = await stage.extensionPage();
      await untilRead(popupPage);
      await popupPage.bringToFront();
      await popupPage.focus('#note');
      await tabTo(popupPage, '#tab-notes', 'Shift+Tab');
      await popupPage.keyboard.press('ArrowRight');
      await until(popupPage, 'the sessions', () => document.querySelectorAll('.mark:not(:disabled)').length === 13);
      await tabTo(popupPage, '[name="sessions-filter"]');
      await popupPage.keyboard.press('ArrowRight');
      await until(popupPage, 'the seven of the post', () => document.querySelectorAll('[data-session]').length === 7);
      await tabTo(popupPage, '[data-session="70"] .mark');
      await popupPage.keyboard.press(' ');
      await until(popupPage, 'the mark', () => document.activeElement?.getAttribute('aria-pressed') === 'true');
      await popupPage.keyboard.press(' ');
      await tabTo(popupPage, '[data-session="73"] .link');
      const post = await newTabFrom(stage, () => popupPage.keyboard.press('Enter'), 'https://tech.kakaoenterprise.com/173#techand-s4');
      await waitForState(post);
      await post.close();
      await popupPage.close();
    });

    it('show axe no violation', async () => {
      const popupPage = await sessionsInTab(stage);
      expect(await findFaults(popupPage)).toEqual([]);
      await popupPage.evaluate(() => document.querySelector('.mark')?.setAttribute('aria-pressed', 'perhaps'));
      expect(await findFaults(popupPage)).toEqual(['aria-valid-attr-value']);
      await popupPage.close();
    });
  });
}

async function showSessions(popupPage: PopupPage): Promise<void> {
  await press(popupPage, '세션');
  await until(popupPage, 'the sessions', () => document.querySelectorAll('.mark:not(:disabled)').length === 13);
}

async function sessionsInTab(stage: Stage): Promise<Page> {
  const popupPage = await stage.extensionPage();
  await untilRead(popupPage);
  await showSessions(popupPage);
  return popupPage;
}

function mark(popupPage: PopupPage, session: number): Promise<void> {
  return look(popupPage, (id: number) => document.querySelector<HTMLElement>(`[data-session="${id}"] .mark`)?.click(), session);
}

function marked(popupPage: PopupPage): Promise<(string | null)[]> {
  return look(popupPage, () =>
    [...document.querySelectorAll('.mark[aria-pressed="true"]')].map((button) => button.getAttribute('aria-label')),
  );
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Ids of the rules that axe finds broken in the whole document. */
async function findFaults(popupPage: Page): Promise<string[]> {
  await popupPage.evaluate(readFileSync(AXE, 'utf8'));
  return popupPage.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (on: Document) => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run(document)).violations.map(({ id }) => id);
  });
}
