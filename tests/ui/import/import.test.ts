// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { exported } from '../../domain/markdown/exported';
import { openPopup } from '../open-popup';
import { until } from '../until';
import { bodies, EARLIER, FILE, FIRST, open, page, preview, SECOND, store, THIRD } from './import-steps';

describe('a file that was edited elsewhere', () => {
  const edited = FILE.replace('첫 메모의 글', '첫 메모의 고친 글').replace(/$/, '\n\n- 손으로 쓴 메모 #새로\n');

  it('is shown by kind before anything is stored, and then brought in at once', async () => {
    const browser = await open();
    await preview(edited);
    expect(page.text('.import-summary')).toBe('파일에 메모 4개가 들어 있어요.고친 메모 1개, 새 메모 1개, 그대로인 메모 2개.');
    expect(page.texts('.import-group h3')).toEqual(['고친 메모 1', '새 메모 1', '그대로인 메모 2']);
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '첫 메모의 글']);
    expect(page.text('.import-do')).toBe('메모 2개 가져오기');
    await store();
    expect(page.text('.import-sentence')).toBe('메모 2개를 가져왔어요.');
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '손으로 쓴 메모 #새로', '첫 메모의 고친 글']);
    expect(browser.asked.map(({ type }) => type)).toEqual(['notes/import']);
  });

  it('is undone by one press, and the notes are a press away', async () => {
    const browser = await open();
    await preview(edited);
    await store();
    page.button('되돌리기').click();
    await until(() => expect(page.text('.import-sentence')).toBe('되돌렸어요. 메모 2개가 가져오기 전과 같아요.'));
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '첫 메모의 글']);
    page.button('메모 보기').click();
    expect(browser.opened).toEqual(['notes']);
  });

  it('shows old and new text with the changed words marked, also for screen readers', async () => {
    await open();
    await preview(edited);
    const [here, inFile] = [...page.root.querySelectorAll('.import-compared > div')];
    expect([here?.getAttribute('aria-label'), inFile?.getAttribute('aria-label')]).toEqual(['여기 있는 글', '파일의 글']);
    expect(here?.querySelector('del')).toBeNull();
    expect(inFile?.querySelector('ins')?.textContent).toBe('더한 말 고친 더한 말 끝');
    expect(here?.querySelector('.import-body')?.textContent).toBe('첫 메모의 글');
    expect(page.text('.import-quote')).toBe('고른 문장');
  });

  it('brings in only what is ticked', async () => {
    const browser = await open();
    await preview(edited);
    page.checkbox('파일의 글로 바꾸기: 첫 메모의 글').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    page.checkbox('가져오기: 손으로 쓴 메모').click();
    await until(() => expect(page.text('.import-do')).toBe('가져올 메모를 골라 주세요'));
    expect(page.root.querySelector('.import-do')?.getAttribute('aria-disabled')).toBe('true');
    page.root.querySelector<HTMLButtonElement>('.import-do')?.click();
    page.checkbox('가져오기: 손으로 쓴 메모').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await store();
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '손으로 쓴 메모 #새로', '첫 메모의 글']);
  });

  it('says where a note was matched by its content, and where it was moved', async () => {
    await open();
    const withoutMark = FILE.replace(/ *<!-- techand-note \{"id":"[^"]*62".*-->\n/, '');
    await preview(withoutMark);
    page.root.querySelector('details')?.toggleAttribute('open', true);
    expect(page.texts('.import-entry').filter((text) => text.includes('표시가 없어 내용으로 맞췄어요.'))).toHaveLength(1);
  });
});

describe('choices that could lose something', () => {
  it('keep both texts of a conflict, unless the reader chooses one', async () => {
    const browser = await open([{ ...FIRST, body: '여기서 고친 글', revision: 2 }, SECOND, THIRD]);
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글'));
    expect(page.texts('.import-group h3')[0]).toBe('양쪽에서 고친 메모 1');
    await store();
    const stored = await browser.stored();
    expect(stored.map(({ body, conflictOf }) => [body, conflictOf])).toContainEqual(['파일에서 고친 글', FIRST.id]);
    expect(stored.map(({ body }) => body)).toContain('여기서 고친 글');
  });

  it('let the reader take the text of the file, or leave the text here', async () => {
    const browser = await open([{ ...FIRST, body: '여기서 고친 글', revision: 2 }, SECOND, THIRD]);
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글'));
    page.root.querySelector<HTMLInputElement>('.import-entry input[value="leave"]')?.click();
    await until(() => expect(page.text('.import-do')).toBe('가져올 메모를 골라 주세요'));
    page.root.querySelector<HTMLInputElement>('.import-entry input[value="take"]')?.click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await store();
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '파일에서 고친 글']);
  });

  it('keep notes that are gone from the file, unless each or all are ticked', async () => {
    const browser = await open();
    await preview(exported([FIRST]).replace('count: 1', 'count: 3'));
    expect(page.text('.import-do')).toBe('가져올 메모를 골라 주세요');
    page.checkbox('모두 여기서도 삭제').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 2개 삭제'));
    page.checkbox('여기서도 삭제: 셋째 메모의 글').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 삭제'));
    expect(page.checkbox('모두 여기서도 삭제').indeterminate).toBe(true);
    await store();
    expect(page.text('.import-sentence')).toBe('메모 1개를 휴지통으로 옮겼어요.');
    expect((await browser.stored()).filter(({ deletedAt }) => deletedAt !== null).map(({ body }) => body)).toEqual(['둘째 메모의 글']);
  });

  it('say that taking a note out of the trash takes the text of the file, where that differs', async () => {
    await open([FIRST, { ...SECOND, deletedAt: EARLIER }, { ...THIRD, deletedAt: EARLIER }]);
    await preview(FILE.replace('둘째 메모의 글', '파일에서 고친 글'));
    expect(page.texts('.import-entry').map((text) => text.includes('꺼내면 여기 글이 파일의 글로 바뀌어요.'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('leave what is in the trash there, unless it is ticked', async () => {
    const browser = await open([FIRST, { ...SECOND, deletedAt: EARLIER }, THIRD]);
    await preview(FILE);
    page.checkbox('휴지통에서 꺼내기').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await store();
    expect((await browser.stored()).map(({ deletedAt }) => deletedAt)).toEqual([null, null, null]);
  });
});

it('leads here from every window, in a tab of its own', async () => {
  const browser = await open();
  const popup = await openPopup(browser);
  popup.button('메모 가져오기').click();
  await until(() => expect([browser.opened, browser.closed]).toEqual([['import'], 1]));
  popup.close();
});
