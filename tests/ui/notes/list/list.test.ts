// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../../src/domain/notes/write';
import type { PopupPorts } from '../../../../src/ui/shared/popup-ports';
import { buildNote, buildTarget, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const NOTES = [
  buildNote({ id: idOf('b'), section: 's4', body: 'second', target: buildTarget('quoted words') }),
  buildNote({ id: idOf('a'), section: 's1', body: 'first\n  as typed' }),
  buildNote({ id: idOf('c'), section: 'outro', body: 'third' }),
];

let popup: OpenPopup;

async function open(started?: TestBrowser): Promise<TestBrowser> {
  const browser = started ?? (await startBrowser({ notes: NOTES }));
  popup = await openPopup(browser);
  return browser;
}

function row(id: string): HTMLElement {
  const found = popup.rows().find((candidate) => candidate.dataset['note'] === idOf(id));
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

afterEach(() => popup.close());

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
    popup = await opening;
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
