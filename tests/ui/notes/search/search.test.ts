// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNote, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

let browser: TestBrowser;
let popup: OpenPopup;

beforeEach(async () => {
  browser = await startBrowser({
    notes: [
      buildNote({ id: idOf('a'), section: 's2', body: '오타 교정기를 팀에 붙이기 #스터디', tags: ['스터디'] }),
      buildNote({ id: idOf('b'), section: 's4', body: '빌드마다 새 컨테이너' }),
      buildNote({ id: idOf('c'), section: 's5', body: '오타가 줄었다' }),
    ],
  });
  popup = await openPopup(browser);
  await until(() => expect(popup.rows()).toHaveLength(3));
});

afterEach(() => popup.close());

const field = (): HTMLInputElement => document.querySelector('#note-search') as HTMLInputElement;
const bodies = (): readonly (string | null | undefined)[] => popup.rows().map((row) => row.querySelector('.note-body')?.textContent);

function search(typed: string): void {
  field().value = typed;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function press(target: EventTarget, code: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, composed: true, ...more });
  target.dispatchEvent(event);
  return event;
}

describe('the search in notes', () => {
  it('lists the notes with every word, marks what was found, and says how many there are', async () => {
    search('ㅇㅌ');
    await until(() => expect(bodies()).toEqual(['오타 교정기를 팀에 붙이기 #스터디', '오타가 줄었다']));
    expect([...document.querySelectorAll('.note-body mark')].map(({ textContent }) => textContent)).toEqual(['오타', '오타']);
    expect(popup.text()).toContain('3개 중 2개');
    expect(document.querySelector('.note-search [role="status"]')?.textContent).toContain('메모 2개를 찾았어요');
    search('오타 #스터');
    await until(() => expect(popup.rows()).toHaveLength(1));
  });

  it('says that nothing was found, and lists all notes again once it is cleared', async () => {
    search('쿠버네티스');
    await until(() => expect(popup.text()).toContain('‘쿠버네티스’ 검색에 맞는 메모가 없어요'));
    popup.root.querySelector<HTMLElement>('.note-search button')?.click();
    await until(() => expect(popup.rows()).toHaveLength(3));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('finds what was meant with the other keyboard, and says what it looked for', async () => {
    search('zjsxpdlsj');
    await until(() => expect(bodies()).toEqual(['빌드마다 새 컨테이너']));
    expect(popup.text()).toContain('‘컨테이너’ 검색 결과예요');
  });

  it('lists a note that another window writes as soon as it is found by the words', async () => {
    search('오타');
    await until(() => expect(popup.rows()).toHaveLength(2));
    await writeElsewhere(browser, idOf('b'), '또 오타');
    await until(() => expect(bodies()).toContain('또 오타'));
  });

  it('is reached by / outside of fields and by Ctrl+F, and leads to the list by the arrow keys', async () => {
    press(document.body, 'Slash');
    expect(document.activeElement).toBe(field());
    expect(press(field(), 'Slash').defaultPrevented).toBe(false);
    field().blur();
    expect(press(document.querySelector('#note') as Element, 'KeyF', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(field());
    press(field(), 'ArrowDown');
    await until(() => expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe(idOf('a')));
    press(document.activeElement as Element, 'ArrowDown');
    await until(() => expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe(idOf('b')));
    press(document.activeElement as Element, 'ArrowUp');
    await until(() => expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe(idOf('a')));
  });

  it('keeps the note that is being edited in the list', async () => {
    popup.button('수정: 빌드마다 새 컨테이너').click();
    await until(() => expect(document.querySelector('.note-list textarea')).not.toBeNull());
    search('오타');
    await until(() => expect(popup.rows()).toHaveLength(3));
    expect(document.querySelector('.note-list textarea')).not.toBeNull();
  });
});
