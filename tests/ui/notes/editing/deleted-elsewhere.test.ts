// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { buildNote, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { untilStored } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const NOTES = [buildNote({ id: idOf('a'), section: 's1', body: 'first' }), buildNote({ id: idOf('b'), section: 's4', body: 'second' })];

let popup: OpenPopup;
let browser: TestBrowser;

afterEach(() => popup.close());

/** The field of a note: above the list, or a row's. */
const EDITORS = [
  [
    'the field',
    async () => {
      browser = await startBrowser({ notes: NOTES, opening: { noteId: idOf('b'), at: NOON } });
      popup = await openPopup(browser);
      return until(() => holding('second', popup.field()));
    },
  ],
  [
    'a row',
    async () => {
      browser = await startBrowser({ notes: NOTES });
      popup = await openPopup(browser);
      popup.button('수정: second').click();
      return until(() => holding('second', document.querySelector<HTMLTextAreaElement>('[data-note] textarea')));
    },
  ],
] as const;

function holding(text: string, field: HTMLTextAreaElement | null): HTMLTextAreaElement {
  if (field?.value !== text) throw new Error('not yet');
  return field;
}

describe.each(EDITORS)('a note in %s that another window', (_editor, open) => {
  it('puts into the trash stays under the caret, says so, and comes back when the reader wants it', async () => {
    const field = await open();
    await browser.ask('note/trash', { id: idOf('b') });
    await until(() => expect(popup.text()).toContain('다른 창에서 휴지통에 넣은 메모예요'));
    expect(field.isConnected).toBe(true);
    popup.button('되살리기').click();
    await untilStored(browser, idOf('b'), { deletedAt: null });
    await until(() => expect(popup.text()).not.toContain('휴지통에 넣은'));
  });

  it('deletes for good stays in the field, and can be saved as a new note', async () => {
    const field = await open();
    await browser.ask('note/trash', { id: idOf('b') });
    await browser.ask('trash/erase', { notes: [{ id: idOf('b'), revision: 2 }] });
    // By then the window has read it again.
    await new Promise((resolve) => setTimeout(resolve, 400));
    popup.type('second, and what I thought of it', field);
    await until(() => expect(popup.text()).toContain('완전히 삭제한 메모라'));
    expect(field.isConnected).toBe(true);
    popup.button('새 메모로 저장').click();
    await until(() => expect(popup.text()).toContain('저장됨'));
    const created = (await browser.stored()).find(({ body }) => body === 'second, and what I thought of it');
    expect(created).toMatchObject({ section: 's4' });
    expect(created?.id).not.toBe(idOf('b'));
    expect(browser.asked).toContainEqual({ type: 'note/forget-unsaved', request: { id: idOf('b'), editor: browser.writes[0]?.editor } });
    popup.type('second, and more', field);
    await untilStored(browser, created?.id ?? '', { body: 'second, and more' });
  });
});
