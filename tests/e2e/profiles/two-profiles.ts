import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { firstChoice, writesFor } from '../../../src/domain/import/choices';
import { planImport } from '../../../src/domain/import/plan';
import { portableNote } from '../../../src/domain/notes/portable-note';
import type { Note } from '../../../src/domain/notes/notes';
import { POST_GUIDE } from '../../../src/post/guide';
import { readImport } from '../../../src/schema/imported';
import { launchBrowser, type TestBrowser } from '../../browser/browser';
import { buildTarget } from '../../domain/notes/build-note';
import { findViolations } from '../steps/accessibility/axe';
import { press, until, untilRead } from '../steps/extension/popup';
import { openOptions } from '../steps/extension/settings';
import { readStore } from '../steps/extension/database';
import { askBackground, buildWrite, readAreas, writeLocal } from '../steps/extension/extension-api';
import { builtExtension, POPUP_PAGE } from '../steps/stage/built-extension';
import { describeSampled } from '../steps/stage/fresh';

const idOf = (last: number): string => `77777777-2222-4222-8222-22222222222${last}`;
const POSITION = [{ post: '173', section: 's4', percent: 63.4, offset: 5400 }];

/** A backup goes from one profile into an empty one, and nothing of it is missing there. */
export function twoProfiles(): void {
  describeSampled(inject('browserName'), 'a backup of one profile', { sampledIn: 'chromium' }, () => {
    // Two launches.
    it('gives an empty one everything back', { timeout: 120_000 }, async () => {
      const { text, record } = await withProfile(async (browser) => {
        const first = await browser.openExtensionPage(POPUP_PAGE);
        await fill(first);
        await first.close();
        const page = await browser.openExtensionPage(POPUP_PAGE);
        await untilRead(page);
        await press(page, '내보내는 방법');
        await until(
          page,
          'when the last backup was',
          () => document.querySelector('.export-last')?.textContent === '아직 백업하지 않았어요',
        );
        expect(await findViolations(page)).toEqual({ ours: [], ofPage: [] });
        await page.click('.export-options .export-line:last-child .plain');
        await until(
          page,
          'what is in it',
          () => document.querySelector('.toast')?.textContent === '메모 4개를 파일에 담았어요 · 휴지통 1개 포함',
        );
        await until(
          page,
          'that it is the last one',
          () => document.querySelector('.export-last')?.textContent?.startsWith('마지막 백업') ?? false,
        );
        return { text: await downloaded(browser), record: await recordOf(page) };
      });
      expect(record.notes).toHaveLength(4);

      await withProfile(async (browser) => {
        const page = await openOptions({ browser: () => browser });
        await restore(browser, page, text);
        expect(await recordOf(page)).toEqual(record);
        expect(await findViolations(page)).toEqual({ ours: [], ofPage: [] });
        await press(page, '백업');
        await until(page, 'that it is the last one', () => document.body.textContent?.includes('마지막 백업') ?? false);
        expect(undated(await downloaded(browser))).toBe(undated(text));
      });
    });
  });
}

async function withProfile<T>(work: (browser: TestBrowser) => Promise<T>): Promise<T> {
  const name = inject('browserName');
  const browser = await launchBrowser(name, { extensionDir: builtExtension(name), site: null, language: 'ko' });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A note of each kind, and what is stored besides. */
async function fill(page: Page): Promise<void> {
  const write = async (last: number, body: string, changes: object = {}): Promise<void> => {
    const reply = await askBackground(page, 'note/write', buildWrite(body, { id: idOf(last), ...changes }));
    expect(reply.ok).toBe(true);
  };
  await write(1, '첫 메모 #태그\n\n```\n코드', { target: buildTarget(10, '고른 문장'), tags: ['태그'], colour: 'pink' });
  await write(2, '용어에서', { term: 'text2sql', figure: 3, section: 'intro' });
  await write(3, '버린 메모');
  await askBackground(page, 'note/trash', { id: idOf(3) });
  // A lost race: the later text becomes a conflict copy.
  await write(2, '용어에서 쓴 다른 글', { term: 'text2sql', figure: 3, section: 'intro', editor: 'editor-2' });
  await askBackground(page, 'settings/change', { marks: 'all', colour: 'green', known: { ids: ['svelte'], isKnown: true } });
  await askBackground(page, 'watched/mark', { post: '173', session: 71, isWatched: true });
  await writeLocal(page, 'place', POSITION);
}

/** What the reader has in a profile; versions are counted by each database for itself. */
async function recordOf(page: Page) {
  const notes = ((await readStore(page, 'notes')) as unknown as Note[]).map(portableNote);
  const { settings, watched, place } = (await readAreas(page)).local;
  return { notes: notes.toSorted((one, other) => (one.id < other.id ? -1 : 1)), settings, watched, place };
}

/** As the reader does who takes everything from the file. */
async function restore(browser: TestBrowser, page: Page, text: string): Promise<void> {
  const read = readImport(new TextEncoder().encode(text), { post: POST_GUIDE, elsewhere: [], now: Date.now() });
  if (!read.ok) throw new Error(read.failure.reason);
  const { file, settings, watched, positions } = read.value;
  const plan = planImport(file, { notes: [], tombstones: [], newer: new Set() }, POST_GUIDE);
  const writes = writesFor(plan, { choiceOf: firstChoice, now: Date.now() });
  const request = { id: crypto.randomUUID(), writes };
  const stored = { ok: true, value: { stored: 4, left: [], revived: [] } };
  expect(await askBackground(page, 'notes/import', request)).toEqual(stored);
  // Had the background ended before it could answer, the page would ask the next one: that stores nothing twice.
  await browser.stopWorker();
  expect(await askBackground(page, 'notes/import', request)).toEqual(stored);
  expect(
    (
      await askBackground(page, 'backup/apply-extras', {
        id: '11111111-1111-4111-8111-111111111111',
        extras: { settings, marks: watched, positions },
      })
    ).ok,
  ).toBe(true);
}

async function downloaded(browser: TestBrowser): Promise<string> {
  return readFile(await browser.waitForDownload(/^techand-173-backup-.*\.json$/), 'utf8');
}

/** But for the time of the export. */
function undated(text: string): string {
  return text.replace(/^"generated": .*$/m, '');
}
