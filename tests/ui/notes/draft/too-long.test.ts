// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BODY, NEARLY_FULL } from '../../../../src/domain/notes/limits';
import { readUnsaved } from '../../../../src/domain/notes/unsaved';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const TOO_LONG = `the beginning ${'a'.repeat(MAX_BODY)}`;

let popup: OpenPopup;
let browser: TestBrowser;

beforeEach(async () => {
  browser = await startBrowser();
  popup = await openPopup(browser);
});

afterEach(() => popup.close());

const says = (words: string) => until(() => expect(document.querySelector('.save-text')?.textContent).toContain(words));
/** The ends of the texts that are saved as unsaved. */
const unsaved = (): readonly string[] =>
  readUnsaved(Object.fromEntries(browser.storage.session)).map(([, { write }]) => write.body.slice(-8));

describe('a text near the limit of a note', () => {
  it('shows how many characters are left', async () => {
    popup.type('a'.repeat(MAX_BODY - NEARLY_FULL - 1));
    await says('저장됨');
    expect(document.querySelector('.save-text')?.textContent).not.toContain('더 쓸 수 있어요');
    popup.type('a'.repeat(MAX_BODY - NEARLY_FULL));
    await says('저장됨 10:32 · 10,000자 더 쓸 수 있어요');
    popup.type('a'.repeat(MAX_BODY));
    await says('저장됨 10:32 · 0자 더 쓸 수 있어요');
    await until(async () => expect((await browser.stored())[0]?.body).toHaveLength(MAX_BODY));
  });
});

describe('a text that is longer than a note may be', () => {
  it('stays in the field and is said not to be saved', async () => {
    popup.type(TOO_LONG);
    await says('메모 하나는 1,048,576자까지라 저장하지 못했어요');
    expect(popup.field().value === TOO_LONG).toBe(true);
    expect(browser.writes).toEqual([]);
    popup.button('텍스트 복사').click();
    await until(() => expect(browser.copied.map((text) => text === TOO_LONG)).toEqual([true]));
  });

  it('is saved until the browser closes: the next window offers it for copying', async () => {
    popup.type(TOO_LONG);
    await says('저장하지 못했어요');
    popup.close();
    popup = await openPopup(browser);
    const offer = document.querySelector<HTMLElement>('.offer') ?? undefined;
    expect(offer?.textContent).toContain('메모 하나는 1,048,576자까지예요');
    expect([...(offer?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual(['텍스트 복사', '버리기']);
    popup.button(/^텍스트 복사: the beginning/, offer).click();
    await until(() => expect(browser.copied.map((text) => text === TOO_LONG)).toEqual([true]));
  });

  it('is not offered beside its own field', async () => {
    popup.type(TOO_LONG);
    await until(() => expect(unsaved()).toEqual(['aaaaaaaa']));
    expect(document.querySelector('.offer')).toBeNull();
  });

  it('is not offered any more once a shorter text of its editor was saved', async () => {
    popup.type(TOO_LONG);
    popup.type(`${TOO_LONG} and on`);
    popup.type('short again');
    await says('저장됨');
    // Longer than the pause in which such texts are put down.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(unsaved()).toEqual([]);
  });

  it('is saved as it was typed last', async () => {
    for (const end of ['.', '..', '...']) popup.type(`${TOO_LONG}${end}`);
    await until(() => expect(unsaved()).toEqual(['aaaaa...']));
  });

  it('is saved as it was typed last, even while another one is typed', async () => {
    popup.type('short');
    await says('저장됨');
    popup.button('새 메모').click();
    const edit = await until(() => popup.button('수정: short'));
    edit.click();
    const row = await until(() => expect(document.querySelector('.note-list textarea')).not.toBeNull()).then(() =>
      document.querySelector<HTMLTextAreaElement>('.note-list textarea'),
    );
    for (const end of ['.', '..']) popup.type(`${TOO_LONG}${end}`);
    for (const end of ['-', '--']) popup.type(`${TOO_LONG}${end}`, row ?? undefined);
    await until(() => expect(unsaved().toSorted()).toEqual(['aaaaaa--', 'aaaaaa..']));
  });
});
