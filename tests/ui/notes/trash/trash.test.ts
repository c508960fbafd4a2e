// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { buildNote, buildTarget, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const DAY = 24 * 60 * 60 * 1000;

let popup: OpenPopup;
let browser: TestBrowser;

async function openTrash(notes: Parameters<typeof buildNote>[0][] = TRASHED): Promise<void> {
  browser = await startBrowser({ notes: notes.map(buildNote) });
  popup = await openPopup(browser);
  popup.button('휴지통').click();
  await until(() => expect(document.querySelector('#notes-heading')?.textContent).toBe('휴지통'));
}

const TRASHED = [
  { id: idOf('old'), body: 'thrown away long ago', section: 's2' as const, deletedAt: NOON - 29.5 * DAY },
  { id: idOf('new'), body: 'just thrown away', target: buildTarget('quoted words'), deletedAt: NOON - 60_000 },
  { id: idOf('blank'), body: ' ', deletedAt: NOON },
  { id: idOf('listed'), body: 'listed' },
];

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-trashed]')];
const ids = (): (string | undefined)[] => rows().map((row) => row.dataset['trashed']);

afterEach(() => popup.close());

describe('the trash', () => {
  it('lists deleted notes, the last first, with the days that are left', async () => {
    await openTrash();
    await until(() => expect(ids()).toEqual(['new', 'old'].map(idOf)));
    expect(rows().map((row) => row.querySelector('.note-tail .quiet')?.textContent)).toEqual(['30일 남음', '1일 남음']);
    expect(rows()[0]?.querySelector('blockquote')?.textContent).toBe('quoted words');
    expect(document.activeElement?.textContent).toBe('메모 목록');
  });

  it('lists a deleted note of a figure that has neither a text nor a caption', async () => {
    await openTrash([{ id: idOf('figure'), body: '', figure: 2, deletedAt: NOON }]);
    await until(() => expect(ids()).toEqual([idOf('figure')]));
    expect(rows()[0]?.textContent).toContain('그림 2');
  });

  it('has the back button at the end of its line, at the same position whether there is anything to empty or not', async () => {
    await openTrash();
    const buttons = () => [...document.querySelectorAll('.list-head button')].map(({ textContent }) => textContent);
    expect(buttons().at(-1)).toBe('메모 목록');
    await until(() => popup.button('비우기'));
    expect(buttons()).toEqual(['비우기', '메모 목록']);
  });

  it('says what it is for while it is empty, and has a button back', async () => {
    await openTrash([]);
    await until(() => expect(popup.text()).toContain('휴지통이 비어 있어요'));
    popup.button('메모 목록').click();
    await until(() => expect(document.activeElement?.textContent).toBe('휴지통'));
    expect(popup.text()).toContain('아직 메모가 없어요');
  });

  it('restores a note to the list, with the focus on the next one', async () => {
    await openTrash();
    await until(() => expect(ids()).toEqual(['new', 'old'].map(idOf)));
    popup.button('되살리기: just thrown away').click();
    await until(() => expect(ids()).toEqual([idOf('old')]));
    expect(await browser.storedNote(idOf('new'))).toMatchObject({ deletedAt: null });
    await until(() => expect(rows()[0]?.contains(document.activeElement)).toBe(true));
    popup.button('메모 목록').click();
    await until(() => expect(popup.rows().map((row) => row.dataset['note'])).toEqual(['new', 'listed'].map(idOf)));
  });

  it('deletes for good only after a question, with the focus on Cancel', async () => {
    await openTrash();
    await until(() => popup.button('완전히 삭제: just thrown away'));
    popup.button('완전히 삭제: just thrown away').click();
    await until(() => expect(document.activeElement?.textContent).toBe('그만두기'));
    expect(await browser.storedNote(idOf('new'))).toBeDefined();
    expect(popup.press(document.activeElement ?? document.body, 'Escape').defaultPrevented).toBe(true);
    await until(() => expect(document.activeElement?.textContent).toBe('완전히 삭제'));
    popup.button('완전히 삭제: just thrown away').click();
    await until(() => expect(popup.text()).toContain('되돌릴 수 없어요'));
    popup.button('완전히 삭제: just thrown away').click();
    await until(async () => expect(await browser.storedNote(idOf('new'))).toBeUndefined());
    await until(() => expect(ids()).toEqual([idOf('old')]));
  });

  it('is emptied after a question, and says how many notes were deleted', async () => {
    await openTrash();
    await until(() => popup.button('비우기'));
    popup.button('비우기').click();
    await until(() => expect(popup.text()).toContain('메모 2개를 되돌릴 수 없게 삭제해요'));
    popup.button('비우기').click();
    await until(async () => expect((await browser.stored()).map(({ id }) => id)).toEqual([idOf('listed')]));
    await until(() => expect(document.activeElement?.textContent).toBe('메모 목록'));
  });

  it('keeps the row where deleting did not work', async () => {
    await openTrash();
    await until(() => popup.button('되살리기: just thrown away'));
    browser.failing = 'storage-failed';
    popup.button('되살리기: just thrown away').click();
    await until(() => expect(popup.text()).toContain('되살리지 못했어요'));
    expect(ids()).toEqual(['new', 'old'].map(idOf));
  });
});
