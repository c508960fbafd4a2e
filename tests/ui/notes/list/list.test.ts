// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../src/domain/notes/write';
import type { PopupPorts } from '../../../../src/ui/shared/popup-ports';
import { buildNote, idOf } from '../../build-note';
import { openPopup } from '../../open-popup';
import { startBrowser } from '../../test-browser';
import { until } from '../../until';
import { NOTES, open, popup, row } from './open-list';

describe('the list of notes', () => {
  it('shows notes in the order of the post under its headings, with quote and text as typed', async () => {
    await open();
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'S# 1. RYANSQL: 한국어 Text2SQL 모델 개발',
      'S# 4. GitHub Actions Runner 빌드 실전 적용기',
      '마치며',
    ]);
    expect(row('a').querySelector('.note-body')?.textContent).toBe('first\n  as typed');
    expect(row('b').querySelector('blockquote')?.textContent).toBe('quoted words');
  });

  it('says what to do next while it is empty', async () => {
    await open(await startBrowser());
    expect(popup.text()).toContain('아직 메모가 없어요');
  });

  it('says when it cannot be read, and reads again on request', async () => {
    const browser = await startBrowser({ notes: NOTES });
    browser.isUnreadable = true;
    await open(browser);
    expect(popup.text()).toContain('메모를 불러오지 못했어요');
    browser.isUnreadable = false;
    popup.button('다시 시도').click();
    await until(() => expect(popup.rows()).toHaveLength(3));
  });

  it('says in a private window, whose pages have no database, where the notes are', async () => {
    const browser = await startBrowser({ notes: NOTES });
    browser.isUnreadable = true;
    browser.isPrivate = true;
    await open(browser);
    expect(popup.text()).toContain('보통 창에서 열면 모두 있어요');
  });

  it('shows a screen of notes while the others are still being read', async () => {
    const browser = await startBrowser({
      notes: Array.from({ length: 40 }, (_, at) => buildNote({ id: idOf(`n${at}`), section: at < 20 ? 'intro' : 's6', body: 'x' })),
    });
    const ports = browser.window();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: PopupPorts = { ...ports, notes: { ...ports.notes, list: (onSection) => ports.notes.list(onSection).finally(() => held) } };
    const opening = openPopup(browser, slow);
    const list = () => document.querySelector('.note-list');
    await until(() => expect(list()?.querySelector('[data-note]')?.getAttribute('aria-setsize')).toBe('20'));
    expect([list()?.getAttribute('aria-busy'), list()?.textContent?.includes('S# 6')]).toEqual(['true', false]);
    release();
    const popup = await opening;
    expect(popup.text()).toContain('40개');
  });

  it('draws only the visible ones of ten thousand notes, with their count for screen readers', async () => {
    await open(
      await startBrowser({ notes: Array.from({ length: 10_000 }, (_, at) => buildNote({ id: idOf(`n${at}`), body: 'x', createdAt: at })) }),
    );
    expect(popup.rows().length).toBeGreaterThan(8);
    expect(popup.rows().length).toBeLessThan(60);
    expect(popup.rows()[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(popup.rows()[4]?.getAttribute('aria-posinset')).toBe('5');
    expect(popup.text()).toContain('10000개');
  });

  it('keeps the row that is edited and the rows beside the focus drawn, however far the reader scrolls', async () => {
    await open(
      await startBrowser({
        notes: Array.from({ length: 2_000 }, (_, at) => buildNote({ id: idOf(`n${at}`), body: `text ${at}.`, createdAt: at })),
      }),
    );
    popup.button('수정: text 1.').click();
    const field = await until(() => {
      const found = row('n1').querySelector('textarea');
      if (!found) throw new Error('not yet');
      return found;
    });
    popup.button('수정: text 5.').focus();
    scrollTo(0, 60_000);
    dispatchEvent(new Event('scroll'));
    await until(() => expect(popup.rows().some((each) => Number(each.dataset['index']) > 500)).toBe(true));
    expect(row('n1').querySelector('textarea')).toBe(field);
    const ids = popup.rows().map((each) => each.dataset['note']);
    expect(ids).toEqual(expect.arrayContaining(['n1', 'n4', 'n5', 'n6'].map(idOf)));
    expect(ids).not.toContain(idOf('n20'));
    scrollTo(0, 0);
  });

  it('shows what another window wrote, without changing the field that has the focus', async () => {
    const browser = await open();
    popup.type('half a wo');
    const field = popup.field();
    await browser.ask('note/write', {
      ...contentOf(buildNote()),
      id: idOf('d'),
      body: 'from elsewhere',
      base: 0,
      editor: 'another window',
      sequence: 1,
    });
    await until(() => expect(row('d').textContent).toContain('from elsewhere'));
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('half a wo');
  });
});
