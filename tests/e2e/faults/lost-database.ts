import { beforeAll, describe, expect, it } from 'vitest';
import { askBackground, readAreas, readBodies } from '../steps/keeping';
import { forgetNotes } from '../steps/passages';
import { untilSaved } from '../steps/popup';
import { damageDatabase, databaseFiles, removeDatabase } from '../steps/profile';
import type { Stage } from '../steps/stage';

const WORDS = ['잃을 수 없는 글', '하나 더'];

/** Process death is what a test can make; the power it cannot cut. */
export function lostDatabase(stage: Stage): void {
  describe('a browser that died, and a profile that came back otherwise', () => {
    beforeAll(() => forgetNotes(stage));

    it('killed right after "저장됨", it has the note when it runs again', async () => {
      for (const words of WORDS) await writeNote(stage, words);
      await stage.restart('killed');
      const page = await stage.extensionPage();
      expect(await readBodies(page)).toEqual(WORDS.toSorted());
    });

    it('without its database, the notes are offered from the safety copy', async () => {
      const page = await stage.extensionPage();
      await expect.poll(() => copiesIn(page), { timeout: 15_000 }).toBe(WORDS.length);
      await stage.restart('closed', () => removeDatabase(stage));
      await expectOffer(stage);
    });

    it('with its files overwritten, too', async () => {
      await stage.restart('closed', async () => {
        expect(await databaseFiles(stage)).not.toEqual([]);
        await damageDatabase(stage);
      });
      await expectOffer(stage);
    });
  });
}

async function copiesIn(page: Parameters<typeof readAreas>[0]): Promise<number> {
  return Object.keys((await readAreas(page)).local).filter((key) => key.startsWith('note:')).length;
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
