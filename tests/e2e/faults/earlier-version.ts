import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { clearState, describeFresh } from '../steps/stage/fresh';
import { emptyStore, readBodies } from '../steps/extension/database';
import { askBackground, buildWrite, readAreas } from '../steps/extension/extension-api';
import { removeSafetyCopy } from '../steps/extension/safety-copy';
import type { Stage } from '../steps/stage/stage';

const LOST = '이전 버전의 사본에만 있는 글';
const ID = '55555555-1111-4111-8111-111111111111';

/** What an earlier version left in the local store, which content scripts can read. */
export function earlierVersion(stage: Stage): void {
  describeFresh(stage, 'the copies of an earlier version', { sampledIn: 'chromium' }, () => {
    beforeEach(() => clearState(stage));

    it('move out of the local store at the next start, and what the database lacks of them is offered once', async () => {
      let page = await stage.extensionPage();
      await askBackground(page, 'note/write', buildWrite('저장소에도 있는 글'));
      await leaveCopies(page, { ...noteOf(buildWrite('저장소에도 있는 글')) }, { ...noteOf(buildWrite(LOST, { id: ID })) });
      // As that version had it: neither database nor safety copy know of a move.
      await stage.browser().stopWorker();
      await emptyStore(page, 'done');
      await removeSafetyCopy(page);
      await stage.restart('closed');
      page = await stage.extensionPage();
      const compared = await askBackground(page, 'notes/compare');
      const { recoverable } = compared.value as { recoverable: { id: string; reason: string }[] };
      expect(recoverable.map(({ id, reason }) => [id, reason])).toEqual([[ID, 'earlier-version']]);
      expect(Object.keys((await readAreas(page)).local).filter((key) => key.startsWith('note:'))).toEqual([]);
      await askBackground(page, 'notes/recover', { ids: [ID] });
      expect(await readBodies(page)).toEqual([LOST, '저장소에도 있는 글'].toSorted());
      await stage.restart('closed');
      expect(await askBackground(await stage.extensionPage(), 'notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
    });

    it('that appear there later are not taken for any: a page’s process could have written them', async () => {
      // The background looks for such copies at its start, once for ever; the answer comes when it has.
      await stage.restart('closed');
      const page = await stage.extensionPage();
      await askBackground(page, 'notes/compare');
      await leaveCopies(page, noteOf(buildWrite('페이지가 지어낸 글', { id: ID.replaceAll('5', '6') })));
      await stage.restart('closed');
      expect(await askBackground(await stage.extensionPage(), 'notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
    });
  });
}

/** As such a version had it: without the post it is of. */
function noteOf({ base: _base, post: _post, ...content }: ReturnType<typeof buildWrite>) {
  return { ...content, createdAt: 1, updatedAt: 1, revision: 1, deletedAt: null, conflictOf: null };
}

function leaveCopies(page: Page, ...notes: readonly { readonly id: string }[]): Promise<void> {
  const copies = Object.fromEntries(notes.map((note) => [`note:${note.id}`, note]));
  return page.evaluate(async (values) => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { set: (items: object) => Promise<void> } } } | undefined
    >;
    await (scope.browser ?? scope.chrome)?.storage.local.set(values);
  }, copies);
}
