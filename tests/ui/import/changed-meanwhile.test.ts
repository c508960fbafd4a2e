// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/domain/notes/write';
import type { TestBrowser } from '../test-browser';
import { until } from '../until';
import { bodies, FILE, FIRST, NOTES, open, page, preview, store } from './import-steps';

describe('while the preview is shown', () => {
  const write = (browser: TestBrowser, body: string) =>
    browser.ask('note/write', { id: FIRST.id, ...contentOf(FIRST), body, base: 1, editor: 'other', sequence: 1 });

  it('another window’s writing makes it anew, and what was chosen stays chosen', async () => {
    const browser = await open();
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글').replace('둘째 메모의 글', '파일에서 고친 둘째'));
    page.checkbox('파일의 글로 바꾸기: 둘째').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await write(browser, '여기서 고친 글');
    await until(() => expect(page.text('.import-summary')).toContain('양쪽에서 고친 메모 1개'));
    expect(page.checkbox('파일의 글로 바꾸기: 둘째').checked).toBe(false);
    await store();
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '여기서 고친 글', '파일에서 고친 글']);
  });

  it('a write that it does not know of is never replaced: nothing is stored, and the preview is made anew', async () => {
    const browser = await open(NOTES, (ports) => ({ ...ports, onChanged: () => {} }));
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글'));
    await write(browser, '여기서 고친 글');
    page.button('메모 1개 가져오기').click();
    await until(() => expect(page.text('[role="alert"]')).toContain('그사이 메모가 바뀌어 아무것도 가져오지 않았어요'));
    await until(() => expect(page.text('.import-summary')).toContain('양쪽에서 고친 메모 1개'));
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '여기서 고친 글']);
  });

  it('undoing leaves what was written since, and says so', async () => {
    const browser = await open();
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글').replace('둘째 메모의 글', '파일에서 고친 둘째'));
    await store();
    await browser.ask('note/write', { id: FIRST.id, ...contentOf(FIRST), body: '그 뒤에 쓴 글', base: 2, editor: 'other', sequence: 1 });
    page.button('되돌리기').click();
    await until(() => expect(page.text('.import-sentence')).toContain('그 뒤에 고친 메모 1개는 그대로 두었어요.'));
    expect(await bodies(browser)).toEqual(['그 뒤에 쓴 글', '둘째 메모의 글', '셋째 메모의 글']);
  });
});
