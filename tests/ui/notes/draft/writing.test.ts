// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { READING_POSITION_KEY } from '../../../../src/domain/reading/position';
import { buildNote, buildTarget, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

let popup: OpenPopup;

async function open(browser: TestBrowser): Promise<OpenPopup> {
  popup = await openPopup(browser);
  return popup;
}

afterEach(() => popup.close());

describe('a new note', () => {
  it('opens with the caret in the field labelled 메모, for the section being read', async () => {
    await open(await startBrowser());
    expect(document.activeElement).toBe(popup.field());
    expect(document.querySelector('label[for="note"]')?.textContent).toBe('메모');
    expect(document.querySelector('select')?.value).toBe('s4');
  });

  it('is for the section last read where no post is open', async () => {
    const browser = await startBrowser({ report: null, notes: [buildNote({ section: 's2', body: 'a' })] });
    browser.storage.local.set(READING_POSITION_KEY, { section: 's6', percent: 60, offset: 4000 });
    await open(browser);
    expect(document.querySelector('select')?.value).toBe('s6');
  });

  it('falls back to the section written in last, then to the first', async () => {
    const notes = [buildNote({ section: 's2', updatedAt: 1 }), buildNote({ section: 's5', updatedAt: 2 })];
    await open(await startBrowser({ report: null, notes: notes.map((note) => ({ ...note, body: 'a' })) }));
    expect(document.querySelector('select')?.value).toBe('s5');
    popup.close();
    await open(await startBrowser({ report: null }));
    expect(document.querySelector('select')?.value).toBe('intro');
  });

  it('is written at every input, also while a syllable is being composed, and the field is left alone', async () => {
    const browser = await startBrowser();
    await open(browser);
    const field = popup.field();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['ㅎ', '하', '한']) popup.type(text);
    expect(browser.writes.map(({ body }) => body)).toEqual(['ㅎ', '하', '한']);
    await until(() => expect(popup.text()).toContain('저장됨 10:32'));
    expect(popup.field()).toBe(field);
    expect(field.value).toBe('한');
  });

  it('says 저장 중 until the last write was answered', async () => {
    const browser = await startBrowser();
    await open(browser);
    browser.isHolding = true;
    popup.type('a');
    await until(() => expect(popup.text()).toContain('저장 중'));
    expect(popup.text()).not.toContain('저장됨');
    browser.release();
    await until(() => expect(popup.text()).toContain('저장됨 10:32'));
  });

  it('stays in the field when it could not be saved, says so and can be copied', async () => {
    const browser = await startBrowser();
    await open(browser);
    browser.failing = 'storage-full';
    popup.type('중요한 생각');
    await until(() => expect(popup.text()).toContain('저장하지 못했어요'));
    expect(popup.field().value).toBe('중요한 생각');
    popup.button('텍스트 복사').click();
    await until(() => expect(browser.copied).toEqual(['중요한 생각']));
    browser.failing = null;
    popup.button('다시 시도').click();
    await until(() => expect(popup.text()).toContain('저장됨'));
    expect((await browser.stored()).map(({ body }) => body)).toEqual(['중요한 생각']);
  });

  it('is saved once when the background is stopped in the middle of a write', async () => {
    const browser = await startBrowser();
    await open(browser);
    popup.type('a');
    browser.stopBackground();
    await until(() => expect(popup.text()).toContain('저장됨'));
    browser.stopBackground();
    popup.type('ab');
    await until(async () => expect(await browser.stored()).toMatchObject([{ body: 'ab', revision: 2 }]));
    await until(() => expect(popup.text()).toContain('저장됨'));
  });

  it('moves with its section', async () => {
    const browser = await startBrowser();
    await open(browser);
    popup.type('a');
    const select = document.querySelector('select');
    if (select) select.value = 'handson';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(async () => expect((await browser.stored())[0]?.section).toBe('handson'));
  });
});

describe('the next note', () => {
  it.each([
    ['the button', () => popup.button('새 메모').click()],
    ['Ctrl+Enter', () => void popup.press(popup.field(), 'Enter', { ctrlKey: true })],
    ['Cmd+Enter', () => void popup.press(popup.field(), 'Enter', { metaKey: true })],
  ])('starts by %s, in an empty field with the caret, and the one before joins the list', async (_, startNext) => {
    const browser = await startBrowser();
    await open(browser);
    popup.type('first');
    await until(() => expect(popup.text()).toContain('저장됨'));
    startNext();
    await until(() => expect(popup.rows()).toHaveLength(1));
    await until(() => expect(document.activeElement).toBe(popup.field()));
    expect(popup.field().value).toBe('');
    popup.type('second');
    await until(async () => expect(await browser.stored()).toHaveLength(2));
  });

  it('does not start by Ctrl+Enter while a syllable is being composed', async () => {
    await open(await startBrowser());
    popup.type('한');
    const event = popup.press(popup.field(), 'Enter', { ctrlKey: true, isComposing: true });
    await until(() => expect(popup.text()).toContain('저장됨'));
    expect(event.defaultPrevented).toBe(false);
    expect(popup.field().value).toBe('한');
  });

  it('does not get a text that fails after its field is gone', async () => {
    const browser = await startBrowser();
    await open(browser);
    browser.isHolding = true;
    browser.failing = 'storage-failed';
    popup.type('left behind');
    await until(() => expect(popup.button('새 메모').disabled).toBe(false));
    popup.button('새 메모').click();
    await until(() => expect(popup.field().value).toBe(''));
    browser.release();
    await until(() => expect(document.querySelector('.unsaved')?.textContent).toContain('left behind'));
    browser.failing = null;
    popup.button('다시 시도').click();
    await until(() => expect(document.querySelector('.unsaved')).toBeNull());
    await until(() => expect(popup.rows().map((row) => row.textContent)).toEqual([expect.stringContaining('left behind')]));
  });
});

describe('the popup opened from a highlight', () => {
  const highlight = buildNote({ id: idOf('kept'), section: 's2', target: buildTarget('quoted words'), revision: 1 });

  it('shows the quote above the field and writes into its note', async () => {
    const browser = await startBrowser({ notes: [highlight], opening: { noteId: idOf('kept'), at: NOON } });
    await open(browser);
    await until(() => expect(document.querySelector('.note-field .quote')?.textContent).toBe('quoted words'));
    await until(() => expect(document.activeElement).toBe(popup.field()));
    expect(popup.rows().map(({ textContent }) => textContent?.includes('적는 중'))).toEqual([true]);
    popup.type('my thought');
    expect(browser.writes).toEqual([expect.objectContaining({ id: idOf('kept'), base: 1, target: highlight.target, section: 's2' })]);
  });

  it('starts a plain note where the passage is gone', async () => {
    await open(await startBrowser({ opening: { noteId: idOf('gone'), at: NOON } }));
    expect(document.querySelector('.quote')).toBeNull();
    expect(document.querySelector('select')?.value).toBe('s4');
  });
});

it('leaves no listener and no element behind', async () => {
  const browser = await startBrowser();
  await open(browser);
  expect(browser.listeners()).toBeGreaterThan(0);
  popup.close();
  await until(() => expect(browser.listeners()).toBe(0));
  expect(document.body.childElementCount).toBe(0);
});
