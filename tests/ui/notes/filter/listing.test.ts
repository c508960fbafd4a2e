// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNote, buildTarget, idOf, NOON } from '../../build-note';
import { choose } from '../../choose';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const MISSING = 'words that went';
const NOTES = [
  buildNote({ id: idOf('a'), section: 's1', body: '오타가 준다 #읽기', tags: ['읽기'], createdAt: NOON - 4000 }),
  buildNote({ id: idOf('b'), section: 's2', target: buildTarget('빌드가 빨라진다'), createdAt: NOON - 1000 }),
  buildNote({ id: idOf('c'), section: 's4', body: '다시 본다', target: buildTarget(MISSING, 900), createdAt: NOON - 3000 }),
  buildNote({ id: idOf('d'), section: 's4', body: '오타 하나 더 #읽기', tags: ['읽기'], createdAt: NOON - 2000 }),
  buildNote({ id: idOf('e'), section: 's4', body: ' ', createdAt: NOON - 500 }),
];

let browser: TestBrowser;
let popup: OpenPopup;

beforeEach(async () => {
  browser = await startBrowser({ notes: NOTES });
  browser.tab.missing = [MISSING];
  popup = await openPopup(browser);
  await until(() => popup.button(/다시 붙이기/));
});

afterEach(() => popup.close());

const ids = (): readonly (string | undefined)[] => popup.rows().map(({ dataset }) => dataset['note']);
const lists = (...names: readonly string[]): Promise<void> => until(() => expect(ids()).toEqual(names.map(idOf)));
const count = (): string | null | undefined => document.querySelector('.list-head .count')?.textContent;

function search(typed: string): void {
  const field = document.querySelector<HTMLInputElement>('#note-search');
  if (field === null) throw new Error('no search field');
  field.value = typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the line above the list', () => {
  it('orders the notes by their position in the post, or the newest first with their section in the row', async () => {
    await lists('a', 'b', 'c', 'd');
    choose('순서', 'newest');
    await lists('b', 'd', 'c', 'a');
    expect(popup.rows()[1]?.textContent).toContain('S# 4. GitHub Actions Runner');
    expect(popup.rows().map((row) => row.getAttribute('aria-posinset'))).toEqual(['1', '2', '3', '4']);
    choose('순서', 'post');
    await lists('a', 'b', 'c', 'd');
  });

  it.each([
    ['태그로 골라 보기', '읽기', ['a', 'd']],
    ['섹션으로 골라 보기', 's4', ['c', 'd']],
    ['종류로 골라 보기', 'with-text', ['a', 'c', 'd']],
    ['종류로 골라 보기', 'highlight', ['b']],
    ['종류로 골라 보기', 'missing', ['c']],
  ])('%s lists those of %s alone, and 모두 보기 all again', async (menu, value, names) => {
    choose(menu, value);
    await lists(...names);
    expect(count()).toContain(`4개 중 ${names.length}개`);
    popup.button('모두 보기').click();
    await lists('a', 'b', 'c', 'd');
    expect(count()).toBe('4개');
  });

  it('goes together with the search, and says in a sentence what to do where nothing is left', async () => {
    choose('섹션으로 골라 보기', 's4');
    search('오타');
    await lists('d');
    search('빨라');
    await until(() => expect(popup.text()).toContain('고른 것 가운데에는 ‘빨라’ 검색에 맞는 메모가 없어요'));
    popup.button('모두 보기').click();
    await lists('b');
    search('');
    choose('종류로 골라 보기', 'highlight');
    choose('태그로 골라 보기', '읽기');
    await until(() => expect(popup.text()).toContain('하나를 풀어 보세요'));
  });

  it('keeps order, filter and search while the reader looks into the trash', async () => {
    choose('순서', 'newest');
    choose('태그로 골라 보기', '읽기');
    search('하나');
    await lists('d');
    popup.button('휴지통').click();
    await until(() => popup.button('메모 목록'));
    popup.button('메모 목록').click();
    await lists('d');
    expect(document.querySelector<HTMLInputElement>('#note-search')?.value).toBe('하나');
    search('');
    await lists('d', 'a');
  });

  it('lists all again when the last note of what was chosen is deleted', async () => {
    choose('종류로 골라 보기', 'highlight');
    await lists('b');
    popup.button(/^삭제: 빌드가/).click();
    await lists('a', 'c', 'd');
  });
});

describe('the number of notes', () => {
  it('is the same above the list and in the export, without empty ones, with the note in the field', async () => {
    popup.type('새로 적는다');
    await until(() => expect(count()).toBe('5개'));
    const row = popup.rows().find(({ textContent }) => textContent?.includes('새로 적는다'));
    expect(row?.textContent).toContain('적는 중');
    popup.button('내보내는 방법').click();
    await until(() => expect(popup.text()).toContain('모든 메모 (5)'));
    popup.button(/^수정: 새로 적는다/).click();
    expect(document.activeElement).toBe(popup.field());
  });

  it('counts no note that is deleted in its row while it is written, and begins the next one', async () => {
    popup.type('새로 적는다');
    await until(() => expect(count()).toBe('5개'));
    popup.button(/^삭제: 새로 적는다/, document.querySelector('.note-list') ?? document).click();
    await until(() => expect(count()).toBe('4개'));
    expect(popup.field().value).toBe('');
  });
});

describe('the menu of a note', () => {
  const open = (words: string): void => popup.button(`더 하기: ${words}`).click();

  it('copies it as Markdown and the link to its passage', async () => {
    open('다시 본다');
    await until(() => popup.button('Markdown으로 복사'));
    popup.button('Markdown으로 복사').click();
    await until(() => expect(browser.copied[0]).toMatch(/^> words that went\n>\n> \[글에서 보기\]\(.*#:~:text=.*\)\n\n다시 본다$/));
    await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('더 하기: 다시 본다'));
    open('다시 본다');
    await until(() => popup.button('구절 링크 복사'));
    popup.button('구절 링크 복사').click();
    await until(() => expect(browser.copied[1]).toMatch(/^https:.*#:~:text=words%20that%20went/));
  });

  it('moves a note without a passage to another section, which can be undone', async () => {
    open('오타 하나 더 #읽기');
    await until(() => popup.button('옮기기'));
    expect(popup.button('옮기기').disabled).toBe(true);
    choose('옮길 섹션', 's1');
    await until(() => expect(popup.button('옮기기').disabled).toBe(false));
    popup.button('옮기기').click();
    await lists('a', 'd', 'b', 'c');
    await until(() => expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe(idOf('d')));
    popup.button('되돌리기').click();
    await lists('a', 'b', 'c', 'd');
  });

  it('is closed by Escape with the focus on its button, by a press elsewhere, and moves no passage', async () => {
    open('빌드가 빨라진다');
    await until(() => popup.button('구절 링크 복사'));
    expect(popup.root.textContent).not.toContain('옮기기');
    expect(popup.press(popup.button('구절 링크 복사'), 'Escape').defaultPrevented).toBe(true);
    await until(() => expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false'));
    open('빌드가 빨라진다');
    await until(() => popup.button('구절 링크 복사'));
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await until(() => expect(popup.text()).not.toContain('구절 링크 복사'));
  });
});
