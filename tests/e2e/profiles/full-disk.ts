import { afterAll, expect, inject, it } from 'vitest';
import { leaveOut } from '../../left-out';
import { readBodies } from '../steps/extension/database';
import { askBackground, buildWrite, readAreas, readBadge } from '../steps/extension/extension-api';
import { press, readField, until, untilSaved } from '../steps/extension/popup';
import { describeSampled } from '../steps/stage/fresh';
import { mountSmallDisk } from '../steps/stage/small-disk';
import { useStage } from '../steps/stage/stage';

const disk = await mountSmallDisk(300);

/** So many small notes are written once there is room again. */
const LATER = 31;

/** What browsers and background say where nothing can be written. */
const PROVOKED = /quota|full/i;

/** A browser whose profile lies on a disk without a free byte. */
export function fullDisk(): void {
  describeSampled(inject('browserName'), 'a full disk', { sampledIn: null }, () => {
    if (typeof disk === 'string') return leaveOut('keeps the words and says so', disk);
    // Such hooks run last first: the browser is closed by then.
    afterAll(() => disk.remove());
    const stage = useStage({ userDataDir: async () => `${disk.folder}/profile`, provoked: PROVOKED });
    const long = '자리가 없어요 '.repeat(20_000);
    const later = Array.from({ length: LATER }, (_, at) => `자리가 난 뒤의 글 ${at}`);

    it('is said, keeps the text until there is room, and makes no note a lost one that was called saved since', async () => {
      let page = await stage.extensionPage();
      await page.type('#note', '자리가 있을 때 쓴 글');
      await untilSaved(page);
      await disk.fill();
      await page.evaluate((text) => {
        const field = document.querySelector<HTMLTextAreaElement>('#note');
        if (field === null) throw new Error('no field');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, long);
      await until(
        page,
        'that it was not saved',
        () => /저장하지 못했어요/.test(document.querySelector('.note-field .save-text')?.textContent ?? ''),
        10_000,
      );
      expect((await readField(page)).value).toBe(long);
      const { session } = await readAreas(page);
      expect(JSON.stringify(session)).toContain(long);
      await expect.poll(() => readBadge(page)).toEqual({ text: '!', title: 'Tech& 길동무 · 저장하지 못한 메모가 있어요' });

      // Once there is room: written once more, all of the text is there and the mark is gone.
      await disk.clear();
      // Chromium does not even open a database without a free byte.
      await expect.poll(() => readBodies(page).catch(String)).toEqual(['자리가 있을 때 쓴 글']);
      await press(page, '다시 시도');
      await untilSaved(page);
      expect(await readBodies(page)).toEqual([long]);
      await expect.poll(async () => (await readBadge(page)).text).toBe('');

      // No note that was called saved since is lost: after a restart each is there, or offered.
      for (const [at, body] of later.entries()) {
        const id = `${String(at).padStart(8, '0')}-1111-4111-8111-111111111111`;
        expect(await askBackground(page, 'note/write', buildWrite(body, { id, editor: `editor-${at}` })), body).toMatchObject({ ok: true });
      }
      await stage.restart('closed');
      page = await stage.extensionPage();
      const compared = await askBackground(page, 'notes/compare');
      const { recoverable } = compared.value as { recoverable: { id: string }[] };
      process.stdout.write(`${stage.name}, restarted after a full disk: ${recoverable.length} notes come from the safety copy\n`);
      if (recoverable.length > 0) await askBackground(page, 'notes/recover', { ids: recoverable.map(({ id }) => id) });
      expect(await readBodies(page)).toEqual([...later, long].toSorted());
    });
  });
}
