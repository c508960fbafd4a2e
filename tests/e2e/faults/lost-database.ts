import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeFresh, describeSampled, forgetNotes } from '../steps/stage/fresh';
import { readBodies } from '../steps/extension/database';
import { askBackground } from '../steps/extension/extension-api';
import { readField, until, untilSaved } from '../steps/extension/popup';
import { damagePart, damageWholeCopy, removePart } from '../steps/stage/profile';
import { readSafetyCopy } from '../steps/extension/safety-copy';
import type { Stage } from '../steps/stage/stage';
import { REPEATS, sample } from '../../sample';

const WORDS = ['잃을 수 없는 글', '하나 더'];

/** A test can kill the browser's process; it cannot cut the power. */
export function lostDatabase(stage: Stage): void {
  describeFresh(stage, 'a browser that died, and a profile that came back otherwise', { sampledIn: 'chromium' }, () => {
    it('killed right after "저장됨", it has the note when it runs again', async () => {
      await forgetNotes(stage);
      for (const words of WORDS) await writeNote(stage, words);
      await stage.restart('killed');
      const page = await stage.extensionPage();
      expect(await readBodies(page)).toEqual(WORDS.toSorted());
    });

    const harmedDatabase = [
      ['gone', removePart],
      ['overwritten', damagePart],
    ] as const;
    it.each(sample(harmedDatabase, 1))(
      'with the files of the database %s, the notes are offered from the safety copy',
      REPEATS,
      async (_how, harm) => {
        await ensureNotes(stage);
        await stage.restart('closed', () => harm(stage, 'database'));
        await expectOffer(stage);
      },
    );

    const harmedCopy = [
      ['overwritten', damagePart],
      ['gone', removePart],
    ] as const;
    it.each(sample(harmedCopy, 1))(
      'with the files of the copy %s, the database has everything and the copy is made anew',
      REPEATS,
      async (_how, harm) => {
        await ensureNotes(stage);
        await stage.restart('closed', () => harm(stage, 'copy'));
        const page = await stage.extensionPage();
        expect(await readBodies(page)).toEqual(WORDS.toSorted());
        await untilCopied(page);
        await stage.restart('closed', () => removePart(stage, 'database'));
        await expectOffer(stage);
      },
    );

    if (stage.name === 'firefox') {
      it('the browser has promised not to throw the notes out', async () => {
        await ensureNotes(stage);
        const page = await stage.extensionPage();
        await expect.poll(() => page.evaluate(() => navigator.storage.persisted())).toBe(true);
      });

      it('with every file of the copy overwritten, so that the browser lets nobody write, the notes are there and nothing is called saved', async () => {
        await ensureNotes(stage);
        await stage.restart('closed', () => damageWholeCopy(stage));
        const page = await stage.extensionPage();
        expect(await readBodies(page)).toEqual(WORDS.toSorted());
        await page.type('#note', '더 쓴 글');
        await until(
          page,
          'that it was not saved',
          () =>
            document.querySelector('.note-field .save-text')?.textContent?.startsWith('저장 공간이 가득 차서 저장하지 못했어요.') ?? false,
        );
        expect((await readField(page)).value).toBe('더 쓴 글');
        await stage.restart('closed', () => removePart(stage, 'copy'));
        expect(await readBodies(await stage.extensionPage())).toEqual(WORDS.toSorted());
      });
    }

    describeSampled(stage.name, 'and lost all that it had', { sampledIn: null }, () => {
      it('without both, it has lost the notes, says nothing else, and stores what is written then', async () => {
        await ensureNotes(stage);
        await stage.restart('closed', async () => {
          await removePart(stage, 'database');
          await removePart(stage, 'copy');
        });
        const page = await stage.extensionPage();
        expect(await askBackground(page, 'notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
        await writeNote(stage, '새로 쓴 글');
        await stage.restart('killed');
        expect(await readBodies(await stage.extensionPage())).toEqual(['새로 쓴 글']);
      });
    });
  });
}

async function untilCopied(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const copied = await readSafetyCopy(page);
        return WORDS.filter((words) => !copied.includes(words));
      },
      { timeout: 15_000 },
    )
    .toEqual([]);
}

/** These notes and no others are there, and copied, whatever a test before this one has left. */
async function ensureNotes(stage: Stage): Promise<void> {
  const stored = await readBodies(await stage.backstage());
  if (stored.join() !== WORDS.toSorted().join()) {
    await forgetNotes(stage);
    for (const words of WORDS) await writeNote(stage, words);
  }
  await untilCopied(await stage.backstage());
}

async function writeNote(stage: Stage, words: string): Promise<void> {
  const page = await stage.extensionPage();
  await page.type('#note', words);
  await untilSaved(page);
}

/** Nothing returns by itself; all returns when the reader wants it. */
async function expectOffer(stage: Stage): Promise<void> {
  const page = await stage.extensionPage();
  const compared = await askBackground(page, 'notes/compare');
  expect(await readBodies(page)).toEqual([]);
  const { recoverable } = compared.value as { recoverable: { id: string; body: string; reason: string }[] };
  expect(recoverable.map(({ body, reason }) => [body, reason]).toSorted()).toEqual(WORDS.map((body) => [body, 'missing']).toSorted());
  const ids = recoverable.map(({ id }) => id);
  expect(await askBackground(page, 'notes/recover', { ids })).toEqual({ ok: true, value: { recovered: WORDS.length } });
  expect(await readBodies(page)).toEqual(WORDS.toSorted());
}
