import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { readStore } from '../steps/extension/database';
import { askBackground, buildWrite } from '../steps/extension/extension-api';
import { headingOf } from '../steps/page/panel';
import { pressAddNote, selectPassage, untilOpened, waitForHighlights } from '../steps/page/passages';
import { readField, untilSaved } from '../steps/extension/popup';
import {
  answerInIsolatedWorld,
  askFromIsolatedWorld,
  receivedInIsolatedWorld,
  listenInIsolatedWorld,
} from '../steps/extension/isolated-world';
import { readSafetyCopy } from '../steps/extension/safety-copy';
import type { Stage } from '../steps/stage/stage';

const BODY = '페이지가 알면 안 되는 글 zq7';
const TAG = '비밀꼬리zq8';
const ID = '71717171-1111-4111-8111-111111111111';

/** What a page's process could learn of the notes if it were taken over: everything that our content script can read or receive. */
export function pageProcess(stage: Stage): void {
  describeFresh(stage, 'the page’s process, while somebody writes,', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let popupPage: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
      popupPage = await stage.extensionPage();
      await listenInIsolatedWorld(popupPage);
    });

    it('receives of a note the selectors of its quote and nothing else, at any key and when it is copied, deleted and erased', async () => {
      await page.bringToFront();
      const sentence = await selectPassage(page, headingOf('s3'));
      await pressAddNote(page);
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect((await readField(popup)).quote).toBe(sentence);
      await popup.typeHere(`${BODY} #${TAG}`);
      await untilSaved(popup);
      await popup.close();
      await waitForHighlights(page, 1);
      await askBackground(popupPage, 'note/write', buildWrite(`${BODY} 하나 더 #${TAG}`, { id: ID, tags: [TAG] }));
      const written = (await readStore(popupPage, 'notes')).filter(({ body }) => String(body).includes(BODY));
      const ids = written.map(({ id }) => String(id));
      expect(ids).toHaveLength(2);
      const secrets = ['zq7', 'zq8', ...ids];
      await expectNotReceived(popupPage, secrets);
      // Copied when the window closed, or when the typing rested.
      await expect.poll(() => readSafetyCopy(popupPage)).toContain(`${BODY} 하나 더`);
      await askBackground(popupPage, 'note/trash', { id: ID });
      await askBackground(popupPage, 'trash/erase', { notes: [{ id: ID, revision: 2 }] });
      await expectNotReceived(popupPage, secrets);

      // Of a quote it learns the selectors it paints by, and nothing stores them where it can read.
      const { events, areas } = await receivedInIsolatedWorld(popupPage);
      expect(areas).not.toContain(sentence);
      const told = events.filter((event) => event.includes(sentence)).map((event) => JSON.parse(event) as Told);
      expect(told.map(({ type }) => type)).toContain('page/notes');
      for (const { type, request } of told) {
        if (type === 'page/notes') {
          for (const highlight of [...(request.added ?? []), ...(request.removed ?? [])])
            expect(Object.keys(highlight).toSorted()).toEqual(['colour', 'target']);
        } else {
          // A window that is still open asks which of its passages the page does not show.
          expect(type).toBe('highlight/missing');
          for (const target of request.targets ?? []) expect(Object.keys(target).toSorted()).toEqual(['position', 'quote']);
          expect(Object.keys(request)).toEqual(['targets']);
        }
      }
    });

    it('is refused the messages of the extension’s windows', async () => {
      for (const [type, request] of [
        ['note/write', buildWrite('지어낸 글')],
        ['note/trash', { id: ID }],
        ['notes/compare', {}],
        ['notes/recover', { ids: [ID] }],
        ['settings/change', { enabled: false }],
      ] as const) {
        expect(await askFromIsolatedWorld(popupPage, type, request), type).toEqual({ ok: false, failure: 'not-allowed' });
      }
    });

    it('cannot prevent a note from being stored by what it says of the page', async () => {
      await answerInIsolatedWorld(popupPage, 'page/report', {
        state: 'recognised',
        sessionsFound: {},
        section: { not: 'a section' },
        broken: 5,
        found: 'none',
      });
      const popup = await stage.popupOver(page);
      await popup.type('#note', '그래도 남는 글');
      await untilSaved(popup);
      await popup.close();
      expect((await readStore(popupPage, 'notes')).map(({ body }) => body)).toContain('그래도 남는 글');
    });
  });
}

/** What a tab is told of highlights, or asked about passages. */
interface Told {
  readonly type: string;
  readonly request: { readonly added?: object[]; readonly removed?: object[]; readonly targets?: object[] };
}

async function expectNotReceived(popupPage: Page, secrets: readonly string[]): Promise<void> {
  const { events, areas } = await receivedInIsolatedWorld(popupPage);
  // What was listened to did speak: the page was told of its highlight.
  expect(events.some((event) => event.includes('page/notes'))).toBe(true);
  for (const secret of secrets) {
    expect(
      events.filter((event) => event.includes(secret)),
      secret,
    ).toEqual([]);
    expect(areas).not.toContain(secret);
  }
}
