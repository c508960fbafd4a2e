// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { idOf } from '../../build-note';
import { writeElsewhere } from '../../stored-notes';
import { until } from '../../until';
import { NOTES, open, popup, row } from './open-list';

describe('editing in place', () => {
  async function edit(): Promise<HTMLTextAreaElement> {
    popup.button('수정: second').click();
    return until(() => {
      const field = row('b').querySelector('textarea');
      if (!field || document.activeElement !== field) throw new Error('not yet');
      return field;
    });
  }

  it('saves as typed on the revision it shows, and keeps quote and section', async () => {
    const browser = await open();
    popup.type('second, better', await edit());
    expect(browser.writes).toEqual([
      expect.objectContaining({ id: idOf('b'), base: 1, sequence: 1, section: 's4', body: 'second, better', target: NOTES[0]?.target }),
    ]);
  });

  it.each([
    ['완료', () => popup.button('완료').click()],
    ['Escape', () => void popup.press(document.activeElement ?? document.body, 'Escape')],
    ['Ctrl+Enter', () => void popup.press(document.activeElement ?? document.body, 'Enter', { ctrlKey: true })],
  ])('ends by %s with the focus on the row', async (_, end) => {
    await open();
    popup.type('second, better', await edit());
    await until(() => expect(row('b').textContent).toContain('저장됨'));
    end();
    await until(() => expect(row('b').querySelector('.note-body')?.textContent).toBe('second, better'));
    await until(() => expect(document.activeElement?.textContent).toBe('수정'));
    expect(row('b').contains(document.activeElement)).toBe(true);
  });

  it('keeps Escape from the browser, and leaves it alone during a composition', async () => {
    await open();
    const field = await edit();
    expect(popup.press(field, 'Escape', { isComposing: true }).defaultPrevented).toBe(false);
    expect(row('b').querySelector('textarea')).toBe(field);
    expect(popup.press(field, 'Escape').defaultPrevented).toBe(true);
  });

  it('is not disturbed by a broadcast, nor by a conflict, after which both texts are in the list', async () => {
    const browser = await open();
    const field = await edit();
    await writeElsewhere(browser, idOf('b'), 'theirs');
    popup.type('mine', field);
    await until(() => expect(popup.text()).toContain('다른 창에서 고친 글도 함께 남겼어요'));
    expect(row('b').querySelector('textarea')).toBe(field);
    expect(field.value).toBe('mine');
    // The copy in which the reader goes on writing is in the list already, and the list says so.
    expect(popup.rows().map(({ textContent }) => textContent?.includes('적는 중'))).toEqual([false, false, true, false]);
    popup.button('완료').click();
    await until(() => expect(row('b').textContent).toContain('theirs'));
    expect(popup.rows()).toHaveLength(4);
    expect(popup.rows()[2]?.textContent).toContain('mine');
  });
});
