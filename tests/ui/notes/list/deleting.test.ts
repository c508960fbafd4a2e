// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildNote, idOf } from '../../build-note';
import { startBrowser } from '../../test-browser';
import { until } from '../../until';
import { open, popup, row } from './open-list';

describe('deleting', () => {
  it('asks no question, offers to undo, and moves the focus to the next note', async () => {
    const browser = await open();
    popup.button('삭제: second').click();
    await until(() => expect(popup.rows()).toHaveLength(2));
    await until(() => expect(document.querySelector('.toast-area[role="status"]')?.textContent).toContain('메모를 삭제했어요'));
    await until(() => expect(row('c').contains(document.activeElement)).toBe(true));
    popup.button('되돌리기').click();
    await until(() => expect(row('b').contains(document.activeElement)).toBe(true));
    expect(await browser.storedNote(idOf('b'))).toMatchObject({ deletedAt: null });
  });

  it('moves the focus to the field after the last one', async () => {
    await open(await startBrowser({ notes: [buildNote({ id: idOf('only'), body: 'only' })] }));
    const remove = popup.button('삭제: only');
    remove.focus();
    remove.click();
    await until(() => expect(popup.rows()).toHaveLength(0));
    await until(() => expect(document.activeElement).toBe(popup.field()));
  });

  it('is undone step by step, by Ctrl+Z outside of a field or by the button', async () => {
    await open();
    popup.button('삭제: second').click();
    await until(() => expect(popup.rows()).toHaveLength(2));
    popup.button('삭제: third').click();
    await until(() => expect(popup.rows()).toHaveLength(1));
    expect(popup.press(popup.field(), 'KeyZ', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(popup.press(document.body, 'KeyZ', { ctrlKey: true, isComposing: true }).defaultPrevented).toBe(false);
    expect(popup.press(document.body, 'KeyZ', { ctrlKey: true }).defaultPrevented).toBe(true);
    await until(() => expect(popup.rows().map((each) => each.dataset['note'])).toEqual(['a', 'c'].map(idOf)));
    await until(() => expect(popup.text()).toContain('메모를 되돌렸어요'));
    popup.button('되돌리기').click();
    await until(() => expect(popup.rows()).toHaveLength(3));
    expect(popup.press(document.body, 'KeyZ', { ctrlKey: true }).defaultPrevented).toBe(false);
  });

  it('says when it did not work and keeps the row', async () => {
    const browser = await open();
    browser.failing = 'storage-failed';
    popup.button('삭제: second').click();
    await until(() => expect(popup.text()).toContain('메모를 삭제하지 못했어요'));
    expect(popup.rows()).toHaveLength(3);
  });
});
